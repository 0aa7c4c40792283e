import type { PackAlias } from './pack';

/** An alias as news may write it; `plural` marks a generated plural. */
export type WrittenForm = PackAlias & { plural?: boolean };

/**
 * The forms generated from one listed alias, the alias first. Hyphens, spaces, accents and case need none: they are
 * folded when comparing. Only spellings that change the words do.
 */
export function writtenForms(alias: PackAlias, pluralise: boolean): WrittenForm[] {
  const forms: WrittenForm[] = [alias];
  for (const rewrite of REWRITES) {
    // Each form seen so far is rewritten too, so that "US Department of Defence" meets "U.S. Department of Defense".
    for (const form of [...forms]) {
      const text = rewrite(form.text);
      if (text && text !== form.text && forms.length < MOST_FORMS) {
        const core = form.core && (rewrite(form.core) ?? form.core);
        forms.push({ ...form, text, ...(core && text.includes(core) ? { core } : {}) });
      }
    }
  }
  if (pluralise) for (const form of [...forms]) forms.push(...pluralOf(form));
  return forms;
}

const MOST_FORMS = 12;

const REWRITES: ((text: string) => string | undefined)[] = [
  (text) => swap(text, /\bU\.S\./, 'US') ?? swap(text, /\bUS\b(?!\.)/, 'U.S.'),
  (text) => swap(text, /\bU\.K\./, 'UK') ?? swap(text, /\bUK\b(?!\.)/, 'U.K.'),
  (text) => swap(text, / & /, ' and ') ?? (text.split(' ').length < 6 ? swap(text, / and /, ' & ') : undefined),
  (text) => respell(text),
  (text) => joinInitials(text),
  (text) => swap(text, /(\p{L})['’](?=\p{L}{2})/u, '$1'),
];

const swap = (text: string, from: RegExp, to: string): string | undefined =>
  from.test(text) ? text.replace(from, to) : undefined;

/** Pairs of British and American spelling, both ways. */
const SPELLINGS = [
  ['defence', 'defense'],
  ['Defence', 'Defense'],
  ['organisation', 'organization'],
  ['Organisation', 'Organization'],
  ['Programme', 'Program'],
  ['programme', 'program'],
  ['Centre', 'Center'],
  ['centre', 'center'],
  ['Harbour', 'Harbor'],
  ['Armoured', 'Armored'],
  ['armoured', 'armored'],
  ['Mechanised', 'Mechanized'],
  ['Labour', 'Labor'],
].map(([british, american]) => ({
  british: british!,
  american: american!,
  isBritish: new RegExp(`\\b${british}\\b`),
  isAmerican: new RegExp(`\\b${american}\\b`),
}));
/** What all of them have in common, so that most names are asked once. */
const SPELLED_TWO_WAYS = /efen[cs]e|rgani[sz]ation|rogram|ent(?:re|er)|arbo|rmo|echani[sz]ed|abo/;

function respell(text: string): string | undefined {
  if (!SPELLED_TWO_WAYS.test(text)) return undefined;
  let out = text;
  for (const { british, american, isBritish, isAmerican } of SPELLINGS) {
    if (isBritish.test(text)) out = out.replaceAll(british, american);
    else if (isAmerican.test(text)) out = out.replaceAll(american, british);
  }
  return out === text ? undefined : out;
}

/** "R. K. Singh" and "R.K. Singh" are also written "RK Singh", and the other way round. */
function joinInitials(text: string): string | undefined {
  const dotted = /^((?:\p{Lu}\. ?){2,3})(\p{Lu}\p{L}.*)$/u.exec(text);
  if (dotted) return `${dotted[1]!.replace(/[. ]/g, '')} ${dotted[2]!}`;
  return undefined;
}

function pluralOf(form: WrittenForm): WrittenForm[] {
  if (form.cue || /[^\p{L}\p{N}]$/u.test(form.text) || /s$/i.test(form.text)) return [];
  // A designation ending in a digit takes a bare s ("S-400s"), which is a word of its own to the matcher.
  const core = form.core ?? form.text;
  if (form.text.endsWith(core)) return [{ ...form, text: `${form.text}s`, core: `${core}s`, plural: true }];
  return [];
}
