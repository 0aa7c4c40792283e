import type { EntityDetails } from '../../utils/messaging';
import { joinWords } from '../common';

/** The few facts the gazetteer holds of an entity: role, maker, countries, years. Nothing if it holds none. */
export const EntityFacts = ({ details }: { details: EntityDetails }) => {
  const facts = factsOf(details);
  if (facts.length === 0) return null;
  return (
    <dl class="card-facts">
      {facts.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
};

const factsOf = ({ entity, countryNames, own }: EntityDetails): [string, string][] => {
  const facts: [string, string | undefined][] = [
    ['Role', entity.role],
    ['Made by', entity.maker],
    [countryLabel(entity.type, countryNames.length), entity.type === 'country' ? undefined : joinWords(countryNames)],
    ['Years', yearsOf(entity.from, entity.to)],
    ['Your note', own?.note],
    ['Listed', entity.pack === PAGE_PACK ? 'in no pack; taken from how this page names it' : undefined],
  ];
  return facts.filter((fact): fact is [string, string] => Boolean(fact[1]));
};

/** Entities that matching read off the page itself carry this in place of a pack. */
const PAGE_PACK = 'page';

const countryLabel = (type: EntityDetails['entity']['type'], count: number): string => {
  if (type === 'system') return 'Made in';
  return count > 1 ? 'Countries' : 'Country';
};

const yearsOf = (from: string | undefined, to: string | undefined): string | undefined => {
  if (from && to) return from === to ? from : `${from} to ${to}`;
  return from ? `since ${from}` : to && `until ${to}`;
};
