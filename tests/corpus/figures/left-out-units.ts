import { count, duration, HOUR, MONTH, money, percent, quantity, row, YEAR } from './row';

/** Numbers whose unit stands with the measure before them, and bare numbers beside a measure that count something else. */
export const LEFT_OUT_UNITS = [
  row(
    'The radar sees a bomber at 400 km and a cruise missile at 40.',
    quantity('400 km', 4e5, 'm'),
    quantity('40', 4e4, 'm'),
  ),
  row('The refit was to last 30 months and took 52.', duration('30 months', 30 * MONTH), duration('52', 52 * MONTH)),
  row(
    'It climbs to 12 km, in theory to 15, its maker says.',
    quantity('12 km', 12_000, 'm'),
    quantity('15', 15_000, 'm'),
  ),
  row(
    'In the open the set reaches 12 miles, 3 in the city.',
    quantity('12 miles', 12 * 1609.344, 'm'),
    quantity('3', 3 * 1609.344, 'm'),
  ),
  row(
    'The Antonov lifts 120 tonnes and cruises at 800 km/h; the Ilyushin carries 60.',
    quantity('120 tonnes', 120_000, 'kg'),
    quantity('800 km/h', 800 / 3.6, 'm/s'),
    quantity('60', 60_000, 'kg'),
  ),
  row('Endurance: 20 hours (clean), 14 (with pods)', duration('20 hours', 20 * HOUR), duration('14', 14 * HOUR)),
  row(
    'Its share fell to 40 percent from 58 in five years.',
    percent('40 percent', 40),
    percent('58', 58),
    duration('five years', 5 * YEAR),
  ),
  row('The boat went down 4 km off the cape; 11 were saved.', quantity('4 km', 4000, 'm'), count('11', 11, '')),
  row('The shell flew 30 km, killing six.', quantity('30 km', 30_000, 'm'), count('six', 6, '')),
  row(
    'There were 140 clashes in 24 hours, 31 near the river.',
    count('140 clashes', 140, 'clashes'),
    duration('24 hours', 24 * HOUR),
    count('31', 31, 'clashes'),
  ),
  row('Range 70 km, crew 3.', quantity('70 km', 70_000, 'm'), count('3', 3, '')),
  row('It flew for 40 minutes. Five watched.', duration('40 minutes', 2400), count('Five', 5, '')),
  row('The gun grew by 300 kg to 4.1 t.', quantity('300 kg', 300, 'kg'), quantity('4.1 t', 4100, 'kg')),
  row(
    'The bill rose by $400 million to $3.1 billion.',
    money('$400 million', 4e8, 'USD'),
    money('$3.1 billion', 3.1e9, 'USD'),
  ),
  row('Output should rise by 5% to 8% a year.', percent('5% to 8%', [5, 8])),
];
