import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { AddCard, EntityCard, FigureCard } from '../../components/card';
import { NameActions } from '../../components/names';
import { RulingFoot } from '../../components/rulings';
import { QuoteList } from '../../components/story';
import type { CardModel } from './card-model';

interface AppProps {
  model: CardModel;
  onPin: () => void;
  onClose: () => void;
  /** The card has been laid out anew. */
  onSize: (turn: number, height: number) => void;
}

/** The card in its frame; reports its height so that the frame can be made to fit. */
export const App = ({ model, onPin, onClose, onSize }: AppProps) => {
  const box = useRef<HTMLDivElement>(null);
  const view = model.view.value;
  const pinned = model.pinned.value;
  useLayoutEffect(() => {
    const element = box.current;
    if (!element || !view) return;
    const report = () => onSize(view.turn, element.getBoundingClientRect().height);
    report();
    const observer = new ResizeObserver(report);
    observer.observe(element);
    return () => observer.disconnect();
  }, [view, onSize]);
  const isAtWork = view?.actions !== undefined && view.actions.view.value.kind !== 'buttons';
  useEffect(() => {
    // A pointer that strays, or a card that shrinks under it, must not take away what is typed or the way back.
    if (isAtWork && !model.pinned.value) onPin();
  }, [isAtWork, model, onPin]);
  if (!view) return null;

  const onRetry = model.retry;
  const { content, details, citations, failed, actions, adding, ruling, quotes } = view;
  return (
    <div ref={box} key={view.turn} style={{ '--card-height': `${view.maxHeight}px` }}>
      {content.kind === 'entity' && (
        <EntityCard
          mark={content.entity}
          {...{ details, failed, onRetry, pinned, onPin, onClose }}
          said={content.quotes && quotes && <QuoteList quotes={content.quotes} model={quotes} />}
          actions={actions && <NameActions model={actions} isUnlisted={details?.entity.pack === 'page'} />}
        />
      )}
      {content.kind === 'add' && adding && <AddCard {...{ adding, pinned, onPin, onClose }} />}
      {content.kind === 'figure' && (
        <FigureCard
          figure={ruling ? { ...content.figure, ruling: ruling.ruling.value } : content.figure}
          here={content.report?.publishedOn}
          {...{ citations, failed, onRetry, pinned, onPin, onClose }}
          foot={ruling && <RulingFoot model={ruling} />}
        />
      )}
    </div>
  );
};
