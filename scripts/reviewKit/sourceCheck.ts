import { sources, type Source } from '../../content/sources.ts';
import type { Statement } from '../../content/statement.ts';
import { statementLists } from './statementLists.ts';

const statements = statementLists.flatMap((list) => list.statements);

/** Whether a source is a page of a publisher that answers for its words, and was read as such. */
export const isAnsweredFor = ({ readAt, isPrivate }: Source) => readAt === 'source' && !isPrivate;

/** The ids of the statements that rest on a source. */
export const restingOn = (sourceId: string): string[] =>
  statements.filter(({ sources: ids }) => ids.some((id) => id === sourceId)).map(({ id }) => id);

/** Warnings that no page of a publisher stands behind: copies, private pages and general knowledge alone. */
export const weaklySourced = (): Statement[] =>
  statements.filter(
    ({ question, sources: ids }) =>
      question === 'safety' && !ids.some((id) => isAnsweredFor(sources[id])),
  );
