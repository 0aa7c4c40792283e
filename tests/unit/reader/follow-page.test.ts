// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { followPage } from '../../../entrypoints/reader.content/follow-page';

let end = new AbortController();
beforeEach(() => {
  end = new AbortController();
  document.body.innerHTML = '<main><p>One.</p></main>';
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
});
afterEach(() => {
  end.abort();
  vi.useRealTimers();
});

const follow = (changes = true) => {
  const onDue = vi.fn(() => changes);
  const onTextChanged = vi.fn();
  followPage({ document, signal: end.signal, onDue, onTextChanged });
  return { onDue, onTextChanged };
};
/** The observer tells of changes in a turn of its own. */
const told = () => vi.advanceTimersByTimeAsync(0);
const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const addParagraph = () =>
  document.querySelector('main')!.append(Object.assign(document.createElement('p'), { textContent: 'Late.' }));

test('looks again soon after a paragraph has come', async () => {
  const { onDue } = follow();
  await wait(500);
  addParagraph();
  await told();
  expect(onDue).not.toHaveBeenCalled();
  await wait(250);
  expect(onDue).toHaveBeenCalledTimes(1);
});

test('looks once for many changes at a time', async () => {
  const { onDue } = follow();
  await wait(500);
  for (let i = 0; i < 50; i++) addParagraph();
  await wait(250);
  expect(onDue).toHaveBeenCalledTimes(1);
});

test('tells of changed words at once', async () => {
  const { onTextChanged } = follow();
  const text = document.querySelector('p')!.firstChild as Text;
  text.data = 'Two.';
  await told();
  expect(onTextChanged).toHaveBeenCalledWith(text);
});

test('passes over empty elements, as adverts and our own card put in', async () => {
  const { onDue } = follow();
  document.documentElement.append(document.createElement('div'));
  await wait(3000);
  expect(onDue).not.toHaveBeenCalled();
});

test('looks ever more rarely at a page that changes all the time round its article', async () => {
  const { onDue } = follow(false);
  for (let i = 0; i < 1000; i++) {
    addParagraph();
    await wait(10);
  }
  expect(onDue.mock.calls.length).toBeGreaterThan(3);
  expect(onDue.mock.calls.length).toBeLessThan(15);
});

test('stops when its life ends', async () => {
  const { onDue } = follow();
  await wait(500);
  addParagraph();
  await told();
  end.abort();
  addParagraph();
  await wait(3000);
  expect(onDue).not.toHaveBeenCalled();
});

test('follows the shadow roots it is given, each once', async () => {
  const onDue = vi.fn(() => true);
  const follower = followPage({ document, signal: end.signal, onDue, onTextChanged: vi.fn() });
  const root = document.querySelector('main')!.attachShadow({ mode: 'open' });
  follower.watch([root]);
  follower.watch([root]);
  await wait(500);
  onDue.mockClear();
  root.append(Object.assign(document.createElement('p'), { textContent: 'Late.' }));
  await wait(250);
  expect(onDue).toHaveBeenCalledTimes(1);
});
