import { type WordMap, type WordSet, wordMap, wordSet } from '../tokens/lexicon';

/** What a physical unit amounts to in its base unit. */
export interface Unit {
  base: string;
  factor: number;
  /** Added after multiplying (temperatures). */
  offset?: number;
  /** The short form means something else unless digits stand before it: "m", "g", "t". */
  short?: boolean;
}

const INCH = 0.0254;
const FOOT = 0.3048;
const MILE = 1609.344;
const POUND = 0.45359237;
const KNOT = 1852 / 3600;
const HORSEPOWER = 745.7;
const GALLON = 0.003785411784;

/** base, factor, exact short forms, words in any case (a trailing "(s)" is optional). */
const ROWS: [string, number, string, string][] = [
  ['m', 1000, 'km KM Km kms Kms KMs kM', 'kilometre(s)|kilometer(s)|klick(s)'],
  ['m', 1, 'm', 'metre(s)|meter(s)|mtr|mtrs'],
  ['m', 0.01, 'cm', 'centimetre(s)|centimeter(s)'],
  ['m', 0.001, 'mm MM Mm', 'millimetre(s)|millimeter(s)'],
  ['m', 1e-6, '', 'micrometre(s)|micrometer(s)|micron(s)'],
  ['m', 1e-9, '', 'nanometre(s)|nanometer(s)'],
  ['m', 9.4607304725808e15, '', 'light year(s)'],
  ['m', MILE, 'mi', 'mile(s)|statute mile(s)'],
  ['m', 1852, 'nm NM nmi', 'nautical mile(s)|naut mile(s)|n miles'],
  ['m', FOOT, 'ft', 'foot|feet'],
  ['m', INCH, 'in', 'inch(es)|inches'],
  ['m', 1.8288, '', 'fathom(s)'],
  ['m', 0.9144, 'yd yds', 'yard(s)'],
  ['m2', 1, 'sqm', 'square metre(s)|square meter(s)|sq m|sq metre(s)|sq meter(s)'],
  ['m2', 1e-4, '', 'square centimetre(s)|square centimeter(s)|sq cm'],
  ['m2', INCH * INCH, '', 'square inch|square inches|sq in'],
  ['m2', 1e6, 'sqkm', 'square kilometre(s)|square kilometer(s)|sq km|sq kms|sq kilometre(s)|sq kilometer(s)'],
  ['m2', MILE * MILE, '', 'square mile(s)|sq mile(s)|sq mi'],
  ['m2', FOOT * FOOT, '', 'square foot|square feet|sq ft|sq feet|sqft'],
  ['m2', 1e4, 'ha', 'hectare(s)'],
  ['m2', 4046.8564224, '', 'acre(s)'],
  ['m3', 1, '', 'cubic metre(s)|cubic meter(s)|cu m|cbm'],
  ['m3', 1e-6, 'cc', 'cubic centimetre(s)|cubic centimeter(s)'],
  ['m3', INCH ** 3, '', 'cubic inch|cubic inches|cu in'],
  ['m3', FOOT ** 3, '', 'cubic foot|cubic feet|cu ft'],
  ['m3', 0.764554857984, '', 'cubic yard(s)'],
  ['m3', 1e9, '', 'cubic kilometre(s)|cubic kilometer(s)'],
  ['m3', 0.001, 'l', 'litre(s)|liter(s)'],
  ['m3', 1e-6, 'ml', 'millilitre(s)|milliliter(s)'],
  ['m3', GALLON, '', 'gallon(s)|us gallon(s)'],
  ['m3', 0.00454609, '', 'imperial gallon(s)'],
  ['m3', 0.000473176473, '', 'pint(s)'],
  [
    'm/s',
    1 / 3.6,
    'km/h km/hr kph kmph kmh KMPH',
    'kilometre(s) per hour|kilometer(s) per hour|km per hour|kilometres an hour|kilometers an hour|km an hour|kilometre(s)/hour',
  ],
  ['m/s', 1, 'm/s m/sec', 'metre(s) per second|meter(s) per second|metres a second|meters a second|m per second'],
  [
    'm/s',
    1000,
    'km/s km/sec',
    'kilometre(s) per second|kilometer(s) per second|km per second|kilometres a second|kilometers a second',
  ],
  ['m/s', MILE / 3600, 'mph MPH', 'mile(s) per hour|miles an hour'],
  ['m/s', MILE, '', 'mile(s) per second|miles a second'],
  ['m/s', KNOT, 'kn kt kts', 'knot(s)'],
  ['m/s', FOOT, 'ft/s', 'feet per second|feet a second|ft per second|foot per second'],
  ['m/s', FOOT / 60, 'ft/min', 'feet per minute|feet a minute|ft per minute|foot per minute'],
  ['mach', 1, '', 'mach'],
  ['kg', 1, 'kg Kg KG kgs Kgs KGs', 'kilogram(s)|kilogramme(s)|kilo(s)'],
  ['kg', 0.001, 'g gm gms', 'gram(s)|gramme(s)'],
  ['kg', 1e-6, 'mg', 'milligram(s)'],
  ['kg', 1000, 't', 'tonne(s)|ton(s)|metric ton(s)|metric tonne(s)'],
  ['kg', 907.18474, '', 'short ton(s)|us ton(s)'],
  ['kg', 1016.0469088, '', 'long ton(s)'],
  ['kg', POUND, 'lb lbs', 'pound(s)'],
  ['kg', 0.028349523125, 'oz', 'ounce(s)'],
  ['W', HORSEPOWER, 'hp HP bhp shp ps PS', 'horsepower|horse power|shaft horsepower|brake horsepower'],
  ['W', 1, 'W', 'watt(s)'],
  ['W', 1e3, 'kW KW kw kWe', 'kilowatt(s)'],
  ['W', 1e6, 'MW MWe', 'megawatt(s)'],
  ['W', 1e9, 'GW', 'gigawatt(s)'],
  ['Hz', 1, 'Hz hz HZ', 'hertz'],
  ['Hz', 1e3, 'kHz KHz khz', 'kilohertz'],
  ['Hz', 1e6, 'MHz Mhz', 'megahertz'],
  ['Hz', 1e9, 'GHz Ghz', 'gigahertz'],
  ['N', 1, '', 'newton(s)'],
  ['N', 1e3, 'kN KN', 'kilonewton(s)'],
  ['N', 4.4482216, 'lbf', 'pound-force|lb of thrust|lbs of thrust|pound(s) of thrust|lb thrust|lbs thrust'],
  ['N', 9806.65, '', 'tonne(s) of thrust|ton(s) of thrust'],
  ['N', 9.80665, 'kgf', 'kilogram-force'],
  ['J', 1e3, 'kJ', 'kilojoule(s)'],
  ['J', 1e6, 'MJ', 'megajoule(s)'],
  ['J', 1, '', 'joule(s)'],
  ['J', 3600, 'Wh', 'watt hour(s)'],
  ['J', 3.6e6, 'kWh', 'kilowatt hour(s)'],
  ['J', 3.6e9, 'MWh', 'megawatt hour(s)'],
  ['J', 3.6e12, 'GWh', 'gigawatt hour(s)'],
  ['J', 4.184e12, '', 'kiloton(s)|kilotonne(s)'],
  ['J', 4.184e15, 'Mt', 'megaton(s)|megatonne(s)'],
  ['kg/s', 1 / 3600, 'kg/h kg/hr', 'kg per hour|kg an hour|kilogram(s) per hour|kilograms an hour'],
  ['dB', 1, 'dB', 'decibel(s)'],
  ['A', 1, '', 'amp(s)|ampere(s)'],
  ['Pa', 1, 'Pa', 'pascal(s)'],
  ['Pa', 1e3, 'kPa', 'kilopascal(s)'],
  ['Pa', 1e6, 'MPa', 'megapascal(s)'],
  ['Pa', 1e5, 'bar', ''],
  ['Pa', 6894.757293168, 'psi', ''],
  ['bit', 8e3, 'KB kB', 'kilobyte(s)'],
  ['bit', 8e6, 'MB', 'megabyte(s)'],
  ['bit', 8e9, 'GB', 'gigabyte(s)'],
  ['bit', 8e12, 'TB', 'terabyte(s)'],
  ['bit/s', 1e3, 'kbps Kbps kbit/s', 'kilobit(s) per second|kilobits a second'],
  ['bit/s', 1e6, 'Mbps Mbit/s Mb/s', 'megabit(s) per second|megabits a second'],
  ['bit/s', 1e9, 'Gbps Gbit/s Gb/s', 'gigabit(s) per second|gigabits a second'],
  ['V', 1, '', 'volt(s)'],
  ['V', 1e3, 'kV', 'kilovolt(s)'],
  ['K', 1, '', 'kelvin'],
  [
    '1/s',
    1 / 60,
    'rpm RPM rds/min rounds/min',
    'round(s) per minute|rounds a minute|shot(s) per minute|shots a minute|rounds/minute|round(s)/min',
  ],
  ['1/s', 1, '', 'round(s) per second|rounds a second'],
  ['1/s', 1 / 3600, '', 'round(s) per hour|rounds an hour'],
];

/** Units by their written form: short forms as written, words in lower case, parts joined by a space. */
export const UNITS: ReadonlyMap<string, Unit> = unitTable();

/** What may begin with one word, in whatever case. */
export interface UnitHead {
  /** Parts of the longest unit that begins so. */
  most: number;
  /** The unit that the word alone is: as written, or in any case. */
  exact: { text: string; unit: Unit }[];
  any: Unit | undefined;
}

const PARTED: string[][] = [...UNITS.keys()].map((form) => form.split(/[ /]|(?<=°)/));

/** By the first word of a unit. */
export const UNIT_HEADS: WordMap<UnitHead> = wordMap(headTable());
/** Of units that begin with a degree sign. */
export const DEGREE_HEAD: UnitHead = { most: 2, exact: [], any: undefined };
/** Words that go on with a unit. */
export const UNIT_TAILS: WordSet = wordSet(PARTED.flatMap((parts) => parts.slice(1).map((part) => part.toLowerCase())));
/** Words that a unit begins with. */
export const OPENS_UNIT: WordSet = wordSet(PARTED.map(([head]) => head!.toLowerCase()));

function unitTable(): Map<string, Unit> {
  const table = new Map<string, Unit>();
  for (const [base, factor, shorts, longs] of ROWS) {
    for (const form of shorts.split(' ').filter(Boolean)) table.set(form, { base, factor, short: true });
    for (const form of longs.split('|').filter(Boolean))
      for (const plain of form.includes('(') ? [form.replace(/\(\w+\)/, ''), form.replace(/[()]/g, '')] : [form])
        table.set(plain, { base, factor, short: false });
  }
  const celsius = { base: 'K', factor: 1, offset: 273.15 };
  for (const form of [
    '°C',
    '° C',
    '°c',
    'degrees C',
    'degrees celsius',
    'degree celsius',
    'degrees centigrade',
    'celsius',
    'deg c',
  ])
    table.set(form, celsius);
  const fahrenheit = { base: 'K', factor: 5 / 9, offset: 459.67 * (5 / 9) };
  for (const form of ['°F', '° F', 'degrees F', 'degrees fahrenheit', 'degree fahrenheit', 'fahrenheit'])
    table.set(form, fahrenheit);
  return table;
}

function headTable(): Map<string, UnitHead> {
  const heads = new Map<string, UnitHead>();
  for (const parts of PARTED) {
    const head = parts[0]!;
    const any = head.toLowerCase();
    const known = heads.get(any) ?? { most: 0, exact: [], any: UNITS.get(any) };
    known.most = Math.max(known.most, parts.length);
    const unit = parts.length === 1 && head !== any ? UNITS.get(head) : undefined;
    if (unit) known.exact.push({ text: head, unit });
    heads.set(any, known);
  }
  return heads;
}
