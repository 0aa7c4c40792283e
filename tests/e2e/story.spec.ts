import type { BrowserContext, Page } from '@playwright/test';
import {
  closeCard,
  type Extension,
  expect,
  extensionOf,
  highlights,
  hover,
  launch,
  openCard,
  test,
  untilMarked,
  untilReady,
} from './fixture';

// One story told three times: what is new is bright, what changed is said, and what the reader dismisses stays quiet.
test.describe.configure({ mode: 'serial' });

let context: BrowserContext;
let extension: Extension;
let page: Page;

test.beforeAll(async () => {
  context = await launch();
  await untilReady(context);
  extension = await extensionOf(context);
  page = await context.newPage();
});
test.afterAll(() => context.close());

const article = (outlet: string, day: string, title: string, paragraphs: string[], style = '') =>
  `<!doctype html><html lang="en"><head><title>${title}</title>
  <meta property="og:site_name" content="${outlet}"><meta property="og:type" content="article">
  <meta property="article:published_time" content="${day}T08:00:00Z"><style>${style}</style></head>
  <body><main><article><h1>${title}</h1>${paragraphs.map((words) => `<p>${words}</p>`).join('')}</article></main></body></html>`;

const WIRE = [
  'India signed a contract worth $5.43 billion with Russia for five S-400 squadrons in 2018, officials in New Delhi recalled on Monday.',
  'Three squadrons of the S-400 have been delivered to India so far, and the crews train at bases near the northern border.',
  '“Our talks on more launchers go on, and it would be too early to speak of results,” Denis Alipov told reporters in the capital.',
  'The fourth squadron of the S-400 is to arrive by 2026 after several delays that both governments blame on the war.',
];
const RETOLD = [
  'The fourth squadron of the S-400 is to arrive by 2026 after several delays that both governments blame on the war.',
  'A parliamentary panel now wants to know why spare parts for the radars were bought twice within a single year.',
  '“Our talks on more launchers continue, and it would be premature to speak of results,” Denis Alipov told reporters in the capital.',
  'India signed a contract worth $6.1 billion with Russia for five S-400 squadrons in 2018, officials in New Delhi recalled on Monday.',
  'Three squadrons of the S-400 have been delivered to India so far, and the crews train at bases near the northern border.',
];

const open = async (url: string): Promise<void> => {
  await page.goto(url);
  await untilMarked(page, 3);
  await expect
    .poll(async () => (await extension.askTab(url, 'page-state', {}).catch(() => undefined))?.status)
    .toBe('ready');
};
const answerOf = async (url: string) => (await extension.askTab(url, 'page-state', {})).answer!;
const remember = async (url: string) => expect((await extension.askTab(url, 'remember-this', {})).ok).toBe(true);
const popupOf = async (url: string) => extension.open(`popup.html?tab=${await extension.tabOf(url)}`);

/** Words that are dimmed at the moment, as the page itself can list them. */
const dimmed = (): Promise<string[]> =>
  page.evaluate(() =>
    [...CSS.highlights]
      .filter(([name]) => /^n\dd?$/.test(name))
      .flatMap(([, ranges]) =>
        [...ranges].map((range) => {
          const live = document.createRange();
          live.setStart(range.startContainer, range.startOffset);
          live.setEnd(range.endContainer, range.endOffset);
          return live.toString();
        }),
      ),
  );

test('what was told before is dimmed, and new sentences and values are not', async ({ site }) => {
  const wire = site.put('/story/wire', article('Meridian Wire', '2025-05-28', 'Fourth squadron next year', WIRE));
  await open(wire);
  expect((await answerOf(wire)).news).toBeUndefined();
  await remember(wire);

  const retold = site.put('/story/retold', article('Harbour Gazette', '2025-05-30', 'Panel asks about parts', RETOLD));
  await open(retold);
  const { news } = await answerOf(retold);
  expect(news!.fresh.length / 2).toBe(2);

  const popup = await popupOf(retold);
  await expect(popup.getByText(/2 of \d sentences say something new/)).toBeVisible();
  await popup.getByRole('switch', { name: 'Dim what you have read' }).click();
  await expect(popup.getByRole('switch')).toHaveAttribute('aria-checked', 'true');
  await expect.poll(async () => (await dimmed()).join(' ')).toContain('Three squadrons');
  const words = (await dimmed()).join(' ');
  expect(words).not.toContain('parliamentary panel');
  expect(words).not.toContain('$6.1 billion');
  expect(words).toContain('fourth squadron');

  await popup.getByRole('switch').click();
  await expect.poll(dimmed).toEqual([]);
  await popup.close();
});

test('a quote in other words is shown word by word, and on the card of who said it', async ({ site }) => {
  const retold = `${site.url}/story/retold`;
  const popup = await popupOf(retold);
  const quotes = popup.locator('section', { hasText: 'Quotes that differ' });
  await expect(quotes.locator('del').first()).toContainText('go on');
  await expect(quotes.locator('ins').first()).toContainText('continue');
  await expect(quotes).toContainText('Denis Alipov');
  await expect(quotes).toContainText('First, with the struck words');
  await popup.close();
  await hover(page, 'Denis Alipov');
  const card = await openCard(page);
  await expect(card.getByRole('region', { name: 'Said in other words' }).locator('ins').first()).toContainText(
    'continue',
  );
  await closeCard(page);
});

test('a dismissed finding loses mark, count and badge at once, and undoing brings it back', async ({ site }) => {
  const retold = `${site.url}/story/retold`;
  await page.bringToFront();
  const before = await answerOf(retold);
  expect(before.summary.differs).toBe(1);
  const looks = async () => (await highlights(page)).m2 ?? 0;
  await expect.poll(looks).toBe(1);

  await hover(page, '$6.1 billion');
  const card = await openCard(page);
  await page.waitForTimeout(700); // a button of the card works only once it can have been seen
  await card.getByRole('button', { name: 'Dismiss' }).click();
  await expect(card.getByText('Dismissed: not marked, not counted.')).toBeVisible();
  await expect(card.getByText('dismissed by you')).toBeVisible(); // the card is no longer as loud as before either
  await expect.poll(async () => (await answerOf(retold)).summary.differs).toBe(0);
  await expect.poll(looks).toBe(0);

  await card.getByRole('button', { name: 'Undo' }).click();
  await expect(card.getByText('dismissed by you')).toHaveCount(0);
  await expect.poll(async () => (await answerOf(retold)).summary.differs).toBe(1);
  await expect.poll(looks).toBe(1);
  await closeCard(page);
});

test('a dismissal in the popup lasts, is quiet from the other side, and can be taken back in the library', async ({
  site,
}) => {
  const [retold, wire] = [`${site.url}/story/retold`, `${site.url}/story/wire`];
  await remember(retold);
  await page.reload();
  await open(retold);
  const popup = await popupOf(retold);
  await popup.getByRole('button', { name: /^Dismiss \$6.1 billion/ }).click();
  await expect(popup.getByText('Dismissed: not marked, not counted.')).toBeVisible();
  await expect(popup.locator('summary', { hasText: 'Dismissed' })).toContainText('1');
  await popup.close();

  await open(wire);
  const other = await answerOf(wire);
  expect(other.summary).toMatchObject({ differs: 0 });

  const library = await extension.open('library.html#rulings');
  await expect(library.getByRole('listitem').filter({ hasText: '$6.1 billion' }).first()).toBeVisible();
  await library.getByRole('button', { name: /^Take back/ }).click();
  await expect(library.getByText(/taken back/)).toBeVisible();
  await library.getByRole('button', { name: 'Undo' }).click();
  await expect(library.getByRole('button', { name: /^Take back/ })).toBeVisible();
  await library.getByRole('button', { name: /^Take back/ }).click();
  await library.close();
  await open(retold);
  expect((await answerOf(retold)).summary.differs).toBe(1);
});

test('a changed article says first which figures changed, marks them, and keeps both texts', async ({ site }) => {
  const changed = WIRE.map((words) => words.replace('$5.43 billion', '$5.5 billion').replace('by 2026', 'by 2027'));
  const url = site.put('/story/wire', article('Meridian Wire', '2025-05-28', 'Fourth squadron next year', changed));
  await open(url);
  const { changes } = await answerOf(url);
  expect(changes!.figures.map(({ before, now }) => [before, now])).toEqual([
    ['$5.43 billion', '$5.5 billion'],
    ['2026', '2027'],
  ]);
  await expect.poll(async () => (await highlights(page)).m7 ?? 0).toBeGreaterThan(0);

  const popup = await popupOf(url);
  const part = popup.locator('section', { hasText: 'Changed since you read it' });
  await expect(part.getByRole('button', { name: /5.43 billion became \$5.5 billion/ })).toBeVisible();
  await expect(part).toContainText('The page shows no correction notice.');
  await popup.getByRole('button', { name: 'Remember the new text' }).click();
  await expect(popup.getByText('Remembered', { exact: true })).toBeVisible();
  await popup.close();

  const library = await extension.open('library.html');
  await library.getByText('1 earlier text').click();
  await expect(library.getByText(/The text kept now/)).toBeVisible();
  await expect(library.getByText('$5.5 billion').first()).toBeVisible();
  await library.close();
});
