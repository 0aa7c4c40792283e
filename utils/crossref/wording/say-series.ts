import type { Claim, Months } from '../../domain';
import { sayDate } from '../compare/calendar';
import { milestoneOf } from '../compare/milestones';
import { canonicalPart, sayPart } from '../compare/series-parts';
import type { Row } from '../trails/track-steps';
import { sayMilestone } from './say-milestone';
import { many, sayFigure, sayMonths } from './wording';

/** A line of values in a line of words; `rows` are without copies. */
export function saySeries(rows: Row[], net: Months | undefined): string {
  const dates = rows[0]!.seen.claim.figure.quantity.form === 'date';
  const moved = rows.filter(({ step }) => step === 'changed');
  if (!moved.length) return sayStanding(rows);
  const steps = many(moved.length, 'step');
  if (!dates) {
    const [from, to] = [rows[0]!, moved.at(-1)!].map(({ seen }) => sayFigure(seen.claim));
    return `from ${from} to ${to} in ${steps}`;
  }
  const what = whatMoves(rows);
  if (!net) return `${what} moved and came back in ${steps}`;
  const verb = net.most > 0 ? 'slipped' : 'came forward';
  return `${what} ${verb} by ${sayMonths(net.least, net.most)}${moved.length > 1 ? ` in ${steps}` : ''}`;
}

function sayStanding(rows: Row[]): string {
  const apart = rows.filter(({ step }) => step === 'contradicts' || step === 'disputed').length;
  if (apart) return `${many(apart, 'report')} ${apart === 1 ? 'gives' : 'give'} another value than the first`;
  const since = rows.find(({ seen }) => seen.report.publishedOn)?.seen.report.publishedOn;
  return since ? `the same since ${sayDate(since)}` : 'always the same';
}

/** "the last delivery", "the first flight", where every report speaks of it. */
function whatMoves(rows: Row[]): string {
  const parts = new Set(rows.map(({ seen }) => canonicalPart(seen.claim.scope?.part)));
  const [part] = parts;
  if (parts.size === 1 && part) return sayPart(part).replace(/^(the \w+)/, '$1 delivery');
  const milestones = new Set(rows.map(({ seen }) => said(seen.claim)));
  const [milestone] = milestones;
  return milestones.size === 1 && milestone ? milestone : 'the date';
}

const said = (claim: Claim): string | undefined => {
  const milestone = milestoneOf(claim);
  return milestone && sayMilestone(milestone);
};
