import { ReaderError } from '../../utils/platform';

/** Why a card in a foreign page refuses a click: nobody can have seen what was clicked on. */
export const notSeen = (): ReaderError =>
  new ReaderError(
    'not-seen',
    'Nothing was changed: the card has only just opened, or something lies over it. Try again.',
  );
