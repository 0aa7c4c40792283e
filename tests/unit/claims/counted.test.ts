import { describe, expect, test } from 'vitest';
import { countedOf } from '../../../utils/claims/counted';
import type { Entity, Figure } from '../../../utils/domain';

const count = (noun: string | undefined, after = true): Figure => ({
  span: { start: 10, end: 12 },
  surface: '26',
  kind: 'count',
  quantity: { form: 'number', lo: 26, hi: 26, unit: noun ?? '', step: 1 },
  hedge: 'exact',
  ...(noun && { noun, nounSpan: after ? { start: 13, end: 20 } : { start: 0, end: 8 } }),
});
const system = (kind: string): Entity => ({ id: `system:${kind}`, type: 'system', name: kind, kind, pack: 'test' });

describe('countedOf', () => {
  test.each([
    { says: 'makes jets aircraft', noun: 'fighter jets', counted: 'aircraft' },
    { says: 'makes planes aircraft', noun: 'planes', counted: 'aircraft' },
    { says: 'keeps squadrons apart', noun: 'squadrons', counted: 'squadrons' },
    { says: 'keeps systems apart', noun: 'air defence systems', counted: 'systems' },
    { says: 'uses the plural', noun: 'missile', counted: 'missiles' },
    { says: 'knows a plural in -ies', noun: 'battery', counted: 'batteries' },
    { says: 'knows tanks by their short name', noun: 'MBTs', counted: 'tanks' },
    { says: 'keeps an odd noun', noun: 'proposals', counted: 'proposals' },
  ])('$says', ({ noun, counted }) => {
    expect(countedOf(count(noun), undefined)).toBe(counted);
  });

  test('takes the kind of the name that stands for the noun', () => {
    expect(countedOf(count(undefined), system('helicopter'))).toBe('helicopters');
    expect(countedOf(count('vehicles', false), system('tank'))).toBe('tanks');
    expect(countedOf(count('vehicles', false), system('artillery'))).toBeUndefined();
  });

  test('takes a unit of a tank for a tank, and leaves a unit of a missile system open', () => {
    expect(countedOf(count('units'), undefined, system('tank'))).toBe('tanks');
    expect(countedOf(count('units'), undefined, system('sam'))).toBe('units');
  });

  test('counts nothing in a sum of money', () => {
    expect(countedOf({ ...count('jets'), kind: 'money' }, undefined)).toBeUndefined();
  });
});
