type Numbers = Int32Array<ArrayBuffer> | Uint8Array<ArrayBuffer>;

/** A typed array that grows as numbers are pushed. Lowering `length` takes the last ones back. */
export class Growing<T extends Numbers> {
  length = 0;
  private numbers: T;

  constructor(
    private readonly Type: new (size: number) => T,
    size: number,
  ) {
    this.numbers = new Type(size);
  }

  push(value: number): void {
    if (this.length === this.numbers.length) {
      const bigger = new this.Type(this.length * 2);
      bigger.set(this.numbers);
      this.numbers = bigger;
    }
    this.numbers[this.length++] = value;
  }

  /** A copy without the spare room. */
  trimmed(): T {
    return this.numbers.slice(0, this.length) as T;
  }
}
