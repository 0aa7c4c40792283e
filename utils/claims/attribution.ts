import type { Attribution } from '../domain';
import type { Frame } from './reading/frame';

const SAID = new Set(
  (
    'said says told tells added confirmed announced stated noted claimed claims reported reports disclosed revealed ' +
    'estimated estimates wrote explained put stressed insisted warned quoted according'
  ).split(' '),
);
const SOURCE = new Set(
  'source sources official officials analyst analysts observer observers expert experts spokesman spokeswoman spokesperson report reports media statement minister ministry chief ambassador company executive'.split(
    ' ',
  ),
);

/** Who says so: the name or the sources at the verb of saying, or after "according to". */
export function attributionOf(frame: Frame, text: string): Attribution | undefined {
  // All figures of a sentence have one source.
  frame.attribution ??= { found: findAttribution(frame, text) };
  return frame.attribution.found;
}

function findAttribution(frame: Frame, text: string): Attribution | undefined {
  for (let at = 0; at < frame.words.length; at++) {
    const word = frame.words[at]!;
    if (word.mention || word.figure !== undefined || !SAID.has(word.text)) continue;
    const accordingTo = word.text === 'according';
    if (accordingTo && frame.words[at + 1]?.text !== 'to') continue;
    const found = accordingTo
      ? namedAfter(frame, at + 2, text)
      : (beforeApposition(frame, at, text) ?? namedBefore(frame, at, text) ?? saidBy(frame, at, text));
    if (found) return found;
  }
  return undefined;
}

const isSpeaker = (type: string | undefined): boolean =>
  type === 'person' || type === 'organisation' || type === 'country' || type === 'place';

/** "Denis Alipov, the ambassador in New Delhi, said": who speaks stands before what is said of him between commas. */
function beforeApposition(frame: Frame, at: number, text: string): Attribution | undefined {
  const { words } = frame;
  if (words[at - 1]?.text !== ',') return undefined;
  for (let i = at - 2; i > Math.max(0, at - LONGEST_APPOSITION); i--) {
    const word = words[i]!;
    if (SAID.has(word.text) || /^[;:.]$/.test(word.text)) return undefined;
    const named = words[i - 1]!;
    if (word.text === ',' && named.mention?.type === 'person')
      return { by: named.mention.entityId, surface: text.slice(named.start, named.end) };
  }
  return undefined;
}

const LONGEST_APPOSITION = 24;

function namedBefore(frame: Frame, at: number, text: string): Attribution | undefined {
  for (let i = at - 1; i >= Math.max(0, at - 5); i--) {
    const word = frame.words[i]!;
    if (word.mention && isSpeaker(word.mention.type))
      return { by: word.mention.entityId, surface: text.slice(word.start, word.end) };
    if (SOURCE.has(word.text)) return { surface: text.slice(groupStart(frame, i), word.end) };
    if (/^[;:.]$/.test(word.text) || word.figure !== undefined) return undefined;
  }
  return undefined;
}

/** '..., said Denis Alipov': only straight after the verb. */
const saidBy = (frame: Frame, at: number, text: string): Attribution | undefined =>
  /^(said|says|added|stated|reported)$/.test(frame.words[at]!.text) ? namedAfter(frame, at + 1, text, 3) : undefined;

function namedAfter(frame: Frame, from: number, text: string, reach = 7): Attribution | undefined {
  for (let i = from; i < Math.min(frame.words.length, from + reach); i++) {
    const word = frame.words[i]!;
    if (word.mention && isSpeaker(word.mention.type))
      return { by: word.mention.entityId, surface: text.slice(word.start, word.end) };
    if (SOURCE.has(word.text)) return { surface: text.slice(groupStart(frame, i), word.end) };
    if (/^[,;:.]$/.test(word.text)) return undefined;
  }
  return undefined;
}

/** "defence sources", "government officials": one describing word is part of the source. */
function groupStart(frame: Frame, at: number): number {
  const before = frame.words[at - 1];
  return before &&
    /^(defence|defense|government|military|senior|industry|company|ministry|official|published|media|intelligence|foreign)$/.test(
      before.text,
    )
    ? before.start
    : frame.words[at]!.start;
}
