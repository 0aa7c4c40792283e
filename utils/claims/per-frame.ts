import type { Frame } from './frame';

/** Works a thing out once for each sentence, however many figures of it ask. */
export function perFrame<T>(work: (frame: Frame) => T): (frame: Frame) => T {
  const known = new WeakMap<Frame, { value: T }>();
  return (frame) => {
    let found = known.get(frame);
    if (!found) {
      found = { value: work(frame) };
      known.set(frame, found);
    }
    return found.value;
  };
}
