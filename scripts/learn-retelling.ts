/**
 * npm run learn-retelling -- FOLDER[@WORTH] ... [--check]
 * Learns from folders of annotated reports how much each clue says for two figures being about one thing, and writes it into
 * `utils/crossref/retelling/weights.ts`. WORTH (1 if left out) is how much the stories of a folder count. Every story is
 * also judged by what the others teach; --check first scores every folder, as `npm run eval` does, with what the other
 * folders teach.
 */

import { fileURLToPath } from 'node:url';
import { scoreFolder } from './learn-retelling/check';
import { type Learnt, learnWeights, surenessOf, tryOut } from './learn-retelling/learn-weights';
import { type Course, type Lesson, lessonsOf, readCourse } from './learn-retelling/lessons';
import { writeWeights } from './learn-retelling/write-weights';
import { loadStarterPack } from './lib/starter-pack';

const WEIGHTS_FILE = fileURLToPath(new URL('../utils/crossref/retelling/weights.ts', import.meta.url));
/** What is known again takes part in what is learnt, so learning goes round until it settles. */
const ROUNDS = 2;
const SORTS = ['numbers that fit', 'dates that fit', 'other numbers', 'other dates'];

const folders = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));
if (!folders.length) {
  console.error('usage: npm run learn-retelling -- FOLDER[@WORTH] ... [--check]');
  process.exit(2);
}
const gazetteer = loadStarterPack();
const courses = folders.map((folder) => {
  const [path, worth = '1'] = folder.split('@') as [string, string?];
  return readCourse(path, Number(worth), gazetteer);
});

if (process.argv.includes('--check')) {
  for (const course of courses) {
    tryOut((await learn(courses.filter((other) => other !== course))).learnt);
    console.log(await scoreFolder(course, gazetteer));
  }
}
const { learnt, lessons } = await learn(courses);
judgeByStory(lessons);
writeWeights(WEIGHTS_FILE, learnt);

async function learn(from: Course[]): Promise<{ learnt: Learnt; lessons: Lesson[] }> {
  for (let round = 1; ; round++) {
    const lessons = (await Promise.all(from.map(lessonsOf))).flat();
    const learnt = learnWeights(lessons);
    tryOut(learnt);
    if (round === ROUNDS) return { learnt, lessons };
  }
}

/** Prints how many pairs that are one are found, and how many of those found are one, story by story left out. */
function judgeByStory(lessons: Lesson[]): void {
  const stories = [...new Set(lessons.map(({ story }) => story))];
  const judged = stories.flatMap((story) => {
    const learnt = learnWeights(lessons.filter((lesson) => lesson.story !== story));
    return lessons.filter((lesson) => lesson.story === story).map((l) => ({ ...l, sure: surenessOf(l, learnt) }));
  });
  SORTS.forEach((name, sort) => {
    const ofSort = judged.filter((lesson) => lesson.sort === sort);
    const all = ofSort.filter(({ isOne }) => isOne).length;
    console.log(`${name}: ${all} of ${ofSort.length} are one`);
    for (const least of [0.15, 0.2, 0.25, 0.3, 0.4, 0.5, 0.6, 0.8]) {
      const found = ofSort.filter(({ sure }) => sure >= least);
      const right = found.filter(({ isOne }) => isOne).length;
      console.log(`  odds from ${least}: found ${right}/${all}, right ${right}/${found.length}`);
    }
  });
}
