import Papa from 'papaparse';
import { safeParse } from 'valibot';
import type { Cramp } from '../../../domain/diary/cramp.ts';
import { localMs } from '../../../domain/diary/days.ts';
import { minuteMs } from '../../../domain/time.ts';
import { utcOffsetMinutes } from '../../../platform/days.ts';
import { crampSchema } from '../shapes.ts';
import { WrongFileError, type FileContents, type Unreadable } from './file.ts';

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
  'id',
  'changedAtMs',
] as const;

type Column = (typeof columns)[number];

/** What a spreadsheet would run as a formula, or has been kept from it: https://owasp.org/www-community/attacks/CSV_Injection */
const looksLikeFormula = /^'*[=+\-@\t\r]/;

/** Without it Excel takes UTF-8 for the system's old code page. */
const byteOrderMark = '\ufeff';

/** The diary as a table (CSV, RFC 4180): a row for each cramp, an empty cell for what was not recorded. */
export function tableOf(cramps: readonly Cramp[]): string {
  const table = { fields: [...columns], data: cramps.map((cramp) => cellsOf(cramp)) };
  return byteOrderMark + Papa.unparse(table, { newline: '\r\n', escapeFormulae: looksLikeFormula });
}

function cellsOf(cramp: Cramp): string[] {
  const [date, time] = new Date(localMs(cramp)).toISOString().split(/[T.]/) as [string, string];
  const cells: Record<Column, string | number | boolean | null> = {
    ...cramp,
    date,
    time,
    zone: zoneOf(cramp.utcOffsetMinutes),
    done: cramp.done.join(' '),
  };
  return columns.map((column) => cellOf(cells[column]));
}

const cellOf = (value: string | number | boolean | null) =>
  typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value ?? '');

/** "UTC+01:00": with its letters no spreadsheet takes it for a sum. */
function zoneOf(offsetMinutes: number): string {
  const minutes = Math.abs(offsetMinutes);
  const parts = [Math.floor(minutes / 60), minutes % 60].map((part) =>
    String(part).padStart(2, '0'),
  );
  return `UTC${offsetMinutes < 0 ? '-' : '+'}${parts.join(':')}`;
}

/**
 * Reads a table with the columns of {@link tableOf}, in any order; of those only `date` must be there. Commas, semicolons
 * and tabs are found out.
 * @throws {WrongFileError} where there is no such column
 */
export function readTable(text: string): FileContents {
  const cramps: Cramp[] = [];
  const unreadable: Unreadable[] = [];
  let names: string[] | undefined;
  let line = 1;
  let cursor = 0;
  Papa.parse<string[]>(text, {
    delimitersToGuess: [',', ';', '\t'],
    step({ data: cells, errors, meta }) {
      const startsOnLine = line;
      line += countLines(text.slice(cursor, meta.cursor));
      cursor = meta.cursor;
      if (cells.every((cell) => cell.trim() === '')) return;
      if (!names) {
        names = cells.map((name) => name.trim());
        return;
      }
      if (errors.some(({ type }) => type === 'Quotes')) {
        unreadable.push({ line: startsOnLine, column: 'quotes' });
        return;
      }
      const row = rowOf(names, cells);
      const read = crampOf(row);
      if ('cramp' in read) cramps.push(read.cramp);
      else unreadable.push({ line: startsOnLine, column: read.column });
    },
  });
  if (!names?.includes('date')) throw new WrongFileError('notOurs');
  return { kind: 'table', cramps, unreadable, items: {} };
}

const countLines = (text: string) => text.match(/\r\n|\r|\n/g)?.length ?? 0;

type Row = Readonly<Partial<Record<string, string>>>;

/** The cells of a row by their columns, as they were before they were kept from being formulas. */
function rowOf(names: readonly string[], cells: readonly string[]): Row {
  return Object.fromEntries(
    names.map((name, index) => {
      const cell = cells[index] ?? '';
      return [name, cell.startsWith("'") && looksLikeFormula.test(cell) ? cell.slice(1) : cell];
    }),
  );
}

function crampOf(row: Row): { cramp: Cramp } | { column: string } {
  const moment = momentOf(row);
  if (typeof moment === 'string') return { column: moment };
  const { startedAtMs } = moment;
  const muscle = row.muscle || null;
  const side = row.side || null;
  const cramp = {
    // A row without an id has the same one each time it is read.
    id: row.id || `r${startedAtMs.toString(36)}${lettersOf(muscle)}${lettersOf(side)}`,
    ...moment,
    durationSeconds: numberIn(row.durationSeconds),
    muscle,
    side,
    done: (row.done ?? '').split(/\s+/).filter(Boolean),
    severity: numberIn(row.severity),
    sleepDisturbed: numberIn(row.sleepDisturbed),
    activity: row.activity || null,
    soreAfterwards: answerIn(row.soreAfterwards),
    distressing: answerIn(row.distressing),
    note: row.note ?? '',
    // A row without a time of change is older than every change in the diary.
    changedAtMs: numberIn(row.changedAtMs) ?? startedAtMs,
  };
  const result = safeParse(crampSchema, cramp);
  return result.success
    ? { cramp: result.output }
    : { column: String(result.issues[0].path?.[0]?.key ?? 'date') };
}

const lettersOf = (name: string | null) => (name ?? 'x').slice(0, 3).toLowerCase();

/** Null for an empty cell; what is no number stays what it is, for the schema to refuse. */
const numberIn = (cell = '') => (cell.trim() === '' ? null : Number(cell));

const answers: Readonly<Record<string, boolean | null>> = { '': null, yes: true, no: false };

const answerIn = (cell = '') => {
  const answer = answers[cell.trim().toLowerCase()];
  return answer === undefined ? cell : answer;
};

/** When a row's cramp began; the column that does not say it. */
function momentOf(row: Row): Pick<Cramp, 'startedAtMs' | 'utcOffsetMinutes'> | string {
  const date = /^\d{4}-\d\d-\d\d$/.exec(row.date?.trim() ?? '')?.[0];
  if (!date) return 'date';
  const [, hours, rest] = /^(\d\d?)(:\d\d(?::\d\d)?)$/.exec(row.time?.trim() || '00:00') ?? [];
  if (!hours || !rest) return 'time';
  const clock = `${date}T${hours.padStart(2, '0')}${rest}`;
  const zone = row.zone?.trim();
  if (!zone) {
    const startedAtMs = Date.parse(clock);
    return Number.isNaN(startedAtMs)
      ? 'date'
      : { startedAtMs, utcOffsetMinutes: utcOffsetMinutes(startedAtMs) };
  }
  const [, sign, zoneHours, zoneMinutes] = /^UTC([+-])(\d\d):(\d\d)$/.exec(zone) ?? [];
  if (!sign) return 'zone';
  const offset = (Number(zoneHours) * 60 + Number(zoneMinutes)) * (sign === '-' ? -1 : 1);
  const utcMs = Date.parse(`${clock}Z`);
  if (Number.isNaN(utcMs)) return 'date';
  return { startedAtMs: utcMs - offset * minuteMs, utcOffsetMinutes: offset || 0 };
}
