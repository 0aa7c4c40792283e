import type { Evidence } from '../evidence';
import { phrase } from '../reading/frame';
import { type Spot, textAfter } from '../reading/spot';

/** By how long a thing is late, in set phrases: "28 months later than its contract said", "held up for nine months". */
export const delayOf = (spot: Spot): Evidence[] =>
  LATER.test(textAfter(spot, 10)) ||
  LATE_BY.test(phrase(spot.frame, spot.at - 12, spot.at)) ||
  (ADDED.test(phrase(spot.frame, spot.at - 6, spot.at)) && TO_PLAN.test(textAfter(spot, 6)))
    ? [{ measure: 'delay', score: 0.9, cue: 'late', distance: 0 }]
    : [];

/** "Must deliver within 36 months or pay a fine for delay": a time to do it in. */
export const isTerm = ({ lead, frame, leadAt }: Spot): boolean =>
  /^(within|every|lasts?|lasting|runs?|another)$/.test(lead) ||
  /^(runs|lasts|term)$/.test(frame.texts[leadAt - 1] ?? '');

const HEDGE =
  '(?: (?:about|around|some|roughly|nearly|almost|over|only|just|more|than|at|least|up|to|as|much|a|an|another|further|additional|now|by|for|of))*$';
const PLAN =
  '(?:planned|plan|contract|contracted|schedule|scheduled|agreed|promised|expected|foreseen|originally|due|hoped|intended|envisaged|targeted|budgeted|deadline)';
const LATER = new RegExp(
  `^(?:later|longer|more) than (?:\\S+ ){0,5}?${PLAN}\\b|^(?:later )?(?:after|past|beyond) (?:the|its|their|her) (?:\\S+ ){0,2}?(?:date|deadline|delivery date|target|due date|contract date)\\b|^(?:late|overdue|behind|adrift)\\b|^-? ?(?:delay|slip|slippage|lag|hold-up|postponement|setback)\\b`,
);
const LATE_BY = new RegExp(
  `\\b(?:(?:pushed|put|set|moved) back(?! for)|slipped|slips|slip|(?:was|were|been|is|are|,) held up|delayed|postponed|deferred|stalled|late|behind|lags?|lagging)(?: by| for)?${HEDGE}|\\bmiss(?:ed|es|ing) (?:its|the|their|her) (?:\\S+ ){1,3}by${HEDGE}|\\b(?:lag|delay|slip|slippage|hold-up|setback)(?: \\S+){0,4}? (?:of|to|is|was|at|amounts to|reached|reaches|totals|by)${HEDGE}`,
);
const ADDED =
  /\b(adds?|added|adding|cost|costs|costing|lost|loses|lose)( (about|around|some|nearly|at least|another|a further|up to))*$/;
const TO_PLAN =
  /^(to|on|off|from|of) (the |its |their )?(\S+ )?(schedule|timetable|timeline|delay|delivery date|date|plan)\b/;
