import type { Claim, PartialDate, ReportRecord, Span } from '../domain';

const MAX_TEXT = 2_000_000;
const MAX_MENTIONS = 100_000;
const MAX_CLAIMS = 20_000;
const MAX_SKETCH = 200_000;
const MAX_LABEL = 2_000;
const MAX_HASH = 0xffffffff;

/**
 * What a schema cannot say of a record: its parts fit its text, and nothing is of a size no article has. Answers the
 * reason to refuse it, if there is one.
 */
export const flawOf = ({ report, text, mentions, claims, sketch }: ReportRecord): string | undefined => {
  if (text.length > MAX_TEXT) return 'its text is longer than any article';
  if (mentions.length > MAX_MENTIONS || claims.length > MAX_CLAIMS || sketch.length > MAX_SKETCH)
    return 'it lists more names or figures than an article has';
  if ([report.title, report.outlet, report.byline, report.canonicalUrl].some((label) => tooLong(label)))
    return 'its title, outlet, byline or address is too long';
  if (report.publishedOn !== undefined && !isDate(report.publishedOn)) return 'its date of publication is no date';
  if (!mentions.every((mention) => isWithin(mention, text))) return 'a name lies outside its text';
  if (!claims.every((claim) => figureFits(claim, text))) return 'a figure does not stand in its text';
  if (!claims.every(datesExist)) return 'a figure holds a date that does not exist';
  if (!sketch.every((hash) => hash >= 0 && hash <= MAX_HASH)) return 'its samples are not of this kind';
  return undefined;
};

const tooLong = (label: string | undefined): boolean => (label?.length ?? 0) > MAX_LABEL;

const isWithin = ({ start, end }: Span, text: string): boolean => 0 <= start && start < end && end <= text.length;

const figureFits = ({ figure, sentence }: Claim, text: string): boolean =>
  isWithin(figure.span, text) &&
  text.slice(figure.span.start, figure.span.end) === figure.surface &&
  sentence.start <= sentence.end &&
  sentence.end <= text.length;

const datesExist = ({ figure: { quantity }, period }: Claim): boolean =>
  (quantity.form === 'number' || (isDate(quantity.lo) && isDate(quantity.hi))) &&
  (period === undefined || (isDate(period.lo) && isDate(period.hi)));

const isDate = (date: PartialDate): boolean => {
  const [, month = '01', day = '01'] = date.split('-');
  return Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31;
};
