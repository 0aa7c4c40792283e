import type { EntityType } from '../../utils/domain';
import { countsOf } from '../../utils/packs';
import { ENTITY_WORDS, formatCount, formatNumber, joinWords } from '../common';
import type { ImportModel, Update } from './import-model';
import type { Reading } from './pack-draft';

const SHOWN = 50;

/** What was found in the file, what of it does not load and why, and what changes in a pack that is there already. */
export const ImportFindings = ({ model }: { model: ImportModel }) => {
  const reading = model.reading.value;
  if (!reading)
    return (
      <p class="sl-small" role="status">
        Reading …
      </p>
    );
  const unit = model.opened.value?.kind === 'json' ? 'Entry' : 'Line';
  return (
    <div class="pack-findings">
      <p role="status">
        <b>{foundWords(reading)}</b>
        {reading.refused > 0 && ` ${formatCount(reading.refused, unit.toLowerCase(), pluralOf(unit))} refused.`}
        {reading.linked > 0 && (
          <span class="sl-small">
            {' '}
            {formatNumber(reading.linked)} of them Sightline knows already: earlier reports on them stay theirs.
          </span>
        )}
      </p>
      {model.update.value && <Changes update={model.update.value} version={model.header.value.version} />}
      {reading.problems.length > 0 && <Problems model={model} reading={reading} unit={unit} />}
    </div>
  );
};

const Problems = ({ model, reading, unit }: { model: ImportModel; reading: Reading; unit: string }) => {
  const { problems } = reading;
  return (
    <details class="pack-problems" open={problems.length <= 10}>
      <summary>{formatCount(problems.length, 'thing')} to look at</summary>
      <ul>
        {problems.slice(0, SHOWN).map(({ at, name, message, refused }, i) => (
          <li key={i}>
            <span class="pack-line">
              {unit} {formatNumber(at)}
            </span>{' '}
            {name && <b>{name}</b>} {message} {!refused && <span class="sl-small">The rest loads.</span>}
          </li>
        ))}
      </ul>
      {problems.length > SHOWN && <p class="sl-small">and {formatNumber(problems.length - SHOWN)} more</p>}
      <button type="button" class="sl-button sl-button-quiet" onClick={model.saveProblems}>
        Save the list
      </button>
    </details>
  );
};

const Changes = ({ update: { from, isOlder, changes }, version }: { update: Update; version: string }) => {
  const sorts = (['added', 'removed', 'changed'] as const).filter((sort) => changes[sort] > 0);
  return (
    <div class={isOlder ? 'sl-alert' : 'pack-changes'} role={isOlder ? 'alert' : undefined}>
      <p>
        {isOlder ? (
          <>
            <b>This is an older version:</b> you have {from}, the file is {version}.
          </>
        ) : (
          `You have version ${from} of this pack; what you switched off in it stays off.`
        )}
        {sorts.length === 0 && ' No name changes.'}
      </p>
      <ul>
        {sorts.map((sort) => (
          <li key={sort}>
            <b>
              {formatNumber(changes[sort])} {sort}
            </b>{' '}
            <span class="sl-small">
              {changes.samples[sort].join(', ')}
              {changes[sort] > changes.samples[sort].length && ' …'}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
};

const foundWords = ({ entities }: Reading): string => {
  if (entities.length === 0) return 'No names found.';
  const kinds = Object.entries(countsOf(entities)).map(([type, count]) => {
    const { one, many } = ENTITY_WORDS[type as EntityType];
    return formatCount(count, one.toLowerCase(), many.toLowerCase());
  });
  return `${formatCount(entities.length, 'name')} found: ${joinWords(kinds)}.`;
};

const pluralOf = (unit: string): string => (unit === 'Entry' ? 'entries' : 'lines');
