import type { Claim, EntityId, PartialDate } from '../domain';
import { type Frame, phrase } from './frame';
import type { Passage } from './passage';
import { remembered } from './remembered';
import type { Spot } from './spot';

/** Where a toll was taken: the place told of in the sentence or before it, else the town that the report names most. */
export const placeOfToll = (passage: Passage, spot: Spot): EntityId | undefined =>
  sceneBefore(passage, spot, 'place') ?? sceneBefore(passage, spot, 'country') ?? mostNamedTown(passage);

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
    (at <= 1 && /^(:|hit|struck|attacked|was|is)$/.test(frame.texts[at + 1] ?? ''))
  );
}

const WHERE =
  /\b(in|on|at|of|hit|struck|into)( (the|western|eastern|northern|southern|central|city|town|port|capital|village|region|apartment|blocks?))*( of)?( the)?$/;
const ELSEWHERE =
  /\b(north|south|east|west|outskirts|outside|mayor|governor|head|minister|president|army|people|government) of( the)?$/;

const mostNamedTown = remembered(({ mentions }: Passage): EntityId | undefined => {
  const times = new Map<EntityId, number>();
  for (const { entityId, type } of mentions) if (type === 'place') times.set(entityId, (times.get(entityId) ?? 0) + 1);
  return [...times].sort((a, b) => b[1] - a[1])[0]?.[0];
});

/** Who attacks: the country that fires or launches, by name or by the adjective of its missiles and drones. */
export function attackerOf(passage: Passage, spot: Spot): EntityId | undefined {
  for (let back = 0; back <= PLACE_BACK; back++) {
    const frame = passage.frames[spot.frame.index - back];
    if (!frame) break;
    const found = attackerIn(frame);
    if (found) return found;
  }
  return anyAttacker(passage);
}

const anyAttacker = remembered(({ frames }: Passage): EntityId | undefined => {
  for (const frame of frames) {
    const found = attackerIn(frame);
    if (found) return found;
  }
  return undefined;
});

const attackerIn = remembered((frame: Frame): EntityId | undefined => {
  for (let at = 0; at < frame.words.length; at++) {
    const { mention, cue } = frame.words[at]!;
    const ahead = phrase(frame, at + 1, at + 5);
    if (cue && /^(\S+ ){0,2}(missiles?|drones?|rockets?|strikes?|attacks?|forces|shelling|barrage)\b/.test(ahead))
      return cue.entityId;
    if (mention?.type !== 'country') continue;
    if (FIRES.test(ahead) || /\b(fired|launched|sent|used) by( the)?$/.test(phrase(frame, at - 3, at)))
      return mention.entityId;
  }
  return undefined;
});

const FIRES =
  /^(has |have |had |also |again |overnight )*(fired|launched|attacked|sent|used|struck|hit|unleashed|targeted)\b|^'s (\S+ )?(missiles?|drones?|strikes?|attacks?|barrage)\b/;

/** The day of the attack that a count is of; undefined where it sums up weeks, months or a war. */
export function dayOfAttack(passage: Passage, spot: Spot): Claim['period'] {
  if (SUMMED.test(spot.frame.line)) return undefined;
  const { publishedOn } = passage.meta;
  const own = dayIn(passage, spot.frame, publishedOn);
  const day = own ?? passage.attackDay;
  return day === undefined ? undefined : { lo: day, hi: day };
}

/** The day that the first sentences of a report of war tell of. */
export function attackDayOf(passage: Passage): PartialDate | undefined {
  const { publishedOn } = passage.meta;
  for (const frame of passage.frames.slice(0, 4)) {
    const day = dayIn(passage, frame, publishedOn);
    if (day) return day;
  }
  return undefined;
}

const SUMMED =
  /\b(since|so far|this year|this month|past (week|month|year)|last (week|month|year)|during the war|in (12|\d+) days|of the war|over the (week|month)|weekly|monthly|full-scale)\b/;

function dayIn(passage: Passage, frame: Frame, publishedOn: PartialDate | undefined): PartialDate | undefined {
  for (const { figure } of frame.words) {
    const quantity = figure === undefined ? undefined : passage.figures[figure]!.quantity;
    if (quantity?.form === 'date' && quantity.lo === quantity.hi && quantity.lo.length === 10) return quantity.lo;
  }
  if (publishedOn?.length !== 10) return undefined;
  const days = frame.texts.flatMap((text, at) => {
    const weekday = WEEKDAYS.indexOf(text);
    return weekday < 0
      ? []
      : [
          {
            weekday,
            isStrike: /^('s |\S+ )?(\S+ )?(strike|attack|barrage|raid|shelling)/.test(phrase(frame, at + 1, at + 4)),
          },
        ];
  });
  const told = days.find(({ isStrike }) => isStrike) ?? days[0];
  if (told) return lastWeekday(publishedOn, told.weekday);
  return frame.texts.some((text) => /^(overnight|today|tonight)$/.test(text)) ? publishedOn : undefined;
}

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const DAY_MS = 86_400_000;

/** The last such weekday on or before a day. */
function lastWeekday(day: PartialDate, weekday: number): PartialDate {
  const time = Date.parse(`${day}T00:00:00Z`);
  const back = (new Date(time).getUTCDay() - weekday + 7) % 7;
  return new Date(time - back * DAY_MS).toISOString().slice(0, 10);
}
