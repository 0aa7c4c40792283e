import { signal } from '@preact/signals';
import type { PageRuling, RulingDraft, Verdict } from '../../utils/domain';
import { attempting } from '../common';
import type { RulingChange, RulingVerbs } from './ruling-verbs';
import { doneWords } from './ruling-words';

export type RulingModel = ReturnType<typeof createRulingModel>;

/** What the reader can decide on one finding. `changed` hears of every change, so that a page can be looked at anew. */
export const createRulingModel = (
  verbs: RulingVerbs,
  draft: RulingDraft,
  made: PageRuling | undefined,
  changed: () => void = () => undefined,
) => {
  const ruling = signal<PageRuling | undefined>(made);
  /** The note is being written. */
  const isNoting = signal(false);
  const failed = signal('');
  /** What was just done, with the way back. */
  const done = signal<{ message: string; undo: () => Promise<void> } | undefined>();

  const attempt = attempting(failed);
  const took = ({ now }: RulingChange): void => {
    ruling.value = now && { key: now.key, verdict: now.verdict, note: now.note, ruledAt: now.ruledAt };
    changed();
  };
  const make = (verdict: Verdict | undefined, note: string | undefined): Promise<void> =>
    attempt(async () => {
      const standing = ruling.value;
      const change = await verbs.rule({
        ...draft,
        // A ruling may have been made on the other of two pages; it is that one that changes.
        key: standing?.key ?? draft.key,
        ...(verdict && { verdict }),
        ...(note && { note }),
      });
      isNoting.value = false;
      took(change);
      done.value = {
        message: doneWords(verdict, note !== undefined && note !== ''),
        undo: () =>
          attempt(async () => {
            await verbs.putBack(standing?.key ?? draft.key, change.before);
            done.value = undefined;
            took({ now: change.before });
          }),
      };
    });

  return {
    /** Another answer of the page has come. */
    know: (now: PageRuling | undefined): void => {
      if (JSON.stringify(now) !== JSON.stringify(ruling.value)) ruling.value = now;
    },
    ruling,
    isNoting,
    failed,
    done,
    /** Gives a verdict; the same again takes it back. */
    judge: (verdict: Verdict) => make(ruling.value?.verdict === verdict ? undefined : verdict, ruling.value?.note),
    note: (text: string) => make(ruling.value?.verdict, text.trim()),
    askNote: () => {
      done.value = undefined;
      isNoting.value = true;
    },
    cancel: () => {
      isNoting.value = false;
    },
  };
};
