/** Figures of the other report that a figure is told again by, and how surely. */
export class Retellings {
  private readonly found = new Map<number, { other: number; sure: number }[]>();

  add(at: number, other: number, sure: number): void {
    const list = this.found.get(at);
    if (list) list.push({ other, sure });
    else this.found.set(at, [{ other, sure }]);
  }

  /** How surely one of those that `counts` retells the figure. */
  surest(at: number, counts: (other: number) => boolean): number {
    let most = 0;
    for (const { other, sure } of this.found.get(at) ?? []) if (sure > most && counts(other)) most = sure;
    return most;
  }
}
