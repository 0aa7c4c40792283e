import { describe, expect, test } from 'vitest';
import { decide, type Evidence } from '../../../utils/claims/evidence';

const says = (measure: Evidence['measure'], score: number, cue = 'cue'): Evidence => ({
  measure,
  score,
  cue,
  distance: 3,
});

describe('decide', () => {
  test('takes the strongest measure and tells its cues, strongest first', () => {
    const verdict = decide([
      says('budget', 0.3),
      says('contract-value', 0.5, 'worth'),
      says('contract-value', 0.7, 'deal'),
    ]);
    expect(verdict.measure).toBe('contract-value');
    expect(verdict.why).toEqual([
      { key: 'measure', cue: 'deal', distance: 3 },
      { key: 'measure', cue: 'worth', distance: 3 },
    ]);
  });

  test('lets several weak cues add up', () => {
    expect(decide([says('budget', 0.3), says('budget', 0.3)]).measure).toBe('budget');
  });

  test('drops a guess to other', () => {
    expect(decide([says('budget', 0.3)])).toMatchObject({ measure: 'other', why: [] });
  });

  test('is less sure where another measure is nearly as likely', () => {
    const alone = decide([says('range', 0.8)]);
    const rivalled = decide([says('range', 0.8), says('altitude', 0.7)]);
    expect(rivalled.measure).toBe('range');
    expect(rivalled.confidence).toBeLessThan(alone.confidence);
  });

  test('knows nothing of nothing', () => {
    expect(decide([])).toEqual({ measure: 'other', confidence: 0, why: [] });
  });
});
