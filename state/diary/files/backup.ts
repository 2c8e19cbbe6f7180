import { safeParse } from 'valibot';
import type { ImportedCramp } from '../../../domain/diary/importing.ts';
import { isEnvelope, isRecord, type Envelope } from '../../kernel/item.ts';
import { readRaw } from '../../kernel/store.ts';
import { isMonthKey, monthsIn, wholeOf } from '../months.ts';
import { crampSchema } from '../schema.ts';
import {
  backupFormat,
  backupMark,
  faultOf,
  withLineFeeds,
  WrongFileError,
  type FileContents,
  type UnreadableLines,
} from './file.ts';

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
 * Reads what {@link backup} made.
 * @throws {WrongFileError} where it is something else, damaged, or made by a newer Legroom
 */
export function readBackup(text: string): FileContents {
  const contents = parsed(text);
  if (!isRecord(contents) || contents.legroom !== backupMark) throw new WrongFileError('notOurs');
  if (typeof contents.format !== 'number') throw new WrongFileError('notOurs');
  if (contents.format > backupFormat) throw new WrongFileError('newer');
  const list = isRecord(contents.diary) ? contents.diary.cramps : undefined;
  if (!Array.isArray(list)) throw new WrongFileError('notOurs');
  const cramps: ImportedCramp[] = [];
  const unreadable: UnreadableLines[] = [];
  for (const [index, entry] of list.entries()) {
    const line = index + 1;
    const result = safeParse(crampSchema, entry);
    if (result.success) {
      const { id, ...said } = result.output;
      cramps.push({ line, id, said: { ...said, note: withLineFeeds(said.note) } });
    } else {
      const field = String(result.issues[0].path?.[0]?.key);
      const value = isRecord(entry) ? entry[field] : entry;
      const cell = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
      unreadable.push({ line, lastLine: line, fault: faultOf(field), cell });
    }
  }
  return {
    kind: 'backup',
    cramps,
    unreadable,
    unknownColumns: [],
    items: envelopesIn(contents.items),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new WrongFileError('damaged');
  }
}

function envelopesIn(items: unknown): Record<string, Envelope> {
  if (!isRecord(items)) return {};
  const envelopes = Object.entries(items).filter(([, item]) => isEnvelope(item));
  return Object.fromEntries(envelopes) as Record<string, Envelope>;
}
