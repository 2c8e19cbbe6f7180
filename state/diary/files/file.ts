import type { ImportedCramp } from '../../../domain/diary/importing.ts';
import type { Envelope } from '../../kernel/item.ts';

/** The format of a backup; raised when an older Legroom could no longer read it. */
export const backupFormat = 1;

/** Identifies a file as a backup. */
export const backupMark = 'export';

/** The largest file that is read, in bytes: ten times a diary of 10,000 cramps. */
export const largestFileBytes = 25 * 1024 * 1024;

/** The columns of a table, in their order. Their names are for programs: the same in every language. */
export const columns = [
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
] as const;

export type Column = (typeof columns)[number];

/** The cells of a row by those columns that its table has. */
export type Row = Readonly<Partial<Record<Column, string>>>;

/** What is wrong with a line: a column of it; cells without a heading; an open quote; or that it is no cramp at all. */
export type Fault = Column | 'cells' | 'quotes' | 'entry';

/** Fields of a cramp that a table has under another name. */
const columnOfField: Readonly<Record<string, Fault>> = {
  startedAtMs: 'date',
  hasTime: 'time',
  utcOffsetMinutes: 'zone',
};

/** The column of a field of a cramp. */
export const faultOf = (field: string): Fault =>
  columnOfField[field] ?? columns.find((column) => column === field) ?? 'entry';

/** Lines of a table, or a cramp of a backup, that cannot be read and are left out. */
export interface UnreadableLines {
  /** Counted from 1, as an editor counts lines. */
  line: number;
  /** The same as `line`, unless it goes on over several lines. */
  lastLine: number;
  fault: Fault;
  /** The text of the cell at fault. */
  cell: string;
}

/** The contents of a file. */
export interface FileContents {
  kind: 'table' | 'backup';
  cramps: ImportedCramp[];
  unreadable: UnreadableLines[];
  /** The headings of unknown columns. */
  unknownColumns: string[];
  /** The other items of a backup by their keys, not yet checked. */
  items: Readonly<Record<string, Envelope>>;
}

/** Why a file cannot be used at all. Words: `files.wrong.<id>`. */
export type WrongFile = 'notText' | 'damaged' | 'notOurs' | 'notCramps' | 'newer' | 'tooLarge';

/** A file that cannot be used; nothing was changed. */
export class WrongFileError extends Error {
  override readonly name = 'WrongFileError';
  readonly reason: WrongFile;

  constructor(reason: WrongFile) {
    super(reason);
    this.reason = reason;
  }
}

/** A text whose lines all end in the same way. */
export const withLineFeeds = (text: string) => text.replace(/\r\n?/g, '\n');
