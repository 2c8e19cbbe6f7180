import { Fragment } from 'preact';
import { sources } from '../../content/sources.ts';
import type { Statement } from '../../content/statement.ts';
import { nameOf } from './sourceNames.ts';

/** The anchor of a source in the list of sources. */
export const sourceAnchor = (id: string) => `source-${id}`;

/** The sources of a statement as links into the list of sources. `<bdi>` keeps Latin names in order in Arabic. */
export function SourceLinks({ statement: { sources: ids } }: { statement: Statement }) {
  const names = ids.map((id) => nameOf(sources[id]));
  return (
    <>
      {ids.map((id, index) => (
        <Fragment key={id}>
          {index > 0 && ' · '}
          <bdi>
            <a href={`#${sourceAnchor(id)}`} title={sources[id].title} translate={false}>
              {numbered(names, index)}
            </a>
          </bdi>
        </Fragment>
      ))}
    </>
  );
}

/** "NHS (2)" for the second of that name, so that no two links are called the same. */
function numbered(names: readonly string[], index: number): string {
  const name = names[index]!;
  const before = names.slice(0, index).filter((one) => one === name).length;
  return before === 0 ? name : `${name} (${before + 1})`;
}
