import '../../utils/platform/zod';
import { render } from 'preact';
import './style.css';
import { guardedVerbs, nameVerbs } from '../../components/names';
import { guardedRulings, rulingVerbs } from '../../components/rulings';
import { CARD_HELLO, type FromCard, ToCard } from '../../utils/messaging';
import { App } from './App';
import { createCardModel } from './card-model';
import { createSeenGuard } from './seen-click';
import { createUncoveredAsker } from './uncovered-asker';

// Well within the grace the page gives a card that the pointer has left.
const POINTER_EVERY_MS = 100;

let port: MessagePort | undefined;
const send = (message: FromCard) => port?.postMessage(message);
const onClose = () => send({ type: 'close' });
const pageSays = createUncoveredAsker(send);
const guard = createSeenGuard(document.documentElement, pageSays.isUncovered);
const model = createCardModel(guardedVerbs(nameVerbs(), guard.isSeen), guardedRulings(rulingVerbs(), guard.isSeen));

// The first port is the content script's: it hands it over as soon as the frame has loaded, before anyone else knows it.
addEventListener('message', (event) => {
  const [given] = event.ports;
  if (port || !given || event.data !== CARD_HELLO || event.source !== parent || parent === window) return;
  port = given;
  port.onmessage = ({ data }) => {
    const message = ToCard.safeParse(data);
    if (!message.success) return;
    if (message.data.type === 'uncovered') pageSays.answered(message.data);
    else {
      if (message.data.type === 'show') guard.opened();
      model.receive(message.data);
    }
  };
});
// Moves, not only entering: a frame in a process of its own is not always told that the pointer has left.
let saidAt = 0;
addEventListener('pointermove', ({ timeStamp }) => {
  if (timeStamp - saidAt < POINTER_EVERY_MS) return;
  saidAt = timeStamp;
  send({ type: 'pointer', inside: true });
});
document.documentElement.addEventListener('pointerleave', () => {
  saidAt = 0;
  send({ type: 'pointer', inside: false });
});
addEventListener('keydown', (event) => event.key === 'Escape' && send({ type: 'close' }));

const onPin = () => send({ type: 'pin', pinned: !model.pinned.value });
const onSize = (turn: number, height: number) => send({ type: 'size', turn, height });
render(<App {...{ model, onPin, onClose, onSize }} />, document.getElementById('app')!);
