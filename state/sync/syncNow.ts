import { emptyDiary, type Diary } from '../../domain/diary/cramp.ts';
import { keptThrough, merge } from '../../domain/diary/merge.ts';
import type { Settings } from '../../domain/settings.ts';
import { open } from '../checker.ts';
import { monthItem } from '../diary/items.ts';
import { intoMonths, readAllMonths } from '../diary/months.ts';
import { settingsItem } from '../items.ts';
import { read } from '../stored.ts';
import { updateTogether } from '../together.ts';
import { isSame, update } from '../update.ts';
import { readCarried, writeCarried, type Carried } from './area.ts';
import { syncItem, syncReportItem, type Sync, type SyncReport } from './items.ts';

/**
 * Brings this device and the browser's sync area together: merges what is carried into the diary, then carries the whole.
 * Running it twice does no harm; while it is off it does nothing.
 * @throws the browser's error; nothing is lost then, and the report says so
 */
export async function syncNow(nowMs: number): Promise<void> {
  const { on, settings: carriedBefore } = await read(syncItem);
  if (!on) return;
  try {
    const carried = await readCarried();
    const sync = await takeErasureAndSettings(carried, nowMs);
    // What a device brings when it joins was not shared when others erased.
    const diary = await takeDiary(carried.diary, sync.erasedAtMs, carriedBefore === null);
    const settings =
      carried.settings && !readable(carried.settings)
        ? carried.settings
        : { ...sync.settings!, version: settingsItem.version };
    const leftOut = await writeCarried(
      { diary, erasedAtMs: sync.erasedAtMs, settings },
      carried.keys,
    );
    await update(syncReportItem, () => ({ atMs: nowMs, failure: null, leftOut }));
  } catch (error) {
    const failure = /quota/i.test(String(error)) ? 'full' : 'other';
    await update(syncReportItem, (report): SyncReport => ({ ...report, failure }));
    throw error;
  }
}

/** The later erasure counts, and the settings that were chosen last. */
async function takeErasureAndSettings(carried: Carried, nowMs: number): Promise<Sync> {
  const mine = await read(settingsItem);
  const theirs = carried.settings && readable(carried.settings);
  const sync = await update(syncItem, (before) => {
    // Changed here since it was last carried: chosen just now. On a device that joins, what is carried already counts.
    const isChosenHere = before.settings !== null && !isSame(before.settings.value, mine);
    const chosenAtMs = isChosenHere ? nowMs : (before.settings?.chosenAtMs ?? 0);
    const isTheirs = theirs !== null && theirs.chosenAtMs > chosenAtMs;
    return {
      ...before,
      erasedAtMs: latest(before.erasedAtMs, carried.erasedAtMs),
      settings: isTheirs ? theirs : { chosenAtMs: chosenAtMs || nowMs, value: mine },
    };
  });
  const { value } = sync.settings!;
  // What was changed here meanwhile is carried in the next round.
  await update(settingsItem, (current) => (isSame(current, mine) ? (value as Settings) : current));
  return sync;
}

/** Carried settings that this version can read; those of a newer one stay where they are until it is here too. */
function readable({ chosenAtMs, version, value }: NonNullable<Carried['settings']>) {
  const settings = open(settingsItem, { version, value });
  return settings === undefined ? null : { chosenAtMs, value: settings };
}

const latest = (one: number | null, other: number | null) =>
  one === null || other === null ? (one ?? other) : Math.max(one, other);

/** Merges a diary into the one of this device: all of it is stored, or nothing. */
async function takeDiary(
  carried: Diary,
  erasedAtMs: number | null,
  isJoining: boolean,
): Promise<Diary> {
  const keys = [
    ...new Set([...(await readAllMonths()).months.keys(), ...intoMonths(carried).keys()]),
  ];
  let merged = emptyDiary;
  await updateTogether(keys.map(monthItem), (months) => {
    const mine = isJoining ? months.map((month) => keptThrough(month, erasedAtMs)) : months;
    merged = merge([...mine, carried], erasedAtMs ?? undefined);
    const after = intoMonths(merged);
    return keys.map((key) => after.get(key) ?? emptyDiary);
  });
  return merged;
}
