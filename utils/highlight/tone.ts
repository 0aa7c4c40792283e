import type { Tone } from './looks';

/**
 * Whether text in an element stands on a dark ground. Told by the colour of the text itself: readable text contrasts
 * with whatever is behind it, be that a colour of some ancestor, a gradient or a picture.
 */
export function toneOf(element: Element): Tone {
  const view = element.ownerDocument.defaultView;
  return isLight(view?.getComputedStyle(element).color ?? '') ? 'dark' : 'light';
}

/** True for a computed colour lighter than middle grey; an unknown notation counts as dark text. */
export function isLight(color: string): boolean {
  const parts = /^([a-z]+)\(([^)]*)\)/.exec(color);
  if (!parts) return false;
  const numbers = (parts[2]!.match(/-?[\d.]+(?:e-?\d+)?%?/g) ?? []).map((text) => Number.parseFloat(text));
  switch (parts[1]) {
    case 'rgb':
    case 'rgba':
      return luminance(numbers) > 0.5 * 255;
    case 'lab':
    case 'lch':
      return (numbers[0] ?? 0) > 55;
    case 'oklab':
    case 'oklch':
      return (numbers[0] ?? 0) > (parts[2]!.includes('%') ? 60 : 0.6);
    case 'color': // "color(srgb 1 1 1)", also for other spaces near enough
      return luminance(numbers.slice(-4).slice(0, 3)) > 0.5;
    default:
      return false;
  }
}

const luminance = ([red = 0, green = 0, blue = 0]: readonly number[]): number =>
  0.2126 * red + 0.7152 * green + 0.0722 * blue;
