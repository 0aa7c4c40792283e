/** What a column of a table can hold. */
export const PACK_FIELDS = [
  'name',
  'type',
  'aliases',
  'country',
  'kind',
  'role',
  'maker',
  'wikidata',
  'ambiguous',
  'needs',
  'from',
  'to',
  'id',
] as const;
/** One field of a name. */
export type PackField = (typeof PACK_FIELDS)[number];

/** The fields as a reader chooses among them. */
export const FIELD_LABELS: Record<PackField, string> = {
  name: 'Name',
  type: 'Type',
  aliases: 'Other names',
  country: 'Country',
  kind: 'Finer kind',
  role: 'Office held',
  maker: 'Maker',
  wikidata: 'Wikidata number',
  ambiguous: 'Ambiguous names',
  needs: 'Needed words',
  from: 'From',
  to: 'To',
  id: 'Identifier',
};

/** Headings that tables use for each field, folded: small letters, words apart by one blank. */
export const HEADINGS: Record<PackField, readonly string[]> = {
  name: ['name', 'names', 'title', 'label', 'entity', 'main name', 'full name', 'item', 'term', 'system', 'person'],
  type: ['type', 'entity type', 'category', 'class'],
  aliases: [
    ...['alias', 'aliases', 'also known as', 'aka', 'other names', 'other name', 'synonyms', 'synonym', 'alt names'],
    ...['alternative names', 'variants', 'short forms', 'acronym', 'acronyms', 'abbreviation', 'also'],
  ],
  country: ['country', 'countries', 'nation', 'nationality', 'state', 'origin', 'country of origin', 'party'],
  kind: ['kind', 'subtype', 'sub type', 'subcategory', 'sort', 'role type'],
  role: ['role', 'office', 'position', 'post', 'job', 'rank', 'function', 'job title'],
  maker: ['maker', 'manufacturer', 'builder', 'producer', 'company', 'made by'],
  wikidata: ['wikidata', 'wikidata id', 'qid', 'wikidata number', 'wd'],
  ambiguous: ['ambiguous aliases', 'ambiguous names', 'ambiguous', 'is ambiguous'],
  needs: ['needs', 'need', 'cues', 'cue words', 'context', 'context words', 'required words', 'requires'],
  from: ['from', 'start', 'since', 'in service', 'begin', 'start year'],
  to: ['to', 'end', 'until', 'till', 'end year', 'retired'],
  id: ['id', 'identifier', 'entity id'],
};
