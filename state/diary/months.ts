import { browser } from 'wxt/browser';
import { latestFirst, type Cramp, type Diary } from '../../domain/diary/cramp.ts';
import { uncheckedValue } from '../envelope.ts';
import { loadChecker } from '../loadChecker.ts';
import { update } from '../update.ts';
import { monthItem, monthKey } from './items.ts';

/** A diary by the keys of its months. */
export type Months = ReadonlyMap<string, Diary>;

/** Divides a diary into the months in which its cramps began. */
export function intoMonths({ cramps }: Diary): Map<string, Diary> {
  const months = Map.groupBy(latestFirst(cramps), ({ startedAtMs }) => monthKey(startedAtMs));
  return new Map([...months].map(([key, ofMonth]) => [key, { cramps: ofMonth }]));
}

/** The diary of some months. Should two of them have a cramp, its later version counts. */
export function wholeOf(months: Months): Diary {
  const latest = new Map<string, Cramp>();
  for (const cramp of [...months.values()].flatMap(({ cramps }) => cramps)) {
    const other = latest.get(cramp.id);
    if (!other || cramp.changedAtMs > other.changedAtMs) latest.set(cramp.id, cramp);
  }
  return { cramps: [...latest.values()] };
}

/** Whether a key of the storage is that of a month. */
export const isMonthKey = (key: string) => /^diary:\d{4}-\d{2}$/.test(key);

/** Months as they were read. */
export interface ReadMonths {
  months: Months;
  /** The keys of those of which a part could not be read; the rest of each is there. */
  broken: readonly string[];
}

/** Reads some months; one that is not stored is empty. @throws the browser's error */
export async function readMonths(keys: readonly string[]): Promise<ReadMonths> {
  return monthsIn(await browser.storage.local.get([...keys]));
}

/** Reads all months there are. @throws the browser's error */
export async function readAllMonths(): Promise<ReadMonths> {
  return monthsIn(await browser.storage.local.get());
}

/** Reads the whole diary. @throws the browser's error */
export const readDiary = async () => wholeOf((await readAllMonths()).months);

/** Sets aside what cannot be read in months, and leaves what can in its place. @throws {StorageError} */
export async function setAsideBroken(broken: readonly string[]): Promise<void> {
  for (const key of broken) await update(monthItem(key), (month) => month);
}

/** A page that reads ten years answers a press in between. */
const restAfterMs = 16;

async function monthsIn(stored: Record<string, unknown>): Promise<ReadMonths> {
  const months = new Map<string, Diary>();
  const broken: string[] = [];
  let restedAtMs = performance.now();
  for (const [key, raw] of Object.entries(stored)) {
    if (!isMonthKey(key)) continue;
    const item = monthItem(key);
    const known = uncheckedValue(item, raw);
    if (known) months.set(key, known.value);
    else {
      const { open, valueOf } = await loadChecker();
      if (open(item, raw) === undefined) broken.push(key);
      months.set(key, valueOf(item, raw));
    }
    if (performance.now() - restedAtMs < restAfterMs) continue;
    await new Promise((resolve) => setTimeout(resolve));
    restedAtMs = performance.now();
  }
  return { months, broken };
}

/** The keys of so many months up to a moment, the latest first. */
export function lastMonthKeys(nowMs: number, months: number): string[] {
  const now = new Date(nowMs);
  return Array.from({ length: months }, (_, back) =>
    monthKey(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - back)),
  );
}
