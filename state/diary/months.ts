import { latestFirst, type Cramp, type Diary } from '../../domain/diary/cramp.ts';
import { trusted } from '../kernel/item.ts';
import { readRaw } from '../kernel/store.ts';
import { monthKey, months as family } from './item.ts';

/** A diary by the keys of its months. */
export type Months = ReadonlyMap<string, Diary>;

/** Divides a diary into the months in which its cramps began. */
export function intoMonths({ cramps }: Diary): Map<string, Diary> {
  const months = Map.groupBy(latestFirst(cramps), ({ startedAtMs }) => monthKey(startedAtMs));
  return new Map([...months].map(([key, ofMonth]) => [key, { cramps: ofMonth }]));
}

/** Merges months into one diary. If two of them have the same cramp, its later version wins. */
export function wholeOf(months: Months): Diary {
  const latest = new Map<string, Cramp>();
  for (const cramp of [...months.values()].flatMap(({ cramps }) => cramps)) {
    const other = latest.get(cramp.id);
    if (!other || cramp.changedAtMs > other.changedAtMs) latest.set(cramp.id, cramp);
  }
  return { cramps: [...latest.values()] };
}

/** Whether a key of the storage is that of a month. */
export const isMonthKey = (key: string) => key.startsWith(family.prefix);

/** The months among what is stored. */
export function monthsIn(stored: Record<string, unknown>): Months {
  const ofMonths = Object.entries(stored).filter(([key]) => isMonthKey(key));
  return new Map(
    ofMonths.map(([key, raw]) => {
      const item = family.item(key);
      return [key, trusted(item, raw) ?? item.fallback];
    }),
  );
}

/** Reads all stored months. @throws {StorageError} */
export const readAllMonths = async () => monthsIn(await readRaw());

/** Reads the whole diary. @throws {StorageError} */
export const readDiary = async () => wholeOf(await readAllMonths());

/** The keys of the last `count` months, the latest first. */
export function lastMonthKeys(nowMs: number, count: number): string[] {
  const now = new Date(nowMs);
  return Array.from({ length: count }, (_, back) =>
    monthKey(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - back)),
  );
}
