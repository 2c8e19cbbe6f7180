import type { Cramp } from '../../../domain/diary/cramp.ts';
import type { Envelope } from '../../envelope.ts';

/** The format of an export in JSON; raised when an older Legroom could no longer read it. */
export const exportFormat = 1;

/** What an export in JSON says it is. */
export const exportMark = 'export';

/** The largest file that is read, in bytes: ten times a diary of 10,000 cramps. */
export const largestFileBytes = 25 * 1024 * 1024;

/** A row, or a cramp of a list, that is left out. */
export interface Unreadable {
  /** Counted from 1. In a table the line on which the row begins, as an editor counts them. */
  line: number;
  /** What is wrong with it: a column, or `quotes`. */
  column: string;
}

/** What a file has. */
export interface FileContents {
  kind: 'table' | 'export';
  cramps: Cramp[];
  unreadable: Unreadable[];
  /** The other items of an export by their keys, not yet checked. */
  items: Readonly<Record<string, Envelope>>;
}

/** Why a file cannot be used at all. Words: `files.wrong.<id>`. */
export type WrongFile = 'notText' | 'notOurs' | 'newer' | 'tooLarge' | 'noneReadable';

/** A file that cannot be used; nothing was changed. */
export class WrongFileError extends Error {
  override readonly name = 'WrongFileError';
  readonly reason: WrongFile;

  constructor(reason: WrongFile) {
    super(reason);
    this.reason = reason;
  }
}
