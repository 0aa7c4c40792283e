import type { EntityId, Hiding, Mention, ReportId } from '../domain';
import { leansOnFullName } from '../matching';
import { cutWords, foldWord } from '../text';

/** Where an article stands, as far as hiding asks. */
interface Place {
  report: ReportId;
  host?: string | undefined;
}

/** What a hiding is kept under: the same word said twice is one. */
export const hidingKey = (hiding: Hiding): string =>
  [placeKey(hiding), hiding.entityId, foldForm(hiding.surface)].join('|');

/** Under what a hiding is looked up. */
export const placeKey = ({ scope, report = '', host = '' }: Pick<Hiding, 'scope' | 'report' | 'host'>): string =>
  scope === 'everywhere' ? scope : `${scope}:${scope === 'report' ? report : host.toLowerCase()}`;

/** The keys of all hidings that may speak of an article. */
export const placesOf = ({ report, host }: Place): string[] => [
  placeKey({ scope: 'everywhere' }),
  placeKey({ scope: 'report', report }),
  ...(host ? [placeKey({ scope: 'site', host })] : []),
];

/** Those among all hidings that speak of an article; the store looks them up by `placesOf` instead. */
export const hidingsAt = (hidings: readonly Hiding[], place: Place): Hiding[] => {
  const places = new Set(placesOf(place));
  return hidings.filter((hiding) => places.has(placeKey(hiding)));
};

/** The site of an address, as the reader speaks of it. */
export const siteOf = (address: string | undefined): string | undefined =>
  /^https?:\/\/(?:[^/?#@]*@)?(?:www\.)?([^/?#:]+)/i.exec(address ?? '')?.[1]?.toLowerCase();

/**
 * The mentions that the reader has not hidden. A short form that the page only explains by a full name goes when no
 * full name of it is left.
 */
export const withoutHidden = (mentions: Mention[], text: string, hidings: readonly Hiding[]): Mention[] => {
  if (hidings.length === 0) return mentions;
  const hidden = new Set(hidings.map(({ entityId, surface }) => formOf(entityId, surface)));
  const kept = mentions.filter(({ entityId, span }) => !hidden.has(formOf(entityId, text.slice(span.start, span.end))));
  if (kept.length === mentions.length) return mentions;
  const named = new Set(kept.filter((mention) => !leansOnFullName(mention)).map(({ entityId }) => entityId));
  const touched = new Set(hidings.map(({ entityId }) => entityId));
  return kept.filter(({ entityId }) => !touched.has(entityId) || named.has(entityId));
};

const formOf = (entityId: EntityId, surface: string): string => `${entityId}|${foldForm(surface)}`;

/** A form without case, accents, signs and plural: "S-400s" and "S 400" are one. */
const foldForm = (surface: string): string => {
  const words = cutWords(surface);
  const folded: string[] = [];
  for (let word = 0; word < words.count; word++)
    folded.push(foldWord(surface.slice(words.start[word], words.end[word])));
  if (folded.length > 1 && folded.at(-1) === 's') folded.pop();
  return folded.join(' ').replace(/(?<=\p{L}{3})s$/u, '');
};
