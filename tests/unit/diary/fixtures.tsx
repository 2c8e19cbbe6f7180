import fc from 'fast-check';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DiaryPage } from '../../../components/diary/DiaryPage.tsx';
import { unrecorded, type Cramp } from '../../../domain/diary/cramp.ts';
import { dayMs } from '../../../domain/time.ts';
import { diaryStartItem, months } from '../../../state/diary/item.ts';
import { diaryItems } from '../../../state/registry.ts';
import { intoMonths, readDiary } from '../../../state/diary/months.ts';
import { followDiary } from '../../../state/diary/useDiary.ts';
import { readFile } from '../../../state/diary/files/readFile.ts';
import { anyCramp } from '../domain/diary/fixtures.ts';
import { write } from '../store.ts';
import { follow } from '../../../state/kernel/page.ts';
import { open, t0 } from '../page.tsx';

/** A cramp with only the given fields recorded. */
export const crampOf = (part: Partial<Cramp> = {}): Cramp => ({
  id: 'cramp1',
  startedAtMs: t0 - dayMs,
  utcOffsetMinutes: 0,
  ...unrecorded,
  done: [],
  changedAtMs: t0 - dayMs,
  ...part,
});

/** Cramps with different ids. */
export const anyDiary = fc
  .array(anyCramp, { maxLength: 6 })
  .map((cramps) => cramps.map((cramp, index) => ({ ...cramp, id: `cramp${index}` })));

export const readText = (text: string) => readFile(new Blob([text]), t0);

/** Stores cramps as the diary does. */
export async function storeCramps(cramps: readonly Cramp[]) {
  for (const [key, month] of intoMonths({ cramps: [...cramps] }))
    await write(months.item(key), month);
}

export const storedCramps = async () => (await readDiary()).cramps;

/** Opens the diary page on what is stored; the diary was started a year ago. */
export async function openDiary(cramps: readonly Cramp[] = []) {
  await write(diaryStartItem, t0 - 365 * dayMs);
  await storeCramps(cramps);
  await openStoredDiary();
}

/** Opens the diary page on what is stored. */
export async function openStoredDiary() {
  const stored = await fakeBrowser.storage.local.get();
  await follow(diaryItems);
  await fakeBrowser.storage.local.set(stored);
  await followDiary(Date.now());
  await open(DiaryPage);
}
