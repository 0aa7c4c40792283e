import type { Claim, Figure, Finding, Observation, ReportId } from '../domain';

/** How many figures on the same things each earlier report has that the page has not: what one would open it for. */
export function figuresElsewhere(
  claims: readonly Claim[],
  findings: readonly (Finding | undefined)[],
  observations: readonly Observation[],
): Map<ReportId, number> {
  const met = new Set(
    findings.flatMap((finding) =>
      (finding?.trail ?? []).flatMap(({ report, start, relation }) =>
        relation === 'not-comparable' ? [] : [`${report} ${start}`],
      ),
    ),
  );
  const here = new Set(claims.map(({ figure }) => valueKey(figure)));
  const only = new Map<ReportId, Set<string>>();
  for (const { report, claim } of observations) {
    if (met.has(`${report.id} ${claim.figure.span.start}`) || here.has(valueKey(claim.figure))) continue;
    const values = only.get(report.id) ?? new Set();
    only.set(report.id, values.add(`${claim.measure} ${valueKey(claim.figure)}`));
  }
  return new Map([...only].map(([report, values]) => [report, values.size]));
}

const valueKey = ({ kind, quantity }: Figure): string =>
  `${kind} ${quantity.lo} ${quantity.hi} ${quantity.form === 'number' && kind !== 'count' ? quantity.unit : ''}`;
