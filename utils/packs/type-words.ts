import { ENTITY_TYPES, type EntityType } from '../domain';

/** The type a word in a table stands for, if it is one of the words tables use; in any case, singular or plural. */
export const typeOfWord = (word: string): EntityType | undefined => {
  const plain = word
    .toLowerCase()
    .replace(/[-_\s]+/g, ' ')
    .trim();
  return BY_WORD.get(plain) ?? BY_WORD.get(plain.replace(/s$/, '')) ?? BY_WORD.get(plain.replace(/ies$/, 'y'));
};

const WORDS: Record<EntityType, string> = {
  system:
    'weapon|weapon system|weapons system|equipment|platform|aircraft|fighter|helicopter|missile|ship|vessel|submarine|' +
    'vehicle|tank|radar|drone|uav|munition|satellite|engine|gun|artillery',
  person: 'people|human|individual|politician|officer|official|minister',
  organisation:
    'organization|org|company|firm|manufacturer|agency|ministry|force|armed force|unit|military unit|institution|body|' +
    'alliance|outlet|group',
  operation: 'op|military operation|exercise|drill|manoeuvre',
  programme: 'program|project|initiative|acquisition',
  place: 'location|site|base|air base|airbase|port|city|town|region|sea|facility|island',
  country: 'nation|state|country or territory',
  event: 'war|conflict|battle|summit|show|incident|crisis',
  law: 'treaty|agreement|act|pact|accord|convention',
};

const BY_WORD = new Map<string, EntityType>(
  ENTITY_TYPES.flatMap((type) => [type, ...WORDS[type].split('|')].map((word) => [word, type] as const)),
);
