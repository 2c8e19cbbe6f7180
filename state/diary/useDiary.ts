import { browser } from 'wxt/browser';
import { useEffect, useState } from 'preact/hooks';
import { latestFirst, type Cramp, type Diary } from '../../domain/diary/cramp.ts';
import { checked } from '../stored.ts';
import { waitForStorage } from '../waitForStorage.ts';
import { monthItem } from './items.ts';
import {
  isMonthKey,
  lastMonthKeys,
  readAllMonths,
  readMonths,
  setAsideBroken,
  wholeOf,
  type Months,
} from './months.ts';

/** What a page knows of the diary. */
export interface KnownDiary {
  /** The latest first. */
  cramps: readonly Cramp[];
  /** Whether that is all; at first it is the last thirteen months. */
  isWhole: boolean;
}

/** The year that the page shows first: twelve months and the one that is under way. */
const firstMonths = 13;

const months = new Map<string, Diary>();
const renewals = new Set<() => void>();
let known: KnownDiary = { cramps: [], isWhole: false };

/**
 * Reads the last year of the diary, and keeps up with it. The rest is read later: a page of ten years is shown as soon as
 * one of a day.
 */
export async function followDiary(nowMs: number): Promise<void> {
  browser.storage.local.onChanged.addListener((changes) => {
    const changed = Object.keys(changes).filter(isMonthKey);
    if (changed.length > 0) void take(changed.map((key) => [key, changes[key]!.newValue]));
  });
  await waitForStorage(readFirst(nowMs));
}

/** How often unreadable storage is tried again. */
const readAgainAfterMs = 2000;

/** Where it cannot be read, the page is shown without a diary, and says so. */
async function readFirst(nowMs: number) {
  try {
    addMissing((await readMonths(lastMonthKeys(nowMs, firstMonths))).months);
    renew(false);
  } catch (error) {
    console.error(error);
    setTimeout(() => void readFirst(nowMs).then(followWholeDiary), readAgainAfterMs);
  }
}

/** Reads what {@link followDiary} left out; sets aside what cannot be read in it. */
export async function followWholeDiary(): Promise<void> {
  try {
    const { months: all, broken } = await readAllMonths();
    addMissing(all);
    renew(true);
    await setAsideBroken(broken);
  } catch (error) {
    // The page itself reports unreadable storage, and tries again.
    console.error(error);
  }
}

/** What a change event brought meanwhile is newer than what was read. */
function addMissing(read: Months) {
  for (const [key, month] of read) if (!months.has(key)) months.set(key, month);
}

async function take(changed: readonly (readonly [string, unknown])[]) {
  for (const [key, raw] of changed) months.set(key, await checked(monthItem(key), raw));
  renew(known.isWhole);
}

function renew(isWhole: boolean) {
  known = { cramps: latestFirst(wholeOf(months).cramps), isWhole };
  for (const renewOne of renewals) renewOne();
}

/** What this page knows of the diary; renders again whenever that changes. */
export function useDiary(): KnownDiary {
  const [diary, setDiary] = useState(known);
  useEffect(() => {
    const renewOne = () => setDiary(known);
    renewOne();
    renewals.add(renewOne);
    return () => void renewals.delete(renewOne);
  }, []);
  return diary;
}

/** Knows nothing of the diary any more; for tests, which a page's memory outlives. */
export function forgetDiary() {
  months.clear();
  renew(false);
}
