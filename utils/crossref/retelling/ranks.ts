/** The two highest values met under each number, so that each can be told from its rivals. */
export class Ranks {
  private readonly highest = new Map<number, [number, number]>();

  add(key: number, value: number): void {
    const ranks = this.highest.get(key);
    if (!ranks) this.highest.set(key, [value, 0]);
    else if (value > ranks[0]) [ranks[1], ranks[0]] = [ranks[0], value];
    else if (value > ranks[1]) ranks[1] = value;
  }

  /** The highest value but the one given. */
  besides(key: number, own: number): number {
    const ranks = this.highest.get(key);
    return ranks ? (ranks[0] === own ? ranks[1] : ranks[0]) : 0;
  }
}
