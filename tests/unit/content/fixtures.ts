import { resolve } from 'node:path';
import { topics } from '../../../content/topics.ts';
import { originalLanguage, readLanguages } from '../../../modules/words/languages.ts';
import { statementLists } from '../../../scripts/reviewKit/statementLists.ts';
import type { Statement } from '../../../content/statement.ts';
import { stretches, type Stretch } from '../../../content/stretches.ts';

export const root = resolve(import.meta.dirname, '../../..');

/** Every word, by dotted key. */
export const words = new Map(Object.entries(readLanguages(false).get(originalLanguage)!));

export const allStretches: readonly Stretch[] = stretches;

export const allFacts: readonly Statement[] = Object.values(topics).flat();

export const statements = statementLists.flatMap((list) => list.statements);

export const textOf = (key: string) => words.get(key) ?? '';
