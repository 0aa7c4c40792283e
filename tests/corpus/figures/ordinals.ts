import { count, date, ordinal, row } from './row';

/** Ordinals that state a running total, and the many that only label. */
export const ORDINALS = [
  row('It was the 15th attack on the base.', ordinal('15th', 15)),
  row('The 81st anniversary was marked.', ordinal('81st', 81)),
  row('The 100th aircraft left the line.', ordinal('100th', 100)),
  row('It was the 12th such missile test.', ordinal('12th', 12)),
  row('The 1,000th F-35 jet was handed over.', ordinal('1,000th', 1000)),
  row('The thirteenth launch failed.', ordinal('thirteenth', 13)),
  row('The 23rd drone strike of the war came.', ordinal('23rd', 23)),
  row('It is the hundredth tank of the type.', ordinal('hundredth', 100)),
  row('The 75th delivery was made.', ordinal('75th', 75)),
  row('The 40th ship of the class has 12 cells.', ordinal('40th', 40), count('12 cells', 12, 'cells')),
  row('The fourth squadron and the second payment are late.'),
  row('The 20th Mechanised Division moved.'),
  row('It is a 21st century army.'),
  row('A fifth-generation fighter and a 6th-generation one are planned.'),
  row('The 101st Airborne and the 7th Fleet trained.'),
  row('The 118th Congress met.'),
  row('It is the 38th parallel.'),
  row('The first of the class was named.'),
  row('It took its 72nd and final F-35A.', ordinal('72nd', 72)),
  row(
    'The raid of the night was the 23rd on the port since May 2024.',
    ordinal('23rd', 23),
    date('May 2024', '2024-05'),
  ),
  row('The house was the 23rd of its street.'),
];
