import type { Entity, EntityId, Measure } from '../../domain';
import { headOf, singular } from '../measure/nouns';
import { phrase } from '../reading/frame';
import type { Passage } from '../reading/passage';
import type { Spot } from '../reading/spot';

/**
 * What is made up of the things counted: "the Indian Air Force is down to 31 squadrons", "24 members of the initiative".
 * Undefined where the count is of something else, or what it makes up is not named beside it.
 */
export function wholeOf(passage: Passage, spot: Spot, measure: Measure): EntityId | undefined {
  const { noun, kind } = spot.figure;
  if (kind !== 'count' || !noun || (measure !== 'other' && measure !== 'in-service-quantity')) return undefined;
  if (isFarFetched(passage, spot)) return undefined;
  const one = singular(headOf(noun));
  if (FORMATIONS.has(one)) return isOfType(spot) ? undefined : nearest(passage, spot, isForce);
  if (MEMBERS.has(one) || (STATES.has(one) && JOINS.test(spot.frame.line))) return nearest(passage, spot, isLeague);
  return undefined;
}

/** "Has 31 squadrons; of its mainstay, the jet, it flies 260": a noun carried past a name or far on says little. */
function isFarFetched({ mentions }: Passage, { figure: { span, nounSpan } }: Spot): boolean {
  if (!nounSpan || nounSpan.end > span.start) return false;
  return (
    span.start - nounSpan.end > CARRIED_CHARS ||
    mentions.some(({ span: { start } }) => start >= nounSpan.end && start < span.start)
  );
}
const CARRIED_CHARS = 40;

/** What an air force or army is counted in; what a system is sold in as well, so that its force has to be named. */
const FORMATIONS = new Set('squadron brigade division corps wing'.split(' '));
const MEMBERS = new Set('member partner signatory participant'.split(' '));
const STATES = new Set('country nation state government capital ally'.split(' '));
const JOINS =
  /\b(join(s|ed|ing)?|sign(s|ed|ing|atories)?|members?|membership|belong(s|ed)? to|grown? to|put their names?)\b/;

const isForce = (entity: Entity): boolean => entity.kind === 'armed-force';
const isLeague = ({ type, kind }: Entity): boolean =>
  type === 'programme' || type === 'operation' || (type === 'organisation' && kind === 'alliance');

/** "Two squadrons of S-400", "31 F-16 squadrons": a type is counted by its units. */
function isOfType({ frame, at, next }: Spot): boolean {
  const { words } = frame;
  const isSystem = (i: number): boolean => words[i]?.mention?.type === 'system';
  for (let i = at + 1; i < next + 3; i++) if (isSystem(i)) return true;
  return (
    isSystem(at - 1) || /\b(of|with|flying|for) (the |its |new |more )*$/.test(`${phrase(frame, next, next + 2)} `)
  );
}

/** The nearest that the sentence names before the count, else behind it. */
function nearest({ entity }: Passage, { frame, at }: Spot, fits: (entity: Entity) => boolean): EntityId | undefined {
  const named = frame.namesAt.filter((i) => {
    const { mention } = frame.words[i]!;
    const known = mention && entity(mention.entityId);
    return known !== undefined && fits(known);
  });
  const found = named.findLast((i) => i < at) ?? named[0];
  return found === undefined ? undefined : frame.words[found]!.mention!.entityId;
}
