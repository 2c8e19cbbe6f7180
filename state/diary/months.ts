import { latestFirst, type Diary } from '../../domain/diary/cramp.ts';
import { merge } from '../../domain/diary/merge.ts';
import { trusted } from '../kernel/item.ts';
import { readRaw } from '../kernel/store.ts';
import { monthKey, months as family } from './item.ts';

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
export const isMonthKey = (key: string) => key.startsWith(family.prefix);

/** Reads all months there are. @throws {StorageError} */
export async function readAllMonths(): Promise<Months> {
  const stored = Object.entries(await readRaw()).filter(([key]) => isMonthKey(key));
  return new Map(
    stored.map(([key, raw]) => {
      const item = family.item(key);
      return [key, trusted(item, raw)?.value ?? item.fallback];
    }),
  );
}

/** Reads the whole diary. @throws {StorageError} */
export const readDiary = async () => wholeOf(await readAllMonths());

/** The keys of so many months up to a moment, the latest first. */
export function lastMonthKeys(nowMs: number, count: number): string[] {
  const now = new Date(nowMs);
  return Array.from({ length: count }, (_, back) =>
    monthKey(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - back)),
  );
}
