import { expect, test } from 'vitest';
import { loadStarterPack } from '../../../scripts/lib/starter-pack';
import { analyseArticle } from '../../../utils/analysis';

const gazetteer = loadStarterPack();
const analysed = (title: string | undefined, text: string) =>
  analyseArticle({ text, meta: title === undefined ? {} : { title } }, gazetteer);
const subjects = (title: string | undefined, text: string) =>
  analysed(title, text).claims.map(({ subject }) => subject);

const SILOS =
  'The launch facilities of the Minuteman III will not do, a general conceded; most silos must be dug anew. ' +
  'Nobody can say how long that will take.\n\n' +
  'The total is now put at $141 billion, and the first flight is planned for March 2028.';

test('a figure is about what only the headline names', () => {
  expect(subjects('Auditors warn on Sentinel', SILOS)).toEqual(['system:lgm-35-sentinel', 'system:lgm-35-sentinel']);
  expect(subjects(undefined, SILOS)).not.toContain('system:lgm-35-sentinel');
});

test('names of the headline are no mentions in the text, and every span is a slice of the text', () => {
  const { mentions, candidates, text } = analysed('Auditors at HMS Nowhere warn on Sentinel', SILOS);
  expect(mentions.map(({ span }) => text.slice(span.start, span.end))).toEqual(['Minuteman III']);
  expect(candidates).toEqual([]);
});

test('a text that has its own headline is read once', () => {
  const title = 'Auditors warn on Sentinel';
  const { mentions } = analysed(title, `${title}\n\n${SILOS}`);
  expect(mentions.map(({ entityId }) => entityId)).toEqual(['system:lgm-35-sentinel', 'system:lgm-30-minuteman-iii']);
});

test('a type in the headline gives way to the variant that the text tells of', () => {
  const text = 'The ministry ordered a further batch of the Tejas Mk1A. It is worth $7 billion.';
  expect(subjects('A big day for the Tejas', text)).toEqual(['system:tejas-mk1a']);
});

test('a headline helps to tell the names of the text', () => {
  const text = 'The Ministry of Defence has signed for the system, and the Air Force will train on it from May.';
  const ids = (title?: string) => analysed(title, text).mentions.map(({ entityId }) => entityId);
  expect(ids('Finland chooses a long-range air defence system')).toContain('organisation:finnish-air-force');
  expect(ids()).not.toContain('organisation:finnish-air-force');
});

test('a name that is not wanted in the text is not wanted in the headline', () => {
  const keep = () => [];
  const { claims } = analyseArticle({ text: SILOS, meta: { title: 'Auditors warn on Sentinel' } }, gazetteer, { keep });
  expect(claims.map(({ subject }) => subject)).toEqual([undefined, undefined]);
});

test('a firm that only the headline names is the one whose plant it is, and no system takes its sums', () => {
  const text = 'The Bremen firm opens its new factory, built for 500 million euros, in May.';
  expect(subjects('Rheinmetall opens a works', text)[0]).toBe('organisation:rheinmetall');
  expect(subjects('Iron Dome maker Rafael does well', 'The backlog has grown to $25 billion.')).not.toContain(
    'system:iron-dome',
  );
});

test('who buys may stand in the headline alone', () => {
  const text = 'The cabinet has cleared the purchase of 20 Eurofighter Typhoons. They are to be handed over by 2030.';
  const parties = (title: string) => analysed(title, text).claims.map(({ party }) => party);
  expect(parties('Portugal decides on new fighters')[0]).toBe('country:portugal');
  expect(parties('Cabinet decides on new fighters')[0]).not.toBe('country:portugal');
});
