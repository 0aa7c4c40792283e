import type { EntityType } from '../domain';
import { MAX_WORDS, type PackAlias, type PackEntity } from '../gazetteer';
import { cleanText } from './clean-text';
import { LONGEST } from './limits';

/** The entity with clean texts, and what had to be left out of it; or why it cannot be taken at all. */
export const tidyEntity = (raw: PackEntity): { entity: PackEntity; leftOut: string[] } | { flaw: string } => {
  const name = cleanText(raw.name);
  if (!SAYS_SOMETHING.test(name)) return { flaw: 'It has no name.' };
  if (name.length > LONGEST.name) return { flaw: `Its name is longer than ${LONGEST.name} characters.` };
  const id = cleanText(raw.id);
  const idFlaw = flawOfId(id, raw.type);
  if (idFlaw) return { flaw: idFlaw };
  const leftOut: string[] = [];
  const aliases = tidyAliases(raw, name, leftOut);
  if (aliases.length === 0) return { flaw: 'None of its names can be looked for.' };
  const texts = tidyTexts(raw, leftOut);
  const needs = (raw.needs ?? []).map(cleanText).filter((word) => word !== '' && word.length <= LONGEST.name);
  if (needs.length > LONGEST.needs) leftOut.push(`Only the first ${LONGEST.needs} words of “needs” are kept.`);
  const countries = (raw.countries ?? []).map(cleanText).filter((country) => COUNTRY_ID.test(country));
  return {
    leftOut,
    entity: {
      id,
      type: raw.type,
      name,
      ...texts,
      ...(countries.length > 0 ? { countries } : {}),
      ...(raw.aliasesOnly ? { aliasesOnly: true } : {}),
      aliases,
      ...(needs.length > 0 ? { needs: needs.slice(0, LONGEST.needs) } : {}),
    },
  };
};

const SAYS_SOMETHING = /[\p{L}\p{N}]/u;
const COUNTRY_ID = /^country:[\p{L}\p{N}-]{1,190}$/u;
const ID = /^[a-z]+:[\p{L}\p{N}-]{1,190}$/u;
const WIKIDATA = /^Q[1-9]\d{0,11}$/;

const flawOfId = (id: string, type: EntityType): string | undefined => {
  if (!id.startsWith(`${type}:`)) return `Its identifier must begin with “${type}:”.`;
  return ID.test(id) ? undefined : 'Its identifier may hold letters, digits and hyphens only.';
};

/** Texts that are shown, each short enough and clean. */
const TEXTS = ['kind', 'role', 'maker', 'from', 'to', 'wikidata', 'variantOf', 'office'] as const;

const tidyTexts = (raw: PackEntity, leftOut: string[]): Partial<Record<(typeof TEXTS)[number], string>> => {
  const texts: Partial<Record<(typeof TEXTS)[number], string>> = {};
  for (const key of TEXTS) {
    const text = cleanText(raw[key] ?? '');
    if (text === '') continue;
    if (text.length > LONGEST.label) leftOut.push(`“${key}” is too long and was left out.`);
    else if (key === 'wikidata' && !WIKIDATA.test(text)) leftOut.push('The Wikidata number must be like Q1058.');
    else if (key === 'variantOf' && !ID.test(text)) leftOut.push('“variantOf” must be an identifier.');
    else texts[key] = text;
  }
  return texts;
};

/** Each form once; the name itself where none is listed. */
const tidyAliases = (raw: PackEntity, name: string, leftOut: string[]): PackAlias[] => {
  const aliases = new Map<string, PackAlias>();
  const listed = raw.aliases.length > 0 ? raw.aliases : [{ text: name }];
  for (const { text: written, core, ambiguous, hyphenFree, cue, anyCase } of listed) {
    const text = cleanText(written);
    const flaw = flawOfAlias(text);
    if (flaw) leftOut.push(`“${text.slice(0, 60)}” ${flaw} and was left out.`);
    else if (aliases.size >= LONGEST.aliases) leftOut.push(`“${text}” is one name too many and was left out.`);
    else if (!aliases.has(text)) {
      const inner = core === undefined ? undefined : cleanText(core);
      aliases.set(text, {
        text,
        ...(inner && inner !== text && text.includes(inner) ? { core: inner } : {}),
        ...(ambiguous ? { ambiguous } : {}),
        ...(hyphenFree ? { hyphenFree } : {}),
        ...(cue ? { cue } : {}),
        ...(anyCase ? { anyCase } : {}),
      });
    }
  }
  return [...aliases.values()];
};

const flawOfAlias = (text: string): string | undefined => {
  if (!SAYS_SOMETHING.test(text)) return 'says nothing';
  if (text.length > LONGEST.alias) return `is longer than ${LONGEST.alias} characters`;
  if (!/\p{L}/u.test(text)) return 'is a number';
  if (text.length === 1) return 'is a single letter';
  return text.split(' ').length > MAX_WORDS / 2 ? 'has too many words' : undefined;
};
