// Writes everything Legroom says for a clinician to review: npm run statements
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { originalLanguage, readLanguages } from '../../modules/words/languages.ts';
import { reviewDocument } from './document.ts';

const folder = resolve(import.meta.dirname, '../../.output/review');
const file = resolve(folder, 'statements.md');

mkdirSync(folder, { recursive: true });
writeFileSync(file, reviewDocument(readLanguages().get(originalLanguage)!));
console.log(file);
