/**
 * A cell as one line of visible text: control, invisible and direction-changing characters gone (they would make a name
 * look like another), blanks made single, accents composed, half characters replaced.
 */
export const cleanText = (text: string): string => {
  if (PLAIN.test(text)) return text.trim().replace(/ {2,}/g, ' ');
  return text
    .replace(LONE_HALF, '\ufffd')
    .replace(/\s+/g, ' ')
    .replace(INVISIBLE, '')
    .normalize('NFC')
    .replace(/ {2,}/g, ' ')
    .trim();
};

/** Most cells: nothing to do but trim, and normalising is slow. */
const PLAIN = /^[\u0020-\u007e]*$/;
const LONE_HALF = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
// Controls, soft hyphen, Arabic letter mark, zero-width and direction characters, and the byte order mark.
const INVISIBLE = /[\p{Cc}\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/gu;
