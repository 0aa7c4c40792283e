import type { Figure, Measure, Mention, PartialDate } from '../../domain';
import { ofTheirSystems } from '../lots';
import { isDone } from '../measure/tense';
import type { Party } from '../party/party';
import { besideTheirShips } from '../subject/one-of-class';
import type { ShareOf } from '../subject/share-subject';
import { type Toll, tollsOf } from '../tolls/tolls';
import { type Companions, companionsOf } from './companions';
import { type CountryAt, countriesIn } from './countries';
import type { DealRef } from './deal-refs';
import { type Focus, focusesOf } from './focus';
import { type ClaimsInput, type Frame, framesOf } from './frame';
import { isOfWar, isSalesNotice, type Leaning, leaningOf } from './leaning';
import { type NameAt, namesIn } from './names';
import type { Remembering } from './remembered';
import { sectionsOf } from './sections';
import { type Spot, spotsOf } from './spot';
import { type Topic, topicOf } from './topic';
import { type Trade, tradeOf } from './trade';

/** An article made ready for binding: its sentences in frames, its figures at their spots, and what it is about. */
export interface Passage extends ClaimsInput, Remembering {
  headline: readonly Mention[];
  frames: Frame[];
  spots: (Spot | undefined)[];
  /** What has become of the people that each figure counts, if it does. */
  tolls: (Toll | undefined)[];
  /** In a report of war, the day that its counts are of unless they say otherwise. */
  attackDay: PartialDate | undefined;
  /** The systems and projects each frame names. */
  names: NameAt[][];
  companions: Companions;
  /** What each frame speaks of. */
  focuses: (Focus | undefined)[];
  /** The name in the heading that each frame stands under. */
  sections: (Mention | undefined)[];
  topic: Topic;
  leaning: Leaning;
  /** Something is told to have been delivered. */
  hasArrivals: boolean;
  /** It tells of attacks and losses more than of deals. */
  isOfWar: boolean;
  /** It reports a foreign military sale of which Congress is told. */
  isNotice: boolean;
  /** The countries each frame speaks of. */
  countries: CountryAt[][];
  trade: Trade;
  /** The deals each frame names; filled once the dates of signature are known. */
  deals: DealRef[][];
  /** What each figure measures, for those that lean on another; filled once all are decided. */
  measures: Measure[];
  /** Who buys what was bound last in each frame; filled as figures are bound, in order. */
  parties: (Party | undefined)[];
  /** Whose the last share was; filled as figures are bound, in order. */
  lastShare: { frame: number; of: ShareOf } | undefined;
  /** What the first figure of each frame was found to be about; filled as figures are bound, in order. */
  bound: (Mention | undefined)[];
  /** The same of the first figure that measures something, which no mere date is. */
  measured: (Mention | undefined)[];
}

/** Reads an article once; every later step looks things up here. */
export function readPassage(input: ClaimsInput): Passage {
  const frames = framesOf(input);
  const entity = remembering(input.entity);
  const countries = frames.map((frame) => countriesIn(frame, entity));
  const named = ofTheirSystems(frames.map((frame) => namesIn(frame, entity)));
  const names = besideTheirShips(frames, named, entity);
  const isNotice = isSalesNotice(input.text);
  const topic = topicOf(frames, names, input.meta, input.text, entity, input.headline);
  const figures = withParts(input.figures, input.text);
  const spots = spotsOf(figures, frames);
  const { text, blocks, sentences, mentions, cues, meta } = input;
  return {
    text,
    blocks,
    sentences,
    mentions,
    cues,
    meta,
    headline: input.headline ?? [],
    figures,
    entity,
    frames,
    spots,
    tolls: tollsOf(spots, frames),
    names,
    focuses: focusesOf(frames, names),
    sections: sectionsOf(frames, names),
    companions: companionsOf(frames, names, entity),
    topic,
    leaning: leaningOf(frames, input.meta, isNotice),
    isNotice,
    isOfWar: isOfWar(frames),
    hasArrivals: frames.some((frame) => (frame.bySense.get('deliver') ?? []).some((hit) => isDone(frame, hit))),
    countries,
    trade: tradeOf(frames, countries, topic, entity, input.meta.title, input.headline ?? []),
    deals: frames.map(() => []),
    measures: [],
    parties: [],
    bound: [],
    measured: [],
    attackDay: undefined,
    lastShare: undefined,
    memory: [],
  };
}

/** "received 20 out of 36": a part of a whole, as in "20 of the 36" (which figures/ reads). */
const withParts = (figures: Figure[], text: string): Figure[] =>
  figures.map((figure, i) => {
    const whole = figures[i + 1];
    if (figure.partOf !== undefined || figure.kind !== 'count' || whole?.kind !== 'count') return figure;
    return OUT_OF.test(text.slice(figure.span.end, whole.span.start)) ? { ...figure, partOf: i + 1 } : figure;
  });

const OUT_OF = /^ ([\w'-]{1,16} ){0,10}out of (the |its |a total of )?$/;

/** An entity is decoded from the packed gazetteer at every asking; an article asks for the same few again and again. */
function remembering(entity: ClaimsInput['entity']): ClaimsInput['entity'] {
  const known = new Map<string, ReturnType<ClaimsInput['entity']>>();
  return (id) => {
    let found = known.get(id);
    if (found === undefined && !known.has(id)) {
      found = entity(id);
      known.set(id, found);
    }
    return found;
  };
}
