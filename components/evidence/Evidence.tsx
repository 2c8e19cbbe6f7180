import type { Statement } from '../../content/statement.ts';
import { sourceWords } from './sourceWords.ts';
import { StrengthMark } from './StrengthMark.tsx';
import './Evidence.css';

/** The strength of a statement and its sources. */
export function Evidence({ statement }: { statement: Statement }) {
  return (
    <small class="evidence">
      <StrengthMark strength={statement.strength} /> {sourceWords(statement)}
    </small>
  );
}
