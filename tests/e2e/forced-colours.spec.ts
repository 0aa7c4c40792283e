import { expect, highlights, test, untilMarked } from './fixture';

// In forced colours the browser takes author's colours away; what is left must still tell things apart.
const WIRE = `<p>India has received three of the five S-400 squadrons it ordered, the Air Force said in New Delhi.</p>
<p>The fourth squadron is due next year, and the contract of 2018 is worth $5.43 billion, an officer added.</p>
<p>Crews have trained on the S-400 system since the spring and say that they are content with the launchers.</p>`;
const page = (
  outlet: string,
  date: string,
  more = '',
): string => `<!doctype html><html lang="en"><head><title>Squadrons</title>
<meta property="og:type" content="article"><meta property="og:site_name" content="${outlet}">
<meta property="article:published_time" content="${date}"></head>
<body><main><article><h1>Squadrons</h1>${WIRE}${more}</article></main></body></html>`;

test('what was read before is dimmed, but not in forced colours, where it would stand out', async ({
  site,
  context,
  extension,
}) => {
  const tab = await context.newPage();
  const wire = site.put('/forced/wire', page('Meridian Wire', '2025-05-28'));
  await tab.goto(wire);
  await untilMarked(tab);
  expect((await extension.askTab(wire, 'remember-this', {})).ok).toBe(true);
  const retold = site.put('/forced/retold', page('Harbour Gazette', '2025-05-30', '<p>A panel asked about parts.</p>'));
  const dimmed = async () => Object.keys(await highlights(tab)).filter((name) => /^n\d/.test(name)).length;
  for (const [forcedColors, isDimmed] of [
    ['none', true],
    ['active', false],
  ] as const) {
    await tab.emulateMedia({ forcedColors });
    await tab.goto(retold);
    await untilMarked(tab);
    await extension.askTab(retold, 'dim-read', { on: true });
    await expect.poll(async () => (await dimmed()) > 0, { message: `forced colours: ${forcedColors}` }).toBe(isDimmed);
  }
});

test('the present part of the library is the only one with a line', async ({ extension }) => {
  const library = await extension.open('library.html');
  await library.emulateMedia({ forcedColors: 'active' });
  const lines = await library
    .locator('nav a')
    .evaluateAll((links) => links.map((link) => getComputedStyle(link).borderLeftColor));
  const ground = await library.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor);
  expect(lines.filter((line) => line !== ground)).toHaveLength(1);
});
