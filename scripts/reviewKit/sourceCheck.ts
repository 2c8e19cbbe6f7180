import { sources, type Source } from '../../content/sources.ts';
import type { Statement } from '../../content/statement.ts';
import { statementLists } from './statementLists.ts';

const statements = statementLists.flatMap((list) => list.statements);

/** Whether a source is a page of a publisher that is responsible for it, and was read there. */
export const isAnsweredFor = ({ readAt, isPrivate }: Source) => readAt === 'source' && !isPrivate;

/** The ids of the statements that rest on a source. */
export const restingOn = (sourceId: string): string[] =>
  statements.filter(({ sources: ids }) => ids.some((id) => id === sourceId)).map(({ id }) => id);

/** Warnings whose sources are only copies, private pages or general knowledge. */
export const weaklySourced = (): Statement[] =>
  statements.filter(
    ({ question, sources: ids }) =>
      question === 'safety' && !ids.some((id) => isAnsweredFor(sources[id])),
  );
