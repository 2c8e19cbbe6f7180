import Papa from 'papaparse';
import { safeParse } from 'valibot';
import { muscleIds } from '../../../content/muscles.ts';
import { reliefIds } from '../../../content/relief.ts';
import {
  activities,
  crampSides,
  unrecorded,
  type Cramp,
  type Moment,
} from '../../../domain/diary/cramp.ts';
import type { ImportedCramp } from '../../../domain/diary/importing.ts';
import { crampSchema } from '../schema.ts';
import {
  columns,
  faultOf,
  withLineFeeds,
  WrongFileError,
  type Column,
  type Fault,
  type FileContents,
  type Row,
  type UnreadableLines,
} from './file.ts';
import { momentOf } from './rowMoment.ts';
import { separators, unguarded } from './table.ts';

/**
 * Reads a table with the columns of `table.ts`, in any order. `date` must be among them, and one more: a diary of
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

/** The cells of a row by their columns, as they were before they were kept from being formulas. */
function rowOf(known: readonly (Column | undefined)[], cells: readonly string[]): Row {
  const row: Partial<Record<Column, string>> = {};
  for (const [index, column] of known.entries()) {
    if (!column) continue;
    const cell = unguarded(cells[index] ?? '');
    row[column] = column === 'note' ? cell : clean(cell);
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
