import type { ArticleMeta, Entity, EntityId, Mention } from '../../domain';
import type { Frame } from './frame';
import type { NameAt } from './names';

/** What an article is about: its systems and programmes, the weightiest first. */
export interface Topic {
  ranked: Mention[];
  /** From 0 to 1, relative to the weightiest. */
  weight: Map<EntityId, number>;
  /** Named in but one sentence, after the first sentences and not in the headline: nothing before that place is about it. */
  passing: Set<EntityId>;
}

type EntityLookup = (id: EntityId) => Entity | undefined;

/** Weighs every system and programme by how often and how early it is named; the headline counts most. */
export function topicOf(
  frames: Frame[],
  names: NameAt[][],
  meta: ArticleMeta,
  text: string,
  entity: EntityLookup,
  headline: readonly Mention[] = [],
): Topic {
  const score = new Map<EntityId, number>();
  const first = new Map<EntityId, Mention>();
  const title = meta.title?.trim().toLowerCase() ?? '';
  /** The one sentence that names it, -1 for several. */
  const lone = new Map<EntityId, number>();
  for (const frame of frames) {
    const early = frame.index < EARLY ? 2 : 1;
    for (const { mention, standing } of names[frame.index]!) {
      // What is only replaced or compared with is not what the article is about.
      if (standing === 'aside') continue;
      if (!first.has(mention.entityId)) {
        first.set(mention.entityId, mention);
        const surface = text.slice(mention.span.start, mention.span.end).toLowerCase();
        if (surface.length > 1 && holdsWord(title, surface)) score.set(mention.entityId, 4);
      }
      score.set(mention.entityId, (score.get(mention.entityId) ?? 0) + early);
      const at = lone.get(mention.entityId) ?? frame.index;
      lone.set(mention.entityId, at === frame.index ? at : -1);
    }
  }
  const families = new Set([...score.keys()].map((id) => entity(id)?.variantOf));
  for (const mention of headline) {
    if (mention.type !== 'system' && mention.type !== 'programme') continue;
    // The type in the headline, its variant in the text: it tells of the variant.
    if (score.has(mention.entityId) || families.has(mention.entityId) || isPassedBy(title, mention)) continue;
    first.set(mention.entityId, { ...mention, span: AT_THE_TOP });
    score.set(mention.entityId, 4);
  }
  if (score.size === 0)
    for (const mention of productsOf(frames, entity)) {
      first.set(mention.entityId, mention);
      score.set(mention.entityId, 1);
    }
  const ordered = [...score].sort((a, b) => b[1] - a[1]);
  const top = ordered[0]?.[1] ?? 1;
  return {
    ranked: ordered.slice(0, 4).map(([id]) => first.get(id)!),
    weight: new Map(ordered.map(([id, value]) => [id, value / top])),
    passing: new Set(
      [...lone].flatMap(([id, at]) => (at >= EARLY && !sharesWord(title, first.get(id)!.name) ? id : [])),
    ),
  };
}

/** Whether a headline has a word or name as such: "b-21 raider" does not name the "b-2". */
export function holdsWord(title: string, surface: string): boolean {
  const at = title.indexOf(surface);
  const next = title[at + surface.length] ?? ' ';
  return at >= 0 && !/[\p{L}\p{N}]/u.test(next) && !/[\p{L}\p{N}]/u.test(title[at - 1] ?? ' ');
}

/** "The Black Hawk's successor", "to replace the MiG-21": the headline is about another one. */
const isPassedBy = (title: string, { span: { start, end } }: Mention): boolean =>
  SUCCEEDED.test(title.slice(end, end + NEAR)) || REPLACED.test(title.slice(Math.max(0, start - NEAR), start));
const NEAR = 24;
const SUCCEEDED = /^(['’]s?)? (successor|replacement|follow-on|rival|alternative)s?\b/;
const REPLACED = /\b(replac\w+|succeed\w*|rivals?|than|unlike|retir\w+) ((the|its|their|old|ageing|aging) )*$/;

/** Where a name stands that only the headline has. */
const AT_THE_TOP = { start: 0, end: 0 };

/** What a headline names and the text takes as said is what the text goes on about, whatever else it names by the way. */
export const isOfHeadlineOnly = ({ span }: Mention): boolean => span.end === AT_THE_TOP.end;

/** The sentences that tell what a report is about. */
const EARLY = 3;

/** "Raider update": the headline has a part of the name. */
const sharesWord = (title: string, name: string): boolean =>
  name
    .toLowerCase()
    .split(' ')
    .some((word) => word.length > 3 && (holdsWord(title, word) || holdsWord(title, `${word}s`)));

/** Where no system is named, a firm that bears the name of its product stands for it. */
function productsOf(frames: Frame[], entity: EntityLookup): Mention[] {
  const found: Mention[] = [];
  for (const frame of frames) {
    for (const { mention } of frame.words) {
      if (mention?.type !== 'organisation') continue;
      const [product] = mention.name.toLowerCase().split(' ');
      const system = entity(`system:${product}`);
      if (system && system.maker === mention.name)
        found.push({ ...mention, entityId: system.id, type: 'system', name: system.name });
    }
  }
  return found;
}
