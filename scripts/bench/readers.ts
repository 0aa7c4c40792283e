import { readFileSync } from 'node:fs';
import Recognizers from '@microsoft/recognizers-text-suite';
import compromise from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNlp from 'wink-nlp';
import { measure, repeated, repeatedBarePass, type Table } from './rounds';
import type { Core } from './shipped-core';

/** Passes a run of what is fast; the others take long enough once. */
const PASSES = 200;
/** Runs until the engine has compiled all that it will. */
const WARM_UPS = 10;
const ROUNDS = 9;
const PACKAGE = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  devDependencies: Record<string, string>;
};
const versionOf = (name: string): string => PACKAGE.devDependencies[name]!;

/** Reading the numbers of one article: our figures beside the libraries that read numbers out of prose. */
export function benchReaders(text: string, core: Core): Table {
  const wink = winkNlp(model);
  const { recognizeCurrency, recognizeDateTime, recognizeDimension, recognizeNumber, recognizePercentage } =
    Recognizers;
  const readers = [recognizeNumber, recognizePercentage, recognizeCurrency, recognizeDimension, recognizeDateTime];
  const figures = (): number => core.extractFigures(text, { publishedOn: '2026-03-12' }).length;
  const entities = (): number => wink.readDoc(text).entities().length();
  const numbers = (): number => compromise(text).numbers().json().length;
  const models = (): number => readers.reduce((sum, read) => sum + read(text, 'en-us').length, 0);
  const contenders = [
    repeatedBarePass(text, PASSES),
    repeated('Sightline: figures', PASSES, figures),
    repeated(`wink-nlp ${versionOf('wink-nlp')}: entities`, 1, entities),
    repeated(`compromise ${versionOf('compromise')}: numbers`, 1, numbers),
    repeated(`recognizers-text-suite ${versionOf('@microsoft/recognizers-text-suite')}: five models`, 1, models),
  ];
  return {
    title: `numbers of one article of ${text.length} characters`,
    rows: measure(contenders, ROUNDS, WARM_UPS),
    notes: [
      `Found: ${figures()} figures with value, unit, hedge and noun; ${entities()} entities (wink-nlp); ${numbers()} numbers ` +
        `(compromise); ${models()} by the five models, in which a sum is a number to one and a currency to another.`,
    ],
  };
}
