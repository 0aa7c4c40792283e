import type { EntityType } from '../domain';
import type { Gazetteer } from '../gazetteer';
import { findMentions } from '../matching';

/**
 * What kind of thing a form the lists do not know may be: as matching reads it where it stands, else by how it is
 * written. A first guess for the reader to correct.
 */
export const guessType = (surface: string, sentence: string | undefined, gazetteer: Gazetteer): EntityType => {
  const text = sentence?.includes(surface) ? sentence : surface;
  const { mentions, candidates } = findMentions(text, gazetteer);
  const here = [...mentions, ...candidates].find(({ span }) => text.slice(span.start, span.end) === surface);
  return here?.type ?? LOOKS.find(({ like }) => like.test(surface))?.type ?? 'organisation';
};

const LOOKS: { like: RegExp; type: EntityType }[] = [
  { like: /^(?:Operation|Exercise) /, type: 'operation' },
  { like: /\b(?:Project|Programme|Program|Initiative)\b/, type: 'programme' },
  { like: /\b(?:Act|Treaty|Agreement|Accord|Convention|Pact|Protocol)(?: of .*)?$/, type: 'law' },
  { like: /\b(?:Summit|Forum|Dialogue|Airshow|Show|War|Battle)\b/, type: 'event' },
  { like: /^(?:INS|HMS|USS|ROKS|HMAS|HMCS|JS|TCG|FS|PNS|BRP|KRI|RSS) /, type: 'system' },
  { like: /\d/, type: 'system' },
  {
    like: /^(?:Mr|Mrs|Ms|Dr|Gen|General|Adm|Admiral|Col|Colonel|Capt|Captain|Lt|Maj|Major|Sir|President)\b/,
    type: 'person',
  },
  {
    like: /\b(?:Ltd|Limited|Inc|Corp|Corporation|Company|Group|Industries|Systems|Technologies|Aerospace|Shipyards?|Ministry|Department|Agency|Command|Institute|University|Council|Committee|Force|Navy|Army|Brigade|Regiment|GmbH|AG|AB|plc|PLC)\b/,
    type: 'organisation',
  },
  {
    like: /\b(?:Air ?[Bb]ase|Airfield|Port|Harbour|Strait|Island|Islands|Bay|Province|District|City)\b/,
    type: 'place',
  },
  { like: /^\p{Lu}\p{Ll}+(?: \p{Lu}\.?)? \p{Lu}\p{Ll}+$/u, type: 'person' },
];
