import { t } from '../../platform/words.ts';

interface LineListProps {
  lines: readonly { line: number; lastLine?: number; what: string }[];
  kind: 'table' | 'backup';
}

/** The most lines that are listed. */
const listed = 200;

/** Lines of a file, and something of each. */
export function LineList({ lines, kind }: LineListProps) {
  return (
    <ul>
      {lines.slice(0, listed).map(({ line, lastLine = line, what }) => (
        <li key={line}>
          {kind === 'backup'
            ? t('files.entry', { line, what })
            : line === lastLine
              ? t('files.line', { line, what })
              : t('files.lines', { line, lastLine, what })}
        </li>
      ))}
      {lines.length > listed && <li>{t('files.moreLines', { count: lines.length - listed })}</li>}
    </ul>
  );
}
