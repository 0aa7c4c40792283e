import { describe, expect, test } from 'vitest';
import { extractFigures } from '../../../utils/figures';
import { BARE_DATES } from '../../corpus/figures/bare-dates';
import { COUNTS } from '../../corpus/figures/counts';
import { DATES } from '../../corpus/figures/dates';
import { DURATIONS } from '../../corpus/figures/durations';
import { FORMS } from '../../corpus/figures/forms';
import { LABELS } from '../../corpus/figures/labels';
import { LEFT_OUT_SUMS } from '../../corpus/figures/left-out-sums';
import { LEFT_OUT_UNITS } from '../../corpus/figures/left-out-units';
import { LONE_COUNTS } from '../../corpus/figures/lone-counts';
import { MONEY } from '../../corpus/figures/money';
import { NEWS } from '../../corpus/figures/news';
import { ORDINALS } from '../../corpus/figures/ordinals';
import { PERCENTS } from '../../corpus/figures/percents';
import { QUANTITIES } from '../../corpus/figures/quantities';
import { REPORTS } from '../../corpus/figures/reports';
import { type Expected, PUBLISHED, type Row } from '../../corpus/figures/row';
import { SPELLINGS } from '../../corpus/figures/spellings';
import { TRAPS } from '../../corpus/figures/traps';
import { WORLD_MONEY } from '../../corpus/figures/world-money';

const found = ({ text, publishedOn, country }: Row): Expected[] =>
  extractFigures(text, { publishedOn: publishedOn ?? PUBLISHED, country }).map(({ span, kind, quantity, hedge }) => ({
    surface: text.slice(span.start, span.end),
    kind,
    lo: quantity.lo,
    hi: quantity.hi,
    unit: quantity.form === 'number' ? quantity.unit : 'date',
    hedge,
  }));

const rounded = (figure: Expected): Expected => ({ ...figure, lo: round(figure.lo), hi: round(figure.hi) });
const round = (value: number | string) => (typeof value === 'number' ? Number(value.toPrecision(6)) : value);

describe.each([
  ['money', MONEY],
  ['counts', COUNTS],
  ['quantities', QUANTITIES],
  ['percents', PERCENTS],
  ['durations', DURATIONS],
  ['units left out', LEFT_OUT_UNITS],
  ['sums left out', LEFT_OUT_SUMS],
  ['dates', DATES],
  ['dates without a year', BARE_DATES],
  ['ordinals', ORDINALS],
  ['traps', TRAPS],
  ['money in every spelling', SPELLINGS],
  ['money of the world', WORLD_MONEY],
  ['lone counts', LONE_COUNTS],
  ['every form of a measure', FORMS],
  ['labels', LABELS],
  ['news of every sort', NEWS],
  ['whole reports', REPORTS],
])('reads %s', (_kind, rows) => {
  test.each(rows)('$text', (row) => {
    expect(found(row).map(rounded)).toEqual(row.found.map(rounded));
  });
});
