import type { Spot } from '../spot';
import type { WordsFor } from './words-for';

/** How the names of ships begin, by navy. */
const PREFIX =
  /^(HMAS|HMS|USS|HMCS|HMNZS|INS|BRP|ROKS|JS|TCG|HNLMS|HDMS|HNoMS|HSwMS|HMSwS|FS|FGS|ITS|ESPS|ORP|BNS|KRI|KD|RSS|HTMS|ARA|HS|LNS|PNS|HSwMS|FNS|SPS|NRP|JDS|LNMS) (.+)$/;

/** True where a date is told of the ship that gives its class the name: "HMAS Hunter" of the Hunter class is the first. */
export function isLeadShip({ frame, at }: Spot, { from }: WordsFor): boolean {
  for (let i = at - 1; i >= from; i--) {
    const mention = frame.words[i]!.mention;
    if (mention?.type !== 'system') continue;
    const ship = PREFIX.exec(mention.alias)?.[2]?.toLowerCase();
    return ship !== undefined && mention.name.toLowerCase().startsWith(ship) && /class/i.test(mention.name);
  }
  return false;
}
