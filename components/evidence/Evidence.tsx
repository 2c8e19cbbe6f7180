import type { Statement } from '../../content/statement.ts';
import { sourceWords } from './sourceWords.ts';
import { StrengthMark } from './StrengthMark.tsx';
import './Evidence.css';

/** How well a statement is supported, in words and shape, and by whom. */
export function Evidence({ statement }: { statement: Statement }) {
  return (
    <small class="evidence">
      <StrengthMark strength={statement.strength} /> {sourceWords(statement)}
    </small>
  );
}
