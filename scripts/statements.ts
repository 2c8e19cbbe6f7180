// Writes everything Legroom says, with strengths and sources, as one table: npm run statements
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { reviewedByClinician, reviewedOn } from '../content/sources.ts';
import { originalLanguage, readLanguages } from '../modules/words/languages.ts';
import { statementTable } from './statementTable.ts';

const root = resolve(import.meta.dirname, '..');
const file = resolve(root, '.output/statements.md');

const texts = readLanguages(false).get(originalLanguage)!;

/** Throws where there is no such text. */
function words(key: string): string {
  const text = texts[key];
  if (text === undefined) throw new Error(`content/words/en.yml has no ${key}.`);
  return text;
}

mkdirSync(resolve(root, '.output'), { recursive: true });
writeFileSync(
  file,
  `# What Legroom says

Gathered on ${reviewedOn}; ${reviewedByClinician ? '' : 'not yet '}reviewed by a clinician.

${statementTable(words)}`,
);
console.log(file);
