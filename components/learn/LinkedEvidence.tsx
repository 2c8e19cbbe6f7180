import type { Statement } from '../../content/statement.ts';
import { SourceLinks } from '../evidence/SourceLinks.tsx';
import { Verdict } from '../evidence/Verdict.tsx';
import '../evidence/Evidence.css';

/** The strength of a statement and its sources, linked to the list of sources. */
export function LinkedEvidence({ statement }: { statement: Statement }) {
  return (
    <small class="evidence">
      <Verdict statement={statement} /> <SourceLinks statement={statement} />
    </small>
  );
}
