import { type Frame, phrase } from './frame';

/**
 * "Doubles the reach of the GMLRS", "above the range of", "a third of a Tomahawk", "against $50,000 for one Tamir",
 * "about the number of F-22s", "as stealthy as an F-35", "what an F-35 costs": what a figure is measured by.
 */
export function isYardstick(frame: Frame, at: number): boolean {
  const before = `${phrase(frame, at - REACH, at)} `;
  return MEASURED_BY.test(before) || (/\bwhat (an?|one|the) $/.test(before) && DOES.has(frame.texts[at + 1] ?? ''));
}

/**
 * "Starts from a proven design, the FREMM", "is a conventional version of the Barracuda", "hardly a relative of": what a
 * thing comes from or is akin to, unless that is what is said to be something.
 */
export const isOrigin = (frame: Frame, at: number): boolean =>
  isBase(frame, at) || (ORIGIN.test(`${phrase(frame, at - REACH, at)} `) && !IS.has(frame.texts[at + 1] ?? ''));

/** "The Netra, A321-based", "built on the 737-800 airframe": what another thing of the sentence is built on. */
function isBase({ words, texts }: Frame, at: number): boolean {
  if (texts[texts[at + 1] === '-' ? at + 2 : at + 1] === 'based')
    return words.some(({ mention }, i) => i !== at && (mention?.type === 'system' || mention?.type === 'programme'));
  const before = texts[at - (/^(the|an?|its)$/.test(texts[at - 1] ?? '') ? 2 : 1)] ?? '';
  return BODY.has(texts[at + 1] ?? '') && /^(on|using|from|into)$/.test(before);
}
const BODY = new Set('airframe airframes chassis hull hulls fuselage platform airliner'.split(' '));

/** Words before a name in which it may be said what it stands for. */
const REACH = 9;

const MEASURED_BY = new RegExp(
  [
    '\\b((doubl|tripl|exceed|surpass|outrang|beat|halv)(es?|s|ed|ing)|above|beyond|below|under|twice|double|triple|half)',
    ' (the|that) ((reach|range|speed|price|cost|weight|size|power|payload) )?of ((the|an?) )?$',
    '|\\b(half|third|quarter|fifth|tenth|fraction) (the (price|cost) )?of (an?|one) $',
    '|\\b(about|exactly|equals?|equal to|match(es)?|than|like) the (number|size|weight|length|price|cost|range|speed|reach|displacement)',
    ' of (the |an? )?$',
    '|\\bas [\\w-]+ as (an?|the) $|(%|\\bper ?cent) of (an?|one) $',
    '|\\b(against|versus|compared with) (\\S+ ){1,3}(for|of) (one|an?|each|every|the) $',
  ].join(''),
);
const DOES = new Set(
  'cost costs weigh weighs does did can has had carry carries carried fetch fetches sells'.split(' '),
);

const ORIGIN = new RegExp(
  [
    '\\b(derived|deriv(es|ing)|descend(ed|s)|develop(ed|s)|evolv(ed|es)|adapted|start(ed|s|ing)|grew|grown|stem(s|med)?)',
    ' (out of|from) ((the|an?|its|this|that|existing|proven|earlier|older|successful|parent|\\w+ian|\\w+ish|french|design|type|,) )*$',
    '|\\b(modell?ed|patterned) (on|after) (the )?(\\S+ )?$',
    '|(\\b(is|are|was|be|being|as|hardly|little|no|still|essentially|basically)|, an?) (an? |the )?([\\w-]+ ){0,3}',
    '(version|variant|derivative|development|evolution|adaptation|relative|cousin|offshoot|descendant|copy|sister|child)s?',
    ' (of|to) (the )?(\\S+ )?$',
  ].join(''),
);
const IS = new Set(['is', 'was', 'or']);
