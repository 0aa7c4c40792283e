import type { MilestoneEvent } from '../../domain';

/** Verbs of beginning and ending, which `+` and `-` stand for in the phrases below. */
const BEGINS = 'start* begin* began begun commenc* kick*'.split(' ');
const ENDS = 'end* complet* finish* conclud* clos* ceas* stop* halt*'.split(' ');
const MAKING = 'production manufactur* assembly'.split(' ');
const PLANT = 'plant factory line facility works shipyard yard hangar base site centre center campus'.split(' ');

/**
 * How news names what happens on a date: phrases set apart by `|`, lower case. A word ending in `*` stands for every word
 * that begins so; `~` lets a few words through and `~~` a dozen; `+` is any verb of beginning and `-` any of ending, `%` any word for making
 * in series and `#` any for a plant. Where two phrases share words the longer one stands.
 */
const EVENT_PHRASES: Record<MilestoneEvent, string> = {
  delivery:
    'deliver*|redeliver*|hand* over|hand it over|hand them over|hand her over|handing it over|handed|handing|handover*|hand-over*|turn* over|received|receive|receives|receiving|receipt|take* delivery|took delivery|' +
    'taking delivery|taken delivery|taken over|took over|accepted|acceptance|arriv*|shipped|to ship|shipment*|supplied|supplies|supply of|supplying|transferred|touch* down|' +
    'leave the yard|leave the ~ complex|leave the ~ plant|be with the ~ force|be with the ~ army|be with the ~ navy|reach the ~ force|reach the ~ army|reach the ~ navy|' +
    'reached|join the ~ navy|join the ~ fleet|joined the ~ fleet|get its|gets its|get their|sail into|ferried|in ~ hands|awaits its|await their|undelivered',
  'initial-capability':
    'initial ~ capability|ioc|minimum deployable capability|minimum ~ capability|initially operational|initial operational',
  'full-capability':
    'full ~ capability|full capability|foc|fully operational|fully capable|full readiness|fully combat-ready|full operating|full combat readiness|full strength|full deployment',
  'service-entry':
    'enter* service|entry into service|entering service|entry into ~ service|service entry|into service|into ~ service|in service|in-service date|in operation|operational|operationally|' +
    'combat-ready|combat ready|combat duty|ready for duty|ready for service|be ready|ready by|ready in|ready before|declared ready|stand ready|ready for operations|on duty|on alert|on combat|go* live|to field|fielded|fielding|fields|flying with|active duty|induct*',
  commissioning: 'commissioned|commissioning|to commission|be commissioned|recommission*|flag-raising|hoist* ~ flag',
  launch:
    'launched|launching|launch|float* out|floated-out|float-out|christen*|enter* the water|take* to the water|took to the water|slid* ~ slipway|undock*',
  'keel-laying': 'keel ~~ laid|laid ~ keel|lay* ~ keel|keel-laying|keel laying|keel|laid down',
  'steel-cutting':
    'steel ~~ cut*|cut* ~ steel|first steel|steel-cutting|steel cutting|first plate|plate ~ cut*|cut* ~ plate|cut* metal|metal ~ cut',
  'construction-start':
    'construction ~ +|+ ~ construction|+ ~ building|+ to build|break* ground|broke ground|ground ~ broken|groundbreaking|ground-breaking|building work ~ +|+ work on',
  'roll-out': 'rolled out|roll out|rolling out|rolls out|roll-out|rollout|roll* off|rolled off|left the hangar',
  flight:
    'first flight|maiden flight|inaugural flight|first flew|flew ~ first time|fly ~ first time|first flown|take* to the air|took to the air|take* to the sky|take* to the skies|' +
    'took to the skies|will fly|would fly|should fly|to fly|could fly|may fly|due to fly|flown ~ first time|first hop|flies|flew|get* airborne|flight ~ due|first sortie',
  firing:
    'first firing|test launch*|test-fir*|test fir*|test-launch*|first test|live-fir*|live fir*|pad launch|first launch|launch test|first intercept|intercept* test|fired ~ first time|first shot|firing test*|fire* ~ first time|flight test',
  'trials-start':
    'trials ~ +|+ ~ trials|+ ~ testing|tests ~ +|testing ~ +|+ ~ tests|put to sea|+ ~ sea trials|sea trials|on trials|user trials|flight trials|flight tests',
  'trials-end': 'trials ~ -|- ~ trials|testing ~ -|- ~ testing|tests ~ -|- ~ tests|end of ~ trials|end of ~ testing',
  certification: 'certif*|airworthiness|type certificate|recertif*|type rating',
  'design-review': 'design review|design ~ frozen|freeze ~ design|freezing ~ design|design freeze',
  selection:
    'selection|select|selected|choice|choose|chosen|decision|decide|decided|down-select*|downselect*|winner ~ named|winner ~ announced|pick a|pick the|picked|shortlist*|preferred bidder',
  signature:
    'sign|signed|signing|signature|signs|inked|contract award|contract ~ awarded|award ~ contract|awarded ~ contract|contract ~ concluded|conclude ~ contract|concluded|' +
    'contracted|ordered|put ~ names to|contract ~ expect*|contract ~ due|contract ~~ be ready|agreement ~~ be ready|deal ~~ be ready|contract :|agreement :|deal :|agreement ~ expect*|agreement ~ due|deal ~ due|deal ~ expect*|award of ~ contract|bought|order ~ placed|place* ~ order',
  approval:
    'approv*|green light|green-light|go-ahead|ratif*|authoris*|authoriz*|cleared ~ sale|clear* by ~ parliament|endorse*|main gate|milestone b|milestone c|milestone b decision|milestone c decision|nod',
  'production-start':
    '% ~ +|+ ~ %|full-rate production|full rate production|serial production|series production|low-rate ~ production|mass production|production line ~ running|in production|enter* ~ production|go* into ~ production|went into ~ production',
  'production-end': '% ~ -|- ~ %|production end*|end of ~ production|end of ~ line|out of production',
  'production-rate':
    'a month|per month|each month|every month|a year|per year|each year|every year|annually|monthly production|monthly output|monthly rate|a quarter|a week|production rate|output|annual production|annual capacity|annual output|per annum|a day',
  opening:
    'open* ~ #|# ~ open*|# ~ due ~ completion|# ~ due ~ complet*|# to be finish*|# to be complet*|# ~ will be finish*|# ~ will be complet*|inaugurat*|# ~ ready|# ~ running|# ~ operat*|# ~ on stream|come* on stream|comes on line',
  deployment:
    'deploy|deployed|deploys|deployment|deploying|stationed|on patrol|first patrol|patrols|sail for|set* sail|sail* on|redeploy*|based at|on station',
  retirement:
    'retir*|out of service|out-of-service|leave* service|left service|leaving service|withdrawn|withdraw* from service|decommission*|phase* out|phasing out|mothball*|scrapp*|' +
    'taken out|bow* out|pension* off|last flight|final flight|end of ~ life|sunset*|divest*|farewell',
  completion:
    'complet*|finish*|fulfil*|conclusion|conclude|wrap* up|schedule ~ end*|done by|finaliz*|finalis*|end of the programme|end of the program|programme ~ end*|program ~ end*',
  expiry:
    'expir*|mandate ~ end*|mandate ~ run*|run* out|runs out|prolong*|extended until|extended to|extended by|extend* ~ until|extend* ~ mandate|lapse*|in force until|ban ~ kept|kept until|kept ~ until|lease ~ end*|' +
    'mission ~ end*|operation ~ end*|ban ~ end*|end* ~ mission|end* ~ mandate|end* ~ lease|remain in force|ban ~ to',
  return:
    'return|returns|returned|returning|resum*|be back|is back|are back|came back|come back|restart*|reopen*|re-open*|go back',
};

/** One phrase of an event, in parts. */
interface CuePhrase {
  event: MilestoneEvent;
  parts: string[];
}

const STAND_FOR: Record<string, string[]> = { '+': BEGINS, '-': ENDS, '%': MAKING, '#': PLANT };

/** Every phrase, each wild part written out. */
export const CUE_PHRASES: CuePhrase[] = (Object.entries(EVENT_PHRASES) as [MilestoneEvent, string][]).flatMap(
  ([event, listed]) =>
    listed.split('|').flatMap((phrase) => writeOut(phrase.split(' ')).map((parts): CuePhrase => ({ event, parts }))),
);

function writeOut(parts: string[]): string[][] {
  const at = parts.findIndex((part) => STAND_FOR[part] !== undefined);
  if (at < 0) return [parts];
  return STAND_FOR[parts[at]!]!.flatMap((word) => writeOut([...parts.slice(0, at), word, ...parts.slice(at + 1)]));
}
