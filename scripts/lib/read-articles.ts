import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { parseHTML } from 'linkedom';
import type { Article, Block } from '../../utils/domain';
import { PartialDate } from '../../utils/domain';
import { readArticle } from '../../utils/page';
import { z } from '../../utils/platform/zod';

/** An article to annotate: its id, what to analyse, and the date by which it is ordered (ISO, any precision). */
export interface InputArticle {
  id: string;
  article: Article;
  orderedBy?: string;
  /** The text was made here (from HTML): the caller prints it, or offsets would mean nothing to the reader. */
  isTextMade: boolean;
}

interface ReadProblem {
  file: string;
  message: string;
}

const Text = z.nullish(z.string());
const ArticleFile = z.looseObject({
  id: z.string().check(z.minLength(1)),
  text: z.string().check(z.minLength(1)),
  url: Text,
  site: Text,
  title: Text,
  byline: Text,
  published: Text,
  publishedApprox: Text,
});
const NOT_ARTICLES = ['.gold.json', '.crossref.json'];
const READABLE = new Set(['.json', '.jsonl', '.txt', '.html', '.htm']);

/** Reads files and folders (one level of folders inside them too); a malformed article is a problem, never the end. */
export function readArticles(paths: string[]): { articles: InputArticle[]; problems: ReadProblem[] } {
  const articles: InputArticle[] = [];
  const problems: ReadProblem[] = [];
  for (const file of paths.flatMap((path) => filesAt(path, problems))) {
    try {
      readFile(file, articles, problems);
    } catch (error) {
      problems.push({ file, message: (error as Error).message });
    }
  }
  return { articles, problems };
}

function filesAt(path: string, problems: ReadProblem[]): string[] {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) {
    problems.push({ file: path, message: 'no such file or folder' });
    return [];
  }
  if (!stat.isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .filter((name) => READABLE.has(extname(name)) && !NOT_ARTICLES.some((ending) => name.endsWith(ending)))
    .map((name) => join(path, name))
    .filter((file) => statSync(file).isFile());
}

function readFile(file: string, articles: InputArticle[], problems: ReadProblem[]): void {
  const content = readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  const name = basename(file, extname(file));
  switch (extname(file)) {
    case '.jsonl':
      content.split('\n').forEach((line, at) => {
        if (!line.trim()) return;
        try {
          articles.push(fromJson(line));
        } catch (error) {
          problems.push({ file: `${file}:${at + 1}`, message: (error as Error).message });
        }
      });
      return;
    case '.json':
      articles.push(fromJson(content));
      return;
    case '.html':
    case '.htm':
      articles.push(fromHtml(name, content));
      return;
    case '.txt':
      if (!content.trim()) throw new Error('the file holds no text');
      articles.push({ id: name, article: { text: content, meta: {} }, isTextMade: false });
      return;
    default:
      throw new Error(`not a kind of file that can be read (${[...READABLE].join(', ')})`);
  }
}

function fromJson(content: string): InputArticle {
  let raw: unknown;
  try {
    raw = JSON.parse(content);
  } catch (error) {
    throw new Error(`not valid JSON: ${(error as Error).message}`);
  }
  const parsed = ArticleFile.safeParse(raw);
  if (!parsed.success) {
    const first = parsed.error.issues[0];
    throw new Error(`not an article: ${first?.path.join('.') || 'the whole'}: ${first?.message}`);
  }
  const { id, text, url, site, title, byline, published, publishedApprox } = parsed.data;
  const orderedBy = published ?? publishedApprox ?? undefined;
  return {
    id,
    article: {
      text,
      meta: {
        url: url ?? undefined,
        outlet: site ?? undefined,
        title: title ?? undefined,
        byline: byline ?? undefined,
        publishedOn: dateOf(orderedBy),
      },
    },
    orderedBy: dateOf(orderedBy),
    isTextMade: false,
  };
}

function fromHtml(id: string, html: string): InputArticle {
  const { document } = parseHTML(html);
  const page = readArticle(document as unknown as Document);
  if (!page.text.trim()) throw new Error('no article text found on the page');
  const blocks: Block[] = page.blocks.map(({ span, kind }) => ({ span, kind }));
  return {
    id,
    article: { text: page.text, blocks, meta: page.meta },
    orderedBy: page.meta.publishedOn,
    isTextMade: true,
  };
}

/** The date of a date or date-time; undefined when it is none. */
function dateOf(value: string | undefined): string | undefined {
  const day = value?.trim().slice(0, 10);
  return day && PartialDate.safeParse(day).success ? day : undefined;
}
