import type { Question, Statement } from './statement.ts';
import type { Strength } from './strengths.ts';

type Judged = Exclude<Question, 'safety'>;

/** Where the verdict on a statement is in `content/words/`. */
export type VerdictKey =
  `verdict.${Judged}.${Strength}` | 'verdict.safety' | `strength.${Strength}`;

/**
 * The verdict on a statement: the question it answers and how well it is supported as the answer. A warning gets none: the
 * better it is supported, the less may it look like praise.
 */
export function verdictKey({ question, strength }: Statement): VerdictKey {
  if (question === 'safety') return 'verdict.safety';
  return question ? `verdict.${question}.${strength}` : `strength.${strength}`;
}
