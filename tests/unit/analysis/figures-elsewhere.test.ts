import { expect, test } from 'vitest';
import { analyseArticle } from '../../../utils/analysis';
import { figuresElsewhere } from '../../../utils/analysis/figures-elsewhere';
import type { Finding, Observation } from '../../../utils/domain';
import { compileGazetteer, openGazetteer } from '../../../utils/gazetteer';

const gazetteer = openGazetteer(
  compileGazetteer([
    {
      name: 'test',
      version: '1',
      licence: 'MIT',
      entities: [{ id: 'system:s-400', type: 'system', name: 'S-400', kind: 'sam', aliases: [{ text: 'S-400' }] }],
    },
  ]),
);
const claimsOf = (text: string) => analyseArticle({ text, meta: {} }, gazetteer).claims;
const seen = (report: string, text: string): Observation[] =>
  claimsOf(text).map((claim) => ({ report: { id: report }, claim, origin: report }));

const PAGE = 'The S-400 has a range of 400 km.';
const EARLIER = 'The S-400 has a range of 380 km and tracks 300 targets. The S-400 has a range of 400 km.';

test('counts what only the earlier report has, each value once', () => {
  const observations = [...seen('r1', EARLIER), ...seen('r2', PAGE)];
  expect([...figuresElsewhere(claimsOf(PAGE), [], observations)]).toEqual([['r1', 2]]);
});

test('leaves out what the page was compared with', () => {
  const observations = seen('r1', EARLIER);
  const { start, end } = observations[0]!.claim.figure.span;
  const item = { report: 'r1', start, end, surface: '380 km', relation: 'differs' as const, reason: '', origin: 'r1' };
  const finding: Finding = { result: 'differs', reasons: [], trail: [item] };
  expect([...figuresElsewhere(claimsOf(PAGE), [finding], observations)]).toEqual([['r1', 1]]);
  const apart: Finding = { ...finding, trail: [{ ...item, relation: 'not-comparable' }] };
  expect([...figuresElsewhere(claimsOf(PAGE), [apart], observations)]).toEqual([['r1', 2]]);
});
