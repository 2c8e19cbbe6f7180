import { safeParse } from 'valibot';
import type { ImportedCramp } from '../../../domain/diary/importing.ts';
import { isEnvelope, isRecord, type Envelope } from '../../kernel/item.ts';
import { readRaw } from '../../kernel/store.ts';
import { isMonthKey, monthsIn, wholeOf } from '../months.ts';
import { crampSchema } from '../schema.ts';
import { WrongFileError, type FileContents } from './file.ts';

/** The format of a backup; raised when an older Legroom could no longer read it. */
const backupFormat = 1;

/** Identifies a file as a backup. */
const backupMark = 'export';

/** The largest file that is read, in bytes: ten times a diary of 10,000 cramps. */
const largestFileBytes = 25 * 1024 * 1024;

/**
 * Everything that is stored, as a text in JSON: the diary, and the other items as they lie in the storage.
 * @throws {StorageError}
 */
export async function backup(nowMs: number): Promise<string> {
  const stored = await readRaw();
  const items = Object.fromEntries(Object.entries(stored).filter(([key]) => !isMonthKey(key)));
  const contents = {
    legroom: backupMark,
    format: backupFormat,
    exportedAt: new Date(nowMs).toISOString(),
    diary: wholeOf(monthsIn(stored)),
    items,
  };
  return JSON.stringify(contents, undefined, 1);
}

/**
 * Reads what {@link backup} made. Of two cramps with one id, the second counts as unreadable.
 * @throws {WrongFileError} where it is something else, damaged, or made by a newer Legroom
 */
export async function readBackup(file: Blob): Promise<FileContents> {
  if (file.size > largestFileBytes) throw new WrongFileError('tooLarge');
  const contents = parsed(await file.arrayBuffer());
  if (!isRecord(contents) || contents.legroom !== backupMark) throw new WrongFileError('notOurs');
  if (typeof contents.format !== 'number') throw new WrongFileError('notOurs');
  if (contents.format > backupFormat) throw new WrongFileError('newer');
  const list = isRecord(contents.diary) ? contents.diary.cramps : undefined;
  if (!Array.isArray(list)) throw new WrongFileError('notOurs');
  const cramps = new Map<string, ImportedCramp>();
  const unreadable: number[] = [];
  for (const [index, entry] of list.entries()) {
    const place = index + 1;
    const { success, output: cramp } = safeParse(crampSchema, entry);
    if (success && !cramps.has(cramp.id)) cramps.set(cramp.id, { place, cramp });
    else unreadable.push(place);
  }
  return { cramps: [...cramps.values()], unreadable, items: envelopesIn(contents.items) };
}

/** Another encoding must not change a letter of a note, so what is not UTF-8 counts as damaged. */
function parsed(bytes: ArrayBuffer): unknown {
  let text = '{';
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return JSON.parse(text);
  } catch {
    throw new WrongFileError(text.trimStart().startsWith('{') ? 'damaged' : 'notOurs');
  }
}

function envelopesIn(items: unknown): Record<string, Envelope> {
  if (!isRecord(items)) return {};
  const envelopes = Object.entries(items).filter(([, item]) => isEnvelope(item));
  return Object.fromEntries(envelopes) as Record<string, Envelope>;
}
