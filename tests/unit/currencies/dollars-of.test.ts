import { describe, expect, test } from 'vitest';
import { ratesModule } from '../../../scripts/lib/rates-table';
import { dollarsOf } from '../../../utils/currencies';
import type { NumberQuantity } from '../../../utils/domain';

const sum = (value: number, unit: string): NumberQuantity => ({ form: 'number', lo: value, hi: value, unit, step: 1 });

describe('a sum in dollars', () => {
  test.each([
    { says: 'by the mean rate of its year', of: sum(4e11, 'INR'), year: 2018, billions: 5.85, at: 2018 },
    { says: 'of a dearer currency', of: sum(1e9, 'GBP'), year: 2014, billions: 1.647, at: 2014 },
    { says: 'by the last rate known, for later years', of: sum(1e9, 'EUR'), year: 2031, billions: 1.131, at: 2025 },
    { says: 'as it is when it is in dollars', of: sum(1e9, 'USD'), year: 2031, billions: 1, at: 2031 },
  ])('$says', ({ of, year, billions, at }) => {
    const found = dollarsOf(of, year);
    expect(found?.year).toBe(at);
    expect(found?.lo).toBeCloseTo(billions * 1e9, -7);
  });

  test.each([
    { says: 'before the first year of the table', of: sum(1, 'EUR'), year: 2009 },
    { says: 'of a currency without a trustworthy rate', of: sum(1, 'IRR'), year: 2020 },
    { says: 'of something that is no currency', of: sum(1, 'constructor'), year: 2020 },
    { says: 'of no year', of: sum(1, 'EUR'), year: Number.NaN },
  ])('is unknown $says', ({ of, year }) => expect(dollarsOf(of, year)).toBeUndefined());
});

describe('the table of rates', () => {
  const head = 'code\tsource\tlicence\t2020\t2021\n';

  test('is what data/currencies says', async () => {
    const { source, problems } = ratesModule();
    expect(problems).toEqual([]);
    const { readFileSync } = await import('node:fs');
    expect(readFileSync('utils/currencies/rates.ts', 'utf8')).toBe(source);
  });

  test.each([
    { row: 'EUR\tBank\tCC0\t0.9\t-', problems: [] },
    { row: 'EURO\tBank\tCC0\t0.9\t0.9', problems: ['EURO: is no currency code'] },
    { row: 'EUR\t\tCC0\t0.9\t0.9', problems: ['EUR: names no source or no licence'] },
    { row: 'EUR\tBank\tCC0\t0.9', problems: ['EUR: has 4 columns, not 5'] },
    { row: 'EUR\tBank\tCC0\t0.9\tx', problems: ['EUR: has a rate that is no positive number'] },
    { row: 'EUR\tBank\tCC0\t0.9\t9', problems: ['EUR: moves from 0.9 to 9 in a year'] },
  ])('is checked: $row', ({ row, problems }) => expect(ratesModule(head + row).problems).toEqual(problems));
});
