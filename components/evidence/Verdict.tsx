import { t } from '../../platform/words.ts';
import type { Statement } from '../../content/statement.ts';
import { verdictKey } from '../../content/verdict.ts';
import { StrengthMark } from './StrengthMark.tsx';

/** What is known about a claim, in a few words; on a warning that it is one, whatever supports it. */
export function Verdict({ statement }: { statement: Statement }) {
  const words = t(verdictKey(statement));
  return statement.question === 'safety' ? (
    <span class="strength strength-warning">
      <span aria-hidden="true">!</span>
      {words}
    </span>
  ) : (
    <StrengthMark strength={statement.strength} words={words} />
  );
}
