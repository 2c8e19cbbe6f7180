import type { Statement } from '../../content/statement.ts';
import { sourceNames } from './sourceNames.ts';
import { Verdict } from './Verdict.tsx';
import './Evidence.css';

/** The verdict on a statement, and who stands behind it. */
export function Evidence({ statement }: { statement: Statement }) {
  return (
    <small class="evidence">
      <Verdict statement={statement} />{' '}
      <span translate={false}>{sourceNames(statement).join(' · ')}</span>
    </small>
  );
}
