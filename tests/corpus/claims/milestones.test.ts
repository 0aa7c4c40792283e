import { describe, expect, test } from 'vitest';
import { bindClaims } from '../../../utils/claims';
import type { Milestone } from '../../../utils/domain';
import { readMarked } from './marked-text';
import { MILESTONE_ROWS } from './milestones';

const PUBLISHED_ON = '2026-03-01';

describe.each(MILESTONE_ROWS)('%s', (_, rows) => {
  test.each(rows)('%s', (text, ...expected) => {
    const input = readMarked(text, { publishedOn: PUBLISHED_ON });
    const claims = bindClaims(input);
    expect(claims.map(({ figure: { span } }) => input.text.slice(span.start, span.end))).toEqual(
      input.figures.map(({ surface }) => surface),
    );
    expect(claims.map(({ milestone }) => said(milestone))).toEqual(expected);
  });
});

/** "delivery first former", as a row has it; what is only guessed is no reading. */
function said(milestone: Milestone | undefined): string {
  if (!milestone || milestone.sure < 0.6) return '-';
  const { event, which, of, isFormer, isDone } = milestone;
  return [event, which, of, isFormer && 'former', isDone && 'done'].filter(Boolean).join(' ');
}
