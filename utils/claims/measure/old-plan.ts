/** Whether words say so of what follows them to the end: "once due in June" does, "once due in June, has moved to" does not. */
export function isStillSaid(pattern: RegExp, text: string): boolean {
  const found = pattern.exec(text);
  return found !== null && !OVERTAKEN.test(text.slice(found.index + found[0].length));
}

/** A finite verb of now, or another subject, behind the comma that ends what was said of then. */
const OVERTAKEN =
  /,( \S+){0,2} (is|are|has|have|will|may|could|should|slips?|moves?)\b|, (and|but) (the|its|their|a|all|both|another)\b/;

/** Says that something was once to happen: "were to have been delivered by", "had been due in". */
export const WAS_TO =
  /\b(were|was) (supposed |due |scheduled |slated |expected |planned )?to (have|be|reach|arrive|receive|deliver|hand|get|supply|enter|come|start|begin|complete|finish)\b|\b(was|were) due (in|by)\b|\bhad been (expected|due|scheduled|planned|set)\b|\b(originally|initially|previously|once|(?<!\b(?:the|its|their|a) )first) (expected|due|scheduled|planned|slated|promised|set)\b/;
