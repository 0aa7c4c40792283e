// @vitest-environment happy-dom
import { fireEvent, render, screen, within } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { FigureCard } from '../../components/card';
import { saidWords } from '../../components/common/said-words';
import { Summary } from '../../components/summary';
import type { PageFigure } from '../../utils/messaging';
import { cleanUpAfterEach } from './dom';
import { ANSWER, FIGURES } from './samples';
import { TRAILS, TRAILS_ANSWER } from './trail-samples';

cleanUpAfterEach();

const card = (figure: PageFigure) =>
  render(
    <FigureCard figure={figure} citations={[]} pinned={false} onPin={() => undefined} onClose={() => undefined} />,
  );

describe('the line on a card', () => {
  test('is told in a sentence, with voices counted, and as a list for those who cannot see it', () => {
    card(TRAILS.slip);
    const part = screen.getByRole('region', { name: 'Through the reports' });
    expect(part.textContent).toContain('The last delivery slipped by 45 to 56 months in 3 steps');
    expect(part.textContent).toContain('8 reports with this page, 7 origins (copies count once)');
    const rows = within(part).getAllByRole('listitem', { hidden: true });
    expect(rows.map((row) => row.textContent).slice(0, 3)).toEqual([
      '2027 the same4 September 2025, this page',
      '2027 slips30 June 2025, Defence Ledger',
      '2026 a copy, counted once30 May 2025, Harbour Gazette',
    ]);
    expect(part.textContent).toContain('5 October 2024, The Northern Post, according to A. P. Singh');
  });

  test('has a value the reader dismissed, struck through and said to count for nothing', () => {
    const track = TRAILS.slip.track!;
    const points = track.points.map((point, at) => (at === 5 ? { ...point, isDismissed: true } : point));
    card({ ...TRAILS.slip, track: { ...track, points } });
    const part = screen.getByRole('region', { name: 'Through the reports' });
    const struck = part.querySelectorAll('.track-dismissed');
    expect([...struck].map((row) => row.textContent)).toEqual([
      expect.stringMatching(/^\S.* dismissed by you, not counted/),
    ]);
    expect(part.querySelectorAll('.plot-point-dismissed')).toHaveLength(1);
  });

  test('says how many points are left out', () => {
    card(TRAILS.many);
    expect(screen.getByText('12 reports between them left out.')).toBeDefined();
  });

  test('is not there where the finding says it all', () => {
    card(FIGURES.differs);
    expect(screen.queryByRole('region', { name: 'Through the reports' })).toBeNull();
  });
});

describe('who asserts a figure', () => {
  test.each([
    { saidBy: 'Alipov', words: 'According to Alipov' },
    { saidBy: 'officials', words: 'According to officials' },
    { saidBy: 'company', words: 'According to the company' },
    { saidBy: 'defence official', words: 'According to a defence official' },
    { saidBy: 'official', words: 'According to an official' },
    { saidBy: 'media', words: 'According to media' },
    { saidBy: 'Ministry of National Defense', words: 'According to the Ministry of National Defense' },
    { saidBy: 'Israel Defense Forces', words: 'According to the Israel Defense Forces' },
    { saidBy: 'Taiwan’s Ministry of National Defense', words: 'According to Taiwan’s Ministry of National Defense' },
    { saidBy: 'Lockheed Martin', words: 'According to Lockheed Martin' },
    { saidBy: 'Islamabad', isClaimed: true, words: 'Claimed by Islamabad' },
    { saidBy: undefined, words: undefined },
  ])('is said as "$words"', ({ words, ...figure }) => expect(saidWords(figure)).toBe(words));
});

describe('a card', () => {
  test('says who asserts the figure and what it comes to in dollars', () => {
    card(TRAILS.disputed);
    expect(screen.getByText('Claimed by Ukraine’s General Staff')).toBeDefined();
    expect(screen.getAllByText('Disputed').length).toBeGreaterThan(0);
    card(TRAILS.two);
    expect(screen.getByText('Converted: about $6.9 billion at 2025’s mean rate')).toBeDefined();
  });

  test('says aloud what does not add up, and in passing what does', () => {
    card(TRAILS.sums);
    const wrong = screen.getByRole('region', { name: 'Does not add up' });
    expect(wrong.textContent).toContain('5 × $1.2 billion = $6 billion; the report says $5.43 billion');
    expect(wrong.textContent).not.toContain('3 + 2');
    expect(screen.getByText('The report’s own sum fits: 3 + 2 = 5.')).toBeDefined();
  });

  test.each([
    ['first-seen', true],
    ['agrees', true],
    ['differs', false],
  ] as const)('puts what does not add up before a finding that %s: %s', (result, isBefore) => {
    const finding = { ...TRAILS.sums.finding!, result, reasons: ['one reason'] };
    const { container } = card({ ...TRAILS.sums, finding });
    const [wrong, verdict] = ['.sums-wrong', '.card-verdict'].map((name) => container.querySelector(name)!);
    expect(wrong!.compareDocumentPosition(verdict!)).toBe(
      isBefore ? Node.DOCUMENT_POSITION_FOLLOWING : Node.DOCUMENT_POSITION_PRECEDING,
    );
    expect(container.textContent).toContain('Does not add up: 5 × $1.2 billion = $6 billion; the report says $5.43');
  });

  test('shows the deal with its ledger and its steps, each with date and source', () => {
    card(TRAILS.still);
    const deal = screen.getByRole('region', { name: 'The deal for India' });
    expect(deal.textContent).toContain('Ordered' + 'five squadrons' + '4 September 2025, Meridian Wire');
    expect(deal.textContent).toContain('Adds up: 3 + 2 = 5');
    expect(
      within(deal)
        .getAllByRole('listitem')
        .map((step) => step.textContent),
    ).toEqual([
      'ApprovedRs 40,000 crore 17 December 2015, Meridian Wire',
      'Signed October 2018USD 5.43 billion 5 October 2018, Meridian Wire',
      'Deliveredthree squadrons 20 November 2025, this page',
    ]);
  });
});

describe('the popup', () => {
  test('lists sums that do not fit and shows them on the page', () => {
    const onReveal = vi.fn();
    render(<Summary answer={TRAILS_ANSWER} priors={new Map()} onReveal={onReveal} />);
    fireEvent.click(screen.getByRole('button', { name: /5 × \$1\.2 billion/ }));
    const mark = TRAILS_ANSWER.marks.find(({ kind, at }) => kind === 'figure' && at === 0)!;
    expect(onReveal).toHaveBeenCalledWith({ start: mark.start, end: mark.end });
  });

  test('tells of deals under a heading of their own, with the line of what moved', () => {
    render(<Summary answer={TRAILS_ANSWER} priors={new Map()} onReveal={() => undefined} />);
    expect(screen.getByRole('heading', { name: 'Deals' })).toBeDefined();
    expect(screen.getByRole('heading', { name: 'S-400 Triumf for India', level: 3 })).toBeDefined();
    expect(screen.getByText('The last delivery slipped by 45 to 56 months in 3 steps')).toBeDefined();
  });

  test('says nothing of sums that fit, and has no empty part', () => {
    const sums = [{ at: [0], fits: true, computation: '3 + 2 = 5' }];
    render(<Summary answer={{ ...ANSWER, sums }} priors={new Map()} onReveal={() => undefined} />);
    expect(screen.queryByText(/3 \+ 2/)).toBeNull();
    expect(screen.queryByRole('heading', { name: 'Deals' })).toBeNull();
  });
});
