/** How a mark is drawn: a name, a figure that was compared with nothing, or a figure by what the library says of it. */
export const LOOKS = ['name', 'figure', 'differs', 'updates', 'first-seen', 'agrees', 'disputed'] as const;
export type Look = (typeof LOOKS)[number];

/** Whether marks stand on a light or a dark ground. */
export const TONES = ['light', 'dark'] as const;
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
  figure: 1,
  agrees: 2,
  'first-seen': 3,
  disputed: 4,
  updates: 5,
  differs: 6,
};

/** Which of two overlapping marks is drawn on top. */
export const priorityOf = (look: Look): number => PRIORITY[look];
