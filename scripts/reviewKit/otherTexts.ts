import { statementLists } from './statementLists.ts';

/** The texts that belong to no statement: labels, buttons, what the timer says. Each once. */
export function otherTexts(texts: Readonly<Record<string, string>>): string[] {
  const stated = new Set(
    statementLists.flatMap(({ statements, wordKeys }) =>
      statements.flatMap(({ id }) => wordKeys(id)),
    ),
  );
  const others = Object.entries(texts).filter(([key]) => !stated.has(key));
  return [...new Set(others.map(([, text]) => text))];
}
