import type { EntityId } from '../../domain';
import { isInLossList } from '../measure/losses-listed';
import { type Frame, phrase } from '../reading/frame';
import type { Passage } from '../reading/passage';
import { remembered } from '../reading/remembered';
import type { Spot } from '../reading/spot';

/**
 * Where a toll was taken, or whose it is: the side whose people are counted, the place told of in the sentence or before
 * it, else the town that the report names most.
 */
export function placeOfToll(passage: Passage, spot: Spot): EntityId | undefined {
  const known = placesKnown(passage);
  if (!known.has(spot.index)) known.set(spot.index, findPlace(passage, spot));
  return known.get(spot.index);
}

const placesKnown = remembered((_: Passage) => new Map<number, EntityId | undefined>());

const findPlace = (passage: Passage, spot: Spot): EntityId | undefined =>
  (isInLossList(spot, passage.frames) ? loserBefore(passage, spot) : undefined) ??
  ofItem(spot) ??
  ofSide(passage, spot) ??
  asBefore(passage, spot) ??
  sceneBefore(passage, spot, 'place') ??
  sceneBefore(passage, spot, 'country') ??
  mostNamedTown(passage);

/** "21 people in Sumy, among them three children": where nothing else is named since, what was told last goes on. */
function asBefore(passage: Passage, { index, frame, at, next }: Spot): EntityId | undefined {
  const before = passage.tolls[index - 1] ? passage.spots[index - 1] : undefined;
  if (before?.frame !== frame) return undefined;
  let end = next;
  while (end < next + PLACE_BEHIND && frame.words[end] && frame.words[end]!.figure === undefined) end++;
  const isElsewhere = frame.words
    .slice(before.at, end)
    .some(({ mention }, i) => mention !== undefined && PLACES.has(mention.type) && isScene(frame, before.at + i));
  return isElsewhere || at - before.at > LONGEST_ITEM * 2 ? undefined : placeOfToll(passage, before);
}

const PLACE_BEHIND = 8;

/** "Kyiv - 12 dead, 48 injured; Zhytomyr - 3 dead": the label of the item in a list. */
function ofItem({ frame, at }: Spot): EntityId | undefined {
  const { words } = frame;
  for (let label = at - 1; label >= Math.max(0, at - LONGEST_ITEM); label--) {
    const { text, mention } = words[label]!;
    if (ITEM_ENDS.test(text)) return undefined;
    if (!mention || !PLACES.has(mention.type)) continue;
    const isFirst = label === 0 || ITEM_ENDS.test(words[label - 1]!.text);
    return isFirst && /^(:|-|–|—)$/.test(words[label + 1]?.text ?? '') ? mention.entityId : undefined;
  }
  return undefined;
}

const LONGEST_ITEM = 12;
const ITEM_ENDS = /^(;|\||•|\/)$/;
const PLACES = new Set(['place', 'country']);

/** "Russia lost 900 men over the past day": whose losses are listed below that. */
function loserBefore({ frames }: Passage, { frame }: Spot): EntityId | undefined {
  for (let back = 1; back <= LONGEST_LIST; back++) {
    const { words = [] } = frames[frame.index - back] ?? {};
    for (const [i, { mention, cue }] of words.entries()) {
      const side = cue?.entityId ?? (mention?.type === 'country' ? mention.entityId : undefined);
      if (
        side &&
        LOSES.test(
          words
            .slice(i + 1, i + 4)
            .map(({ text }) => text)
            .join(' '),
        )
      )
        return side;
    }
  }
  return undefined;
}

const LONGEST_LIST = 30;
const LOSES = /^(('s )?(\S+ )?losses|(has |have |had )?(lost|loses))\b/;

/** "Thirteen US soldiers", "1.2 million Russian casualties", "Israel put its own dead at", "Tehran speaks of". */
function ofSide(passage: Passage, { frame, at, next }: Spot): EntityId | undefined {
  const { words } = frame;
  for (let i = at + 1; i <= Math.min(next + 1, words.length - 1); i++) {
    const { cue, mention } = words[i]!;
    const who = cue?.entityId ?? (mention?.type === 'country' ? mention.entityId : undefined);
    if (who && !/^[,;.:(]$/.test(words[i - 1]!.text) && OF_PEOPLE.test(phrase(frame, i + 1, i + 4))) return who;
  }
  for (let i = at - 1; i >= Math.max(0, at - 14); i--) {
    const { cue, mention, text } = words[i]!;
    if (/^(;|but|while)$/.test(text)) return undefined;
    const ahead = phrase(frame, i + 1, i + 6);
    if (cue && LOSSES.test(ahead)) return cue.entityId;
    if (!mention || !PLACES.has(mention.type)) continue;
    if (!COUNTS_OWN.test(ahead) && !LOSSES.test(ahead)) continue;
    const entity = passage.entity(mention.entityId);
    // A government is called by its capital.
    return mention.type === 'place' && entity?.kind === 'capital' ? entity.countries?.[0] : mention.entityId;
  }
  return undefined;
}

const OF_PEOPLE =
  /^(\S+ ){0,2}(soldiers?|troops?|service ?(members?|personnel|m[ae]n)|sailors?|marines?|airm[ae]n|personnel|casualties|civilians|nationals|citizens|fighters|pilots|peacekeepers|losses|dead)\b/;
const LOSSES = /^('s )?(\S+ )?(losses|casualties|dead|deaths)\b/;
const COUNTS_OWN =
  /^(has |have |had |now |also )*((raised|raises|put|puts|updated|revised|lowered) its( own)? (\S+ )?(toll|losses|casualties|dead|deaths|count)|speaks? of|spoke of|counts?|counted|lists?|listed|lost|has lost|buried|mourns?|says|said)\b/;

/** The nearest town, or else country, at which something is told to have happened. */
function sceneBefore(passage: Passage, spot: Spot, type: 'place' | 'country'): EntityId | undefined {
  for (let back = 0; back <= PLACE_BACK; back++) {
    const frame = passage.frames[spot.frame.index - back];
    if (!frame) break;
    const at = back === 0 ? spot.at : frame.words.length;
    let best: { id: EntityId; distance: number } | undefined;
    frame.words.forEach(({ mention }, i) => {
      if (mention?.type !== type || !isScene(frame, i)) return;
      const distance = Math.abs(i - at);
      if (!best || distance < best.distance) best = { id: mention.entityId, distance };
    });
    if (best) return best.id;
    // A country in its own sentence says more than a town four sentences back.
    if (type === 'place' && back === 0) {
      const country = frame.words.find(({ mention }, i) => mention?.type === 'country' && isScene(frame, i));
      if (country) return undefined;
    }
  }
  return undefined;
}

/** Sentences back at which a reader still knows where. */
const PLACE_BACK = 4;

/** "in the western city of Ternopil", "Kyiv hit overnight", "Ternopil: search over"; "north of Kyiv" is elsewhere. */
function isScene(frame: Frame, at: number): boolean {
  const before = phrase(frame, at - 6, at);
  return (
    (WHERE.test(before) && !ELSEWHERE.test(before)) ||
    (at <= 1 && /^(:|hit|struck|attacked|was|is|'s)$/.test(frame.texts[at + 1] ?? ''))
  );
}

const WHERE =
  /\b(in|on|at|of|hit|struck|into|near|off|from)( (the|western|eastern|northern|southern|central|city|town|port|capital|village|region|apartment|blocks?))*( of)?( the)?$/;
const ELSEWHERE =
  /\b(north|south|east|west|outskirts|outside|mayor|governor|head|minister|president|army|people|government|police) (of|in)( the)?$/;

const mostNamedTown = remembered(({ mentions }: Passage): EntityId | undefined => {
  const times = new Map<EntityId, number>();
  for (const { entityId, type } of mentions) if (type === 'place') times.set(entityId, (times.get(entityId) ?? 0) + 1);
  return [...times].sort((a, b) => b[1] - a[1])[0]?.[0];
});
