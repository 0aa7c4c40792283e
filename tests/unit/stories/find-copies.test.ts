import { describe, expect, test } from 'vitest';
import { findCopies } from '../../../utils/stories';
import { alignPassages, passagesOf } from '../../../utils/stories/align';

const wire = `The frigate Halvard left the Norland yard on Monday with forty engineers still aboard. The navy expects to
take her over in March, two years later than planned, after the yard replaced most of the cabling in the aft machinery
room. Minister Ingrid Solberg told the coastal radio that the price of 4.2 billion crowns stands. Two sister ships, Sverre
and Inge, wait on the slipway and will follow at intervals of nine months. The opposition wants the auditor general to
look into the delay. Norland Verft says the lessons of the first ship have been learnt.`;

const reworded = `Monday saw the frigate Halvard leave the Norland yard, forty engineers still being aboard. In March the navy
hopes to take her over, which is two years later than was planned, since the yard had to replace most of the cabling in
the aft machinery room. The price of 4.2 billion crowns stands, Minister Ingrid Solberg told coastal radio. Waiting on the
slipway are two sister ships, Sverre and Inge, to follow at intervals of nine months. An inquiry into the delay by the
auditor general is what the opposition wants. The lessons of the first ship have been learnt, Norland Verft says.`;

const ownReport = `Norway's navy will receive its new frigate in spring at the earliest. Halvard, the first of three, began
trials this week off Bergen. Crew members describe a quiet ship with cramped messes. Analysts in Oslo doubt that the class
can carry the drones the chiefs of staff asked for in their last review. The programme has cost 4.2 billion crowns a ship,
and parliament will debate a fourth hull after Easter. Minister Ingrid Solberg defended the project against criticism from
the right, saying that the North needs hulls and not studies.`;

const around = `Shipbuilding in the north has had a hard winter. Orders for ferries collapsed when two counties ran out of money,
and the strike of the welders lasted until the middle of February. Prices of plate rose again. In Tromso a dock lies empty
for the first time in eleven years, and its owners speak of moving the crane to Gdansk. One good piece of news came from
the naval side.`;

const release = (buyer: string, minister: string, missiles: string, price: string, firm: string) =>
  `The department announced today that it has approved a possible sale to ${buyer} of ${missiles} interceptors and related
equipment for an estimated cost of ${price}. The government of ${buyer}, through ${minister}, has requested the equipment
to replace older stocks. The proposed sale will support the foreign policy of the country by improving the security of a
partner. There will be no adverse impact on readiness as a result of this proposed sale. The principal contractor will be
${firm}. There are no known offset agreements in connection with this potential sale.`;

const found = (text: string, ...earlier: [string, string][]) =>
  findCopies(
    { text },
    earlier.map(([report, other]) => ({ report, text: other })),
  ).map(({ report }) => report);

describe('finds', () => {
  test('the same text', () =>
    expect(findCopies({ text: wire }, [{ report: 'a', text: wire }])).toEqual([{ report: 'a', overlap: 1 }]));

  test('a text reworded sentence by sentence', () => expect(found(reworded, ['a', wire])).toEqual(['a']));

  test('a text inside a longer piece, whichever of the two is the earlier', () => {
    const longer = `${around} ${wire} ${around.split('. ').reverse().join('. ')}`;
    expect(found(longer, ['a', wire])).toEqual(['a']);
    expect(found(wire, ['a', longer])).toEqual(['a']);
  });

  test('a text with its paragraphs in another order and its dateline changed', () => {
    const shuffled = wire.split('. ').reverse().join('. ');
    expect(found(`OSLO, 3 March (Agency) - ${shuffled}`, ['a', wire])).toEqual(['a']);
  });

  test('the most alike first', () =>
    expect(found(wire, ['reworded', reworded], ['same', wire])).toEqual(['same', 'reworded']));
});

describe('leaves alone', () => {
  test("another outlet's own report on the same thing", () => expect(found(ownReport, ['a', wire])).toEqual([]));

  test('another story', () => expect(found(around, ['a', wire])).toEqual([]));

  test('a report that takes over one sentence of many', () => {
    const quoting = `${around} ${wire.split('. ')[0]}.`;
    expect(found(quoting, ['a', wire])).toEqual([]);
  });

  test('releases of one template on other sales', () => {
    const one = release('Norland', 'Admiral Berg', '120', '$410 million', 'Northwind Systems');
    const other = release('Sudmark', 'General Costa', '36', '$95 million', 'Helios Corporation');
    expect(found(other, ['a', one])).toEqual([]);
  });

  test('a release of the same template on the same buyer with other figures', () => {
    const one = release('Norland', 'Admiral Berg', '120', '$410 million', 'Northwind Systems');
    const other = release('Norland', 'Admiral Berg', '36', '$95 million', 'Northwind Systems');
    expect(found(other, ['a', one])).toEqual([]);
    expect(found(one, ['a', one])).toEqual(['a']);
  });

  test('a caption', () => expect(found('The frigate Halvard left the yard.', ['a', wire])).toEqual([]));

  test('no text at all', () => expect(found('', ['a', ''], ['b', wire])).toEqual([]));
});

describe('how much of a text has its counterpart', () => {
  const shareOf = (shorter: string, longer: string) => alignPassages(passagesOf(shorter), passagesOf(longer)).share;
  const pledge = 'We will not sign a contract that brings no work to the yards of Bergen.';

  test('counts a sentence that is told twice once', () => {
    const twice = `${pledge} In August he would sign no contract that brings no work to the yards of Bergen.`;
    expect(shareOf(twice, pledge)).toBeCloseTo(0.5, 1);
  });

  test('counts both halves of a sentence that was split', () => {
    const whole =
      'The frigate Halvard left the Norland yard with forty engineers aboard and sailed north to Bodo for trials.';
    const split =
      'The frigate Halvard left the Norland yard with forty engineers. Aboard she sailed north to Bodo for trials.';
    expect(shareOf(split, whole)).toBe(1);
  });
});
