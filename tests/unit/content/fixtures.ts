import { resolve } from 'node:path';
import { originalLanguage, readLanguages } from '../../../modules/words/languages.ts';
import { statementLists } from '../../../scripts/reviewKit/statementLists.ts';

export const root = resolve(import.meta.dirname, '../../..');

/** Every word, by dotted key. */
export const words = new Map(Object.entries(readLanguages().get(originalLanguage)!));

export const statements = statementLists.flatMap((list) => list.statements);

export const textOf = (key: string) => words.get(key) ?? '';
