import { type Piece, type Span, sliceOf, type TextChange } from '../domain';
import type { SentencePair } from './align-versions';
import { diffWords } from './word-diff';

/** One text of a report, cut into sentences. */
interface VersionText {
  text: string;
  sentences: Span[];
}

/** The sentences put in, taken out and rewritten between two texts whose sentences are aligned; moved ones are none. */
export function textChanges(before: VersionText, now: VersionText, pairs: SentencePair[]): TextChange[] {
  return pairs.flatMap((pair): TextChange[] => {
    const old = pair.before === undefined ? undefined : sliceOf(before.text, before.sentences[pair.before]!);
    const place = pair.now === undefined ? undefined : now.sentences[pair.now]!;
    const fresh = place && sliceOf(now.text, place);
    if (fresh === undefined) return [{ kind: 'removed', pieces: [{ op: 'removed', text: old! }] }];
    if (old === undefined) return [{ kind: 'added', pieces: [{ op: 'added', text: fresh }], ...(place && { place }) }];
    const pieces = diffWords(old, fresh);
    return pieces.some(isWording) ? [{ kind: 'changed', pieces, ...(place && { place }) }] : [];
  });
}

// Other quotation marks, dashes or commas are a new layout, not a new statement.
const isWording = ({ op, text }: Piece): boolean => op !== 'same' && /[\p{L}\p{N}%$€£₹]/u.test(text);
