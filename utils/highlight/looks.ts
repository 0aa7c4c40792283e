/**
 * How a mark is drawn: a name, a figure that was compared with nothing, a figure by what the library says of it, one that
 * has changed since the reader remembered the page, or a name that the reader watches.
 */
export const LOOKS = [
  'name',
  'figure',
  'differs',
  'updates',
  'first-seen',
  'agrees',
  'disputed',
  'changed',
  'watched',
] as const;
/** One of the ways to draw a mark. */
export type Look = (typeof LOOKS)[number];

/** Whether marks stand on a light or a dark ground. */
export const TONES = ['light', 'dark'] as const;
/** The ground that a mark stands on. */
export type Tone = (typeof TONES)[number];

/**
 * Name in the highlight registry. A page can list the registry, so the name tells nothing: no word of ours, no kind,
 * no finding. The style sheet of the content script uses the same names.
 */
export const highlightName = (look: Look, tone: Tone): string => `m${LOOKS.indexOf(look)}${tone === 'dark' ? 'd' : ''}`;

/** Name of the short-lived mark that shows where a click in the popup has led. */
export const FLASH_NAME = 'm9';

// Where marks overlap (a name inside a figure), what the library says is drawn on top.
const PRIORITY: Record<Look, number> = {
  name: 0,
  watched: 1,
  figure: 2,
  agrees: 3,
  'first-seen': 4,
  disputed: 5,
  updates: 6,
  changed: 7,
  differs: 8,
};

/** Which of two overlapping marks is drawn on top. */
export const priorityOf = (look: Look): number => PRIORITY[look];
