import type { Question, Statement } from './statement.ts';
import type { Strength } from './strengths.ts';

type Judged = Exclude<Question, 'safety'>;

/** The key of a verdict in `content/words/`. */
export type VerdictKey =
  `verdict.${Judged}.${Strength}` | 'verdict.safety' | `strength.${Strength}`;

/**
 * The verdict on a statement: its question, and how well it is supported as the answer. A warning gets none, because a
 * mark of strong support would look like praise.
 */
export function verdictKey({ question, strength }: Statement): VerdictKey {
  if (question === 'safety') return 'verdict.safety';
  return question ? `verdict.${question}.${strength}` : `strength.${strength}`;
}
