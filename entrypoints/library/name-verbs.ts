import { type NamesPageVerbs, nameVerbs } from '../../components/names';
import { saveFile } from './save-file';

/** The names part's verbs in a real browser. */
export const namesPageVerbs = (): NamesPageVerbs => ({
  ...nameVerbs(),
  saveFile: (name, parts) => saveFile(name, parts, 'application/json'),
  today: () => new Date().toISOString().slice(0, 10),
});

/** A name that the page's address asks to add: `library.html#names?add=Kite`. */
export const nameToAdd = (hash: string): string | undefined => {
  const [place, query] = hash.slice(1).split('?');
  return place === 'names' && query ? (new URLSearchParams(query).get('add') ?? undefined) : undefined;
};
