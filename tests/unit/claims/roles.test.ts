import { describe, expect, test } from 'vitest';
import { lineOf } from '../../../utils/claims/reading/frame';
import { roleOf } from '../../../utils/claims/reading/roles';

describe('roleOf', () => {
  test.each([
    { says: 'knows who is sold to', text: 'sold 48 howitzers to POLAND', role: 2 },
    { says: 'knows who something is exported to', text: 'will export drones to POLAND', role: 2 },
    { says: 'knows who orders', text: 'POLAND has ordered tanks', role: 1 },
    { says: 'knows who receives', text: 'POLAND received its first', role: 1 },
    { says: 'knows whose order it is', text: "POLAND 's order for tanks", role: 1 },
    { says: 'knows a maker', text: 'tanks made in POLAND', role: -1 },
    { says: 'knows a source', text: 'tanks ordered from POLAND', role: -1 },
    { says: 'knows a maker in one word', text: 'tanks of POLAND-made steel', role: -1, at: 2 },
    { says: 'looks past a relative clause', text: 'POLAND , which has some , has ordered tanks', role: 1 },
    { says: 'knows who takes for itself', text: 'POLAND itself took eighteen', role: 1 },
    { says: 'knows a giver', text: 'POLAND delivered tanks', role: -1 },
    { says: 'knows an exporter', text: "POLAND 's biggest arms export", role: -1 },
    { says: 'knows where a ceremony was', text: 'a ceremony in POLAND', role: -1 },
    { says: 'knows who is likened to another', text: 'germany , like POLAND , bought tanks', role: -1 },
    { says: 'knows who did so before', text: 'germany , as POLAND before it , bought tanks', role: -1 },
    { says: 'knows who did as much', text: 'germany bought , as did POLAND , tanks', role: -1 },
    { says: 'knows who buys as another', text: 'as before POLAND ordered tanks', role: 1 },
    { says: 'says nothing of two that sign', text: 'romania and POLAND signed a deal', role: 0 },
    { says: 'says nothing of a bare name', text: 'talks with POLAND about tanks', role: 0 },
  ])('$says', ({ text, role, at }) => {
    const line = lineOf(text.toLowerCase().split(' '));
    expect(roleOf(line, at ?? text.split(' ').indexOf('POLAND'))).toBe(role);
  });
});
