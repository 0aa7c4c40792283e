import { type Painter, reveal } from '../../utils/highlight';
import type { TabHandlers } from '../../utils/messaging';
import type { CardController } from './card-controller';
import type { Session } from './session';

/** What the popup, the side panel and the background ask of this page. */
export function tabHandlers(document: Document, session: Session, card: CardController, painter: Painter): TabHandlers {
  let endFlash: (() => void) | undefined;
  return {
    'page-state': () => {
      // Asked by a reader who looks at the popup: the moment to try again what failed.
      if (session.state().status === 'failed') session.read();
      return session.state();
    },
    'reveal-span': (span) => {
      const present = session.present(span);
      const points = present && session.page()?.nodes.pointsOf(present);
      if (!points?.startContainer.isConnected) return { found: false };
      endFlash?.();
      painter.restore();
      endFlash = reveal(document, CSS.highlights, points);
      return { found: true };
    },
    'remember-this': () => session.remember(),
    'set-marks': ({ on }) => {
      session.setMarks(on);
      if (!on) card.close();
      return session.state();
    },
    'dim-read': ({ on }) => {
      session.dim(on);
      return session.state();
    },
    'step-mark': ({ step }) => ({ found: card.step(step) }),
    'names-changed': () => {
      session.namesChanged();
      return {};
    },
    'add-name': ({ text }) => ({ shown: card.add(text) }),
  };
}
