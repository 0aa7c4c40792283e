/**
 * The name inside a listed form. Forms like "PM Modi", "T-90 tanks" and "Russia's S-400" help to match, but the span a
 * reader sees is the name alone.
 */
export function coreName(text: string, kind: 'person' | 'system' | 'place' | 'programme' | 'other'): string {
  if (kind === 'person') return withoutLead(text, TITLES);
  if (kind === 'system') return withoutTail(withoutLead(text, SHIP_NOUNS), isSystemNoun);
  if (kind === 'place')
    return withoutTail(
      text.replace(/^(?:occupied|northern|southern|eastern|western|central) /, ''),
      (word) => isSmall(word) && !REGION_NOUNS.has(word),
    );
  if (kind === 'programme') return withoutTail(text, (word) => isSmall(word) && !UNDERTAKINGS.has(word));
  return withoutTail(text.replace(/ news agency$/, ''), (word) => OTHER_NOUNS.has(word));
}

const words = (list: string): Set<string> => new Set(list.split(' '));

const TITLES = words(
  'PM Prime Minister President Vice Deputy General Gen Gen. Lieutenant Lt Lt. Major Maj Maj. Colonel Col Col. Brigadier Brig ' +
    'Admiral Adm Adm. Rear Commodore Commander Cdr Captain Capt Capt. Wing Group Squadron Leader Air Chief Marshal ACM CDS ' +
    'Field Sergeant Sgt Sir Lord Lady Dame Dr Dr. Mr Mr. Mrs Ms Shri Smt Sheikh Sheik King Queen Prince Princess Crown ' +
    'Emperor Sultan Emir Ayatollah Chancellor Secretary Senator Sen. Congressman Ambassador Minister Defence Defense Foreign ' +
    'External Affairs Chairman CEO Premier Governor Kremlin Pentagon spokesman spokesperson spokeswoman US Russian Indian ' +
    'Ukrainian Israeli Chief Justice Speaker Director Professor Prof. Col-Gen Marshal Vice-Admiral',
);
const SHIP_NOUNS = words(
  'frigate destroyer submarine corvette carrier cruiser warship patrol ship vessel landing missile boat icebreaker ' +
    'aircraft cargo tanker helicopter drone tank rifle howitzer missile Russian Ukrainian Chinese formerly the',
);
/** Kinds of system that news writes as an acronym after the name: "Minuteman III ICBM". */
const SYSTEM_ACRONYMS = words(
  'UAV UAVs UCAV UCAVs SAM SAMs MLRS MBT MBTs IFV IFVs APC APCs SPH SPHs MRAP MRAPs AWACS AEW AESA ICBM ICBMs SLBM SLBMs 155mm',
);
const OTHER_NOUNS = words('exercise exercises drills drill breach sanctions');

/** All letters small: "el-Mandeb" is part of a name. */
const isSmall = (word: string): boolean => /^\p{Ll}+(-\p{Ll}+)*$/u.test(word);
/** Without these nouns a region's name means something else: "Baltic states", "Arab world". */
const REGION_NOUNS = words('states world basin corridor gap chain line');
/** Small nouns that are part of what an undertaking is called: "Czech initiative", "Danish model". */
const UNDERTAKINGS = words('initiative model fund facility');
const isSystemNoun = (word: string): boolean => word !== 'class' && (isSmall(word) || SYSTEM_ACRONYMS.has(word));

function withoutLead(text: string, nouns: Set<string>): string {
  const parts = text.split(' ');
  while (parts.length > 1 && nouns.has(parts[0]!)) parts.shift();
  return parts.join(' ');
}

/** Small-letter nouns are about the name; capital ones ("Light Combat Aircraft") are part of it. */
function withoutTail(text: string, isNoun: (word: string) => boolean): string {
  const parts = text.split(' ');
  while (parts.length > 1 && isNoun(parts.at(-1)!)) parts.pop();
  return parts.join(' ');
}
