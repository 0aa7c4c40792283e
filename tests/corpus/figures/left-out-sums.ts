import { count, date, money, percent, quantity, row, rowIn } from './row';

/** Sums, measures and nouns that are said once and meant again, and numbers beside them that mean something else. */
export const LEFT_OUT_SUMS = [
  row(
    'It rose from €4.2 billion to 4.4 billion.',
    money('€4.2 billion', 4.2e9, 'EUR'),
    money('4.4 billion', 4.4e9, 'EUR'),
  ),
  row(
    'Rome pays €3 billion. The contract value of 2.6 billion has no tax in it.',
    money('€3 billion', 3e9, 'EUR'),
    money('2.6 billion', 2.6e9, 'EUR'),
  ),
  row(
    'It offered 1.1 billion, far below the $1.6 billion asked.',
    money('1.1 billion', 1.1e9, 'USD'),
    money('$1.6 billion', 1.6e9, 'USD'),
  ),
  row(
    'Poland gets €43.7 billion. Romania receives 16.7 billion.',
    money('€43.7 billion', 4.37e10, 'EUR'),
    money('16.7 billion', 1.67e10, 'EUR'),
  ),
  row(
    'The rounds cost €3 billion. Ukraine received 1.5 million so far.',
    money('€3 billion', 3e9, 'EUR'),
    count('1.5 million', 1.5e6, ''),
  ),
  row('Spending went up 500 million to £62.2bn.', money('500 million', 5e8, 'GBP'), money('£62.2bn', 6.22e10, 'GBP')),
  row(
    'The frigates cost A$35 billion (US$26 billion), up from 30 billion.',
    money('A$35 billion', 3.5e10, 'AUD'),
    money('US$26 billion', 2.6e10, 'USD'),
    money('30 billion', 3e10, 'AUD'),
  ),
  row(
    'A country of 140 million paid $90 billion for arms.',
    count('140 million', 1.4e8, ''),
    money('$90 billion', 9e10, 'USD'),
  ),
  row(
    'The army has 1.2 million under arms and a budget of $60 billion.',
    count('1.2 million', 1.2e6, ''),
    money('$60 billion', 6e10, 'USD'),
  ),
  rowIn(
    { country: 'country:australia' },
    'The two are worth 310 million and 640 million dollars.',
    money('310 million', 3.1e8, 'AUD'),
    money('640 million dollars', 6.4e8, 'AUD'),
  ),
  row(
    'The boat cost T$3.9 billion, or B$160 million, and M€ 45.',
    money('T$3.9 billion', 3.9e9, 'TWD'),
    money('B$160 million', 1.6e8, 'BND'),
    money('M€ 45', 4.5e7, 'EUR'),
  ),
  row(
    'Lima paid S/ 320 million (S/.95 million in cash), says S/2024/617.',
    money('S/ 320 million', 3.2e8, 'PEN'),
    money('S/.95 million', 9.5e7, 'PEN'),
  ),
  row('Sofia set aside 1.1 billion levs.', money('1.1 billion levs', 1.1e9, 'BGN')),
  row(
    'It took 300 sq km, against 120 by another count.',
    quantity('300 sq km', 3e8, 'm2'),
    quantity('120', 1.2e8, 'm2'),
  ),
  row(
    'It took 310 sq km in April and 205 in May.',
    quantity('310 sq km', 3.1e8, 'm2'),
    date('April', '2025-04'),
    quantity('205', 2.05e8, 'm2'),
    date('May', '2025-05'),
  ),
  row(
    'Gains came to 310 sq km in April. In March it had been 205.',
    quantity('310 sq km', 3.1e8, 'm2'),
    date('April', '2025-04'),
    date('March', '2025-03'),
    quantity('205', 2.05e8, 'm2'),
  ),
  row('It flies 900 km, against 12 targets.', quantity('900 km', 9e5, 'm'), count('12 targets', 12, 'targets')),
  row('The old gun has 400 km, the new one 650.', quantity('400 km', 4e5, 'm'), quantity('650', 6.5e5, 'm')),
  row(
    'The gun weighs 500 kg (1,100 lb), lighter than the 700 of its rival.',
    quantity('500 kg', 500, 'kg'),
    quantity('1,100 lb', 1100 * 0.45359237, 'kg'),
    quantity('700', 700, 'kg'),
  ),
  row('It built 61,000, or 40%, of the shells.', count('61,000', 61_000, ''), percent('40%', 40)),
  row('The first half-dozen came; the other dozen follow.', count('half-dozen', 6, ''), count('dozen', 12, '')),
  row('The dead now number 35, says page 41; he wore a number 41 shirt.', count('35', 35, '')),
  row('Six SPY-6 sets were sold; two sets of rules apply.', count('Six', 6, 'sets')),
  row('The three ordered in 2023 are late; these three said so.', count('three', 3, ''), date('2023', '2023')),
  row('Two people familiar with the plan spoke of two people hurt.', count('two people', 2, 'people')),
  row(
    'It weighs just shy of 40 tonnes and may exceed 600 km.',
    quantity('40 tonnes', 40_000, 'kg', 'nearly'),
    quantity('600 km', 6e5, 'm', 'more-than'),
  ),
  row(
    'At least 75 and not more than 90 boats are sought.',
    count('75', 75, 'boats', 'at-least'),
    count('90 boats', 90, 'boats', 'at-most'),
  ),
];
