import type { OwnName } from '../../utils/domain';
import { ENTITY_WORDS, ICONS, Icon, KindIcon } from '../common';
import type { FormModel } from './form-model';
import { NameForm } from './NameForm';
import type { NamesModel } from './names-model';

interface NameRowProps {
  name: OwnName;
  model: NamesModel;
  /** The form it is being changed in. */
  form: FormModel | undefined;
}

/** One of the reader's names, with its other names and note. */
export const NameRow = ({ name, model, form }: NameRowProps) => (
  <li class="names-row">
    <div class="names-row-name">
      {name.name}
      <span class="sl-kind">
        <KindIcon kind={name.type} />
        {kindWords(name)}
      </span>
    </div>
    <div class="names-row-buttons">
      <button
        type="button"
        class="sl-button sl-button-quiet names-watch"
        aria-pressed={name.watched === true}
        aria-label={`Watch ${name.name}`}
        onClick={() => void model.watch(name, !name.watched)}
      >
        <Icon path={ICONS.star} />
        {name.watched ? 'Watched' : 'Watch'}
      </button>
      <button
        type="button"
        class="sl-button sl-button-quiet"
        aria-label={`Edit ${name.name}`}
        onClick={() => model.edit(name)}
      >
        Edit
      </button>
      <button
        type="button"
        class="sl-button sl-button-quiet"
        aria-label={`Remove ${name.name}`}
        onClick={() => void model.remove(name)}
      >
        Remove
      </button>
    </div>
    {othersOf(name).length > 0 && <p class="sl-small">Also: {othersOf(name).join(' · ')}</p>}
    {name.note && <p>{name.note}</p>}
    {form && (
      <div class="names-panel">
        <NameForm model={form} onCancel={model.cancel} />
      </div>
    )}
  </li>
);

const kindWords = ({ type, ofPack }: OwnName): string =>
  ofPack ? `${ENTITY_WORDS[type].one}, known already` : ENTITY_WORDS[type].one;

const othersOf = ({ name, aliases, ofPack }: OwnName): string[] =>
  ofPack ? aliases : aliases.filter((alias) => alias !== name);
