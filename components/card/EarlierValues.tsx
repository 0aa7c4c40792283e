import { useState } from 'preact/hooks';
import {
  asLine,
  FindingBadge,
  formatCount,
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
  /** Said above already; not said again in the rows. */
  said: readonly string[];
}

/** The earlier values behind a finding, each with its relation, source and sentence. */
export const EarlierValues = ({ values, waiting, failed, said }: EarlierValuesProps) => {
  const [all, setAll] = useState(false);
  const shown = all ? values : values.slice(0, FIRST_SCREEN);
  return (
    <section class="card-part" aria-label="Earlier values">
      <h2 class="card-heading">
        {countWords(values)} <span class="card-origins">{besideWords(values)}</span>
      </h2>
      {failed && <p class="card-failed">{failed}</p>}
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
    </section>
  );
};

/** "8 earlier statements": only those on the same thing, which agree or differ; others are told below. */
const countWords = (values: readonly EarlierValue[]): string => {
  const compared = values.length - countOthers(values);
  if (compared === 0) return `${formatCount(values.length, 'earlier statement')}, not comparable`;
  return formatCount(compared, 'earlier statement');
};

/**
 * "and 3 not comparable; 7 reports, 2 origins": copies of one story, and reports that name one source, are many
 * reports and one voice.
 */
const besideWords = (values: readonly EarlierValue[]): string => {
  const others = countOthers(values);
  const reports = new Set(values.flatMap(({ item, copies }) => [item.report, ...copies.map(({ id }) => id)])).size;
  const origins = new Set(values.map(({ item }) => item.voice ?? item.origin)).size;
  return [
    others > 0 && others < values.length && `and ${others} not comparable`,
    origins < reports && `${formatCount(reports, 'report')}, ${formatCount(origins, 'origin')}`,
  ]
    .filter(Boolean)
    .join('; ');
};

const countOthers = (values: readonly EarlierValue[]): number =>
  values.filter(({ item }) => item.relation === 'not-comparable').length;

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
