import { Pack } from '../../utils/gazetteer';
import { z } from '../../utils/platform/zod';

/** Address of the schema: a name for it, from which nothing is ever fetched. */
const SCHEMA_ID = 'https://sightline.example/schemas/pack-1.json';

/** What each part is for, by its path; the shape itself comes from the code that reads packs. */
const DESCRIPTIONS: Record<string, string> = {
  name: 'Name of the pack. A pack of the same name is replaced by it.',
  version: 'Version of the pack, such as 1.4 or 2026-11-05. Numbers in it are compared by their value.',
  licence: 'Licence of the data, best as an SPDX name: CC0-1.0, CC-BY-4.0.',
  source: 'Where the data comes from, in words or as an address.',
  entities: 'The names to mark, one entry an entity.',
  'entities[].id':
    'Type, colon and a name in small letters with hyphens: "system:s-400-triumf". An id that another pack has is the same entity: the later pack says what it is, the aliases of both count.',
  'entities[].type': 'What it is.',
  'entities[].name': 'Main name, as cards show it. It is looked for only if it is among the aliases.',
  'entities[].kind': 'Finer kind: sam, aircraft, tank, ship-class, ministry, armed-force ...',
  'entities[].role': 'Office that a person holds: "Defence Minister of Exampleland".',
  'entities[].countries':
    'Ids of countries, such as "country:india". A system: where it is made; a ship: whose navy sails it.',
  'entities[].maker': 'Who makes it, as cards show it.',
  'entities[].variantOf': 'Id of the base type of a variant.',
  'entities[].from': 'Since when: in service, in office.',
  'entities[].to': 'Until when.',
  'entities[].wikidata': 'Its number in Wikidata: "Q1058".',
  'entities[].aliases':
    'The forms it is written in. Hyphens, blanks, accents, case and plurals need no forms of their own.',
  'entities[].aliases[].text': 'The form as written.',
  'entities[].aliases[].core':
    'The name inside the form, where a title or noun stands around it: "Patriot" in "Patriot missile". Only it is marked.',
  'entities[].aliases[].ambiguous':
    'Counts only beside one of the needed words, or where another form stands on the page.',
  'entities[].aliases[].hyphenFree': 'Ambiguous only where the text leaves out the hyphen.',
  'entities[].aliases[].cue': 'Points at the entity without naming it, like an adjective of nationality; never marked.',
  'entities[].aliases[].anyCase': 'Matches in any letter case.',
  'entities[].needs': 'Words near which an ambiguous form counts: "missile", "battery".',
  'entities[].office': 'What it is for its country, where news says only "the Navy": navy, defence-ministry ...',
  'entities[].aliasesOnly': 'Only adds its aliases to an entity of this id that another pack describes.',
  offices: 'Forms that name an office of whichever country the text is about, by the office. Of the shipped pack only.',
};

type Node = { [key: string]: unknown } & {
  properties?: Record<string, Node>;
  items?: Node;
  description?: string;
};

/** The published JSON Schema of a pack, made from the schema that the code itself uses. */
export const packSchema = (): object => {
  const { $schema, ...shape } = z.toJSONSchema(Pack, { io: 'input' }) as Node;
  describe(shape as Node, '');
  const properties = { $schema: { type: 'string', description: 'Address of this schema, for editors.' } };
  return {
    $schema,
    $id: SCHEMA_ID,
    title: 'Sightline pack',
    description: 'A versioned, licensed set of names that Sightline marks on news pages.',
    ...shape,
    properties: { ...properties, ...(shape as Node).properties },
  };
};

const unused = (used: Set<string>): string[] => Object.keys(DESCRIPTIONS).filter((path) => !used.has(path));

const describe = (root: Node, start: string): void => {
  const used = new Set<string>();
  const walk = (node: Node, path: string): void => {
    const words = DESCRIPTIONS[path];
    if (words !== undefined) {
      node.description = words;
      used.add(path);
    }
    for (const [key, inner] of Object.entries(node.properties ?? {})) walk(inner, path ? `${path}.${key}` : key);
    if (node.items) walk(node.items, `${path}[]`);
  };
  walk(root, start);
  const loose = unused(used);
  if (loose.length > 0) throw new Error(`Descriptions of no part of a pack: ${loose.join(', ')}`);
};
