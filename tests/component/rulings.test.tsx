// @vitest-environment happy-dom
import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import type { VNode } from 'preact';
import { describe, expect, test, vi } from 'vitest';
import {
  createRulingModel,
  createRulingsModel,
  guardedRulings,
  RulingFoot,
  rulingsSection,
} from '../../components/rulings';
import { createQuotesModel, createVersionsModel, QuoteList, VersionList } from '../../components/story';
import { createPageModel, PagePanel, type PageVerbs } from '../../components/summary';
import type { PageAnswer } from '../../utils/messaging';
import { ReaderError } from '../../utils/platform';
import { draftRuling } from '../../utils/rulings';
import { cleanUpAfterEach } from './dom';
import { pageVerbs } from './fake-verbs';
import { CHANGED_ANSWER, QUOTES, RULINGS, rulingVerbs, VERSIONS, WORDINGS } from './ruling-samples';
import { ANSWER, FIGURES } from './samples';

cleanUpAfterEach();

const draft = draftRuling({ report: ANSWER.report, figure: { ...FIGURES.differs, finding: FIGURES.differs.finding! } });
const click = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

describe('the foot of a figure’s card', () => {
  test('dismisses, says so, and takes it back', async () => {
    const verbs = rulingVerbs();
    render(<RulingFoot model={createRulingModel(verbs, draft, undefined)} />);
    click('Dismiss');
    await screen.findByText(/Dismissed: not marked/);
    expect(verbs.kept()).toMatchObject([{ key: draft.key, verdict: 'dismissed' }]);
    expect(screen.getByRole('button', { name: 'Dismiss' }).getAttribute('aria-pressed')).toBe('true');
    click('Undo');
    await waitFor(() => expect(verbs.kept()).toEqual([]));
    expect(screen.getByRole('button', { name: 'Dismiss' }).getAttribute('aria-pressed')).toBe('false');
  });

  test('keeps a note beside the verdict', async () => {
    const verbs = rulingVerbs();
    render(<RulingFoot model={createRulingModel(verbs, draft, undefined)} />);
    click('Accept');
    await screen.findByText('Accepted.');
    click('Note');
    fireEvent.input(screen.getByRole('textbox', { name: 'Your note' }), { target: { value: ' spares too ' } });
    click('Keep note');
    await screen.findByText('spares too');
    expect(verbs.kept()).toMatchObject([{ verdict: 'accepted', note: 'spares too' }]);
  });

  test('changes the ruling that holds, though it was made on the other page', async () => {
    const verbs = rulingVerbs();
    const made = { key: 'made elsewhere', verdict: 'dismissed' as const, ruledAt: '2025-05-06T08:00:00Z' };
    render(<RulingFoot model={createRulingModel(verbs, draft, made)} />);
    expect(screen.getByText('You dismissed this on 6 May 2025.')).toBeTruthy();
    click('Accept');
    await screen.findByText('Accepted.');
    expect(verbs.kept().map(({ key }) => key)).toEqual(['made elsewhere']);
  });

  test('changes nothing while the card cannot be seen', async () => {
    const verbs = rulingVerbs();
    const guarded = guardedRulings(verbs, async () => false);
    render(<RulingFoot model={createRulingModel(guarded, draft, undefined)} />);
    click('Dismiss');
    expect((await screen.findByRole('alert')).textContent).toContain('Nothing was changed');
    expect(verbs.kept()).toEqual([]);
  });
});

describe('the popup', () => {
  const open = async (answer: PageAnswer, parts: Partial<PageVerbs> = {}) => {
    const verbs = rulingVerbs();
    const pageState = vi.fn(async () => ({ status: 'ready' as const, answer }));
    const model = createPageModel(
      pageVerbs({ pageState, rulings: verbs, quotes: { compareQuotes: async () => WORDINGS }, ...parts }),
    );
    const stop = model.start();
    const view = render(<PagePanel model={model} />);
    await waitFor(() => expect(view.container.textContent).toMatch(/11 names/));
    return { ...view, verbs, stop, pageState };
  };

  test('says first which figures changed, then the text', async () => {
    const { container } = await open(CHANGED_ANSWER);
    const part = screen.getByText(/Changed since you read it/).closest('section')!;
    expect(part.textContent!.replace(/\s+/g, ' ')).toContain('$5.4 billion→ became $5.43 billion');
    expect(part.textContent).toContain('Contract value of S-400 Triumf');
    expect(part.textContent).toContain('Ordered: S-400 Triumf');
    expect(part.textContent).toContain('The page shows no correction notice.');
    expect(within(part).getByText('3 sentences changed: 1 reworded, 1 added, 1 removed')).toBeTruthy();
    const headings = [...container.querySelectorAll('h2')].map((one) => one.textContent);
    expect(headings[0]).toContain('Changed since you read it');
  });

  test('counts what is new and has the switch that dims the rest', async () => {
    const dim = vi.fn<NonNullable<PageVerbs['dim']>>(async () => undefined);
    await open(CHANGED_ANSWER, { dim });
    expect(screen.getByText(/of 41 sentences/).textContent).toBe('3 of 41 sentences say something new');
    const toggle = screen.getByRole('switch', { name: 'Dim what you have read' });
    expect(toggle.getAttribute('aria-checked')).toBe('false');
    fireEvent.click(toggle);
    await waitFor(() => expect(toggle.getAttribute('aria-checked')).toBe('true'));
    expect(dim).toHaveBeenCalledWith(7, true);
  });

  test('has no such count where no earlier report tells the story', async () => {
    await open(ANSWER);
    expect(screen.queryByRole('switch')).toBeNull();
  });

  test('folds what was dismissed away, with its note', async () => {
    await open(CHANGED_ANSWER);
    const folded = screen.getByText('$6.1 billion').closest('details')!;
    expect(folded.open).toBe(false);
    expect(folded.querySelector('summary')!.textContent).toBe('Dismissed 1');
    expect(folded.textContent).toContain('counts spares too');
  });

  test('dismisses from a row, asks the page again, and undoes', async () => {
    const { verbs, pageState } = await open(ANSWER);
    const asked = pageState.mock.calls.length;
    click(/^Dismiss \$5.5 billion/);
    await screen.findByText('Dismissed: not marked, not counted.');
    expect(verbs.kept()).toHaveLength(1);
    await waitFor(() => expect(pageState.mock.calls.length).toBeGreaterThan(asked));
    click('Undo');
    await waitFor(() => expect(verbs.kept()).toEqual([]));
  });

  test('shows a quote in other words, who had it first, and that it says something else', async () => {
    await open(CHANGED_ANSWER);
    const part = screen.getByText(/Quotes that differ/).closest('section')!;
    await waitFor(() => expect(part.querySelector('del')?.textContent).toContain('not'));
    expect(part.textContent).toContain('Denis Alipov');
    expect(part.textContent).toContain('says something else');
    expect(part.textContent).toContain('First, with the struck words:');
    expect(part.textContent).toContain('Same words in The Northern Post.');
  });

  test.each([
    [true, 'before'],
    [false, 'behind'],
  ])('tells a quote that is turned round (%s) %s the figures', async (isTurned) => {
    await open({ ...CHANGED_ANSWER, quotes: QUOTES.map((quote) => ({ ...quote, isTurned })) });
    const [quotes, figures] = [/^Quotes that differ/, /^Differ from earlier reports/].map((name) =>
      screen.getByRole('heading', { name }),
    );
    const isBefore = quotes!.compareDocumentPosition(figures!) & Node.DOCUMENT_POSITION_FOLLOWING;
    expect(isBefore > 0).toBe(isTurned);
    expect(screen.getAllByRole('status')[0]!.textContent).toContain('1 quote differs');
  });
});

describe('what fails to load alone', () => {
  const failOnce = <T,>(answer: T) => {
    const verb = vi.fn(async (): Promise<T> => {
      if (verb.mock.calls.length === 1) throw new ReaderError('unreachable', 'The library is not reachable.');
      return answer;
    });
    return verb;
  };

  /** Presses the button as a keyboard does, and tells where the focus is then. */
  const tryAgain = async (): Promise<Element | null> => {
    expect((await screen.findByRole('alert')).textContent).toBe('The library is not reachable.');
    const again = screen.getByRole('button', { name: 'Try again' });
    again.focus();
    fireEvent.click(again);
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
    return document.activeElement;
  };

  test('quotes in other words are asked for again', async () => {
    const compareQuotes = failOnce(WORDINGS);
    const model = createQuotesModel({ compareQuotes });
    const { container } = render(<QuoteList quotes={QUOTES} model={model} />);
    void model.load(QUOTES);
    const focused = await tryAgain();
    await waitFor(() => expect(container.querySelector('del')).not.toBeNull());
    expect(compareQuotes).toHaveBeenCalledTimes(2);
    expect(focused?.contains(container.querySelector('del'))).toBe(true);
    expect(focused).not.toBe(document.body);
  });

  test('earlier texts of a report are asked for again', async () => {
    const versions = failOnce(VERSIONS);
    const model = createVersionsModel({ versions });
    render(<VersionList reportId="a" count={1} model={model} />);
    void model.load('a');
    const focused = await tryAgain();
    await screen.findByText('The first text kept.');
    expect(versions).toHaveBeenCalledTimes(2);
    expect(focused?.tagName).toBe('DETAILS');
  });
});

describe('the list of rulings', () => {
  const open = async () => {
    const verbs = rulingVerbs(RULINGS);
    const model = createRulingsModel(verbs);
    model.start();
    render(rulingsSection(model).draw() as VNode);
    await screen.findByText('16 launchers');
    return verbs;
  };
  const surfaces = () => screen.getAllByRole('listitem').map((row) => row.querySelector('b')!.textContent);

  test('is filtered by verdict and searched by words', async () => {
    await open();
    expect(surfaces()).toEqual(['$5.5 billion', '16 launchers']);
    expect(screen.getAllByRole('listitem')[1]!.textContent).toContain('In service: S-400 Triumf');
    click('Accepted');
    expect(surfaces()).toEqual(['16 launchers']);
    click('All');
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'spares training' } });
    expect(surfaces()).toEqual(['$5.5 billion']);
  });

  test('takes a ruling back and undoes that', async () => {
    const verbs = await open();
    click('Take back the ruling on 16 launchers');
    await screen.findByText(/taken back/);
    expect(verbs.kept().map(({ key }) => key)).toEqual(['a']);
    click('Undo');
    await waitFor(() => expect(verbs.kept().map(({ key }) => key)).toEqual(['b', 'a']));
  });
});
