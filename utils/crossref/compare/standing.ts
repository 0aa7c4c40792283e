import type { Observation, Status } from '../../domain';
import type { DatedClaim } from './comparison';

/**
 * How far the deal of a claim has come: as stated, but a contract of a year gone by is signed, whatever the sentence
 * around it talks of ("India, which signed for five in 2018, wants more").
 */
export function standingOf({ claim: { status, scope }, on }: DatedClaim): Status | undefined {
  const year = scope?.contractYear;
  if (year && (!status || (status !== 'delivered' && on && year < Number(on.slice(0, 4))))) return 'contracted';
  return status;
}

/** True for a claim of a deal not yet signed: it promises nothing and counts nothing. */
export function isTalk({ claim, report }: Observation): boolean {
  const standing = standingOf({ claim, on: report.publishedOn });
  return standing === 'mooted' || standing === 'approved' || standing === 'notified';
}
