import type { EntityDetails, Gazetteer } from '../../gazetteer';
import { systemNamed } from '../look-up';

/**
 * The listed system that a standard of another is: "Block V" of the Tomahawk, also written "Block 5". `names` are those of
 * the system it stands with or goes back to.
 */
export function knownStandard(
  names: readonly string[],
  standard: string,
  gazetteer: Gazetteer,
): EntityDetails | undefined {
  const mark = standard.replace(/^[ -]/, '');
  const marks = [mark, otherNumerals(mark)].filter((one) => one !== undefined);
  for (const name of new Set(names.map(withoutStandard).flatMap((one) => [one, one.slice(one.lastIndexOf(' ') + 1)])))
    for (const one of marks) {
      const known = systemNamed(`${name} ${one}`, gazetteer);
      if (known) return known;
    }
  return undefined;
}

/** After "Block V" of a system, "Block 4" is another block of it, not of the first. */
const withoutStandard = (name: string): string => name.replace(/ (?:Block|Batch|Flight|Mk\.?) \S+$/, '');

const NUMERALS = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

/** "Block V" for "Block 5" and the other way round. */
function otherNumerals(mark: string): string | undefined {
  const [, noun, number, letter = ''] = /^([A-Z][a-z]+\.?)[ -]?(\d{1,2}|[IVX]{1,4})([A-C]?)$/.exec(mark) ?? [];
  if (!noun || !number) return undefined;
  const other = /\d/.test(number) ? NUMERALS[Number(number)] : NUMERALS.indexOf(number);
  return other === undefined || other === -1 ? undefined : `${noun} ${other}${letter}`;
}
