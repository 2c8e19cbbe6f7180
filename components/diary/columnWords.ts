import { t } from '../../platform/words.ts';
import type { Cramp } from '../../domain/diary/cramp.ts';
import { dayOf } from '../../domain/diary/days.ts';
import { differences } from '../../domain/diary/importing.ts';
import { columns, faultOf, type Column, type Fault } from '../../state/diary/files/file.ts';

/** What the diary calls a column of a table. */
export function columnWords(column: Column): string {
  switch (column) {
    case 'zone':
    case 'durationSeconds':
    case 'id':
      return t(`files.column.${column}`);
    default:
      return t(`cramp.${column}`);
  }
}

export const isColumn = (fault: Fault): fault is Column => columns.some((one) => one === fault);

/** The columns in which two versions of a cramp differ. */
export function differenceWords(one: Cramp, other: Cramp): string[] {
  const faults = differences(one, other).map((field) =>
    field === 'startedAtMs' && dayOf(one) === dayOf(other) ? 'time' : faultOf(field),
  );
  return [...new Set(faults)].filter(isColumn).map(columnWords);
}
