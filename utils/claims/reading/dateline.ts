import type { Frame } from './frame';

/**
 * "SEOUL (Yonhap) —", "Kuwait City:": a name in the first words of a text that tells where it was sent from. A system is
 * such a name only where a town that it is called after opens the text: "NORFOLK — The yard".
 */
export function isDateline({ index, texts, words }: Frame, at: number): boolean {
  if (index !== 0 || at >= REACH) return false;
  if (words[at]!.mention?.type === 'system' || words[at]!.mention?.type === 'programme')
    return at === 0 && /^[—–]$/.test(texts[1] ?? '');
  return texts.slice(at + 1, at + REACH).some((text) => /^[:—–]$/.test(text));
}
const REACH = 8;
