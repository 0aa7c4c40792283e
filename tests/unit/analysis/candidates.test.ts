import { expect, test } from 'vitest';
import { loadStarterPack } from '../../../scripts/lib/starter-pack';
import { analyseArticle } from '../../../utils/analysis';

test('a name that is not wanted as a mention is no candidate either', () => {
  const article = { text: 'On Friday HMS Nowhere sailed with the XQ-77.', meta: {} };
  const keep = () => [];
  const surfaces = (options = {}) =>
    analyseArticle(article, loadStarterPack(), options).candidates.map(({ surface }) => surface);
  expect(surfaces()).toEqual(['HMS Nowhere', 'XQ-77']);
  expect(surfaces({ keep })).toEqual(['XQ-77']);
});
