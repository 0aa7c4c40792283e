import { useState } from 'preact/hooks';
import {
  asLine,
  Failed,
  FindingBadge,
  formatCount,
  formatNumber,
  joinWords,
  Loading,
  outletWords,
  Quote,
  SourceLine,
  withoutAnyDate,
  withoutDate,
} from '../common';
import type { EarlierValue } from './earlier-values';

// As many statements as a reader takes in without scrolling; the rest is one click away.
const FIRST_SCREEN = 3;

interface EarlierValuesProps {
  values: readonly EarlierValue[];
  waiting: boolean;
  failed?: string | undefined;
  onRetry?: (() => void) | undefined;
  /** Said above already; not said again in the rows. */
  said: readonly string[];
  /** When the page was published: what is told after that day is no earlier statement. */
  here?: string | undefined;
  /** The line of values above has said how many reports and origins there are. */
  areReportsCounted: boolean;
}

/** The earlier values behind a finding, each with its relation, source and sentence. */
export const EarlierValues = ({ values, failed, onRetry, here, areReportsCounted, ...rest }: EarlierValuesProps) => {
  const compared = values.filter(({ item }) => item.relation !== 'not-comparable');
  const others = values.filter(({ item }) => item.relation === 'not-comparable');
  const main = compared.length > 0 ? compared : others;
  return (
    <section class="card-part" aria-label="Earlier values">
      <h2 class="card-heading">
        {formatCount(main.length, `${whenTold(main, here)} statement`)}
        {main === others && ', not comparable'}
        {!areReportsCounted && <span class="card-origins">{originWords(main, main === others ? '; ' : ' in ')}</span>}
      </h2>
      {failed && <Failed sentence={failed} onRetry={onRetry} />}
      <Rows values={main} {...rest} />
      {main !== others && others.length > 0 && (
        <details class="card-others">
          <summary>{formatNumber(others.length)} more, not comparable</summary>
          <Rows values={others} {...rest} />
        </details>
      )}
    </section>
  );
};

/** Against the day of the page, as far as it is known to the day; a passage yet to be loaded counts as earlier. */
const whenTold = (values: readonly EarlierValue[], here: string | undefined): 'earlier' | 'later' | 'other' => {
  const later = values.filter(({ citation }) => {
    const on = citation?.report.publishedOn;
    return here?.length === DAY && on?.length === DAY && on > here;
  });
  if (later.length === 0) return 'earlier';
  return later.length === values.length ? 'later' : 'other';
};

const DAY = '2026-01-01'.length;

/** " in 7 reports, 2 origins": copies of one story, and reports that name one source, are many reports and one voice. */
const originWords = (values: readonly EarlierValue[], joint: string): string => {
  const reports = new Set(values.flatMap(({ item, copies }) => [item.report, ...copies.map(({ id }) => id)])).size;
  const origins = new Set(values.map(({ item }) => item.voice ?? item.origin)).size;
  return origins < reports ? `${joint}${formatCount(reports, 'report')}, ${formatCount(origins, 'origin')}` : '';
};

const Rows = ({ values, waiting, said }: Pick<EarlierValuesProps, 'values' | 'waiting' | 'said'>) => {
  const [all, setAll] = useState(false);
  const shown = all ? values : values.slice(0, FIRST_SCREEN);
  return (
    <>
      <ol class="sl-rows">
        {shown.map((value) => (
          <li class="card-row" key={`${value.item.report} ${value.item.start}`}>
            <Row value={value} waiting={waiting} isSaid={isSaid(value.item.reason, said)} />
          </li>
        ))}
      </ol>
      {shown.length < values.length && (
        <button type="button" class="sl-button sl-button-quiet" onClick={() => setAll(true)}>
          Show {formatCount(values.length - shown.length, 'more statement')}
        </button>
      )}
    </>
  );
};

const isSaid = (reason: string, said: readonly string[]): boolean =>
  said.some((one) => withoutAnyDate(one).startsWith(withoutAnyDate(reason)));

interface RowProps {
  value: EarlierValue;
  waiting: boolean;
  isSaid: boolean;
}

const Row = ({ value: { item, citation, copies }, waiting, isSaid }: RowProps) => (
  <>
    <div class="card-row-head">
      {citation ? <SourceLine report={citation.report} /> : <b>{item.surface}</b>}
      <FindingBadge result={item.relation} change={item.change} />
    </div>
    {citation && <Quote citation={citation} />}
    {!citation && waiting && <Loading label="Looking up the passage" lines={2} />}
    {!isSaid && <p class="sl-small">{asLine(citation ? withoutDate(item.reason, citation.report) : item.reason)}</p>}
    {copies.length > 0 && (
      <p class="card-copies">
        Also in {joinWords([...new Set(copies.map(outletWords))])}: copies of one story, counted once.
      </p>
    )}
  </>
);
