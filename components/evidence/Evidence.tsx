import { Fragment } from 'preact';
import type { Statement } from '../../content/statement.ts';
import { sourceNames } from './sourceNames.ts';
import { Verdict } from './Verdict.tsx';
import './Evidence.css';

/** The verdict on a statement, and who stands behind it. `<bdi>` keeps Latin names in order in Arabic. */
export function Evidence({ statement }: { statement: Statement }) {
  return (
    <small class="evidence">
      <Verdict statement={statement} />{' '}
      <span translate={false}>
        {sourceNames(statement).map((name, index) => (
          <Fragment key={name}>
            {index > 0 && ' · '}
            <bdi>{name}</bdi>
          </Fragment>
        ))}
      </span>
    </small>
  );
}
