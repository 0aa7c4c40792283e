import { Fragment } from 'preact';
import type { Piece } from '../../utils/domain';

/** Two wordings laid over each other: what was taken out is struck, what was put in is underlined; read out in words. */
export const WordDiff = ({ pieces }: { pieces: readonly Piece[] }) => (
  <>
    {pieces.map(({ op, text }, at) => {
      if (op === 'same') return <span key={at}>{text}</span>;
      const Tag = op === 'added' ? 'ins' : 'del';
      return (
        <Fragment key={at}>
          <Tag class="story-words">
            <span class="sl-unseen">{op === 'added' ? ' now: ' : ' before: '}</span>
            {text.trimEnd()}
          </Tag>
          {/\s$/.test(text) && ' '}
        </Fragment>
      );
    })}
  </>
);
