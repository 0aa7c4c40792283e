import type { Claim } from '../../domain';
import type { Spot } from '../reading/spot';
import type { WordsFor } from './words-for';

/** How the names of ships begin, by navy. */
const PREFIX =
  /^(?:HMAS|HMS|USS|HMCS|HMNZS|INS|BRP|ROKS|JS|TCG|HNLMS|HDMS|HNoMS|HSwMS|FS|FGS|ITS|ESPS|ORP|BNS|KRI|KD|RSS|HTMS|ARA|HS|PNS|FNS|SPS|NRP) (.+)$/;

/** True where a claim on a class is told of the ship that gives it the name: HMAS Hunter is the first of the Hunter class. */
export function isLeadShip({ frame, at }: Spot, { from }: WordsFor, { subject }: Claim): boolean {
  if (!subject) return false;
  for (let i = at - 1; i >= from; i--) {
    const mention = frame.words[i]!.mention;
    if (mention?.type !== 'system') continue;
    const ship = PREFIX.exec(mention.name)?.[1];
    return ship !== undefined && subject.startsWith(`system:${ship.toLowerCase().replace(/\W+/g, '-')}-class`);
  }
  return false;
}
