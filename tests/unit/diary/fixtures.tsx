import fc from 'fast-check';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DiaryPage } from '../../../components/diary/DiaryPage.tsx';
import type { Cramp } from '../../../domain/diary/cramp.ts';
import { dayMs } from '../../../domain/time.ts';
import { diaryStartItem, months } from '../../../state/diary/item.ts';
import { diaryItems } from '../../../state/registry.ts';
import { intoMonths, readDiary } from '../../../state/diary/months.ts';
import { followDiary } from '../../../state/diary/useDiary.ts';
import { readBackup } from '../../../state/diary/files/backup.ts';
import { anyCramp, cramp } from '../domain/diary/fixtures.ts';
import { write } from '../store.ts';
import { follow } from '../../../state/kernel/page.ts';
import { open, t0 } from '../page.tsx';

/** A cramp of yesterday with only the given fields recorded. */
export const crampOf = (part: Partial<Cramp> = {}): Cramp =>
  cramp(0, { id: 'cramp1', startedAtMs: t0 - dayMs, changedAtMs: t0 - dayMs, ...part });

/** Cramps with different ids. */
export const anyDiary = fc
  .array(anyCramp, { maxLength: 6 })
  .map((cramps) => cramps.map((one, index) => ({ ...one, id: `cramp${index}` })));

/** Notes that are hard to keep in a file. */
export const hardNotes = [
  '=HYPERLINK("http://example.com","click")',
  "'=1+1",
  "''",
  ...'+1 | -1 | @SUM(A1) | \t=1 | \n=1 | ＝1+1 | ＋1 | －1 | ＠SUM(A1)'.split(' | '),
  'a "quoted" word, and a comma; and a semicolon',
  'two\nlines',
  '<img src=x onerror=alert(1)>',
  'ä 足 👣 ع',
  ' spaces ',
];

export const readText = (text: string) => readBackup(new Blob([text]));

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
