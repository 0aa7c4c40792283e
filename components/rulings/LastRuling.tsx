import type { PageRulings } from './page-rulings';

/** What was ruled last, with the way back, where it stays in reach while the ruled figure moves to another list. */
export const LastRuling = ({ rulings }: { rulings: PageRulings }) => {
  const done = rulings.last.value?.done.value;
  return (
    <div role="status">
      {done && (
        <p class="rulings-done">
          {done.message}
          <button type="button" class="sl-button sl-button-quiet" onClick={() => void done.undo()}>
            Undo
          </button>
        </p>
      )}
    </div>
  );
};
