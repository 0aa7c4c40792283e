import type { Entity, Figure, Measure } from '../../domain';

/** Things nobody crews. */
const UNCREWED = new Set(['missile', 'munition', 'small-arm', 'engine', 'uav', 'usv', 'satellite']);
const AFLOAT = new Set(['ship', 'ship-class', 'submarine', 'usv']);

/** Whether a thing of that kind can have the figure at all: no missile has a crew, none but ships weighs 4,000 tonnes. */
export function fitOf(entity: Entity | undefined, measure: Measure, figure: Figure): number {
  const kind = entity?.kind;
  if (!kind || entity.type !== 'system' || figure.quantity.form !== 'number') return 1;
  const { lo } = figure.quantity;
  if (measure === 'crew') return UNCREWED.has(kind) ? UNFIT : 1;
  if (measure === 'weight' && figure.kind === 'quantity') return lo >= 700_000 && !AFLOAT.has(kind) ? UNFIT : 1;
  if (figure.kind !== 'quantity') return 1;
  if (/\b(knots?|kts?)$/i.test(figure.surface)) return kind === 'missile' || kind === 'munition' ? UNFIT : 1;
  return /\b(nautical miles|nmi?)$/i.test(figure.surface) && lo > 5_000_000 && !AFLOAT.has(kind) ? 0.5 : 1;
}

const UNFIT = 0.05;
