import Papa from 'papaparse';
import { safeParse } from 'valibot';
import { muscleIds } from '../../../content/muscles.ts';
import { reliefIds } from '../../../content/relief.ts';
import {
  activities,
  crampSides,
  firstDay,
  unrecorded,
  type Cramp,
  type Moment,
} from '../../../domain/diary/cramp.ts';
import { localMs } from '../../../domain/diary/days.ts';
import type { ImportedCramp } from '../../../domain/diary/importing.ts';
import { dayMs, minuteMs, secondMs } from '../../../domain/time.ts';
import { utcOffsetMinutes } from '../../../platform/days.ts';
import { crampSchema } from '../shapes.ts';
import {
  columns,
  faultOf,
  withLineFeeds,
  WrongFileError,
  type Column,
  type Fault,
  type FileContents,
  type UnreadableLines,
} from './file.ts';

/** What can stand between cells; the first two are what spreadsheets expect, by region. */
export const separators = [',', ';', '\t'] as const;

export type Separator = (typeof separators)[number];

/**
 * What a spreadsheet would run as a formula, also in the full width of Asian writing, or has been kept from it:
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
const looksLikeFormula = /^'*[=+\-@＝＋－＠\t\r\n]/;

/** Without it Excel takes UTF-8 for the system's old code page. */
const byteOrderMark = '\ufeff';

/**
 * The diary as a table (CSV, RFC 4180): a row for each cramp, an empty cell for what was not recorded. It has no times of
 * change: spreadsheets round such numbers.
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

/** "UTC+01:00": with its letters no spreadsheet takes it for a sum. */
function zoneOf(offsetMinutes: number): string {
  const minutes = Math.abs(offsetMinutes);
  const parts = [Math.floor(minutes / 60), minutes % 60].map((part) =>
    String(part).padStart(2, '0'),
  );
  return `UTC${offsetMinutes < 0 ? '-' : '+'}${parts.join(':')}`;
}

/**
 * Reads a table with the columns of {@link tableOf}, in any order. `date` must be among them, and one more: a diary of
 * something else is not taken for cramps. The line of headings alone says what separates cells.
 * @param nowMs what is later is yet to come
 * @throws {WrongFileError} where it has no such headings
 */
export function readTable(text: string, nowMs: number): FileContents {
  const lines = withLineFeeds(text).split('\n');
  const headLine = lines.findIndex((line) => line.trim() !== '' && !/^"?sep=/i.test(line));
  const { separator, names } = headingsIn(lines[headLine] ?? '');
  const known = knownColumns(names);
  const found = known.filter((column) => column !== undefined);
  if (!found.includes('date')) throw new WrongFileError('notOurs');
  if (found.length < 2) throw new WrongFileError('notCramps');
  const cramps: ImportedCramp[] = [];
  const unreadable: UnreadableLines[] = [];
  const body = lines.slice(headLine + 1).join('\n');
  const { data, errors } = Papa.parse<string[]>(body.replace(/\n+$/, ''), {
    delimiter: separator,
    newline: '\n',
  });
  const openQuotes = new Set(errors.map(({ type, row }) => type === 'Quotes' && row));
  let nextLine = headLine + 2;
  for (const [index, cells] of data.entries()) {
    const line = nextLine;
    nextLine += cells.join('').split('\n').length;
    const leaveOut = (fault: Fault, cell = '') =>
      unreadable.push({ line, lastLine: nextLine - 1, fault, cell });
    const unnamed = cells.filter((cell, place) => !names[place] && !isBlank(cell));
    if (openQuotes.has(index)) leaveOut('quotes');
    else if (unnamed.length > 0) leaveOut('cells', unnamed.join(separator));
    else if (!cells.every(isBlank)) {
      const row = rowOf(known, cells);
      const read = crampIn(row, nowMs);
      if ('fault' in read) leaveOut(read.fault, row[read.fault as Column]);
      else cramps.push({ line, ...read });
    }
  }
  const unknownColumns = names.filter((name, index) => name !== '' && !known[index]);
  return { kind: 'table', cramps, unreadable, unknownColumns, items: {} };
}

/** A cell without blanks at its ends, and without the marks of writing direction that programs leave in it. */
const clean = (cell: string) => cell.replace(/\p{Cf}/gu, '').trim();

const isBlank = (cell: string) => clean(cell) === '';

/** The line of headings, read with the separator with which most of them are known. */
function headingsIn(line: string): { separator: string; names: string[] } {
  const readings = separators.map((separator) => {
    const [cells = []] = Papa.parse<string[]>(line, { delimiter: separator }).data;
    return { separator, names: cells.map(clean) };
  });
  const knownIn = ({ names }: { names: string[] }) => knownColumns(names).filter(Boolean).length;
  return readings.toSorted((one, other) => knownIn(other) - knownIn(one))[0]!;
}

/** Which column each heading names; the first one that names it counts. */
function knownColumns(names: readonly string[]): (Column | undefined)[] {
  const small = names.map((name) => name.toLowerCase());
  return small.map((name, index) =>
    small.indexOf(name) === index
      ? columns.find((column) => column.toLowerCase() === name)
      : undefined,
  );
}

type Row = Readonly<Partial<Record<Column, string>>>;

/** The cells of a row by their columns, as they were before they were kept from being formulas. */
function rowOf(known: readonly (Column | undefined)[], cells: readonly string[]): Row {
  const row: Partial<Record<Column, string>> = {};
  for (const [index, column] of known.entries()) {
    if (!column) continue;
    const cell = cells[index] ?? '';
    const plain = cell.startsWith("'") && looksLikeFormula.test(cell) ? cell.slice(1) : cell;
    row[column] = column === 'note' ? plain : clean(plain);
  }
  return row;
}

const oneOf =
  (values: readonly string[]) =>
  (cell: string): string | null =>
    cell === ''
      ? null
      : (values.find((value) => value.toLowerCase() === cell.toLowerCase()) ?? cell);

/** Null for an empty cell; NaN for what is no whole number, for the schema to refuse. */
const numberIn = (cell: string) => (cell === '' ? null : /^\d+$/.test(cell) ? Number(cell) : NaN);

const answers: Readonly<Record<string, boolean | null>> = { '': null, yes: true, no: false };

const answerIn = (cell: string) => answers[cell.toLowerCase()] ?? (cell === '' ? null : cell);

/** What a cell of each column says, for the schema to check. */
const readers: Readonly<Partial<Record<Column, (cell: string) => unknown>>> = {
  muscle: oneOf(muscleIds),
  side: oneOf(crampSides),
  durationSeconds: numberIn,
  severity: numberIn,
  sleepDisturbed: numberIn,
  activity: oneOf(activities),
  soreAfterwards: answerIn,
  distressing: answerIn,
  done: (cell) => cell.split(/\s+/).filter(Boolean).map(oneOf(reliefIds)),
  note: (cell) => cell,
};

/** What a row says of a cramp; or the column that says nothing that can be read. */
function crampIn(row: Row, nowMs: number): Omit<ImportedCramp, 'line'> | { fault: Fault } {
  const moment = momentOf(row, nowMs);
  if (typeof moment === 'string') return { fault: moment };
  const said: Moment & Record<string, unknown> = { ...moment };
  for (const [column, read] of Object.entries(readers)) {
    const cell = row[column as Column];
    if (cell !== undefined) said[column] = read(cell);
  }
  const whole = { ...unrecorded, id: row.id || 'none', changedAtMs: 0, ...said };
  const result = safeParse(crampSchema, whole);
  return result.success
    ? { id: row.id || undefined, said: said as Moment & Partial<Cramp> }
    : { fault: faultOf(String(result.issues[0].path?.[0]?.key)) };
}

/** When a row's cramp began; the column that does not say it. */
function momentOf(row: Row, nowMs: number): Moment | Column {
  const [, date, timeInDate = ''] =
    /^(\d{4}-\d\d-\d\d)(?:[T\s]+(\S.*))?$/.exec(row.date ?? '') ?? [];
  const midnightMs = dayMsOf(date ?? '');
  if (midnightMs === null || midnightMs < firstDay * dayMs) return 'date';
  const timeMs = row.time ? timeMsOf(row.time) : 0;
  if (timeMs === null) return 'time';
  const timeInDateMs = timeInDate ? timeMsOf(timeInDate) : 0;
  // A spreadsheet shows a date as its midnight.
  if (timeInDateMs === null || (row.time && timeInDateMs && timeInDateMs !== timeMs)) return 'date';
  const clockMs = midnightMs + (timeMs || timeInDateMs);
  const clock = new Date(clockMs).toISOString().slice(0, -1);
  // Without a zone it is local time; long ago that was not whole minutes ahead of UTC.
  const offset = row.zone ? offsetIn(row.zone) : Math.round(utcOffsetMinutes(Date.parse(clock)));
  if (offset === null) return 'zone';
  const startedAtMs = clockMs - offset * minuteMs;
  const hasTime = Boolean(row.time || timeInDateMs);
  return startedAtMs > nowMs ? 'date' : { startedAtMs, hasTime, utcOffsetMinutes: offset || 0 };
}

/** When a date begins, in UTC; null where there is no such day: browsers take 31 November for 1 December. */
function dayMsOf(date: string): number | null {
  const ms = Date.parse(`${date}T00:00Z`);
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(date) ? ms : null;
}

/** "3:12", "03:12:34" or "3:12:34 AM", since midnight. */
function timeMsOf(time: string): number | null {
  const [, hours, minutes, seconds = '0', half] =
    /^(\d\d?):([0-5]\d)(?::([0-5]\d))?(?:\s*([ap])\.?m\.?)?$/i.exec(time) ?? [];
  const hour = Number(hours);
  const isThere = half ? hour >= 1 && hour <= 12 : hour <= 23;
  if (!isThere) return null;
  const hourOfDay = half ? (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : hour;
  return ((hourOfDay * 60 + Number(minutes)) * 60 + Number(seconds)) * secondMs;
}

/** The minutes that "UTC+01:00" is ahead of UTC. */
function offsetIn(zone: string): number | null {
  const [, sign, hours, minutes] = /^UTC([+-])(\d\d):([0-5]\d)$/i.exec(zone) ?? [];
  if (!sign) return null;
  return (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
}
