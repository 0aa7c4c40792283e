import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { ICONS, IconButton } from '../common';

interface CardFrameProps {
  /** Small line above the title: kind and finding. */
  eyebrow: ComponentChildren;
  title: string;
  /** What stands behind it on the page and tells what it is: "squadrons" after "five". */
  titleAfter?: string | undefined;
  /** The whole card in a sentence, read out politely when it opens or its answer arrives. */
  summary: string;
  tone?: string | undefined;
  pinned: boolean;
  onPin: () => void;
  onClose: () => void;
  children: ComponentChildren;
  /** What can be done, always in view below what scrolls. */
  foot?: ComponentChildren;
}

/** What every card has: a labelled dialog, header with pin and close, a body that scrolls. */
export const CardFrame = ({
  eyebrow,
  title,
  titleAfter,
  summary,
  tone,
  pinned,
  onPin,
  onClose,
  children,
  foot,
}: CardFrameProps) => {
  const titleId = useId();
  const card = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // What a card shows first may have taken the focus already, as a form does.
    if (pinned && !card.current?.contains(document.activeElement)) card.current?.focus({ preventScroll: true });
  }, [pinned]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    onClose();
  };
  return (
    <div
      ref={card}
      class={`card${tone ? ` card-toned sl-tone-${tone}` : ''}`}
      role="dialog"
      aria-labelledby={titleId}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      <header class="card-head">
        <div class="card-eyebrow">{eyebrow}</div>
        <div class="card-buttons">
          <IconButton icon={ICONS.pin} label={pinned ? 'Unpin card' : 'Pin card'} pressed={pinned} onClick={onPin} />
          <IconButton icon={ICONS.close} label="Close card" onClick={onClose} />
        </div>
        <h1 class="card-title" id={titleId}>
          {title}
          {titleAfter && <span class="card-counting"> {titleAfter}</span>}
        </h1>
      </header>
      <p class="sl-unseen" role="status">
        {summary}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section class="card-body" tabIndex={0} aria-label="Details">
        {children}
      </section>
      {foot && <footer class="card-foot">{foot}</footer>}
    </div>
  );
};
