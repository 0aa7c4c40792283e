import type { FromCard, ToCard } from '../../utils/messaging';

/**
 * The content script answers at once, unless the page keeps it waiting, as pages do while they load or are marked anew.
 * Without an answer the page is taken to hide something.
 */
const PATIENCE_MS = 1500;

/** Asks the content script, over the card's port, whether anything of the page lies over the frame. */
export function createUncoveredAsker(send: (message: FromCard) => void) {
  const waiting = new Map<number, (yes: boolean) => void>();
  let last = 0;
  return {
    isUncovered: (): Promise<boolean> =>
      new Promise((done) => {
        const ask = ++last;
        const settle = (yes: boolean) => {
          waiting.delete(ask);
          done(yes);
        };
        waiting.set(ask, settle);
        setTimeout(() => settle(false), PATIENCE_MS);
        send({ type: 'uncovered', ask });
      }),
    answered: ({ ask, yes }: Extract<ToCard, { type: 'uncovered' }>): void => waiting.get(ask)?.(yes),
  };
}
