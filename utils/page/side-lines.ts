/** Lines on an article page that are told by their words to be no part of the article. */

// "Read also: <another story>".
const POINTER = /^\W*(?:also read|read also|read more|read next|see also|related|more on this|watch|listen)\b/i;
// Whole lines that label what stands beside them.
const LABEL =
  /^(?:advertisement(?:\W{1,3}scroll to continue)?|advert|ad|sponsored(?: content)?|story continues below.{0,30}|continue reading|read more|share(?: this.{0,20})?|share via.{0,20}|copy link|print|email|comments?|loading\W*|live events)$/i;
// "By Kari Nordmann · 3 February 2023 · 09:12"; not a table's "By year".
const CREDIT = /^(?:written by|reported by|posted (?:on|by)|published|first published|(?:last )?updated)\b/i;
const WRITER = /^(?:by|By|BY) (?=\p{Lu})(?!.*: )/u;
// "Nov 05, 2024 02:12 PM IST", with or without the writer's name before it.
const MOMENT =
  /^(?:[^\n]{3,80}[—–|·•] ?)?(?:\p{L}+day,? )?(?:\d{1,2} \p{L}+|\p{L}+\.? \d{1,2}),? \d{4}(?:,? (?:at )?|\W{1,3})\d{1,2}[:.]\d\d(?::\d\d)? ?(?:[ap]\.?m\.?)?(?: \(?\p{L}{2,5}(?:[+:\d]{1,6})?\)?)?$/iu;
const LONGEST_CREDIT = 160;
const SENTENCE_END = /[.!?…]["'”’)\]]*$/;

// "You can now subscribe to our channel", "Support us on ..., from 5 dollars a month": asks something of the reader.
const PLEA =
  /^\W*(?:(?:please|you can) (?:now )?)?(?:subscribe|sign up|log ?in|register|follow (?:us|our)|join (?:us|our)|download|click here|support us|already an? (?:paying )?(?:subscriber|member)(?=\?)|stay (?:informed|connected|up to date|ahead)|get (?:unlimited|full|the latest|our)|contact the (?:author|reporter|writer))\b/i;
const ASKED =
  /\b(?:newsletters?|whatsapp|telegram|(?:our|your) (?:\w+ )?(?:channel|members?)|inbox|our app|account|subscribers?|patrons?|unlimited|journalism|log ?in|facebook|twitter|linkedin|youtube|e-?mail|[\w.]+@[\w.]+)\b/i;
// Said by somebody in the news rather than by the page.
const SAID = /^["'“”„«‘]|\b(?:said|says|told|wrote|posted|according)\b/i;
const LONGEST_PLEA = 260;

const BOX_LABEL =
  /^(?:related(?: (?:stories|articles|news|posts|coverage|topics))?|(?:you )?(?:may|might) also like|also read|read (?:also|next)|recommended for you|most (?:read|popular|viewed|shared)|trending(?: now| stories)?)\W{0,3}$/i;
// Headings of a list of other things, or of what asks for money or opinions.
const APPENDIX =
  /^(?:related(?: \w+)?|more (?:from|on|stories|news|in)\b.{0,40}|(?:you )?(?:may|might) also like|also (?:read|in the news)|read (?:also|more|next)|recommended.{0,30}|most (?:read|popular|viewed|shared)|trending.{0,20}|(?:latest|top|other) (?:news|stories|articles|headlines)|(?:leave a|post a) (?:reply|comment)|(?:view )?(?:all )?\d{0,5} ?comments?(?: \(\d{1,5}\))?|\d{1,5} (?:replies|responses)|responses(?: \(\d{1,5}\))?|join the (?:conversation|discussion)|discussion about this .{0,20}|share this.{0,20}|about the (?:authors?|writers?)|tags|topics|filed under|sign up.{0,60}|subscribe.{0,60}|newsletter.{0,30}|follow us.{0,30}|up next|keep reading(?: for.{0,40})?|already a (?:subscriber|member)\?.{0,20}|unlock this (?:article|story|post))\W{0,5}$/i;

/** True for a line that names author or day rather than tells something. */
export const isCreditLine = (text: string): boolean =>
  text.length < LONGEST_CREDIT &&
  (CREDIT.test(text) || WRITER.test(text) || MOMENT.test(text)) &&
  !SENTENCE_END.test(text);

/** True for a line that points to another story, is a label, or asks something of the reader. */
export function isSideLine(text: string, linked: number): boolean {
  if (POINTER.test(text) && linked * 2 > text.length) return true;
  if (LABEL.test(text)) return true;
  if (text.length >= LONGEST_PLEA || SAID.test(text) || (linked === 0 && /\d/.test(text))) return false;
  return PLEA.test(text) && ASKED.test(text);
}

/** True for a plain line that opens a box of other things. */
export const isBoxLabel = (text: string): boolean => BOX_LABEL.test(text);

/** True for the heading of what follows an article and is no part of it. */
export const opensAppendix = (text: string): boolean => text.length < LONGEST_CREDIT && APPENDIX.test(text);

/** True for a text that ends as a sentence does. */
export const endsAsSentence = (text: string): boolean => SENTENCE_END.test(text);

/** True for the beginning of a story told elsewhere: "... Read more". */
export const leadsOn = (text: string): boolean =>
  /\b(?:read more|continue reading|full (?:story|article))\W{0,5}$/i.test(text);
