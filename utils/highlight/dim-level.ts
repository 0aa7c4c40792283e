import { type Colour, contrastOf, faded, parseRgb } from './contrast';
import { isLight } from './tone';

/**
 * How much black (on a light ground) or white (on a dark one) dimmed text is made of; the style sheet of the content
 * script has a rule for each. Fixed shades and not parts of the text's own colour: a highlight cannot see that.
 */
export const DIM_SHARES = [0.5, 0.54, 0.58, 0.62, 0.68, 0.76] as const;

/** Name in the highlight registry of text dimmed so. It tells a page nothing, like those of the marks. */
export const dimName = (level: number, onDark: boolean): string => `n${level}${onDark ? 'd' : ''}`;

/** Dimmed text is still to be read (WCAG 2.2, 1.4.3). */
const LEAST_CONTRAST = 4.5;
/** Text that loses less of its contrast than this would only look unclean. */
const LEAST_LOSS = 0.75;

/** A shade for text on its ground. */
export interface Shade {
  /** Index of DIM_SHARES. */
  level: number;
  onDark: boolean;
}

/**
 * The faintest shade that can be read on the ground; undefined where there is none, or the text is hardly stronger
 * itself.
 */
export function shadeFor(text: Colour, ground: Colour): Shade | undefined {
  const own = contrastOf(faded(text, ground, 1), ground);
  const onDark = contrastOf(WHITE, ground) > contrastOf(BLACK, ground);
  const level = DIM_SHARES.findIndex((share) => {
    const contrast = contrastOf(faded(onDark ? WHITE : BLACK, ground, share), ground);
    return contrast >= LEAST_CONTRAST && contrast <= own * LEAST_LOSS;
  });
  return level < 0 ? undefined : { level, onDark };
}

/**
 * The same for the text of an element, by its computed colours. Text on a picture is left alone: its ground is
 * unknown.
 */
export function shadeOf(element: Element): Shade | undefined {
  const view = element.ownerDocument.defaultView;
  const color = view?.getComputedStyle(element).color ?? '';
  const text = colourOf(color, element.ownerDocument);
  const ground = view && text && groundOf(element, view, isLight(color));
  return ground ? shadeFor(text, ground) : undefined;
}

const WHITE: Colour = { red: 255, green: 255, blue: 255, alpha: 1 };
const BLACK: Colour = { red: 0, green: 0, blue: 0, alpha: 1 };
/** What browsers paint where a page asks for a dark scheme and no colour. */
const DARK_CANVAS: Colour = { red: 18, green: 18, blue: 18, alpha: 1 };

/** The first solid ground behind an element; see-through layers before it are laid over it. */
function groundOf(element: Element, view: Window, onDark: boolean): Colour | undefined {
  const layers: Colour[] = [];
  for (let at: Element | null = element; at; at = at.parentElement) {
    const { backgroundColor, backgroundImage } = view.getComputedStyle(at);
    // The page's own backdrop is most often a faint pattern; nearer to the text it may be a photograph.
    if (backgroundImage !== 'none' && at.localName !== 'html' && at.localName !== 'body') return undefined;
    const layer = colourOf(backgroundColor, element.ownerDocument);
    if (!layer || layer.alpha === 0) continue;
    layers.push(layer);
    if (layer.alpha === 1) break;
  }
  return layers.reduceRight((ground, layer) => faded(layer, ground, 1), onDark ? DARK_CANVAS : WHITE);
}

/** Any computed colour; those that are not written as `rgb()` are drawn on one pixel, outside the document. */
function colourOf(color: string, document: Document): Colour | undefined {
  const known = parseRgb(color) ?? drawn.get(color);
  if (known || !color) return known;
  const canvas = document.createElement('canvas');
  canvas.width = 1;
  canvas.height = 1;
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (!pen) return undefined;
  pen.fillStyle = color;
  pen.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = pen.getImageData(0, 0, 1, 1).data;
  const colour = { red, green, blue, alpha: alpha / 255 };
  drawn.set(color, colour);
  return colour;
}

/** A page has a handful of colours, and drawing one takes a moment. */
const drawn = new Map<string, Colour>();
