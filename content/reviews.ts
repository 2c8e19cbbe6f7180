import entered from './reviews.json' with { type: 'json' };

/** What a clinician read and agreed to. Entered by `npm run statements -- --enter file` from a returned review. */
export interface Review {
  reviewer: string;
  /** What they are: "physiotherapist". */
  role: string;
  /** ISO 8601: `2026-11-22`. */
  reviewedOn: string;
  /** The statements that they agreed to, by id, each with the sum of what they read. */
  statements: Readonly<Record<string, string>>;
}

export const reviews: readonly Review[] = entered;

/** The latest review of a statement; undefined where no clinician has agreed to it. */
export function reviewOf(statementId: string, all = reviews): Review | undefined {
  return all
    .filter(({ statements }) => Object.hasOwn(statements, statementId))
    .toSorted((one, other) => (one.reviewedOn < other.reviewedOn ? 1 : -1))[0];
}
