import type { Statement } from '../../content/statement.ts';
import { SourceLinks } from '../SourceLinks.tsx';
import { StrengthMark } from '../StrengthMark.tsx';
import '../Evidence.css';

/** How well a statement is supported, in words and shape, and by whom, with links to the list of sources. */
export function LinkedEvidence({ statement }: { statement: Statement }) {
  return (
    <small class="evidence">
      <StrengthMark strength={statement.strength} /> <SourceLinks statement={statement} />
    </small>
  );
}
