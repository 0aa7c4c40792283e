import type { LibraryAnswer } from '../../utils/analysis';
import { sayInDollars } from '../../utils/crossref';
import { dollarsOf } from '../../utils/currencies';
import type { Claim, Deal, EntityId, Measure, Report, Track } from '../../utils/domain';
import type { PageDeal, PageFigure, PageSum } from '../../utils/messaging';

/** Points of all tracks of a page: about as much text as the page itself has. */
const MOST_POINTS_A_PAGE = 2_000;
/** The popup tells of the deals a report is about, not of every one it mentions. */
const MOST_DEALS = 3;

/** Measures on whose card the whole deal belongs. */
const OF_A_DEAL = new Set<Measure>([
  'contract-value',
  'ordered-quantity',
  'delivered-quantity',
  'remaining-quantity',
  'in-service-quantity',
  'contract-date',
]);

/** What goes beyond the finding of a figure: how it moved, its deal, its sums, who says it, its worth in dollars. */
type FigureTrail = Pick<PageFigure, 'track' | 'deal' | 'sums' | 'saidBy' | 'isClaimed' | 'inDollars'>;

export interface TrailsInput {
  claims: Claim[];
  answer: Pick<LibraryAnswer, 'tracks' | 'deals' | 'sums'>;
  report: Report;
  nameOf(entity: EntityId): string | undefined;
}

/** The trails of all figures in their order, and what the popup shows of deals and sums. */
export function trailsOf(input: TrailsInput): { ofFigure: FigureTrail[]; deals: PageDeal[]; sums: PageSum[] } {
  const { claims, answer, report } = input;
  const deals = answer.deals.map((deal) => withNames(deal, input));
  const tracks = withinReason(answer.tracks);
  return {
    ofFigure: claims.map((claim, at): FigureTrail => {
      const deal = OF_A_DEAL.has(claim.measure) ? dealOf(claim, deals) : undefined;
      const sums = answer.sums
        .filter((sum) => sum.at.includes(at))
        .map(({ fits, computation }) => ({ fits, computation }));
      const inDollars = worthOf(claim, report);
      return {
        ...(tracks[at] && { track: tracks[at] }),
        ...(deal && { deal }),
        ...(sums.length > 0 && { sums }),
        ...(claim.attribution && { saidBy: claim.attribution.surface }),
        ...(isClaimed(claim) && { isClaimed: true }),
        ...(inDollars && { inDollars }),
      };
    }),
    deals: mainDeals(deals, claims),
    sums: answer.sums,
  };
}

/** Losses as a state tells them are its own claim, whoever's losses they are. */
const isClaimed = ({ measure, attribution }: Claim): boolean =>
  measure === 'lost-quantity' && attribution?.voice === 'state';

/** Lines that moved come before those that stand still, where a page has too many of them. */
function withinReason(tracks: (Track | undefined)[]): (Track | undefined)[] {
  let left = MOST_POINTS_A_PAGE;
  const kept = new Set<Track>();
  const byNews = tracks
    .filter((track) => track !== undefined)
    .sort((a, b) => Number(b.changes > 0) - Number(a.changes > 0));
  for (const track of byNews) {
    left -= track.points.length;
    if (left >= 0) kept.add(track);
  }
  return tracks.map((track) => (track && kept.has(track) ? track : undefined));
}

const dealOf = ({ subject, party }: Claim, deals: PageDeal[]): PageDeal | undefined => {
  const ofSubject = deals.filter((deal) => deal.subject === subject);
  return ofSubject.find((deal) => deal.party === party) ?? (party && ofSubject.length > 1 ? undefined : ofSubject[0]);
};

/** The deals that most figures of the page speak of. */
function mainDeals(deals: PageDeal[], claims: Claim[]): PageDeal[] {
  const told = claims.filter(({ measure }) => OF_A_DEAL.has(measure)).map((claim) => dealOf(claim, deals));
  const times = (deal: PageDeal): number => told.filter((one) => one === deal).length;
  return deals
    .filter((deal) => times(deal) > 0)
    .sort((a, b) => times(b) - times(a))
    .slice(0, MOST_DEALS);
}

const withNames = (deal: Deal, { nameOf }: TrailsInput): PageDeal => {
  const partyName = deal.party && nameOf(deal.party);
  return { ...deal, subjectName: nameOf(deal.subject) ?? '', ...(partyName && { partyName }) };
};

/** Money in another currency, in dollars of its year, unless the page gives them itself. */
function worthOf({ figure, scope }: Claim, { publishedOn }: Report): string | undefined {
  const { kind, quantity, twin } = figure;
  if (kind !== 'money' || quantity.form !== 'number' || quantity.unit === 'USD' || twin !== undefined) return undefined;
  const worth = dollarsOf(quantity, scope?.contractYear ?? Number(publishedOn?.slice(0, 4)));
  return worth && sayInDollars(worth);
}
