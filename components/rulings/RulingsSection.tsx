import type { Report, Ruling } from '../../utils/domain';
import {
  FindingBadge,
  formatCount,
  Loading,
  measureOf,
  Notice,
  outletWords,
  ReportLink,
  SourceLine,
  titleWords,
  Unparted,
} from '../common';
import { rulingWords } from './ruling-words';
import type { RulingFilter, RulingsModel } from './rulings-model';

const FILTERS: [RulingFilter, string][] = [
  ['all', 'All'],
  ['dismissed', 'Dismissed'],
  ['accepted', 'Accepted'],
  ['noted', 'With a note'],
];

/** The reader's rulings as a part of the library page: filter, search, take back. */
export const RulingsSection = ({ model }: { model: RulingsModel }) => {
  const found = model.found.value;
  const isEmpty = !model.isLoading.value && model.total.value === 0;
  if (isEmpty && !model.removed.value && !model.failed.value)
    return (
      <Notice title="No rulings yet">
        On the card of a figure, or in the popup’s list, accept a finding, dismiss it, or write a note on it. What you
        dismiss is no longer marked or counted anywhere.
      </Notice>
    );
  return (
    <section class="rulings-list" aria-label="Your rulings">
      <div class="rulings-tools">
        <input
          class="sl-input"
          type="search"
          aria-label="Search rulings"
          placeholder="Search names, values, notes, outlets"
          value={model.query.value}
          onInput={(event) => {
            model.query.value = event.currentTarget.value;
          }}
        />
        <fieldset class="rulings-filters">
          <legend class="sl-unseen">Which rulings</legend>
          {FILTERS.map(([filter, label]) => (
            <button
              key={filter}
              type="button"
              class="sl-button sl-button-quiet"
              aria-pressed={model.filter.value === filter}
              onClick={() => {
                model.filter.value = filter;
              }}
            >
              {label}
            </button>
          ))}
        </fieldset>
      </div>
      <div role="status">
        {model.removed.value && (
          <p class="rulings-done">
            Ruling on “{model.removed.value.surface}” taken back.
            <button type="button" class="sl-button sl-button-quiet" onClick={() => void model.undo()}>
              Undo
            </button>
          </p>
        )}
      </div>
      {model.failed.value && (
        <p class="rulings-failed" role="alert">
          {model.failed.value}
        </p>
      )}
      {model.isLoading.value && <Loading label="Loading your rulings" lines={4} />}
      {!model.isLoading.value && found.length < model.total.value && (
        <p class="sl-small" role="status">
          {formatCount(found.length, 'ruling')} found
        </p>
      )}
      <ol class="sl-rows">
        {found.map((ruling) => (
          <Row
            key={ruling.key}
            ruling={ruling}
            earlier={ruling.earlier && model.reports.value.get(ruling.earlier.report)}
            onRemove={() => void model.remove(ruling)}
          />
        ))}
      </ol>
    </section>
  );
};

interface RowProps {
  ruling: Ruling;
  earlier: Report | undefined;
  onRemove: () => void;
}

const Row = ({ ruling, earlier, onRemove }: RowProps) => {
  const { report, surface, measure, measureLabel, subjectName, result, change, note } = ruling;
  return (
    <li class="rulings-item">
      <div>
        <p class="rulings-values">
          <b>{surface}</b>
          {ruling.earlier && (
            <span class="sl-small">
              {' '}
              against <b>{ruling.earlier.surface}</b>
              {earlier && ` (${outletWords(earlier)})`}
            </span>
          )}
        </p>
        <p class="sl-small rulings-what">
          <FindingBadge result={result} change={change} />{' '}
          {measureLabel ? measureOf(measure, measureLabel, subjectName) : subjectName && `of ${subjectName}`}
        </p>
        {note && <p class="rulings-note">{note}</p>}
        <p class="rulings-where">
          <ReportLink report={report}>
            <Unparted text={titleWords(report)} />
          </ReportLink>
        </p>
        <SourceLine report={report} />
        <p class="sl-small">{rulingWords(ruling)}.</p>
      </div>
      <button type="button" class="sl-button sl-button-quiet" onClick={onRemove}>
        Take back<span class="sl-unseen"> the ruling on {surface}</span>
      </button>
    </li>
  );
};
