import type { Entity, OwnName } from '../domain';

/** Something about a name to be added, in words for the reader. */
interface NameProblem {
  /** `error` must be mended; `warning` and `known` may be waved through. */
  kind: 'error' | 'warning' | 'known';
  message: string;
  /** The form it is about. */
  text: string;
  /** `known`: the entity that bears the form already. */
  entity?: Entity;
}

/** What checking asks of the lists. */
interface Lists {
  /** The entities that a form stands for already. */
  namedBy(text: string): Entity[];
  entity(id: string): Entity | undefined;
  /** True for an everyday English word in small letters. */
  isCommon(word: string): boolean;
}

const LONGEST_NAME = 120;
const MOST_WORDS = 12;
const MOST_ALIASES = 50;
const LONGEST_NOTE = 2000;

/**
 * What speaks against a name as the reader wants it; `before` is the name as it is kept, whose forms are known to be
 * fine.
 */
export const checkDraft = (wanted: OwnName, before: OwnName | undefined, lists: Lists): NameProblem[] => {
  const known = new Set(before?.aliases);
  const fresh = wanted.aliases.filter((text) => !known.has(text));
  const problems = [
    ...(wanted.ofPack ? [] : checkMain(wanted, before, lists)),
    ...(wanted.aliases.length > MOST_ALIASES ? [wrong('', `A name can have ${MOST_ALIASES} forms at most.`)] : []),
    ...((wanted.note?.length ?? 0) > LONGEST_NOTE
      ? [wrong('', `The note is longer than ${LONGEST_NOTE} characters.`)]
      : []),
    ...fresh.flatMap((text) => checkForm(text, wanted, lists)),
  ];
  return problems.some(({ kind }) => kind === 'error') ? problems.filter(({ kind }) => kind === 'error') : problems;
};

const checkMain = (wanted: OwnName, before: OwnName | undefined, lists: Lists): NameProblem[] => {
  if (!/[\p{L}\p{N}]/u.test(wanted.name)) return [wrong(wanted.name, 'Give it a name.')];
  const same = before ? undefined : lists.entity(wanted.id);
  return same ? [{ kind: 'known', text: wanted.name, entity: same, message: `${same.name} is known already.` }] : [];
};

const checkForm = (text: string, wanted: OwnName, lists: Lists): NameProblem[] => {
  const flaw = flawOf(text);
  if (flaw) return [wrong(text, flaw)];
  const other = lists.namedBy(text).find(({ id }) => id !== wanted.id);
  if (other) return [{ kind: 'known', text, entity: other, message: `“${text}” stands for ${other.name} already.` }];
  return lists.isCommon(text.toLowerCase())
    ? [
        {
          kind: 'warning',
          text,
          message: `“${text}” is an everyday word too: it will be marked wherever it is written so.`,
        },
      ]
    : [];
};

const flawOf = (text: string): string | undefined => {
  const short = text.length > 40 ? `${text.slice(0, 40)}…` : text;
  if (!/\p{L}/u.test(text)) return `“${short}” has no letter in it.`;
  if (text.length === 1) return `“${short}” is a single letter.`;
  if (text.length > LONGEST_NAME) return `“${short}” is longer than ${LONGEST_NAME} characters.`;
  return text.split(/[\s-]+/).length > MOST_WORDS ? `“${short}” has more than ${MOST_WORDS} words.` : undefined;
};

const wrong = (text: string, message: string): NameProblem => ({ kind: 'error', text, message });
