import type { Measure } from '../../domain';
import type { Evidence } from '../evidence';
import { anyOf } from '../reading/any-of';
import { phrase } from '../reading/frame';
import type { Spot } from '../reading/spot';

type Phrase = [pattern: RegExp, measure: Measure, score: number, cue: string];

/** Set phrases around a count that settle what it is, whatever other cues the sentence has. */
export function byPhrase(spot: Spot): Evidence[] {
  const { texts, words } = spot.frame;
  const before = phrase(spot.frame, spot.at - 10, spot.at);
  const own = words.slice(spot.next, spot.next + 10);
  const end = own.findIndex((word) => word.figure !== undefined || /^(;|while|but)$/.test(word.text));
  const after = texts.slice(spot.next, spot.next + (end < 0 ? own.length : end)).join(' ');
  return [
    ...(ANY_BEFORE.test(before) ? said(BEFORE, before) : []),
    ...(ANY_AFTER.test(after) ? said(AFTER, after) : []),
  ];
}

const said = (phrases: Phrase[], text: string): Evidence[] =>
  phrases
    .filter(([pattern]) => pattern.test(text))
    .map(([, measure, score, cue]) => ({ measure, score, cue, distance: 0 }));

/** Each ends at the count, determiners and hedges let through. */
const BEFORE: Phrase[] = [
  [/\b(await\w*|wait\w* for|owes?|owed)( \S+){0,3}$/, 'remaining-quantity', 0.94, 'awaits'],
  [
    /\b(yet|still) to (receive|get|deliver|supply|hand over|ship|build)( \S+){0,3}$/,
    'remaining-quantity',
    0.95,
    'yet to',
  ],
  [
    /\b(deliveries|handovers) (so far |to date |now |have )*(total\w*|stand at|stood at|reached|number\w*|amount\w* to|come to)( \S+){0,2}$/,
    'delivered-quantity',
    0.9,
    'deliveries',
  ],
  [
    /\b(class|batch|lot|tranche|programme|program|purchase|acquisition|bill|price|cost)( for| of)( the| all)?$/,
    'ordered-quantity',
    0.6,
    'of',
  ],
  [/(^|[-–—•*|] )(delivered|received|accepted)( [^ :]+){0,6} :$/, 'delivered-quantity', 0.95, 'delivered'],
  [/(^|[-–—•*|] )(bought|ordered|purchased)( [^ :]+){0,6} :$/, 'ordered-quantity', 0.95, 'bought'],
  [/\bvoted( by)?( \S+ to)?$/, 'other', 0.98, 'votes'],
  [
    /\b(will|would|is to|are to|plans to|wants to) add( (up to|another|about|some|at least))?$/,
    'ordered-quantity',
    0.75,
    'add',
  ],
  [/\benough (for|to (equip|arm|man|form|fill))( \S+)?$/, 'other', 0.95, 'enough for'],
  [
    /\b(authori[sz]ed|sanctioned|entitled) (to (have|field|operate)|strength (of|is))( \S+)?$/,
    'other',
    0.95,
    'authorised',
  ],
  [/\b(remaining|outstanding|pending|still to come) :$/, 'remaining-quantity', 0.95, 'remaining'],
  [/\bin service :$/, 'in-service-quantity', 0.9, 'in service'],
  [
    /\b(the|its|their|'s) (present|current|existing)( (fleet|force|strength|inventory))?( of| numbers)?$/,
    'in-service-quantity',
    0.9,
    'present',
  ],
  [
    /\b(is|are|was|were|has|have) (now |already |currently )?(down|fallen|shrunk|dwindled) to( \S+)?$/,
    'in-service-quantity',
    0.7,
    'down to',
  ],
  [/\b(would|will|to) (join|complement|supplement)( the| its| their)?$/, 'in-service-quantity', 0.85, 'join'],
  [/\bin service with( \S+){1,3} :( \S+)?$/, 'in-service-quantity', 0.93, 'in service with'],
  [
    /\b(left|leav(es|ing) (it|them|\S+( \S+)?)) with( (only|just|about|some|a|fleet|mere|force|of))*$/,
    'in-service-quantity',
    0.88,
    'left with',
  ],
  [
    /\b(keeps?|maintains?|retains?|musters?|holds)( (only|just|about|some|a fleet of|at least|around))*$/,
    'in-service-quantity',
    0.6,
    'keeps',
  ],
  [
    /\b(sanctioned|authori[sz]ed|mandated)( (strength|level|number|force|fleet))?( of)?( \S+)?$/,
    'other',
    0.96,
    'sanctioned',
  ],
  [/\bof which (\S+ ){0,3}(has|have) (so far |now |already )?had( \S+)?$/, 'delivered-quantity', 0.93, 'has had'],
  [/\bstill expects?( \S+){0,2}$/, 'remaining-quantity', 0.9, 'still expects'],
  [/\ball but$/, 'remaining-quantity', 0.97, 'all but'],
  [/\bleav(es|ing)( only| just| another| some)?$/, 'remaining-quantity', 0.9, 'leaving'],
  [
    /\b(retir\w+|retirement|withdraw\w*|scrapp\w+|decommission\w*)( of)?( the last of)?( the| its| their| all)?$/,
    'in-service-quantity',
    0.99,
    'retire',
  ],
  [
    /\b(dead|killed|toll|deaths|wounded|injured|casualties|victims)( \S+){0,7} (reached|risen to|rose to|climbed to|stands at|stood at|to|at)( \S+)?$/,
    'lost-quantity',
    0.95,
    'toll',
  ],
  [
    /\b(talks|negotiations|discussions|negotiating|negotiates)( \S+){0,4} (over|on|for|about)( another| up to| some| about)?$/,
    'ordered-quantity',
    0.75,
    'talks',
  ],
  [/\bspend\w*( \S+){0,7} on( a further| another)?$/, 'ordered-quantity', 0.7, 'spending on'],
  [
    /\b(built|produced|assembled|manufactured)( more than| over| about| around| some| nearly| a total of)?$/,
    'other',
    0.75,
    'built',
  ],
  [/\bsales? of (its|their)( own)?$/, 'in-service-quantity', 0.97, 'sale of its'],
  [/\bexpects? all( of its| its| the)?$/, 'ordered-quantity', 0.6, 'expects all'],
  [/\b(paying|pays|paid) for( \S+)?$/, 'ordered-quantity', 0.85, 'paying for'],
  [
    /\b(moderni[sz]\w+|upgrad\w+|refit\w*|overhaul\w*|refurbish\w*|retrofit\w*)( of)?( all| its| the| their| for)*$/,
    'in-service-quantity',
    0.93,
    'upgrade',
  ],
  [/\b(has|have|had) (now )?(all|all of)( of)?( its| the| their)?$/, 'delivered-quantity', 0.8, 'has all'],
  [
    /\b(arms|weapons|packages?|orders?|purchases|deals?|sales|notices?)\b( \S+){0,9} among them$/,
    'ordered-quantity',
    0.55,
    'among them',
  ],
  [
    /(?<!\b(?:will|would|to|could|may|might|should|can) (?:\w+ )?)\b(flies|fly|operates?|operated|fields|sails|sailed)( about| some| around| its| the| only| just| a fleet of)*$/,
    'in-service-quantity',
    0.85,
    'flies',
  ],
  [
    /\b(settl\w+ (on|for)|went for|goes for|plump\w* for|opted for|sign(s|ed|ing)? up (to|for)|(equip|kit)\w* (itself|themselves) (out )?with|in (the market|line) for|lined up|shopping for|choice fell on|decided to add|wants to add|(its|an|their) eyes? on|sights on)( \S+){0,2}$/,
    'ordered-quantity',
    0.85,
    'settles on',
  ],
  [/\b(took|take|takes|taken|taking) possession of( \S+){0,2}$/, 'delivered-quantity', 0.92, 'possession'],
  [
    /\b(delivery |order )?backlog (of|is|was|stands at|stood at|comes to|includes)( \S+)?$/,
    'remaining-quantity',
    0.85,
    'backlog',
  ],
  [
    /\b(navy|army|marines|air force|corps|command|service|fleet|country|it) (now |still |currently )?runs( \S+)?$/,
    'in-service-quantity',
    0.75,
    'runs',
  ],
  [/\b(room|space|berths|hangars?|slots?|capacity) for( \S+)?$/, 'other', 0.85, 'room for'],
  [/\b(funding|money|funds|financing|cash) for( \S+){0,2}$/, 'ordered-quantity', 0.6, 'money for'],
  [/\bplans? to (send|supply|provide|deliver|donate)( [a-z]\S+){0,2}$/, 'ordered-quantity', 0.75, 'plan to'],
  [/\bthere (will|would) be( \S+)?$/, 'ordered-quantity', 0.96, 'there will be'],
  [/\b(would|will|could) bring the total to( \S+)?$/, 'ordered-quantity', 0.97, 'would bring to'],
  [/\b(would|will|could|to) end up with( [a-z]\S*)?$/, 'ordered-quantity', 0.9, 'end up with'],
  [
    /(^|[,;:] )of (the|its|their|these) (\S+ ){1,3}(sought|wanted|ordered|planned|requested|on order)( ,)?$/,
    'ordered-quantity',
    0.75,
    'of those sought',
  ],
  [/\bfleet of up to$/, 'ordered-quantity', 0.85, 'a fleet of up to'],
  [/\b(give|gives|gave|giving) up( \S+){0,3}$/, 'other', 0.95, 'give up'],
  [
    /\b(first|second|third|fourth|fifth|last|final|next|lead) ((ship|boat|vessel|frigate|submarine|corvette|aircraft|jet) )?of( the| its| their| \S+ 's)?$/,
    'ordered-quantity',
    0.92,
    'of',
  ],
];

/** Each begins right after the count and its noun. */
const AFTER: Phrase[] = [
  [/^(\S+ ){0,2}(can|could) (still|actually|now) (fly|sail)\b/, 'in-service-quantity', 0.95, 'can still fly'],
  [
    /^((?!(able|to|can|could|will|would|may|must|shall|and|or|that|who|which|,|;)\s)\S+ ){0,3}(survives?|fly|flies|soldier on|remain(s|ed)? in (service|use|the fleet|inventory))(?![\w-])/,
    'in-service-quantity',
    0.8,
    'still fly',
  ],
  [
    /^(\S+ ){0,4}(is|are|was|were|remain|remained) (still |now |currently |only |also )?(grounded|airworthy|flyable|serviceable|available|on strength|in (service|use) with)\b/,
    'in-service-quantity',
    0.85,
    'grounded',
  ],
  [
    /^of (which|them|these) (\S+ ){0,4}((still|only|just) (lists?|operates?|flies|fly|sails?|serves?|in (service|use)|operational|active)|survives?|flyable|airworthy|serviceable)\b/,
    'in-service-quantity',
    0.93,
    'of which in service',
  ],
  [/^short of\b/, 'other', 0.93, 'short of'],
  [
    /^(\S+ ){0,2}(are|is|were|will|would|should)( now| also)?( to)? be (bought|ordered|acquired|purchased|procured)\b/,
    'ordered-quantity',
    0.9,
    'to be bought',
  ],
  [
    /^(\S+ ){0,3}(have|has|had) (still )?yet to (be|leave|come|arrive|reach|enter|go|follow)\b/,
    'remaining-quantity',
    0.95,
    'yet to',
  ],
  [
    /^(\S+ ){0,2}(are|is|were) still (missing|awaited|expected|due|owed|to come)\b/,
    'remaining-quantity',
    0.93,
    'missing',
  ],
  [
    /^(\S+ ){0,3}(are|is) (currently |now |still |being )?(flown|operated|fielded|sailed|used) by\b/,
    'in-service-quantity',
    0.8,
    'flown by',
  ],
  [/^(more |others? )?(still |yet )?to (come|go|follow)\b/, 'remaining-quantity', 0.93, 'to come'],
  [/^(more |others? )?(being|still|yet) (due|awaited|owed|outstanding)\b/, 'remaining-quantity', 0.93, 'being due'],
  [
    /\b(still|yet) to (come|arrive|follow|be (delivered|handed|supplied|shipped|built))\b/,
    'remaining-quantity',
    0.97,
    'still to come',
  ],
  [
    /\b(not|never) (yet )?(been |be )?(delivered|handed|supplied|arrived|received|shipped)\b/,
    'remaining-quantity',
    0.96,
    'not delivered',
  ],
  [
    /^(are |were |is |remain |remains )?(still )?(outstanding|pending|undelivered)\b/,
    'remaining-quantity',
    0.93,
    'outstanding',
  ],
  [
    /^(\S+ )?(are|is|were|will) (to )?(be )?(retired|phased out|withdrawn|scrapped|replaced|decommissioned)\b/,
    'in-service-quantity',
    0.85,
    'to be retired',
  ],
  [/\bin \S+( \S+)? hands\b/, 'delivered-quantity', 0.85, 'in hands'],
  [/^(are |is |remain |still )*under construction\b/, 'remaining-quantity', 0.9, 'under construction'],
  [/^(\S+ ){0,3}in hand\b/, 'delivered-quantity', 0.85, 'in hand'],
  [
    /^of (which|them|these) (\S+ ){0,4}(downed|shot down|intercepted|destroyed|stopped|jammed|suppressed)\b/,
    'lost-quantity',
    0.97,
    'of which downed',
  ],
  [
    /^(\S+ ){0,2}(are|is|were) (due|expected|planned|scheduled|slated|to be delivered|to follow|to arrive)\b/,
    'ordered-quantity',
    0.6,
    'due',
  ],
  [/^firm orders?\b/, 'ordered-quantity', 0.8, 'orders'],
  [
    /^(\S+ ){0,8}(become|became|becoming) (a |an )?(firm|binding|effective)\b|^(\S+ ){0,3}(into|in) (force|effect)\b/,
    'ordered-quantity',
    0.97,
    'firm',
  ],
  [/^(\S+ ){0,3}(none|not one) (of them )?(has|have|had|was|were|is|are)\b/, 'ordered-quantity', 0.96, 'none of them'],
  [
    /^(\S+ )?(stands?|stood|sits?|lie|lies) (\S+ )?(assembled|finished|complete|unfinished|idle|parked|ready|in)\b/,
    'other',
    0.85,
    'stand',
  ],
  [
    /^(\S+ ){0,4}(will |would |could |may |together |were |was |are |is |to |have |has )*(cost|costs)\b/,
    'ordered-quantity',
    0.6,
    'cost',
  ],
  [
    /^(that were |which were )?(first |originally |initially |once )?(envisaged|envisioned|foreseen|sought|wanted|planned)\b/,
    'ordered-quantity',
    0.6,
    'envisaged',
  ],
  [/^((are|were|is|was) )?(sought|wanted|requested|to be bought)\b/, 'ordered-quantity', 0.7, 'sought'],
];

// Most counts stand in none of the phrases.
const ANY_BEFORE = anyOf(...BEFORE.map(([pattern]) => pattern));
const ANY_AFTER = anyOf(...AFTER.map(([pattern]) => pattern));

/** "20 a year", "100 built a day": a rate of making is neither an order nor a fleet. */
export const isRate = (spot: Spot): boolean =>
  PER_TIME.test(phrase(spot.frame, spot.next, spot.next + 6)) ||
  OUTPUT_OF.test(phrase(spot.frame, spot.at - 6, spot.at)) ||
  (!spot.figure.noun?.includes(' ') && GOAL_OF.test(phrase(spot.frame, spot.at - 5, spot.at)) && isAfterRate(spot));

/** "a yearly rate of 1.2 boats". */
const OUTPUT_OF =
  /\b(yearly|annual|monthly|weekly|daily|build|building|production) (rate|pace|output|throughput|production|cadence)( (of|is|was|at|to|reached|stands|about|around|only|some|now|from))+$/;

/** "1.3 boats a year against a requirement of two": a rate that is wanted. */
const isAfterRate = ({ frame, at }: Spot): boolean => RATE.test(phrase(frame, at - 24, at));
const RATE = /\b(yearly|annual|monthly) (rate|pace|output)\b|\b(a|per) (year|month)\b/;
const GOAL_OF =
  /\b(requirement|goal|target|need|needs|wants|aim|instead|rather|against|than|short)( \S+)?( of| than| is)?( the)?$/;

const PER_TIME =
  /^(\S+ )?((built|made|produced|assembled) )?(a|per|each|every) (year|month|week|day)\b|^((built|made|produced|assembled|turned out) )?(annually|yearly|monthly|weekly|daily)\b/;
