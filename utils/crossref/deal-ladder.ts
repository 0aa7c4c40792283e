import { type EntityId, type Observation, STATUSES, type Status } from '../domain';
import { standingOf } from './standing';
import { tracksOf } from './tracks';

/** A step of a deal: when the library first met it, and the value told last. */
export interface LadderStep {
  status: Status;
  first: Observation;
  latest: Observation;
}

/** How far the deal over one subject for one party has come. */
export interface DealLadder {
  subject: EntityId;
  party?: EntityId;
  unit?: string;
  /** Lowest first; a notified ceiling and a signed price stand side by side and are no conflict. */
  steps: LadderStep[];
}

/** The ladders of all deals whose value and status are known. */
export function dealLadders(observations: Observation[]): DealLadder[] {
  return tracksOf(observations.filter(({ claim }) => claim.measure === 'contract-value')).flatMap(
    ({ key: { subject, party, unit }, observations: seen }) => {
      const steps = STATUSES.flatMap((status) => {
        const onStep = seen.filter(({ claim, report }) => standingOf({ claim, on: report.publishedOn }) === status);
        return onStep.length ? [{ status, first: onStep[0]!, latest: onStep.at(-1)! }] : [];
      });
      return steps.length ? [{ subject, ...(party && { party }), ...(unit && { unit }), steps }] : [];
    },
  );
}
