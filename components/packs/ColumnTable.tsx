import { useId } from 'preact/hooks';
import { ENTITY_TYPES, type EntityType } from '../../utils/domain';
import { FIELD_LABELS, type OpenedTable, PACK_FIELDS, type PackField } from '../../utils/packs';
import { ENTITY_WORDS } from '../common';
import type { ImportModel } from './import-model';

const SAMPLES = 4;
// A table of more columns than anyone assigns by hand; the rest is left out.
const MOST_COLUMNS = 40;

interface ColumnTableProps {
  model: ImportModel;
  table: OpenedTable;
  disabled: boolean;
}

/** The first rows of the file under a choice of what each column holds. */
export const ColumnTable = ({ model, table, disabled }: ColumnTableProps) => {
  const mapping = model.mapping.value;
  if (!mapping) return null;
  const { columns, hasHeader } = mapping;
  const header = hasHeader ? table.rows[0]?.cells : undefined;
  const samples = table.rows.slice(hasHeader ? 1 : 0, SAMPLES + (hasHeader ? 1 : 0));
  return (
    <fieldset class="pack-columns" disabled={disabled}>
      <legend>What the columns hold</legend>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways must be reachable by keyboard */}
      <section class="pack-columns-scroll" aria-label="First rows of the file" tabIndex={0}>
        <table>
          <thead>
            <tr>
              {columns.slice(0, MOST_COLUMNS).map((field, at) => {
                const name = header?.[at]?.trim() || `Column ${at + 1}`;
                return (
                  <th key={at} scope="col" class={field ? '' : 'pack-column-out'}>
                    <span class="pack-column-name">{name.slice(0, 60)}</span>
                    <select
                      class="sl-input"
                      aria-label={`${name.slice(0, 60)} holds`}
                      value={field ?? ''}
                      onChange={(event) =>
                        void model.setColumn(at, (event.currentTarget.value || undefined) as PackField | undefined)
                      }
                    >
                      <option value="">Leave out</option>
                      {PACK_FIELDS.map((one) => (
                        <option key={one} value={one}>
                          {FIELD_LABELS[one]}
                        </option>
                      ))}
                    </select>
                  </th>
                );
              })}
            </tr>
          </thead>
          <tbody>
            {samples.map(({ line, cells }) => (
              <tr key={line}>
                {columns.slice(0, MOST_COLUMNS).map((field, at) => (
                  <td key={at} class={field ? '' : 'pack-column-out'}>
                    {(cells[at] ?? '').slice(0, 120)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <TableChoices model={model} hasHeader={hasHeader} needsType={!columns.includes('type')} />
    </fieldset>
  );
};

const TableChoices = ({
  model,
  hasHeader,
  needsType,
}: {
  model: ImportModel;
  hasHeader: boolean;
  needsType: boolean;
}) => {
  const id = useId();
  return (
    <div class="pack-choices">
      <label>
        <input
          type="checkbox"
          checked={hasHeader}
          onChange={(event) => void model.setHasHeader(event.currentTarget.checked)}
        />{' '}
        The first line names the columns
      </label>
      <p class="pack-fallback">
        <label for={id}>{needsType ? 'All names are' : 'Names without a type are'}</label>
        <select
          id={id}
          class="sl-input"
          value={model.fallback.value ?? ''}
          onChange={(event) =>
            void model.setFallback((event.currentTarget.value || undefined) as EntityType | undefined)
          }
        >
          <option value="">{needsType ? 'Choose …' : 'refused'}</option>
          {ENTITY_TYPES.map((type) => (
            <option key={type} value={type}>
              {ENTITY_WORDS[type].many}
            </option>
          ))}
        </select>
      </p>
    </div>
  );
};
