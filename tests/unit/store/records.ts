import type { Claim, Mention, ReportRecord } from '../../../utils/domain';

/** A made-up claim: five systems ordered, in the first word of the text. */
export const claimOn = (subject: string, surface: string, at = 0): Claim => ({
  figure: {
    span: { start: at, end: at + surface.length },
    surface,
    kind: 'count',
    quantity: { form: 'number', lo: 5, hi: 5, unit: 'systems', step: 1 },
    hedge: 'exact',
  },
  measure: 'ordered-quantity',
  subject,
  sentence: { start: 0, end: at + surface.length },
  why: [{ key: 'measure', cue: 'ordered', distance: 3 }],
  confidence: 1,
});

export const mentionOf = (
  entityId: string,
  start: number,
  end: number,
): Pick<Mention, 'entityId' | 'type'> & {
  start: number;
  end: number;
} => ({ entityId, type: 'system', start, end });

/** A made-up report number `n` that names the given systems and claims something of each. */
export const reportRecord = (
  n: number,
  systems: string[] = ['system:s-400'],
  text = `five of report ${n}`,
): ReportRecord => ({
  report: {
    id: `r${n}`,
    canonicalUrl: `https://daily.example/story/${n}`,
    outlet: 'The Daily Example',
    title: `Report ${n}`,
    publishedOn: `2025-0${1 + (n % 9)}-1${n % 10}`,
  },
  text,
  mentions: systems.map((id, i) => mentionOf(id, i, i + 1)),
  claims: systems.map((id) => claimOn(id, 'five')),
  sketch: [4, 8, 12, 16, 20].map((i) => (n * 977 + i * 200_000_000) % 0x100000000).sort((a, b) => a - b),
});
