import type { EntityType, FigureKind } from '../../utils/domain';

interface KindWords {
  one: string;
  many: string;
}

/** What a reader calls each type of entity. */
export const ENTITY_WORDS: Record<EntityType, KindWords> = {
  system: { one: 'System', many: 'Systems' },
  person: { one: 'Person', many: 'People' },
  organisation: { one: 'Organisation', many: 'Organisations' },
  operation: { one: 'Operation', many: 'Operations' },
  programme: { one: 'Programme', many: 'Programmes' },
  place: { one: 'Place', many: 'Places' },
  country: { one: 'Country', many: 'Countries' },
  event: { one: 'Event', many: 'Events' },
  law: { one: 'Law or treaty', many: 'Laws and treaties' },
};

/** What a reader calls each kind of figure. */
export const FIGURE_WORDS: Record<FigureKind, string> = {
  money: 'Money',
  count: 'Count',
  quantity: 'Measure',
  percent: 'Share',
  date: 'Date',
  duration: 'Duration',
  ordinal: 'Running count',
};

const FINER: Record<string, string> = {
  sam: 'surface-to-air missile system',
  ifv: 'armoured fighting vehicle',
  uav: 'unmanned aircraft',
  usv: 'unmanned vessel',
  ew: 'electronic warfare',
  'small-arm': 'small arm',
};

/** The finer kind of countries is their code, which is no word. */
const CODE = /^[A-Z]{2,3}$/;

/** The gazetteer's finer kind in words ("sam" -> "surface-to-air missile system"); nothing if it repeats the type. */
export const finerWords = (type: EntityType, kind: string | undefined): string | undefined =>
  !kind || kind === type || (type === 'country' && CODE.test(kind))
    ? undefined
    : (FINER[kind] ?? kind.replaceAll('-', ' '));
