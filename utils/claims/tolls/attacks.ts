import type { Claim, EntityId, PartialDate } from '../../domain';
import { type Frame, phrase } from '../reading/frame';
import type { Passage } from '../reading/passage';
import { remembered } from '../reading/remembered';
import type { Spot } from '../reading/spot';

/** Sentences back at which a reader still knows who attacked. */
const ATTACKER_BACK = 4;

/** Who attacks: the country that fires or launches, by name or by the adjective of its missiles and drones. */
export function attackerOf(passage: Passage, spot: Spot): EntityId | undefined {
  for (let back = 0; back <= ATTACKER_BACK; back++) {
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
  // "That on Ternopil in November": another time, of which no day is told.
  const day = own ?? (OTHER_TIME.test(spot.frame.line) ? undefined : passage.attackDay);
  return day === undefined ? undefined : { lo: day, hi: day };
}

const OTHER_TIME =
  /\b(january|february|march|april|june|july|august|september|october|november|december|last (year|spring|summer|autumn|winter)|earlier|previous|a year ago|in (19|20)\d\d)\b/;

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
