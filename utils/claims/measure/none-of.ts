import type { Evidence } from '../evidence';
import { type Spot, wordBefore } from '../reading/spot';

/**
 * "None of the 48 has arrived", "received only a few of the 48", "not all 36 were lost": what is said is said of a part or
 * of nothing, and the number is of all there are to come. What tells which ones are meant ("none of the 14 delivered so
 * far") still speaks of the number.
 */
export function ofPartOnly(spot: Spot, evidence: Evidence[]): Evidence[] {
  if (!isOfPart(spot) || tellsWhich(spot)) return evidence;
  // What is lost of those that were sent is no part of an order.
  const isOfDelivery =
    !spot.frame.bySense.has('lose') && evidence.some(({ measure }) => measure === 'delivered-quantity');
  const rest = evidence.filter(({ measure }) => measure !== 'delivered-quantity' && measure !== 'lost-quantity');
  return isOfDelivery
    ? [
        ...rest,
        {
          measure: 'ordered-quantity',
          score: 0.92,
          cue: spot.lead === 'of' ? `${wordBefore(spot)} of` : 'not all',
          distance: 0,
        },
      ]
    : rest;
}

function isOfPart(spot: Spot): boolean {
  const { lead, mods, leadAt, frame } = spot;
  if (lead === 'of' && mods.some((word) => DEFINITE.has(word))) {
    const part = wordBefore(spot);
    return PART.has(part) || (part === 'one' && NOT.test(frame.texts.slice(Math.max(0, leadAt - 4), leadAt).join(' ')));
  }
  return lead === 'not' && mods.includes('all');
}

const DEFINITE = new Set(['the', 'its', 'their', 'these', 'those', 'all', 'his', 'her', 'our']);
const PART = new Set(['none', 'neither', 'few', 'some', 'several', 'many', 'most']);
const NOT = /\b(not|no|hardly) ((a|even|any) )?((single|solitary) )?one$/;

/** A participle or a place right after the noun: "the 14 delivered", "the 20 in service", "the 12 that have come". */
const tellsWhich = ({ frame: { bySense, texts }, next }: Spot): boolean => {
  const at = /^(that|which|already|now|currently)$/.test(texts[next] ?? '') ? next + 1 : next;
  const isRelative = /^(that|which)$/.test(texts[next] ?? '');
  return (['deliver', 'serve', 'lose'] as const).some((sense) =>
    (bySense.get(sense) ?? []).some(({ from, text }) =>
      isRelative
        ? from >= at && from <= at + 3
        : from === at && !/^(has|have|had|came|arrived|reached|went)$/.test(text),
    ),
  );
};
