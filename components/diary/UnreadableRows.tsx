import { t } from '../../platform/words.ts';
import type { FileContents } from '../../state/diary/files/file.ts';

/** So many are listed; whoever has more has chosen another file. */
const listed = 20;

/** The rows of a file that cannot be read, each with its line. */
export function UnreadableRows({ contents: { kind, unreadable } }: { contents: FileContents }) {
  if (unreadable.length === 0) return null;
  const key = kind === 'table' ? 'files.unreadableLine' : 'files.unreadableEntry';
  return (
    <>
      <p>{t('files.unreadable', { count: unreadable.length })}</p>
      <ul>
        {unreadable.slice(0, listed).map(({ line, column }) => (
          <li key={line}>{t(key, { line, column })}</li>
        ))}
        {unreadable.length > listed && (
          <li>{t('files.moreLines', { count: unreadable.length - listed })}</li>
        )}
      </ul>
    </>
  );
}
