import { compileGazetteer, type Gazetteer, openGazetteer, type PackEntity } from '../../../utils/gazetteer';
import { findMentions } from '../../../utils/matching';

/** A gazetteer of a few entities, for tests that must not depend on the shipped tables. */
export const gazetteerOf = (...entities: PackEntity[]): Gazetteer =>
  openGazetteer(compileGazetteer([{ name: 'test', version: '1', licence: 'none', entities }]));

/** Surfaces found, with the slug of the entity: "S-400 = s-400". */
export const found = (text: string, gazetteer: Gazetteer): string[] =>
  findMentions(text, gazetteer).mentions.map(
    ({ span, entityId }) => `${text.slice(span.start, span.end)} = ${entityId.split(':')[1]}`,
  );
