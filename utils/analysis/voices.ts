import type { Attribution, Claim, Entity, EntityId, Voice } from '../domain';

type EntityOf = (id: EntityId) => Entity | undefined;

const OF_A_STATE = new Set(['ministry', 'armed-force', 'armed-group', 'agency', 'unit', 'parliament']);
const OFFICE =
  /\b(minist|president|premier|chancellor|ambassador|envoy|general|admiral|marshal|commander|chief of|secretary|spokes|governor|army|navy|air force)/i;
const BUSINESS = /\b(CEO|chief executive|managing director|vice president|board|company|industries|founder)\b/i;

/** The claims with whose voice each attribution is, and which side it speaks for, where the gazetteer tells. */
export function withVoices(claims: Claim[], entity: EntityOf): Claim[] {
  const known = new Map<EntityId, Pick<Attribution, 'voice' | 'side'>>();
  return claims.map((claim) => {
    const by = claim.attribution?.by;
    if (!claim.attribution || !by) return claim;
    const voice = known.get(by) ?? voiceOf(entity(by));
    known.set(by, voice);
    return voice.voice ? { ...claim, attribution: { ...claim.attribution, ...voice } } : claim;
  });
}

function voiceOf(speaker: Entity | undefined): Pick<Attribution, 'voice' | 'side'> {
  const voice = speaker && kindOfVoice(speaker);
  if (!speaker || !voice) return {};
  return voice === 'media' ? { voice } : { voice, side: speaker.countries?.[0] ?? speaker.id };
}

function kindOfVoice({ type, kind, role, countries }: Entity): Voice | undefined {
  if (type === 'country') return 'state';
  if (type === 'place') return kind === 'capital' ? 'state' : undefined;
  if (type === 'person') return role && countries && OFFICE.test(role) && !BUSINESS.test(role) ? 'state' : undefined;
  if (kind === 'company') return 'company';
  if (kind === 'news-agency') return 'media';
  return kind && OF_A_STATE.has(kind) ? 'state' : undefined;
}
