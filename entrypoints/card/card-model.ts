import { signal } from '@preact/signals';
import { priorOf } from '../../components/common';
import {
  type ActionsModel,
  type AddingModel,
  createActionsModel,
  createAddingModel,
  type NameVerbs,
} from '../../components/names';
import { createRulingModel, type RulingModel, type RulingVerbs } from '../../components/rulings';
import { createQuotesModel, type QuotesModel } from '../../components/story';
import { ask, type CardContent, type Citation, type EntityDetails, type ToCard } from '../../utils/messaging';
import { describeError, logBug } from '../../utils/platform';
import { draftRuling } from '../../utils/rulings';

/** What the card shows at the moment. */
interface CardView {
  turn: number;
  content: CardContent;
  maxHeight: number;
  details?: EntityDetails;
  citations?: Citation[];
  failed?: string;
  /** What can be done with a name, and the form that adds one. */
  actions?: ActionsModel;
  adding?: AddingModel;
  /** What the reader decides on a figure’s finding, and how others word what a person says. */
  ruling?: RulingModel;
  quotes?: QuotesModel;
}

// A card that says nothing for longer looks broken; a late answer is shown all the same.
const PATIENCE_MS = 2000;
// The request takes no more; a trail of that many reports is cut by the card anyway.
const MOST_CITATIONS = 50;

/** State and verbs of the card; asks the background for what the page's answer did not hold. */
export function createCardModel(names: NameVerbs, rulings: RulingVerbs) {
  const view = signal<CardView | undefined>(undefined);
  const pinned = signal(false);

  /** Adds to the view, unless the reader has gone on to another mark. */
  const add = (turn: number, part: Partial<CardView>) => {
    if (view.value?.turn === turn) view.value = { ...view.value, ...part };
  };
  let attempts = 0;
  const fill = async ({ turn, content, actions }: CardView) => {
    const load = loaderOf(content);
    if (!load) return;
    const attempt = ++attempts;
    // The first answer counts, of whichever attempt; only the last attempt can fail.
    const hasCome = () => Boolean(view.value?.details ?? view.value?.citations);
    const fail = (failed: string) => attempt === attempts && !hasCome() && add(turn, { failed });
    const patience = setTimeout(() => fail('The library is not reachable.'), PATIENCE_MS);
    try {
      const part = await load();
      if (view.value?.turn !== turn || hasCome()) return;
      if (part.details) actions?.know(part.details.own);
      add(turn, { ...part, failed: undefined });
    } catch (error) {
      logBug('the card', error);
      fail(describeError(error).message);
    } finally {
      clearTimeout(patience);
    }
  };

  /** Models of what the reader can do from the card. */
  const partsFor = (content: CardContent): Partial<CardView> => {
    if (content.kind === 'add') {
      const { surface, sentence } = content;
      const start = sentence === undefined ? { surface } : { surface, sentence };
      return { adding: createAddingModel(names, start) };
    }
    if (content.kind === 'figure') return rulingPart(content, rulings);
    const { entity, except: report, host, title, surface = entity.alias } = content;
    const actions = createActionsModel(names, { entity, surface, report, host, title });
    if (!content.quotes) return { actions };
    const quotes = createQuotesModel({
      compareQuotes: async (asked) => (await ask('compare-quotes', { quotes: asked })).quotes,
    });
    void quotes.load(content.quotes);
    return { actions, quotes };
  };

  return {
    view,
    pinned,
    /** Asks once more for what could not be had. */
    retry: () => {
      const now = view.value;
      if (!now?.failed) return;
      view.value = { ...now, failed: undefined };
      void fill(now);
      if (now.content.kind === 'entity' && now.content.quotes) void now.quotes?.load(now.content.quotes);
    },
    receive: (message: Exclude<ToCard, { type: 'uncovered' }>) => {
      if (message.type === 'pin') pinned.value = message.pinned;
      else if (message.type === 'clear') view.value = undefined;
      else {
        pinned.value = message.pinned;
        const { turn, content, maxHeight } = message;
        view.value = { turn, content, maxHeight, ...partsFor(content) };
        void fill(view.value);
      }
    },
  };
}
export type CardModel = ReturnType<typeof createCardModel>;

/** A finding can be ruled on, on a page whose report is known. */
function rulingPart(
  { figure, report, origin }: Extract<CardContent, { kind: 'figure' }>,
  verbs: RulingVerbs,
): Partial<CardView> {
  const { finding } = figure;
  if (!finding || !report) return {};
  const draft = draftRuling({ report, origin, figure: { ...figure, finding }, earlier: priorOf(figure) });
  return { ruling: createRulingModel(verbs, draft, figure.ruling) };
}

function loaderOf(content: CardContent): (() => Promise<Partial<CardView>>) | undefined {
  if (content.kind === 'entity') {
    const { entity, except } = content;
    return async () => {
      const details = await ask('entity-details', {
        entityId: entity.id,
        name: entity.name,
        ...(except ? { except } : {}),
      });
      return { details };
    };
  }
  if (content.kind === 'add') return undefined;
  const refs = (content.figure.finding?.trail ?? [])
    .slice(0, MOST_CITATIONS)
    .map(({ report, start, end }) => ({ report, start, end }));
  return refs.length > 0 ? async () => ({ citations: (await ask('cite-passages', { refs })).citations }) : undefined;
}
