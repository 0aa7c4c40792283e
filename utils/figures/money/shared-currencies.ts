import type { Figure } from '../../domain';
import { isSentenceBreak } from '../dates/resolve-year';
import { lookUp, markCode } from '../tokens/token-words';
import { FIRST, type Tokens } from '../tokens/tokens';
import { SEMICOLON } from './codes';
import { MONEY_PLACES } from './money-places';

/** Currencies of one name: that of the country most written about comes first. */
export interface SharedName {
  codes: readonly string[];
  /** So far ahead of the others that it needs no country beside it. */
  leads: boolean;
}

/** A sum whose currency's name several countries use, and the token it begins at. */
export interface SharedSum {
  figure: Figure;
  at: number;
  name: SharedName;
}

const NAMES = [
  'kroner krone:NOK DKK',
  'krona kronas kr mkr mdkr mdrkr tkr:SEK NOK DKK ISK',
  'crowns:CZK SEK NOK DKK ISK',
  'dinar dinars:KWD DZD JOD IQD RSD TND LYD BHD MKD',
  'dirham dirhams dh dhs:AED MAD',
  'peso pesos:PHP MXN ARS CLP COP UYU DOP CUP',
  'franc francs:CHF XOF XAF CDF RWF GNF BIF DJF',
  'cfa fcfa:XOF XAF',
  'shilling shillings sh shs:KES UGX TZS SOS',
  'riyal riyals:SAR QAR OMR YER IRR',
  'rial rials:IRR OMR YER',
  'kwacha k:ZMW MWK PGK',
  'p:PHP BWP',
  'som soms:KGS UZS',
];
/** Names whose first country is meant unless only another one is spoken of. */
const LED = [
  'rupee rupees rs re ₨:INR PKR LKR NPR MUR SCR',
  'pound pounds:GBP EGP LBP SYP SDG SSP',
  'rouble roubles ruble rubles:RUB BYN',
  '¥:JPY CNY',
  'won:KRW KPW',
  'lira liras:TRY LBP SYP',
  'leu lei:RON MDL',
  'manat manats:AZN TMT',
  'br:ETB BYN',
];

const SHARED: ReadonlyMap<string, SharedName> = new Map([...NAMES.flatMap(group(false)), ...LED.flatMap(group(true))]);

function group(leads: boolean): (line: string) => [string, SharedName][] {
  return (line) => {
    const [words, codes] = line.split(':') as [string, string];
    const name = { codes: codes.split(' '), leads };
    return words.split(' ').map((word) => [word, name]);
  };
}

/** The currencies that a name or sign stands for, if it is not of one country alone. */
export const sharedName = (written: string): SharedName | undefined => SHARED.get(written.toLowerCase());

/** How far a country's name may stand from its money in the sentence, in tokens. */
const REACH = 40;

/**
 * Settles by the countries around them whose money the sums of shared names are; what nothing tells is marked as a
 * guess.
 */
export function settleShared(t: Tokens, sums: readonly SharedSum[]): void {
  if (sums.length === 0) return;
  let census: ReadonlyMap<string, number> | undefined;
  for (const { figure, at, name } of sums) {
    const beside = besideSum(t, at, name);
    census ??= beside ? undefined : takeCensus(t);
    const code = beside ?? (census && mostNamed(census, name));
    if (code && figure.quantity.form === 'number') figure.quantity = { ...figure.quantity, unit: code };
    else if (!name.leads) figure.currencyGuessed = true;
  }
}

/** The nearest country of the name's in the same sentence, those before the sum first. */
function besideSum(t: Tokens, at: number, { codes, leads }: SharedName): string | undefined {
  let nearest: string | undefined;
  for (let i = at - 1; i >= at - REACH && (!isSentenceBreak(t, i) || markCode(t, i) === SEMICOLON); i--) {
    const code = lookUp(t, i, MONEY_PLACES);
    if (!code || !codes.includes(code)) continue;
    // "Britain and Egypt ... pounds": the first of the name is always meant where its country stands by.
    if (!leads || code === codes[0]) return code;
    nearest ??= code;
  }
  for (let i = at; i <= at + REACH && !isSentenceBreak(t, i); i++) {
    const code = lookUp(t, i, MONEY_PLACES);
    if (code && (leads ? code === codes[0] : codes.includes(code))) return code;
  }
  return nearest;
}

function takeCensus(t: Tokens): ReadonlyMap<string, number> {
  const named = new Map<string, number>();
  for (let i = FIRST; i < t.end; i++) {
    const code = lookUp(t, i, MONEY_PLACES);
    if (code) named.set(code, (named.get(code) ?? 0) + 1);
  }
  return named;
}

/** The country of the name's that the report speaks of most. */
function mostNamed(census: ReadonlyMap<string, number>, { codes, leads }: SharedName): string | undefined {
  if (leads && census.has(codes[0]!)) return codes[0];
  let best: string | undefined;
  for (const code of codes) if ((census.get(code) ?? 0) > (best ? census.get(best)! : 0)) best = code;
  return best;
}
