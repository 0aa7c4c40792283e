import { analyseArticle } from '../../utils/analysis';
import { ONLY_COMPARED } from '../../utils/domain';
import type { Gazetteer } from '../../utils/gazetteer';
import type { ReadSentence } from './reader';

/** The whole analysis over one sentence, as over an article of no outlet. */
export const sightline =
  (gazetteer: Gazetteer): ReadSentence =>
  (text, publishedOn) => {
    const { claims, mentions } = analyseArticle({ text, meta: { ...(publishedOn && { publishedOn }) } }, gazetteer);
    return claims.map(({ figure, measure, subject }) => ({
      ...figure.span,
      surface: figure.surface,
      kind: figure.kind,
      lo: figure.quantity.lo,
      hi: figure.quantity.hi,
      unit: figure.quantity.form === 'date' ? 'date' : figure.quantity.unit,
      measure: ONLY_COMPARED.has(measure) ? 'other' : measure,
      subject: mentions.filter(({ entityId }) => entityId === subject).map(({ span }) => span),
    }));
  };
