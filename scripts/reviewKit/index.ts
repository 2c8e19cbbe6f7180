// Writes everything Legroom says for a clinician to review: npm run statements
// Enters what came back: npm run statements -- --enter review.json
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { reviews } from '../../content/reviews.ts';
import { originalLanguage, readLanguages } from '../../modules/words/languages.ts';
import { reviewDocument } from './document.ts';
import { emptyForm, withReview } from './enterReview.ts';
import { readStatements } from './readStatements.ts';
import { otherTexts } from './otherTexts.ts';

const root = resolve(import.meta.dirname, '../..');
const folder = resolve(root, '.output/review');
const entered = resolve(root, 'content/reviews.json');

const texts = readLanguages(false).get(originalLanguage)!;

/** Throws where there is no such text. */
function textOf(key: string): string {
  const text = texts[key];
  if (text === undefined) throw new Error(`content/words/en.yml has no ${key}.`);
  return text;
}

const { values } = parseArgs({ options: { enter: { type: 'string' } } });
const chapters = readStatements(textOf);

if (values.enter) {
  try {
    const form: unknown = JSON.parse(readFileSync(values.enter, 'utf8'));
    const all = withReview(reviews, form, chapters);
    writeFileSync(entered, `${JSON.stringify(all, null, 2)}\n`);
    console.log(`Entered into ${entered}`);
  } catch (error) {
    console.error(`Nothing was entered. ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
} else {
  mkdirSync(folder, { recursive: true });
  const files = {
    'statements.html': reviewDocument(chapters, otherTexts(texts)),
    'review.json': `${JSON.stringify(emptyForm(chapters), null, 2)}\n`,
  };
  for (const [name, contents] of Object.entries(files)) {
    writeFileSync(resolve(folder, name), contents);
    console.log(resolve(folder, name));
  }
}
