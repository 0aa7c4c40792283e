import type { AnnotatedFigure } from '../lib/annotation';
import type { GoldFigure } from './gold';

/** Gold units in our base units: [base unit, how many base units one of it is]. */
const BASE_UNITS: Record<string, [unit: string, factor: number]> = {
  km: ['m', 1000],
  mm: ['m', 0.001],
  cm: ['m', 0.01],
  mile: ['m', 1609.344],
  mi: ['m', 1609.344],
  nmi: ['m', 1852],
  ft: ['m', 0.3048],
  t: ['kg', 1000],
  g: ['kg', 0.001],
  lb: ['kg', 0.45359237],
  'km/h': ['m/s', 1 / 3.6],
  mph: ['m/s', 0.44704],
  kn: ['m/s', 0.514444],
  knot: ['m/s', 0.514444],
  'km/s': ['m/s', 1000],
  'ft/s': ['m/s', 0.3048],
  in: ['m', 0.0254],
  yd: ['m', 0.9144],
  fathom: ['m', 1.8288],
  m2: ['m2', 1],
  km2: ['m2', 1e6],
  mi2: ['m2', 1609.344 ** 2],
  ft2: ['m2', 0.3048 ** 2],
  ha: ['m2', 1e4],
  acre: ['m2', 4046.856],
  l: ['m3', 0.001],
  gal: ['m3', 0.003785412],
  barrel: ['m3', 0.158987295],
  kt: ['J', 4.184e12],
  shp: ['W', 745.7],
  kWh: ['J', 3.6e6],
  GW: ['W', 1e9],
  kN: ['N', 1000],
  lbf: ['N', 4.4482216],
  kHz: ['Hz', 1e3],
  MHz: ['Hz', 1e6],
  GHz: ['Hz', 1e9],
  'kbit/s': ['bit/s', 1e3],
  'Mbit/s': ['bit/s', 1e6],
  'Gbit/s': ['bit/s', 1e9],
  TB: ['bit', 8e12],
  deg: ['°', 1],
  g0: ['m/s2', 9.80665],
  hp: ['W', 745.7],
  kW: ['W', 1e3],
  MW: ['W', 1e6],
  'round/min': ['1/s', 1 / 60],
  'rounds/min': ['1/s', 1 / 60],
  second: ['s', 1],
  minute: ['s', 60],
  min: ['s', 60],
  hour: ['s', 3600],
  h: ['s', 3600],
  day: ['s', 86_400],
  d: ['s', 86_400],
  week: ['s', 604_800],
  month: ['s', 2_629_800],
  quarter: ['s', 7_889_400],
  year: ['s', 31_557_600],
  yr: ['s', 31_557_600],
};
const VALUE_TOLERANCE = 0.001;
/** Months and years have no fixed length, and miles are rounded when converted. */
const MEASURE_TOLERANCE = 0.02;
/** Metres a second to a Mach, from high altitude to sea level. */
const MACH = [290, 345] as const;

/** True when the annotated figure has the kind and the value that gold has, as written. */
export function hasGoldValue(gold: GoldFigure, found: Pick<AnnotatedFigure, 'kind' | 'lo' | 'hi' | 'unit'>): boolean {
  const lo = found.lo ?? found.hi;
  const hi = found.hi ?? found.lo;
  if (lo === null || lo === undefined || hi === null || hi === undefined) return false;
  if (found.kind !== gold.kind && !(gold.kind === 'ordinal' && found.kind === 'count')) return false;
  const [goldLo, goldHi] = Array.isArray(gold.value) ? [gold.value[0]!, gold.value[1]!] : [gold.value, gold.value];
  if (gold.kind === 'date')
    return dayOf(lo, 'first') === dayOf(goldLo, 'first') && dayOf(hi, 'last') === dayOf(goldHi, 'last');
  if (gold.unit === 'mach' && found.unit === 'm/s')
    return Number(lo) >= Number(goldLo) * MACH[0] && Number(hi) <= Number(goldHi) * MACH[1];
  const [goldUnit, goldFactor] = BASE_UNITS[gold.unit] ?? [gold.unit, 1];
  const [foundUnit, foundFactor] = BASE_UNITS[found.unit] ?? [found.unit, 1];
  const tolerance = gold.kind === 'duration' || gold.kind === 'quantity' ? MEASURE_TOLERANCE : VALUE_TOLERANCE;
  const sameValue =
    isNear(Number(lo) * foundFactor, Number(goldLo) * goldFactor, tolerance) &&
    isNear(Number(hi) * foundFactor, Number(goldHi) * goldFactor, tolerance);
  const unitDecides = gold.kind === 'money' || gold.kind === 'quantity' || gold.kind === 'duration';
  return sameValue && (!unitDecides || goldUnit === foundUnit);
}

const isNear = (a: number, b: number, tolerance: number): boolean =>
  a === b || Math.abs(a - b) <= tolerance * Math.max(Math.abs(a), Math.abs(b));

/** The first or last day, as UTC milliseconds, of a date of any precision; NaN when it is none. */
function dayOf(date: string | number, side: 'first' | 'last'): number {
  const parts = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(String(date));
  if (!parts) return Number.NaN;
  const [year, month, day] = [Number(parts[1]), parts[2], parts[3]];
  if (day) return Date.UTC(year, Number(month) - 1, Number(day));
  if (side === 'first') return Date.UTC(year, month ? Number(month) - 1 : 0, 1);
  return Date.UTC(year, month ? Number(month) : 12, 0);
}
