/** Places on a line from `from` to `to` in proportion to rising values, moved apart where they would touch. */
export const spread = (values: readonly number[], from: number, to: number, gap: number): number[] => {
  const [first = 0, last = 0] = [values[0], values.at(-1)];
  if (values.length < 2) return values.map(() => (from + to) / 2);
  const room = to - from;
  const least = Math.min(gap, room / (values.length - 1));
  const places = values.map((value, at) =>
    last === first ? from + (room * at) / (values.length - 1) : from + ((value - first) / (last - first)) * room,
  );
  // Pushed to the right where they touch, then back to the left where that ran out of room.
  for (let at = 1; at < places.length; at++) places[at] = Math.max(places[at]!, places[at - 1]! + least);
  places[places.length - 1] = Math.min(places.at(-1)!, to);
  for (let at = places.length - 2; at >= 0; at--) places[at] = Math.min(places[at]!, places[at + 1]! - least);
  return places;
};
