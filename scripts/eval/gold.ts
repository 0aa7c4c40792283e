import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Gold annotation of one article, in the corpus format. Offsets are UTF-16 code units. */
interface GoldArticle {
  entities: GoldEntity[];
  figures: GoldFigure[];
}
interface GoldEntity {
  start: number;
  end: number;
  surface: string;
  type: string;
  canonical: string;
}
export interface GoldFigure {
  start: number;
  end: number;
  surface: string;
  kind: string;
  value: number | string | (number | string)[];
  unit: string;
  subject: string | null;
  measure: string;
}

/** One claim followed through a story: which figures speak of it, and what each two of them are to each other. */
export interface GoldRelation {
  key: string;
  observations: GoldRef[];
  pairs: { a: GoldRef; b: GoldRef; verdict: Verdict }[];
}
export interface GoldRef {
  articleId: string;
  start: number;
}
export type Verdict = 'agree' | 'differ' | 'superseded' | 'slipped' | 'advanced' | 'not-comparable';

interface GoldStory {
  story: string;
  relations: GoldRelation[];
  duplicates: { a: string; b: string; type: string }[];
}

export interface GoldFolder {
  articles: Map<string, GoldArticle>;
  stories: GoldStory[];
}

/** Reads `*.gold.json` and `*.crossref.json` of a folder. Throws with the file's name when one is not JSON. */
export function readGold(folder: string): GoldFolder {
  const articles = new Map<string, GoldArticle>();
  const stories: GoldStory[] = [];
  for (const name of readdirSync(folder).sort()) {
    if (name.endsWith('.gold.json')) articles.set(name.slice(0, -'.gold.json'.length), readJson(join(folder, name)));
    else if (name.endsWith('.crossref.json')) stories.push(readJson(join(folder, name)));
  }
  return { articles, stories };
}

function readJson<T>(file: string): T {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as T;
  } catch (error) {
    throw new Error(`${file}: not readable as JSON (${(error as Error).message})`);
  }
}
