import { emptyDiary, type Diary } from '../../domain/diary/cramp.ts';
import type { EveningTry } from '../../domain/diary/eveningTry.ts';
import type { SeenPatterns } from '../../domain/diary/patterns.ts';
import type { Stored } from '../stored.ts';

/** The key of the month, in UTC, in which a cramp began: a save writes that month and no other. */
export const monthKey = (startedAtMs: number) =>
  `diary:${new Date(startedAtMs).toISOString().slice(0, 7)}`;

const monthItems = new Map<string, Stored<Diary>>();

/** A month of the diary: for a key always the same item. */
export function monthItem(key: string): Stored<Diary> {
  const item = monthItems.get(key) ?? { key, kind: 'diary', version: 1, fallback: emptyDiary };
  monthItems.set(key, item);
  return item;
}

/** When the diary was started, after reading what is kept and where; null: there is none. */
export const diaryStartItem: Stored<number | null> = {
  key: 'diaryStart',
  version: 1,
  fallback: null,
};

/** The six weeks of the evening stretch; null where none were started. */
export const eveningTryItem: Stored<EveningTry | null> = {
  key: 'eveningTry',
  version: 1,
  fallback: null,
};

/** Which patterns of the diary the person has read about, and up to which day they were. */
export const seenPatternsItem: Stored<SeenPatterns> = {
  key: 'seenPatterns',
  version: 1,
  fallback: {},
};

/** What the person wrote for their doctor. */
export interface ReportNotes {
  medicines: string;
  questions: string;
}

/** What stands on the page for the doctor besides the diary. */
export const reportNotesItem: Stored<ReportNotes> = {
  key: 'reportNotes',
  version: 1,
  fallback: { medicines: '', questions: '' },
};

/** What the diary page follows besides the months. */
export const diaryItems: readonly Stored<unknown>[] = [
  diaryStartItem,
  eveningTryItem,
  seenPatternsItem,
  reportNotesItem,
];
