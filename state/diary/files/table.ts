import Papa from 'papaparse';
import type { Cramp } from '../../../domain/diary/cramp.ts';
import { localMs } from '../../../domain/diary/days.ts';

/** What separates cells; which one a spreadsheet expects depends on its region. */
export type Separator = ',' | ';';

/** The columns, in their order. Their names are for programs: the same in every language. */
const columns = [
  'date',
  'time',
  'zone',
  'muscle',
  'side',
  'durationSeconds',
  'severity',
  'sleepDisturbed',
  'activity',
  'soreAfterwards',
  'distressing',
  'done',
  'note',
] as const;

type Column = (typeof columns)[number];

/**
 * A cell that a spreadsheet would run as a formula, full-width signs included:
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
const looksLikeFormula = /^[=+\-@＝＋－＠\t\r\n]/;

/** Without it Excel takes UTF-8 for the system's old code page. */
const byteOrderMark = '\ufeff';

/**
 * The diary as a table (CSV, RFC 4180): a row for each cramp, an empty cell for what was not recorded. It goes out
 * only: spreadsheets change dates and notes on the way, so no table is imported.
 */
export function tableOf(cramps: readonly Cramp[], separator: Separator): string {
  const table = { fields: [...columns], data: cramps.map((cramp) => cellsOf(cramp)) };
  return (
    byteOrderMark +
    Papa.unparse(table, {
      delimiter: separator,
      newline: '\r\n',
      escapeFormulae: looksLikeFormula,
    })
  );
}

function cellsOf(cramp: Cramp): string[] {
  const [date, time] = new Date(localMs(cramp)).toISOString().split(/[T.]/) as [string, string];
  const cells: Record<Column, string | number | boolean | null> = {
    ...cramp,
    date,
    time: cramp.hasTime ? time : '',
    zone: zoneOf(cramp.utcOffsetMinutes),
    done: cramp.done.join(' '),
  };
  return columns.map((column) => cellOf(cells[column]));
}

const cellOf = (value: string | number | boolean | null) =>
  typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value ?? '');

/** "UTC+01:00": the letters keep spreadsheets from reading a sum. */
function zoneOf(offsetMinutes: number): string {
  const minutes = Math.abs(offsetMinutes);
  const parts = [Math.floor(minutes / 60), minutes % 60].map((part) =>
    String(part).padStart(2, '0'),
  );
  return `UTC${offsetMinutes < 0 ? '-' : '+'}${parts.join(':')}`;
}
