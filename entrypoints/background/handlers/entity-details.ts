import { unlistedEntity } from '../../../utils/matching';
import type { EntityDetails, RequestOf } from '../../../utils/messaging';
import { ReaderError } from '../../../utils/platform';
import type { Deps } from '../deps';
import { passageAt } from '../passage';

const LATEST_SHOWN = 3;

/** What the card shows of an entity: itself, and where earlier reports name it. */
export const entityDetails = async (
  { entityId, except, name }: RequestOf<'entity-details'>,
  { store, gazetteer }: Deps,
): Promise<EntityDetails> => {
  const names = await gazetteer();
  const entity = names.entity(entityId) ?? (name === undefined ? undefined : unlistedEntity(entityId, name));
  if (!entity) throw new ReaderError('unknown-entity', 'This name is not in the list of names any more.');
  const [[earlierReports = 0], mentions, own] = await Promise.all([
    store.reportCountsOf([entityId], except),
    store.latestMentions(entityId, LATEST_SHOWN, except),
    store.names.of([entityId]),
  ]);
  const texts = await store.textsOf(mentions.map(({ report }) => report.id));
  const kept = own.get(entityId);
  return {
    entity,
    ...(kept ? { own: kept } : {}),
    countryNames: (entity.countries ?? []).map((id) => names.entity(id)?.name ?? id),
    earlierReports,
    latest: mentions.flatMap(
      ({ report, start, end }) => passageAt(report, texts.get(report.id)?.text ?? '', start, end) ?? [],
    ),
  };
};
