import type { EntityId, Measure } from '../../domain';
import { isSharedByTwo } from '../party/shared-by-two';
import { firmOfHeadline } from '../reading/firm-of-headline';
import { phrase } from '../reading/frame';
import type { Passage } from '../reading/passage';
import type { Spot } from '../reading/spot';
import { takerOfTotal } from './arms-total';
import { nationalBudget } from './purse';

/** Whose money it is where that is no thing, and why it is thought so. */
interface Owner {
  id: EntityId;
  cue: string;
}

/** Who is given aid or arms in all, whose budget or operation it is, where one builds. */
export function ownerOfMoney(passage: Passage, spot: Spot, measure: Measure): Owner | undefined {
  if (spot.figure.kind !== 'money') return undefined;
  const isBudget = measure === 'budget';
  return (
    (isBudget && isAid(spot) ? owner(recipientOf(passage, spot), 'aid') : undefined) ??
    owner(givenTo(passage, spot), 'given') ??
    owner(lentTo(passage, spot, isBudget), 'given') ??
    owner(takerOfTotal(passage, spot, measure), 'arms in all') ??
    (isBudget
      ? (owner(forceFunded(passage, spot), 'its budget') ??
        owner(nationalBudget(passage, spot), 'defence budget') ??
        owner(operationPaidFor(passage, spot), 'operation'))
      : undefined) ??
    owner(firmThatBuilds(passage, spot), 'its plant') ??
    owner(placeOfWorks(spot), 'works at')
  );
}

const owner = (id: EntityId | undefined, cue: string): Owner | undefined => (id ? { id, cue } : undefined);

/** "The budget gives the Bundeswehr", "108 billion for the navy", "the agency's request is": money of a force or an agency. */
function forceFunded({ names, entity }: Passage, { frame, at, next }: Spot): EntityId | undefined {
  if (names[frame.index]!.some((name) => name.standing !== 'aside')) return undefined;
  for (let i = Math.max(0, at - 8); i < Math.min(frame.words.length, next + 5); i++) {
    const { mention } = frame.words[i]!;
    if (mention?.type !== 'organisation' || !FORCE.test(entity(mention.entityId)?.kind ?? '')) continue;
    if (/\b(gives?|gave|given|for|on|fund(s|ed|ing)?) (the |its |all of the )?$/.test(`${phrase(frame, i - 3, i)} `))
      return mention.entityId;
    if (
      i < at &&
      /^('s )?(\S+ )?(budget|request|bid|appropriation|allocation|funding|share)\b/.test(phrase(frame, i + 1, i + 4))
    )
      return mention.entityId;
  }
  return undefined;
}
const FORCE = /force|agency/;

/** "Has given Kyiv $44.9 billion": who stands between the giving and the sum, where the sentence names no thing. */
function givenTo({ names, countries }: Passage, { frame, leadAt }: Spot): EntityId | undefined {
  if (names[frame.index]!.some((name) => name.standing === 'plain')) return undefined;
  const taker = countries[frame.index]!.find(({ at, isForce }) => at === leadAt && !isForce);
  const before = frame.texts[leadAt - 1] === 'the' ? leadAt - 2 : leadAt - 1;
  return taker && GIVE.has(frame.texts[before] ?? '') ? taker.id : undefined;
}
const GIVE = new Set(
  'give gives gave given giving grant grants granted granting lend lends lent send sends sent pledge pledges pledged'.split(
    ' ',
  ),
);

/** "$90 billion in aid for Ukraine", "a loan of $2 billion to Poland": where the sentence names no thing, who gets it. */
function lentTo({ names, countries }: Passage, { frame, at, next }: Spot, isBudget: boolean): EntityId | undefined {
  if (names[frame.index]!.some((name) => name.standing === 'plain')) return undefined;
  const taker = countries[frame.index]!.find((country) => country.at >= next && country.at <= next + AHEAD);
  if (!taker || isSharedByTwo(frame, taker.at, countries[frame.index]!)) return undefined;
  const isHelp =
    (isBudget && frame.texts[next] === 'for' && taker.at <= next + 2) ||
    HELP.test(`${phrase(frame, at - 4, at)} ${phrase(frame, next, taker.at)}`);
  return isHelp && /(^| )(for|to|of)( the)?$/.test(phrase(frame, next, taker.at)) ? taker.id : undefined;
}
const AHEAD = 7;
const HELP = /\b(loans?|aid|grants?|assistance|support|credits?|help|relief)\b/;

/** "Operation Aspides, prolonged at a cost of": money of an operation, where the sentence names nothing that is bought. */
function operationPaidFor({ names }: Passage, { frame, at }: Spot): EntityId | undefined {
  if (names[frame.index]!.some((name) => name.standing === 'plain')) return undefined;
  return frame.words.slice(0, at).findLast(({ mention }) => mention?.type === 'operation')?.mention?.entityId;
}

/** "Works at the air base will cost": what is built is of the place, where the sentence names nothing that is bought. */
function placeOfWorks({ frame: { words, texts }, at: figure }: Spot): EntityId | undefined {
  if (words.some(({ mention }) => mention?.type === 'system' || mention?.type === 'programme')) return undefined;
  for (let at = 0; at < Math.min(figure, FIRST_WORDS); at++) {
    if (!BUILDS.has(texts[at]!)) continue;
    const place = words.slice(at + 1, at + 5).find(({ mention }) => mention?.type === 'place');
    if (place && texts.slice(at + 1, at + 4).some((text) => text === 'at')) return place.mention!.entityId;
  }
  return undefined;
}
/** It is what the sentence begins with. */
const FIRST_WORDS = 6;
const BUILDS = new Set(
  'work works construction infrastructure facilities hangar hangars shelter shelters runway runways shipyard upgrade upgrades'.split(
    ' ',
  ),
);

/** "Its plant, which cost 500 million": what a factory costs is the firm's that runs it, where nothing that it makes is named. */
function firmThatBuilds(passage: Passage, { frame, at }: Spot): EntityId | undefined {
  const { names, entity } = passage;
  if (names[frame.index]!.some((name) => name.standing === 'plain')) return undefined;
  const plant = frame.texts.findLastIndex((text, i) => i < at && i >= at - PLANT_REACH && PLANT.test(text));
  if (plant < 0) return undefined;
  const firms = frame.words.flatMap(({ mention }, i) =>
    mention?.type === 'organisation' && entity(mention.entityId)?.kind === 'company'
      ? [{ id: mention.entityId, i }]
      : [],
  );
  return (firms.findLast(({ i }) => i < plant) ?? firms[0])?.id ?? firmOfHeadline(passage);
}
const PLANT_REACH = 12;
const PLANT = /^(plants?|factor(y|ies)|works|foundr(y|ies)|(production|assembly) lines?)$/;

/** "a $1.85 billion military aid package": money that a country is given, whatever it buys. */
const isAid = ({ frame, at, next }: Spot): boolean => AID.test(phrase(frame, at - 6, next + 6));
const AID =
  /\b((military|security|defen[cs]e|lethal|financial|macro-financial) (aid|assistance)|aid (package|tranche)|(aid|assistance) (for|to)|(package|tranche|consignment) [^.;]{1,60} from ([\w.']+ ){1,4}(stocks|stockpiles|inventories))\b/;

/** Who is given it: the country that gets in the sentence, else the article's buyer. */
const recipientOf = ({ countries, trade }: Passage, { frame }: Spot): EntityId | undefined =>
  countries[frame.index]!.find(({ role, isGiven }) => isGiven || role > 0)?.id ?? trade.buyer;
