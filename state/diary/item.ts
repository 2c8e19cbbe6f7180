import { emptyDiary, type Diary } from '../../domain/diary/cramp.ts';
import type { EveningTry } from '../../domain/diary/eveningTry.ts';
import type { SeenPatterns } from '../../domain/diary/patterns.ts';
import { defineFamily, type Item, type ItemFamily } from '../kernel/item.ts';

/** The months of the diary: a save writes one of them. */
export const months: ItemFamily<Diary> = defineFamily('diary:', {
  version: 1,
  fallback: emptyDiary,
  isOfDiary: true,
});

/** The key of the month, in UTC, in which a cramp began. */
export const monthKey = (startedAtMs: number) =>
  `${months.prefix}${new Date(startedAtMs).toISOString().slice(0, 7)}`;

/** When the diary was started, after reading what is kept and where; null if there is none. */
export const diaryStartItem: Item<number | null> = {
  key: 'diaryStart',
  version: 1,
  fallback: null,
  isOfDiary: true,
};

/** The six weeks of the evening stretch; null if none were started. */
export const eveningTryItem: Item<EveningTry | null> = {
  key: 'eveningTry',
  version: 1,
  fallback: null,
  isOfDiary: true,
  isInBackup: true,
};

/** Which patterns of the diary the person has read about, and when. */
export const seenPatternsItem: Item<SeenPatterns> = {
  key: 'seenPatterns',
  version: 1,
  fallback: {},
  isOfDiary: true,
  isInBackup: true,
};

/** What the person wrote for their doctor. */
export interface ReportNotes {
  medicines: string;
  questions: string;
}

/** The text on the page for the doctor besides the diary. */
export const reportNotesItem: Item<ReportNotes> = {
  key: 'reportNotes',
  version: 1,
  fallback: { medicines: '', questions: '' },
  isOfDiary: true,
  isInBackup: true,
};
