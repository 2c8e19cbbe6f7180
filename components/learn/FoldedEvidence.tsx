import type { ComponentChildren } from 'preact';
import type { Statement } from '../../content/statement.ts';
import { SourceLinks } from '../evidence/SourceLinks.tsx';
import { StrengthMark } from '../evidence/StrengthMark.tsx';
import './FoldedEvidence.css';

interface FoldedEvidenceProps {
  statement: Statement;
  /** What it is that is supported so well, where that is not said just before. */
  children?: ComponentChildren;
}

/** How well a statement is supported, in words and shape; by whom, with links to the list of sources, when it is unfolded. */
export function FoldedEvidence({ statement, children }: FoldedEvidenceProps) {
  return (
    <details class="folded-evidence">
      <summary>
        {children} <StrengthMark strength={statement.strength} />
      </summary>
      <small class="soft">
        <SourceLinks statement={statement} />
      </small>
    </details>
  );
}
