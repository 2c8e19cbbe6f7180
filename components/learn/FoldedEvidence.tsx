import type { ComponentChildren } from 'preact';
import type { Statement } from '../../content/statement.ts';
import { SourceLinks } from '../evidence/SourceLinks.tsx';
import { Verdict } from '../evidence/Verdict.tsx';
import '../evidence/Evidence.css';

interface FoldedEvidenceProps {
  statement: Statement;
  /** The claim, where the text just before does not state it. */
  children?: ComponentChildren;
}

/** The strength of a statement; unfolded, also its sources. */
export function FoldedEvidence({ statement, children }: FoldedEvidenceProps) {
  return (
    <details class="folded-evidence">
      <summary>
        {children} <Verdict statement={statement} />
      </summary>
      <small class="soft">
        <SourceLinks statement={statement} />
      </small>
    </details>
  );
}

/** The strength of a statement and its sources, linked to the list of sources. */
export function LinkedEvidence({ statement }: { statement: Statement }) {
  return (
    <small class="evidence">
      <Verdict statement={statement} /> <SourceLinks statement={statement} />
    </small>
  );
}
