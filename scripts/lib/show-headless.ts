import { join } from 'node:path';
import type { PageAnswer } from '../../utils/messaging';
import type { Session } from './session';
import { hover, leave, TourError, tabOf } from './tour';

// Browsers give a popup no more height than this.
const POPUP = { width: 400, height: 600 };
const LIBRARY = { width: 1120, height: 780 };

/** Hovers one entity and one differing figure, opens the popup, prints what they say and takes pictures of them. */
export const showHeadless = async (
  session: Session,
  url: string,
  answer: PageAnswer | undefined,
  folder: string,
): Promise<void> => {
  const figure = answer?.figures.find((one) => one.finding?.result === 'differs');
  if (!figure) throw new TourError('No figure of the newest article differs from the earlier ones.');
  const entity = answer?.entities.find((one) => one.type === 'person') ?? answer?.entities[0];
  if (!entity) throw new TourError('No name of the newest article is known.');
  const figureOnPage = { text: figure.surface, within: figure.sentence };
  const tab = await tabOf(session, url);

  for (const scheme of ['light', 'dark'] as const) {
    const save = (name: string) => join(folder, `${name}-${scheme}.png`);
    await session.colours(scheme);
    await leave(session);
    const entityCard = await hover(session, { text: entity.alias });
    await session.screenshot(save('card-entity'));
    await leave(session);
    const figureCard = await hover(session, figureOnPage);
    await session.screenshot(save('card-figure'));
    await leave(session);
    const popup = await session.pictureOf(`popup.html?tab=${tab}`, POPUP, save('popup'));
    await session.pictureOf('library.html', LIBRARY, save('library'));
    await session.show();
    if (scheme === 'dark') continue;
    report(`Card of the name "${entity.alias}"`, entityCard);
    report(`Card of the figure "${figure.surface}"`, figureCard);
    report('Popup', popup);
  }
  console.log(`\nScreenshots, light and dark: ${folder}`);
};

const report = (title: string, text: string): void => {
  if (!text.trim()) throw new TourError(`${title}: says nothing.`);
  console.log(
    `\n${title}\n${text
      .trim()
      .replace(/\n{2,}/g, '\n')
      .replace(/\n·\n/g, ' · ')
      .replace(/^/gm, '  | ')}`,
  );
};
