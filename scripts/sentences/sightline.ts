import { analyseArticle } from '../../utils/analysis';
import { type Claim, ONLY_COMPARED, type Span } from '../../utils/domain';
import type { Gazetteer } from '../../utils/gazetteer';
import type { ReadFigure, ReadSentence } from './reader';

/** The whole analysis over one sentence, as over an article of no outlet. */
export const sightline =
  (gazetteer: Gazetteer): ReadSentence =>
  (text, publishedOn) => {
    const { claims, mentions } = analyseArticle({ text, meta: { ...(publishedOn && { publishedOn }) } }, gazetteer);
    return claims.map((claim) =>
      readOf(
        claim,
        mentions.filter(({ entityId }) => entityId === claim.subject).map(({ span }) => span),
      ),
    );
  };

/** A claim in the words of the annotators; `subject` are the spans of its subject's mentions. */
export const readOf = ({ figure, measure }: Claim, subject: Span[]): ReadFigure => ({
  ...figure.span,
  surface: figure.surface,
  kind: figure.kind,
  lo: figure.quantity.lo,
  hi: figure.quantity.hi,
  unit: figure.quantity.form === 'date' ? 'date' : figure.quantity.unit,
  measure: ONLY_COMPARED.has(measure) ? 'other' : measure,
  subject,
});
