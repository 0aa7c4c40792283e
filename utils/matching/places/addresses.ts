/** How far an address is followed on either side of a name; longer ones are cut, which changes nothing. */
const REACH = 200;

/** True when the characters stand inside a web address, e-mail address, handle or file path. */
export function inAddress(text: string, start: number, end: number): boolean {
  // Nearly every name has a blank or plain punctuation on both sides: nothing to look at.
  if (!glues(text.charCodeAt(start - 1)) && !glues(text.charCodeAt(end))) return false;
  const before = text[start - 1];
  const after = text[end];
  let from = start;
  while (from > 0 && start - from < REACH && !isBreak(text.charCodeAt(from - 1))) from--;
  let to = end;
  while (to < text.length && to - end < REACH && !isBreak(text.charCodeAt(to))) to++;
  const chunk = text.slice(from, to);
  if (chunk.includes('://') || /^www\./i.test(chunk)) return true;
  if (/@[\w-]/.test(chunk) || before === '\\' || after === '\\') return true;
  const ahead = text.slice(end, to);
  const behind = text.slice(from, start);
  // "brahmos.com" and "mod.gov.in/India"; but "Poland.Production" is a missing blank.
  return (
    /^(-[a-z-]{1,40})?\.[a-z]{2,}/.test(ahead) || /[a-z]\.[a-z]{2,10}\/\S*$/.test(behind) || /^\/[a-z]+[/.]/.test(ahead)
  );
}

const GLUE = new Set([...'./@\\:-#?=&%'].map((sign) => sign.charCodeAt(0)));
/** Of one character; beyond the ends of the text it is not a number. */
const glues = (code: number): boolean => code > 0x20 && code < 0x60 && GLUE.has(code);

const isBreak = (code: number): boolean =>
  code <= 32 || code === 0xa0 || code === 0x22 || code === 0x28 || code === 0x29 || code === 0x201c || code === 0x201d;
