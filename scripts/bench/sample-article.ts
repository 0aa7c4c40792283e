import { readArticles } from '../../newsroom/read-articles';

/** Running text of the sample newsroom, cut at a paragraph's end once it has so many words. */
export function sampleArticle(words: number): string {
  const paragraphs = readArticles()
    .flatMap(({ body }) => body)
    .flatMap((block) => ('p' in block ? [block.p.replace(/<[^>]*>/g, '')] : []));
  const text: string[] = [];
  let count = 0;
  for (const paragraph of paragraphs) {
    if (count >= words) break;
    text.push(paragraph);
    count += paragraph.split(/\s+/).length;
  }
  return text.join('\n');
}
