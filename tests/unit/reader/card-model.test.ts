import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createCardModel } from '../../../entrypoints/card/card-model';
import type { CardContent, PageFigure } from '../../../utils/messaging';
import { fakeNames } from '../../component/fake-names';

const ask = vi.hoisted(() => vi.fn<(name: string, request: unknown) => Promise<unknown>>());
vi.mock(import('../../../utils/messaging'), async (original) => ({ ...(await original()), ask: ask as never }));

const INDIA: CardContent = {
  kind: 'entity',
  entity: { id: 'country:india', type: 'country', name: 'India', alias: 'India', mentions: 1, earlierReports: 2 },
  except: 'this',
};
const DETAILS = {
  entity: { id: 'country:india', type: 'country', name: 'India', pack: 'p' },
  countryNames: [],
  earlierReports: 2,
  latest: [],
};
const figure = (trail: NonNullable<PageFigure['finding']>['trail']): CardContent => ({
  kind: 'figure',
  figure: {
    surface: '5.5 billion',
    kind: 'money',
    measure: 'contract-value',
    measureLabel: 'Contract value',
    sentence: '',
    finding: { result: trail.length > 0 ? 'differs' : 'first-seen', reasons: [], trail },
  },
});

const show = (content: CardContent, turn = 1) => ({
  type: 'show' as const,
  turn,
  content,
  pinned: false,
  maxHeight: 500,
});
const fakeRulings = { rule: async () => ({}), putBack: async () => undefined };
const settled = () => vi.advanceTimersByTimeAsync(0);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  ask.mockReset();
});

test('asks for what the answer of the page did not hold', async () => {
  ask.mockResolvedValue(DETAILS);
  const model = createCardModel(fakeNames(), fakeRulings);
  model.receive(show(INDIA));
  expect(model.view.value?.details).toBeUndefined();
  await settled();
  expect(ask).toHaveBeenCalledWith('entity-details', { entityId: 'country:india', name: 'India', except: 'this' });
  expect(model.view.value?.details).toEqual(DETAILS);
});

test('asks for the passages behind a finding, and for none where there is no trail', async () => {
  ask.mockResolvedValue({ citations: [] });
  const model = createCardModel(fakeNames(), fakeRulings);
  model.receive(show(figure([])));
  await settled();
  expect(ask).not.toHaveBeenCalled();
  const item = { report: 'r', start: 3, end: 9, surface: 'x', relation: 'differs' as const, reason: '', origin: 'r' };
  model.receive(show(figure([item]), 2));
  await settled();
  expect(ask).toHaveBeenCalledWith('cite-passages', { refs: [{ report: 'r', start: 3, end: 9 }] });
});

test('drops an answer for a mark the reader has left', async () => {
  let answer: (details: unknown) => void = () => undefined;
  ask.mockImplementationOnce(() => new Promise((done) => (answer = done)));
  const model = createCardModel(fakeNames(), fakeRulings);
  model.receive(show(INDIA, 1));
  model.receive(show(figure([]), 2));
  answer(DETAILS);
  await settled();
  expect(model.view.value).toMatchObject({ turn: 2, content: { kind: 'figure' } });
  expect(model.view.value?.details).toBeUndefined();
});

test('says after two seconds that the library is not reachable, and takes a late answer all the same', async () => {
  let answer: (details: unknown) => void = () => undefined;
  ask.mockImplementationOnce(() => new Promise((done) => (answer = done)));
  const model = createCardModel(fakeNames(), fakeRulings);
  model.receive(show(INDIA));
  await vi.advanceTimersByTimeAsync(1999);
  expect(model.view.value?.failed).toBeUndefined();
  await vi.advanceTimersByTimeAsync(1);
  expect(model.view.value?.failed).toBe('The library is not reachable.');
  answer(DETAILS);
  await settled();
  expect(model.view.value).toMatchObject({ details: DETAILS, failed: undefined });
});

test('forgets what it showed when it is closed', () => {
  ask.mockResolvedValue(DETAILS);
  const model = createCardModel(fakeNames(), fakeRulings);
  model.receive(show(INDIA));
  model.receive({ type: 'clear' });
  expect(model.view.value).toBeUndefined();
});

test('of two requests the first answer counts, and no later failure hides it', async () => {
  const answers: ((details: unknown) => void)[] = [];
  const refusals: ((error: Error) => void)[] = [];
  ask.mockImplementation(
    () =>
      new Promise((done, refuse) => {
        answers.push(done);
        refusals.push(refuse);
      }),
  );
  const model = createCardModel(fakeNames(), fakeRulings);
  model.receive(show(INDIA));
  await vi.advanceTimersByTimeAsync(2000);
  model.retry();
  answers[0]!(DETAILS);
  await settled();
  expect(model.view.value).toMatchObject({ details: DETAILS, failed: undefined });
  await vi.advanceTimersByTimeAsync(2000);
  expect(model.view.value).toMatchObject({ details: DETAILS, failed: undefined });
  refusals[1]!(new Error('the worker is gone'));
  await settled();
  expect(model.view.value).toMatchObject({ details: DETAILS, failed: undefined });
});

test('a request given up does not fail the one that follows it', async () => {
  const refusals: ((error: Error) => void)[] = [];
  ask.mockImplementation(() => new Promise((_, refuse) => refusals.push(refuse)));
  const model = createCardModel(fakeNames(), fakeRulings);
  model.receive(show(INDIA));
  await vi.advanceTimersByTimeAsync(2000);
  model.retry();
  refusals[0]!(new Error('the worker is gone'));
  await settled();
  expect(model.view.value?.failed).toBeUndefined();
  await vi.advanceTimersByTimeAsync(2000);
  expect(model.view.value?.failed).toBe('The library is not reachable.');
});

test('asks again for the quotes that could not be compared', async () => {
  ask.mockRejectedValue(new Error('the worker is gone'));
  const quotes = [{ surface: 'We shall stay.', start: 0, end: 14, others: [{ report: 'r', start: 0, end: 14 }] }];
  const model = createCardModel(fakeNames(), fakeRulings);
  model.receive(show({ ...INDIA, quotes } as CardContent));
  await settled();
  expect(model.view.value?.quotes?.failed.value).toBeTruthy();
  ask.mockReset();
  ask.mockImplementation(async (name) => (name === 'compare-quotes' ? { quotes: [[]] } : DETAILS));
  model.retry();
  await settled();
  expect(model.view.value?.quotes?.failed.value).toBe('');
  expect(ask.mock.calls.map(([name]) => name).sort()).toEqual(['compare-quotes', 'entity-details']);
});

test('asks again when the reader says so, and once only', async () => {
  ask.mockRejectedValueOnce(new Error('the worker is gone'));
  const model = createCardModel(fakeNames(), fakeRulings);
  model.receive(show(INDIA));
  await settled();
  expect(model.view.value?.failed).toBeTruthy();
  ask.mockResolvedValue(DETAILS);
  model.retry();
  model.retry();
  expect(model.view.value?.failed).toBeUndefined();
  await settled();
  expect(model.view.value?.details).toEqual(DETAILS);
  expect(ask).toHaveBeenCalledTimes(2);
});
