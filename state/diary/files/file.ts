import type { ImportedCramp } from '../../../domain/diary/importing.ts';
import type { Envelope } from '../../kernel/item.ts';

/** The contents of a backup. */
export interface FileContents {
  cramps: ImportedCramp[];
  /** The places of entries that cannot be read and are left out. */
  unreadable: number[];
  /** The other items by their keys, not yet checked. */
  items: Readonly<Record<string, Envelope>>;
}

/** Why a file cannot be used at all. Words: `files.wrong.<id>`. */
export type WrongFile = 'damaged' | 'notOurs' | 'newer' | 'tooLarge';

/** A file that cannot be used; nothing was changed. */
export class WrongFileError extends Error {
  override readonly name = 'WrongFileError';
  readonly reason: WrongFile;

  constructor(reason: WrongFile) {
    super(reason);
    this.reason = reason;
  }
}
