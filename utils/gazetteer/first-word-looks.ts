import { initialTable, kindTable } from '../text';
import { SHAPES, shapeOf } from './layout';

/** Gathers what the first words of aliases look like: the sections `initials` and `shapes`. */
export class FirstWordLooks {
  readonly initials = new Uint32Array(64);
  readonly shapes = new Uint32Array(SHAPES);
  private readonly kinds = kindTable();

  /** A folded first word, and whether it may be written in small letters. */
  add(word: string, maybeSmall: boolean): void {
    const { length } = word;
    const initial = initialTable()[word.charCodeAt(0)]! & 31;
    const lengths = 1 << length;
    this.initials[initial | 32]! |= lengths;
    if (maybeSmall) this.initials[initial]! |= lengths;
    const entry = (at: number) => this.kinds[word.charCodeAt(at)]!;
    const shape = shapeOf(length, entry(0), entry(length > 1 ? 1 : 0), entry(length > 2 ? 2 : 0), entry(length - 1));
    this.shapes[shape >>> 5]! |= 1 << (shape & 31);
  }
}
