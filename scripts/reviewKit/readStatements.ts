import { createHash } from 'node:crypto';
import { sources, type Source } from '../../content/sources.ts';
import type { Statement } from '../../content/statement.ts';
import { verdictKey } from '../../content/verdict.ts';
import { statementLists } from './statementLists.ts';

/** A statement as a person reads it. */
export interface ReadStatement {
  id: string;
  /** Its words, in reading order. */
  words: string[];
  verdict: string;
  sources: Source[];
  /** Changes with the words, the verdict and the sources: a review is of what was read, and of nothing later. */
  sum: string;
}

/** Statements of one kind, with the title of the kind. */
export interface Chapter {
  title: string;
  statements: ReadStatement[];
}

/**
 * Everything Legroom says, by kind.
 * @param textOf looks up a text of `en.yml` by its dotted key
 */
export function readStatements(textOf: (key: string) => string): Chapter[] {
  return statementLists.map(({ title, statements, wordKeys }) => ({
    title,
    statements: statements.map((statement) =>
      readStatement(statement, wordKeys(statement.id).map(textOf), textOf),
    ),
  }));
}

function readStatement(
  statement: Statement,
  words: string[],
  textOf: (key: string) => string,
): ReadStatement {
  const verdict = textOf(verdictKey(statement));
  const read = {
    id: statement.id,
    words,
    verdict,
    sources: statement.sources.map((id) => sources[id]),
  };
  const text = JSON.stringify([words, verdict, statement.sources]);
  return { ...read, sum: createHash('sha256').update(text).digest('hex').slice(0, 8) };
}
