import type { EntityId } from '../../domain';
import { classOfNoun } from '../measure/nouns';
import { type Frame, phrase } from '../reading/frame';
import type { Passage } from '../reading/passage';
import { remembered } from '../reading/remembered';
import type { Spot } from '../reading/spot';

/** A state or a league of states, at its word. */
interface StateAt {
  id: EntityId;
  at: number;
}

/**
 * Whose a budget of a state is: a sentence speaks of what a country spends on its defence, or goes on about it. The country
 * is the one its part of the sentence tells of, else the last one before.
 */
export function nationalBudget(passage: Passage, spot: Spot): EntityId | undefined {
  if (!isNational(passage)[spot.frame.index]) return undefined;
  return whosePurse(passage, spot) ?? passage.trade.buyer;
}

/** "Latvia has assigned 300 million to its own stretch": who spends, as the sentence has it, on nothing that is bought. */
export function spenderOf(passage: Passage, spot: Spot): EntityId | undefined {
  const { texts } = spot.frame;
  const state = ownState(passage, spot);
  if (!state) return undefined;
  const said = phrase(spot.frame, state.at + 1, spot.at);
  if (CONTRIBUTES.test(said)) return state.id;
  if (!SPENDS.test(said) || / (as$|of (them|these|those)\b)/.test(said)) return undefined;
  const ahead = texts.slice(spot.next, spot.next + AHEAD);
  const stop = ahead.findIndex((text) => /^[;,.]$/.test(text));
  const object = stop < 0 ? ahead : ahead.slice(0, stop);
  if (object.some((text) => classOfNoun(text) === 'equipment' || BOUGHT.has(text))) return undefined;
  return isFor(object) || GIVES_ALONE.test(said) ? state.id : undefined;
}

/** "Germany pledged 300 million": what a state gives is the state's, whatever it goes to. */
export const isGift = (passage: Passage, spot: Spot): boolean => {
  const state = ownState(passage, spot);
  return state !== undefined && GIFT.test(phrase(spot.frame, state.at + 1, spot.at));
};
const GIFT = /\b(pledg\w*|gives?|donat\w*|contribut\w*)\b/;

/** "Into space", "for roads", but not "up to 2030". */
const isFor = (object: string[]): boolean =>
  object.some((text, at) => /^(into|to|on|for|towards?)$/.test(text) && object[at - 1] !== 'up');

/** The state of the figure's own part of the sentence, else of the sentences before it that speak of money. */
export function whosePurse(passage: Passage, spot: Spot): EntityId | undefined {
  const own = ownState(passage, spot);
  if (own) return own.id;
  for (let back = 1; back <= FAR_BACK; back++) {
    const frame = passage.frames[spot.frame.index - back];
    if (!frame || frame.block !== spot.frame.block) return undefined;
    const state = statesOf(passage)[frame.index]![0];
    if (state) return state.id;
  }
  return undefined;
}

/** The first state since the last sum or share, or since the one before that. */
function ownState(passage: Passage, { frame, at }: Spot): StateAt | undefined {
  let found: StateAt | undefined;
  const states = statesOf(passage)[frame.index]!;
  let next = states.length - 1;
  for (let i = at - 1; i >= 0; i--) {
    while (next >= 0 && states[next]!.at > i) next--;
    if (states[next]?.at === i) found = states[next];
    if (found && endsPart(passage, frame, i)) return found;
  }
  return found;
}

function endsPart(passage: Passage, { words, texts }: Frame, at: number): boolean {
  const { figure } = words[at]!;
  if (figure !== undefined) return /^(money|percent)$/.test(passage.figures[figure]!.kind);
  return /^(;|while|whereas|but)$/.test(texts[at]!);
}

/** States that act in their sentence: none that is spoken of as giver, taker or place. */
const statesOf = remembered((passage: Passage): StateAt[][] =>
  passage.frames.map((frame) => {
    const countries = passage.countries[frame.index]!;
    const found: StateAt[] = [];
    let next = 0;
    for (const at of frame.namesAt) {
      const { mention, cue } = frame.words[at]!;
      while (next < countries.length && countries[next]!.at < at) next++;
      const country = countries[next]?.at === at ? countries[next]!.id : undefined;
      const id = country ?? (isLeague(mention?.entityId) ? mention!.entityId : undefined);
      if (!id || OBLIQUE.has(frame.texts[at - 1] ?? '') || (cue && !STATE_NOUN.has(frame.texts[at + 1] ?? '')))
        continue;
      found.push({ id, at });
    }
    return found;
  }),
);

const isLeague = (id: EntityId | undefined): boolean =>
  id === 'organisation:nato' || id === 'organisation:european-union' || id === 'place:europe';
const OBLIQUE = new Set('to for from with in by against near at of on over included'.split(' '));
const STATE_NOUN = new Set(
  'government parliament cabinet lawmakers defence defense military army navy budget spending aid exports authorities ministry minister ministers outlay outlays'.split(
    ' ',
  ),
);

/** Which sentences speak of what a state spends on its defence, those that go on about it included. */
const isNational = remembered((passage: Passage): boolean[] => {
  const found: boolean[] = [];
  for (const frame of passage.frames) {
    const text = frame.line;
    const namesThing = passage.names[frame.index]!.some(({ standing }) => standing !== 'aside');
    const before = passage.frames[frame.index - 1];
    const goesOn = before?.block === frame.block && found[frame.index - 1] === true;
    found.push(NATIONAL.test(text) || (!namesThing && (NATIONAL_ALONE.test(text) || goesOn)));
  }
  return found;
});

/** Which sentences reckon in parts of a country's economy, the next one or two included. */
export const isOfEconomy = remembered((passage: Passage): boolean[] => {
  const said = passage.frames.map(({ line }) => ECONOMY.test(line));
  return passage.frames.map(({ index, block }) =>
    [0, 1, 2].some((back) => said[index - back] === true && passage.frames[index - back]!.block === block),
  );
});
const ECONOMY =
  /\bof (its |their |the |national )?(gdp|gross domestic product|national income|economic output|(output|economy) (on|for) (its |the )?(defen[cs]e|military|forces|arm))\b/;

const NATIONAL =
  /\b(defen[cs]e|military|armed forces)( and \S+|-related)? (budgets?|spending|expenditure|outlays?|vote|burden)\b|\bfor (its |the )?(defen[cs]e|military|armed forces)( (in|this|next|over)\b|$)|\b(spend|spends|spending|spent) [^.;,]{1,40} on (arms|weapons|defen[cs]e|its military|the military|rearmament)\b/;
/** Where the sentence names nothing that is bought, fewer words will do. */
const NATIONAL_ALONE =
  /\bof (its |their |the )?(gdp|gross domestic product|national income|economic output|output on)\b|\b(defen[cs]e|military) (request|allocation|appropriations?|investment)\b|\bbudget\b.{1,60}\b(defen[cs]e|military|armed forces)\b|\b(capital|arms|weapons) (spending|outlays?|expenditure)\b/;

const SPENDS =
  /^('s government )?((has|have|had|will|would|is|are|was|were|may|can|could|also|now|already|further|since|once|itself|alone) |, [^,]{1,40}, )*(commit\w*|pledg\w*|earmark\w*|assign\w*|allocat\w*|set(s|ting)?|put(s|ting)?|spend\w*|spent|invest\w*|borrow\w*|bears?|borne|contribut\w*|covers?|plan\w*|asks?|devot\w*|grant\w*|rais(e|es|ed|ing)|lift\w*|add(s|ed)?|gives?|donat\w*)\b/;
/** "Indonesia, whose contribution has been fixed at": a partner's part of the bill is the partner's. */
const CONTRIBUTES = /\b(contributions?|membership fee|dues)\b/;
/** What needs no word of what for. */
const GIVES_ALONE = /\b(commit\w*|pledg\w*|borrow\w*|bears?|contribut\w*|covers?|plan\w*|asks?|gives?|donat\w*)\b/;
const BOUGHT = new Set(
  'programme programmes program programs project projects purchase purchases deal deals contract contracts them it fleet order orders buy acquisition one each apiece'.split(
    ' ',
  ),
);
const AHEAD = 8;
const FAR_BACK = 3;
