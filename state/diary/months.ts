import { browser } from 'wxt/browser';
import { latestFirst, type Diary } from '../../domain/diary/cramp.ts';
import { merge } from '../../domain/diary/merge.ts';
import { isSealed } from '../envelope.ts';
import { loadChecker } from '../loadChecker.ts';
import { checked } from '../stored.ts';
import { update } from '../update.ts';
import { monthItem, monthKey } from './items.ts';

/** A diary by the keys of its months. */
export type Months = ReadonlyMap<string, Diary>;

/** Divides a diary into the months in which its cramps began. */
export function intoMonths({ cramps, deletions }: Diary): Map<string, Diary> {
  const months = new Map<string, Diary>();
  const monthOf = (startedAtMs: number) => {
    const key = monthKey(startedAtMs);
    const month = months.get(key) ?? { cramps: [], deletions: [] };
    months.set(key, month);
    return month;
  };
  for (const cramp of latestFirst(cramps)) monthOf(cramp.startedAtMs).cramps.push(cramp);
  for (const deletion of deletions) monthOf(deletion.startedAtMs).deletions.push(deletion);
  return months;
}

/** The diary of some months; a cramp that was moved counts once. */
export const wholeOf = (months: Months): Diary => merge([...months.values()]);

/** Whether a key of the storage is that of a month. */
export const isMonthKey = (key: string) => /^diary:\d{4}-\d{2}$/.test(key);

/** Reads some months; one that is not stored is empty. @throws the browser's error */
export async function readMonths(keys: readonly string[]): Promise<Months> {
  return monthsOf(await browser.storage.local.get([...keys]));
}

/** Reads all months there are. @throws the browser's error */
export async function readAllMonths(): Promise<Months> {
  return monthsOf(await browser.storage.local.get());
}

/** Reads the whole diary. @throws the browser's error */
export const readDiary = async () => wholeOf(await readAllMonths());

/** A page that reads ten years answers a press in between. */
const restAfterMs = 50;

async function monthsOf(stored: Record<string, unknown>): Promise<Months> {
  const months = new Map<string, Diary>();
  let restedAtMs = performance.now();
  for (const [key, raw] of Object.entries(stored)) {
    if (!isMonthKey(key)) continue;
    months.set(key, await checked(monthItem(key), raw));
    if (performance.now() - restedAtMs < restAfterMs) continue;
    await new Promise((resolve) => setTimeout(resolve));
    restedAtMs = performance.now();
  }
  return months;
}

/** Sets aside what cannot be read in the stored months, and leaves what can in its place. */
export async function setAsideBrokenMonths(): Promise<void> {
  const { open } = await loadChecker();
  for (const [key, raw] of Object.entries(await browser.storage.local.get())) {
    const item = monthItem(key);
    if (isMonthKey(key) && !isSealed(item, raw) && open(item, raw) === undefined)
      await update(item, (month) => month);
  }
}

/** The keys of so many months up to a moment, the latest first. */
export function lastMonthKeys(nowMs: number, months: number): string[] {
  const now = new Date(nowMs);
  return Array.from({ length: months }, (_, back) =>
    monthKey(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - back)),
  );
}
