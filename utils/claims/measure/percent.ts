import { type Evidence, type Rule, weigh } from '../evidence';
import { type Frame, phrase } from '../reading/frame';
import type { Hit } from '../reading/senses';
import { type Spot, textAfter } from '../reading/spot';
import { completionOf } from './completion';
import { isGrowth } from './grow';

const RULES: Rule[] = [
  { sense: 'share', measure: 'share', weight: 0.55, reach: 12 },
  { sense: 'lose', measure: 'other', weight: 0.9, reach: 8, only: (s) => s.frame.texts[s.next] !== 'of' },
  { sense: 'grow', measure: 'growth', weight: 0.7, reach: 6, only: (s, h) => isGrowth(s.frame, h) },
  { sense: 'ledger', measure: 'other', weight: 0.4, reach: 4, side: 'after' },
  { sense: 'complete', measure: 'completion', weight: 0.85, reach: 3, side: 'after', only: (s, h) => isNext(s, h) },
];

/** "65 per cent complete", "35% of the ship is built" is too far to tell. */
const isNext = (spot: Spot, hit: Hit): boolean => hit.from - spot.next <= 1 && spot.frame.texts[hit.from - 1] !== 'to';

/** Wholes of which nobody holds a share: a stock that was fired, a force that was hit, targets that were stopped. */
const NO_SHARE =
  /^(the |its |their |all |some |his |our |\S+ 's )*(\S+ ){0,3}(recruits|workers|employees|personnel|crews?|missiles?|drones?|rockets?|shells?|projectiles|targets|interceptors?|launchers?|stocks?|stockpiles?|inventor\w+|arsenals?|forces?|everything|total cost|air defen[cs]e\w*)\b/;

const ECONOMY_LEAD = /^(at|with|to|into|of|past|and|spend\w*|spent|reach\w*|towards?|above|below|under|on)$/;

/** What a percentage may be: a share of a whole, or a growth over something. */
export function weighPercent(spot: Spot, isOfEconomy = false, previous?: Frame): Evidence[] {
  const done = completionOf(spot, previous);
  if (done.length > 0) return done;
  const said = weigh(spot, RULES);
  // "rose to 43 per cent" tells the level reached, "rose by 43 per cent" the rise.
  const evidence =
    spot.lead === 'to' || (spot.lead === 'from' && /^(\S+ ){0,8}to\b/.test(textAfter(spot, 9)))
      ? said.map((e) => (e.measure === 'growth' ? { ...e, measure: 'share' as const, score: e.score * 0.6 } : e))
      : said;
  const after = textAfter(spot, 6);
  const before = phrase(spot.frame, spot.at - 4, spot.at);
  if (/^of\b/.test(after) && NO_SHARE.test(after.slice(3)))
    return [
      ...evidence.filter(({ measure }) => measure !== 'share'),
      { measure: 'other', score: 0.8, cue: 'no share', distance: 0 },
    ];
  if (/^(or so |or more )?of\b/.test(after) || spot.figure.partOf !== undefined)
    evidence.push({ measure: 'share', score: 0.6, cue: 'of', distance: 0 });
  if (
    /^-?\s?(owned|held)\b|^(stake|shareholding|holding)\b/.test(after) ||
    /\b(holds?|owns?|owned|held|stakes? of|share of)( \S+)?$/.test(before)
  )
    evidence.push({ measure: 'share', score: 0.85, cue: 'owned', distance: 0 });
  if (/\bof which( \S+){0,6} paid( \S+)?$/.test(phrase(spot.frame, spot.at - 9, spot.at)) || /^paid\b/.test(after))
    evidence.push({ measure: 'share', score: 0.8, cue: 'paid', distance: 0 });
  if (/^(\S+ )?(made in|locally|indigenous|domestic|home-made)\b/.test(after))
    evidence.push({ measure: 'share', score: 0.8, cue: 'made', distance: 0 });
  // "Italy (5 per cent) and Spain (3 per cent) came next": a rank list of shares.
  // "2.1 per cent, against 1.3 last year", where the sentence or the one before reckons in parts of the economy.
  if (isOfEconomy && !evidence.some(({ measure }) => measure === 'growth') && ECONOMY_LEAD.test(spot.lead))
    evidence.push({ measure: 'share', score: 0.55, cue: 'of the economy', distance: 0 });
  const named = spot.frame.words[spot.leadAt - 1]?.mention;
  if (spot.lead === '(' && /^[,)]$/.test(after[0] ?? '') && /^(country|organisation)$/.test(named?.type ?? ''))
    evidence.push({ measure: 'share', score: 0.6, cue: named!.name, distance: 0 });
  if (
    /\b(spent|spends?|spending|devotes?|devoted)( \S+)?$|\b(followed|next|second|third|fourth|fifth) with$/.test(before)
  )
    evidence.push({ measure: 'share', score: 0.5, cue: 'spends', distance: 0 });
  if (/^(additional )?(tariff|dut(y|ies)|tax|interest)/.test(after))
    evidence.push({ measure: 'other', score: 0.95, cue: 'tariff', distance: 0 });
  if (spot.frame.texts.some((text) => TARIFFS.has(text)))
    evidence.push({ measure: 'other', score: 0.8, cue: 'tariff', distance: 0 });
  if (/^(more|higher|over|above|less|lower|increase|rise|growth|drop|cut)\b/.test(after))
    evidence.push({ measure: 'growth', score: 0.8, cue: after.split(' ')[0]!, distance: 0 });
  return evidence;
}

const TARIFFS = new Set(['tariff', 'tariffs', 'duties']);
