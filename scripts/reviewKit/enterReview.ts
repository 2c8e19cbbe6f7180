import {
  isoDate,
  minLength,
  object,
  pipe,
  record,
  safeParse,
  string,
  type InferOutput,
} from 'valibot';
import type { Review } from '../../content/reviews.ts';
import type { Chapter } from './readStatements.ts';

const named = pipe(string(), minLength(1));

const returned = object({
  reviewer: named,
  role: named,
  reviewedOn: pipe(string(), isoDate()),
  statements: record(string(), string()),
});

/** The form that goes out with the document: name, role and date are filled in, and what was not agreed to is taken out. */
export function emptyForm(chapters: readonly Chapter[]): InferOutput<typeof returned> {
  return { reviewer: '', role: '', reviewedOn: '', statements: sumsOf(chapters) };
}

/**
 * Adds a returned form to the reviews.
 *
 * @throws {Error} where the form is not filled in, or names a statement that is not there or has changed since; then nothing is added.
 */
export function withReview(
  reviews: readonly Review[],
  form: unknown,
  chapters: readonly Chapter[],
): Review[] {
  const { success, output, issues } = safeParse(returned, form);
  if (!success)
    throw new Error(
      issues
        .map(
          ({ path, message }) =>
            `${path?.map(({ key }) => key).join('.') ?? 'the form'}: ${message}`,
        )
        .join('\n'),
    );
  const stale = staleStatements(output, chapters);
  if (stale.length > 0) throw new Error(`Not there, or changed since: ${stale.join(', ')}`);
  return [...reviews, output];
}

/** Statements of a review that are not there any more, or say something else than what was read. */
export function staleStatements(
  { statements }: Pick<Review, 'statements'>,
  chapters: readonly Chapter[],
) {
  const sums = sumsOf(chapters);
  return Object.keys(statements).filter((id) => sums[id] !== statements[id]);
}

function sumsOf(chapters: readonly Chapter[]): Record<string, string> {
  return Object.fromEntries(
    chapters.flatMap(({ statements }) => statements.map(({ id, sum }) => [id, sum])),
  );
}
