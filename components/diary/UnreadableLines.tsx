import { muscleIds } from '../../content/muscles.ts';
import { reliefIds } from '../../content/relief.ts';
import { t } from '../../platform/words.ts';
import {
  activities,
  crampSides,
  durationBounds,
  noteLength,
  scale,
} from '../../domain/diary/cramp.ts';
import type { FileContents, UnreadableLines as Lines } from '../../state/diary/files/file.ts';
import { columnWords, isColumn } from './columnWords.ts';
import { LineList } from './LineList.tsx';

/** The lines of a file that cannot be read, each with what is wrong with it. */
export function UnreadableLines({ contents: { kind, unreadable } }: { contents: FileContents }) {
  if (unreadable.length === 0) return null;
  const count = unreadable.reduce((sum, { line, lastLine }) => sum + lastLine - line + 1, 0);
  const lines = unreadable.map((one) => ({ ...one, what: faultWords(one, kind) }));
  return (
    <>
      <p>{t('files.unreadable', { count })}</p>
      <LineList lines={lines} kind={kind} />
    </>
  );
}

/** How much of a cell is shown: enough to recognise it. */
const shownLength = 40;

function faultWords({ fault, cell: whole }: Lines, kind: FileContents['kind']): string {
  const cell = whole.length > shownLength ? `${whole.slice(0, shownLength)}…` : whole;
  if (fault === 'cells') return t('files.fault.cells', { cell });
  if (!isColumn(fault)) return t(`files.fault.${fault}`);
  const reason = kind === 'backup' ? t('files.fault.entry') : reasonWords(fault);
  return t('files.faultOf', { column: columnWords(fault), cell, reason });
}

/** The words that may stand in a column, each with what the diary says for it. */
const choices = {
  muscle: () => muscleIds.map((id) => meaning(id, t(`muscle.${id}`))),
  side: () => crampSides.map((id) => meaning(id, t(`cramp.sides.${id}`))),
  activity: () => activities.map((id) => meaning(id, t(`cramp.activities.${id}`))),
  done: () => reliefIds.map((id) => meaning(id, t(`relief.${id}.label`))),
  soreAfterwards: yesOrNo,
  distressing: yesOrNo,
} as const;

function yesOrNo() {
  return (['yes', 'no'] as const).map((id) => meaning(id, t(`cramp.${id}`)));
}

const meaning = (id: string, words: string) =>
  id === words.toLowerCase() ? id : `${id} (${words})`;

/** What may stand in a column. */
function reasonWords(column: Parameters<typeof columnWords>[0]): string {
  switch (column) {
    case 'durationSeconds':
      return t('files.fault.number', durationBounds);
    case 'severity':
    case 'sleepDisturbed':
      return t('files.fault.number', scale);
    case 'note':
      return t('files.fault.note', { max: noteLength });
    case 'date':
    case 'time':
    case 'zone':
    case 'id':
      return t(`files.fault.${column}`);
    default:
      return t('files.fault.choice', { values: choices[column]().join(', ') });
  }
}
