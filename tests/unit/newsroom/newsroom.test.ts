import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { type Block, readArticles } from '../../../newsroom/read-articles';
import { renderNewsroom } from '../../../newsroom/render';
import { readArticle } from '../../../utils/page';

const BASE = 'http://127.0.0.1:4180';
const articles = readArticles();
const pages = renderNewsroom(BASE);

// Words of the pages that are not the article: menus, teasers, forms, adverts, comments.
const FURNITURE = [
  'Most read',
  'Latest wires',
  'Recent posts',
  'Read also',
  'Subscribe',
  'Binoculars',
  '$9 billion',
  'Print',
];

test('the newsroom tells its story in enough articles, outlets and layouts', () => {
  expect(articles.length).toBeGreaterThanOrEqual(9);
  expect(new Set(articles.map(({ outlet }) => outlet.id)).size).toBe(4);
  expect(new Set(articles.map(({ published }) => published.slice(0, 4))).size).toBeGreaterThan(5);
});

test('every link and every picture of the site leads to a page of it', () => {
  const dead = [...pages].flatMap(([path, { body }]) =>
    [...body.matchAll(/(?:href|src)="(\/[^"]*)"/g)]
      .filter(([, to]) => !pages.has(to!))
      .map(([, to]) => `${path}: ${to}`),
  );
  expect(dead).toEqual([]);
});

describe.each(articles.map((article) => ({ path: article.path, article })))('$path', ({ path, article }) => {
  const html = pages.get(path)!.body;
  const { text, meta } = readArticle(parseHTML(html).document as unknown as Document);

  test('is read as an article, whole and in order', () => {
    const wanted = [article.title, ...article.body.flatMap(textsOf)];
    let at = -1;
    for (const one of wanted) {
      const next = text.indexOf(one, at);
      expect(next, `"${one.slice(0, 60)}" comes after the one before`).toBeGreaterThan(at);
      at = next;
    }
  });

  test('is read without the furniture of its page', () => {
    expect(FURNITURE.filter((words) => text.includes(words))).toEqual([]);
  });

  test('says when, by whom and where it was published', () => {
    expect(meta.publishedOn).toBe(article.published.slice(0, 10));
    expect(meta.title).toBe(article.title);
    expect(meta.outlet).toBe(article.outlet.name);
  });

  test('says that its outlet is invented', () => expect(html).toContain('This outlet is invented.'));
});

function textsOf(block: Block): string[] {
  const all =
    'p' in block
      ? [block.p]
      : 'h' in block
        ? [block.h]
        : 'list' in block
          ? block.list
          : 'quote' in block
            ? [block.quote]
            : block.table.rows.flat();
  return all.map((html) => html.replace(/<[^>]+>/g, ''));
}
