import { followClaims } from '../../../utils/crossref';
import type {
  Claim,
  DateQuantity,
  FigureKind,
  Hedge,
  Measure,
  NumberQuantity,
  Observation,
  Report,
} from '../../../utils/domain';

type Extra = Partial<Omit<Claim, 'figure' | 'measure'>> & { hedge?: Hedge; at?: number };

let next = 0;

/** A claim as claims/ would bind it; figures get distinct places in reading order unless `at` says where. */
function claim(
  surface: string,
  kind: FigureKind,
  quantity: NumberQuantity | DateQuantity,
  measure: Measure,
  { hedge = 'exact', at, ...extra }: Extra,
): Claim {
  next += 100;
  const start = at ?? next;
  return {
    figure: { span: { start, end: start + surface.length }, surface, kind, quantity, hedge },
    measure,
    subject: 'system:s-400',
    sentence: { start, end: start + surface.length },
    why: [],
    confidence: 1,
    ...extra,
  };
}

const number = (value: number | [number, number], unit: string, step: number): NumberQuantity => {
  const [lo, hi] = Array.isArray(value) ? value : [value, value];
  return { form: 'number', lo, hi, unit, step };
};

const BILLION = 1e9;

/** `billions(5.43)`: a contract value in US dollars with two decimals written. */
export const billions = (value: number, extra: Extra & { unit?: string; measure?: Measure } = {}): Claim => {
  const { unit = 'USD', measure = 'contract-value', ...rest } = extra;
  const decimals = String(value).split('.')[1]?.length ?? 0;
  const step = BILLION / 10 ** decimals;
  return claim(`${unit} ${value} billion`, 'money', number(value * BILLION, unit, step), measure, rest);
};

/** `count(5, 'squadrons')`: a number ordered, unless another measure is named. */
export const count = (value: number, noun: string | undefined, extra: Extra & { measure?: Measure } = {}): Claim => {
  const { measure = 'ordered-quantity', ...rest } = extra;
  return claim(`${value}`, 'count', number(value, noun ?? '', 1), measure, { counted: noun, ...rest });
};

/** `kilometres(400)`: a range. */
export const kilometres = (value: number | [number, number], extra: Extra & { measure?: Measure } = {}): Claim => {
  const { measure = 'range', ...rest } = extra;
  const metres = (Array.isArray(value) ? value.map((v) => v * 1000) : value * 1000) as number | [number, number];
  return claim(`${[value].flat().join(' to ')} km`, 'quantity', number(metres, 'm', 1000), measure, {
    hedge: Array.isArray(value) ? 'between' : 'exact',
    ...rest,
  });
};

/** `miles(300)`: a range written in miles. */
export const miles = (value: number, extra: Extra = {}): Claim =>
  claim(`${value} miles`, 'quantity', number(value * 1609.344, 'm', 1609.344), 'range', extra);

/** `percent(36)`: a share, unless another measure is named. */
export const percent = (value: number, extra: Extra & { measure?: Measure } = {}): Claim => {
  const { measure = 'share', ...rest } = extra;
  return claim(`${value} per cent`, 'percent', number(value, 'percent', 1), measure, rest);
};

/** `date('2026')`, `date('2026-07', { until: '2026-09' })`: a delivery date, unless another measure is named. */
export const date = (lo: string, extra: Extra & { until?: string; measure?: Measure } = {}): Claim => {
  const { until = lo, measure = 'delivery-date', ...rest } = extra;
  return claim(until === lo ? lo : `${lo} to ${until}`, 'date', { form: 'date', lo, hi: until }, measure, rest);
};

/** What a report of that day says. */
export const seenIn = (report: string, publishedOn: string, claims: Claim[], origin = report): Observation[] =>
  claims.map((one) => ({ report: { id: report, publishedOn }, claim: one, origin }));

/** A page of that day. */
export const page = (publishedOn: string, id = 'page'): Report => ({ id, publishedOn });

/** The findings alone. */
export const crossReference = (...input: Parameters<typeof followClaims>) => followClaims(...input).findings;
