/** Red, green and blue, 0 to 255, and how much of the ground shows through. */
export interface Colour {
  red: number;
  green: number;
  blue: number;
  alpha: number;
}

/** A computed colour in the notation browsers give most, `rgb()` or `rgba()`; undefined for others. */
export function parseRgb(color: string): Colour | undefined {
  const parts = /^rgba?\(([^)]*)\)$/.exec(color);
  const [red, green, blue, alpha = 1] = (parts?.[1]?.match(/[\d.]+/g) ?? []).map(Number);
  return blue === undefined ? undefined : { red: red!, green: green!, blue, alpha };
}

/** What is seen of a colour on a solid ground, if only `share` of it is left. */
export function faded(colour: Colour, ground: Colour, share: number): Colour {
  const part = colour.alpha * share;
  const mix = (a: number, b: number) => a * part + b * (1 - part);
  return {
    red: mix(colour.red, ground.red),
    green: mix(colour.green, ground.green),
    blue: mix(colour.blue, ground.blue),
    alpha: 1,
  };
}

/** Contrast of two solid colours as WCAG has it: 1 to 21. */
export function contrastOf(a: Colour, b: Colour): number {
  const [x, y] = [luminance(a), luminance(b)];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}

const luminance = ({ red, green, blue }: Colour): number =>
  0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);

const linear = (channel: number): number => {
  const value = channel / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
};
