// @vitest-environment happy-dom
import { fireEvent, render, screen, within } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { EntityCard, FigureCard } from '../../components/card';
import { measureWords } from '../../components/common';
import { cleanUpAfterEach } from './dom';
import { CITATIONS, cite, FIGURES, PATRIOT, report, S400, S400_DETAILS, trailItem } from './samples';

cleanUpAfterEach();

const quiet = () => ({ pinned: false, onPin: vi.fn(), onClose: vi.fn() });
const textOf = (element: Element) => element.textContent?.replace(/\s+/g, ' ').trim();

describe('the card of a name', () => {
  test('is a dialog named after the entity', () => {
    render(<EntityCard {...quiet()} mark={S400} details={S400_DETAILS} />);
    expect(screen.getByRole('dialog', { name: 'S-400 Triumf' })).toBeTruthy();
  });

  test('says its kind, the alias that matched and what is known of it', () => {
    const { container } = render(<EntityCard {...quiet()} mark={S400} details={S400_DETAILS} />);
    const text = textOf(container);
    expect(text).toContain('Surface-to-air missile system');
    expect(text).toContain('Here as “S-400”, 6 mentions');
    expect(text).toContain('Made byAlmaz-Antey');
    expect(text).toContain('Made inRussia');
  });

  test.each([
    { pack: 'page', says: true },
    { pack: S400_DETAILS.entity.pack, says: false },
  ])('says that no pack lists a name of the pack "$pack": $says', ({ pack, says }) => {
    const details = { ...S400_DETAILS, entity: { ...S400_DETAILS.entity, pack } };
    const { container } = render(<EntityCard {...quiet()} mark={S400} details={details} />);
    expect(textOf(container)?.includes('in no pack')).toBe(says);
  });

  test('says why an ambiguous alias was taken', () => {
    const { container } = render(<EntityCard {...quiet()} mark={PATRIOT} />);
    expect(textOf(container)).toContain('Taken for this name because of “battery”.');
  });

  test.each([
    { reason: 'named in full on this page', says: 'Taken for this name: named in full on this page.' },
    { reason: 'a slip for "Patriot"', says: 'Taken for this name: a slip for “Patriot”.' },
  ])('gives a reason that is no because as it is: $reason', ({ reason, says }) => {
    const { container } = render(<EntityCard {...quiet()} mark={{ ...PATRIOT, reason }} />);
    expect(textOf(container)).toContain(says);
  });

  test('lists three earlier reports with date, outlet and the passage emphasised', () => {
    const latest = [...S400_DETAILS.latest, cite(report('fourth'), 'A fourth ', 'S-400', ' report.')];
    render(<EntityCard {...quiet()} mark={S400} details={{ ...S400_DETAILS, latest }} />);
    const rows = screen.getAllByRole('listitem');
    expect(rows).toHaveLength(3);
    expect(textOf(rows[0]!)).toContain('28 May 2025 · Harbour Gazette');
    expect(rows[0]!.querySelector('mark')?.textContent).toBe('S-400');
    expect(screen.getByRole('heading', { name: 'In 4 earlier reports' })).toBeTruthy();
  });

  test('opens a report in a new tab that cannot reach back', () => {
    render(<EntityCard {...quiet()} mark={S400} details={S400_DETAILS} />);
    const link = screen.getByRole('link', { name: 'Harbour Gazette' });
    expect(link.getAttribute('href')).toBe('https://gazette.example/report');
    expect(link.getAttribute('target')).toBe('_blank');
    expect(link.getAttribute('rel')).toContain('noopener');
  });

  test('never links to what is no web address', () => {
    const bad = cite(report('bad', { canonicalUrl: 'javascript:alert(1)' }), 'The ', 'S-400', '.');
    render(<EntityCard {...quiet()} mark={S400} details={{ ...S400_DETAILS, latest: [bad] }} />);
    expect(screen.queryByRole('link')).toBeNull();
    expect(screen.getByText('Harbour Gazette')).toBeTruthy();
  });

  test('shows text of pages as text', () => {
    const nasty = cite(report('x', { outlet: '<img src=x onerror=alert(1)>' }), '<b>The</b> ', 'S-400', '<script>');
    const { container } = render(
      <EntityCard {...quiet()} mark={S400} details={{ ...S400_DETAILS, latest: [nasty] }} />,
    );
    expect(container.querySelector('img, script, blockquote b')).toBeNull();
    expect(container.textContent).toContain('<img src=x onerror=alert(1)>');
  });

  test('says how the entity stands in a polite status', () => {
    render(<EntityCard {...quiet()} mark={S400} />);
    expect(screen.getAllByRole('status')[0]!.textContent).toBe('S-400 Triumf, system. In 4 earlier reports.');
  });

  test('a failure is a sentence, and what is known stays', () => {
    render(<EntityCard {...quiet()} mark={S400} failed="The library is not reachable." />);
    expect(screen.getByText(/^The library is not reachable\./)).toBeTruthy();
    expect(screen.getByText('In 4 earlier reports')).toBeTruthy();
  });

  test('a failure has a way to ask again', () => {
    const onRetry = vi.fn();
    render(<EntityCard {...quiet()} mark={S400} failed="The library is not reachable." onRetry={onRetry} />);
    expect(screen.getByRole('alert').textContent).toBe('The library is not reachable.');
    const again = screen.getByRole('button', { name: 'Try again' });
    again.focus();
    fireEvent.click(again);
    expect(onRetry).toHaveBeenCalledOnce();
    expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Details' }));
  });
});

describe('pin and close', () => {
  test('report what was clicked', () => {
    const verbs = quiet();
    render(<EntityCard {...verbs} mark={S400} />);
    fireEvent.click(screen.getByRole('button', { name: 'Pin card' }));
    fireEvent.click(screen.getByRole('button', { name: 'Close card' }));
    expect(verbs.onPin).toHaveBeenCalledOnce();
    expect(verbs.onClose).toHaveBeenCalledOnce();
  });

  test('the pin says that it is down, and the pinned card has the focus', () => {
    render(<EntityCard {...quiet()} pinned mark={S400} />);
    expect(screen.getByRole('button', { name: 'Unpin card' }).getAttribute('aria-pressed')).toBe('true');
    expect(document.activeElement).toBe(screen.getByRole('dialog'));
  });

  test('Escape closes and goes no further', () => {
    const verbs = quiet();
    const beyond = vi.fn();
    document.addEventListener('keydown', beyond);
    render(<FigureCard {...verbs} figure={FIGURES.differs} />);
    fireEvent.keyDown(screen.getByRole('dialog'), { key: 'Escape' });
    fireEvent.keyDown(screen.getByRole('dialog'), { key: 'a' });
    document.removeEventListener('keydown', beyond);
    expect(verbs.onClose).toHaveBeenCalledOnce();
    expect(beyond).toHaveBeenCalledOnce();
  });
});

describe('the card of a figure', () => {
  test('says what it measures, for whom, the finding and its reason', () => {
    const { container } = render(<FigureCard {...quiet()} figure={FIGURES.differs} citations={CITATIONS} />);
    const text = textOf(container);
    expect(screen.getByRole('dialog', { name: '$5.5 billion' })).toBeTruthy();
    expect(text).toContain('Contract value of S-400 Triumf, for India');
    expect(text).toContain('Differs');
    expect(text).toContain('1.3 % higher than USD 5.43 billion');
  });

  test('sets this page against the earlier value with its source', () => {
    render(<FigureCard {...quiet()} figure={FIGURES.differs} citations={CITATIONS} />);
    const terms = screen.getAllByRole('term').map((term) => term.textContent);
    const values = screen.getAllByRole('definition').map((value) => value.textContent);
    expect(terms).toEqual(['This page', '28 May 2025, Harbour Gazette']);
    expect(values).toEqual(['$5.5 billion', 'USD 5.43 billion']);
  });

  test('lists earlier values with relation, source and sentence; copies count once', () => {
    render(<FigureCard {...quiet()} figure={FIGURES.differs} citations={CITATIONS} />);
    const rows = within(screen.getByRole('region', { name: 'Earlier values' })).getAllByRole('listitem');
    expect(rows).toHaveLength(3);
    expect(rows[0]!.querySelector('mark')?.textContent).toBe('USD 5.43 billion');
    expect(textOf(rows[1]!)).toContain('Agrees');
    expect(textOf(rows[1]!)).toContain('Also in The Northern Post: copies of one story, counted once.');
    expect(textOf(rows[2]!.closest('details')!)).toContain('1 more, not comparable');
    expect(textOf(rows[2]!)).toContain('Another currency: INR');
  });

  test('shows the first three and the rest on demand', () => {
    const trail = Array.from({ length: 12 }, (_, at) => trailItem({ report: `r${at}`, surface: `$${at} billion` }));
    render(
      <FigureCard
        {...quiet()}
        figure={{ ...FIGURES.differs, finding: { result: 'differs', reasons: [], trail } }}
        citations={[]}
      />,
    );
    expect(screen.getAllByRole('listitem')).toHaveLength(3);
    fireEvent.click(screen.getByRole('button', { name: 'Show 9 more statements' }));
    expect(screen.getAllByRole('listitem')).toHaveLength(12);
  });

  test('shows the earlier values at once, before their passages come', () => {
    render(<FigureCard {...quiet()} figure={FIGURES.differs} />);
    const region = screen.getByRole('region', { name: 'Earlier values' });
    expect(within(region).getByText('USD 5.43 billion')).toBeTruthy();
    expect(within(region).getAllByText('Looking up the passage')).toHaveLength(3);
  });

  test('does not wait for passages that failed', () => {
    render(<FigureCard {...quiet()} figure={FIGURES.differs} failed="The library is not reachable." />);
    expect(screen.getByText('The library is not reachable.')).toBeTruthy();
    expect(screen.queryByText('Looking up the passage')).toBeNull();
  });

  test('says which way a value moved', () => {
    render(<FigureCard {...quiet()} figure={FIGURES.updates} citations={[]} />);
    expect(screen.getAllByText('Updates: slips').length).toBeGreaterThan(0);
  });

  test('a new figure has no earlier values to show', () => {
    render(<FigureCard {...quiet()} figure={FIGURES.new} citations={[]} />);
    expect(screen.getByText('New')).toBeTruthy();
    expect(screen.queryByRole('region', { name: 'Earlier values' })).toBeNull();
  });

  test('a figure that compares with nothing says so', () => {
    const { container } = render(<FigureCard {...quiet()} figure={FIGURES.uncompared} />);
    expect(textOf(container)).toContain('Not compared: the text does not say clearly enough');
  });

  test('a date is not called a number', () => {
    const date = { ...FIGURES.uncompared, kind: 'date' as const, measure: 'other' as const, measureLabel: 'Other' };
    const { container } = render(<FigureCard {...quiet()} figure={date} citations={[]} />);
    expect(textOf(container)).toContain('A date in the text');
    expect(textOf(container)).toContain('what this date is of');
    expect(textOf(container)).not.toContain('number');
  });

  test('says once what copies of one story say of different days', () => {
    const reasons = ['too far from 28 tanks (2 May 2025)', 'too far from 28 tanks (1 May 2025)', 'counts ships'];
    const finding = { ...FIGURES.agrees.finding!, result: 'not-comparable' as const, reasons };
    const { container } = render(<FigureCard {...quiet()} figure={{ ...FIGURES.agrees, finding }} citations={[]} />);
    expect(container.querySelector('.card-reason')?.textContent).toBe('Too far from 28 tanks (2 May 2025)');
    expect([...container.querySelectorAll('.card-reasons li')].map((one) => one.textContent)).toEqual(['Counts ships']);
  });
});

describe('what a figure measures', () => {
  const words = (measure: (typeof FIGURES.differs)['measure'], measureLabel: string) =>
    measureWords({ ...FIGURES.differs, measure, measureLabel });
  test.each([
    { measure: 'contract-value' as const, label: 'Contract value', says: 'Contract value of S-400 Triumf, for India' },
    { measure: 'ordered-quantity' as const, label: 'Ordered', says: 'Ordered: S-400 Triumf, for India' },
    { measure: 'in-service-quantity' as const, label: 'In service', says: 'In service: S-400 Triumf, with India' },
    { measure: 'lost-quantity' as const, label: 'Lost', says: 'Lost: S-400 Triumf, by India' },
    { measure: 'other' as const, label: 'Figure', says: 'A number in the text, near S-400 Triumf, for India' },
  ])('is said as "$says"', ({ measure, label, says }) => expect(words(measure, label)).toBe(says));

  test('is what happens then, of a date that has a milestone', () => {
    const date = { ...FIGURES.differs, measure: 'other' as const, measureLabel: 'Figure', milestone: 'First flight' };
    expect(measureWords(date)).toBe('First flight of S-400 Triumf, for India');
  });

  test('names what a bare count counts behind it, and quotes the figure alone', () => {
    render(<FigureCard {...quiet()} figure={{ ...FIGURES.differs, surface: 'Five', counting: 'more squadrons' }} />);
    expect(screen.getByRole('dialog', { name: 'Five more squadrons' })).toBeTruthy();
  });
});

describe('the count over the earlier statements', () => {
  const listed = (relations: ('agrees' | 'not-comparable')[]) => {
    const trail = relations.map((relation, at) =>
      trailItem({ report: `r${at}`, surface: `${at} km`, relation, reason: 'so' }),
    );
    const finding = { ...FIGURES.agrees.finding!, trail };
    render(<FigureCard {...quiet()} figure={{ ...FIGURES.agrees, finding }} citations={[]} />);
    const region = screen.getByRole('region', { name: 'Earlier values' });
    return ['h2', 'summary'].map((part) => region.querySelector(part)?.textContent);
  };
  test.each([
    { relations: ['agrees' as const], says: '1 earlier statement' },
    {
      relations: ['agrees' as const, 'not-comparable' as const],
      says: '1 earlier statement',
      folded: '1 more, not comparable',
    },
    {
      relations: ['not-comparable' as const, 'not-comparable' as const],
      says: '2 earlier statements, not comparable',
    },
  ])('says "$says"', ({ relations, says, folded }) => expect(listed(relations)).toEqual([says, folded]));

  test.each([
    [['2025-08-01', '2025-09-10'], '2025-08-04', '2 other statements'],
    [['2025-09-10', '2025-09-11'], '2025-08-04', '2 later statements'],
    [['2025-09-10', '2025-09-11'], '2025-09-11', '2 earlier statements'],
    [['2025-09', '2025-10'], '2025-08-04', '2 earlier statements'],
    [['2025-09-10', '2025-09-11'], undefined, '2 earlier statements'],
  ])('calls what is told on %j, to a page of %s, %s', (days, here, says) => {
    const trail = days.map((_, at) => trailItem({ report: `r${at}`, surface: `${at} km`, relation: 'agrees' }));
    const citations = trail.map(({ report, surface }, at) => ({
      ...CITATIONS[0]!,
      surface,
      report: { ...CITATIONS[0]!.report, id: report, publishedOn: days[at]! },
    }));
    const finding = { ...FIGURES.agrees.finding!, trail };
    render(<FigureCard {...quiet()} figure={{ ...FIGURES.agrees, finding }} citations={citations} here={here} />);
    const heading = screen.getByRole('region', { name: 'Earlier values' }).querySelector('h2');
    expect(heading?.textContent).toBe(says);
  });

  test('has no sentence in which the reports are what is not comparable', () => {
    const trail = ['a', 'b'].map((report) =>
      trailItem({ report, origin: 'a', surface: `28 ${report}`, relation: 'not-comparable', reason: 'so' }),
    );
    const finding = { ...FIGURES.agrees.finding!, result: 'not-comparable' as const, trail };
    render(<FigureCard {...quiet()} figure={{ ...FIGURES.agrees, finding }} citations={[]} />);
    const heading = screen.getByRole('region', { name: 'Earlier values' }).querySelector('h2');
    expect(heading?.textContent).toMatch(/statements?, not comparable; 2 reports, 1 origin$/);
  });
});
