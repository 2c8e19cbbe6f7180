import { fireEvent } from '@testing-library/preact';
import { afterEach, beforeEach, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DiaryPage } from '../../../components/diary/DiaryPage.tsx';
import { unrecorded, type Cramp } from '../../../domain/diary/cramp.ts';
import { dayMs } from '../../../domain/time.ts';
import { months } from '../../../state/diary/item.ts';
import { diaryItems } from '../../../state/registry.ts';
import { diaryStartItem } from '../../../state/diary/item.ts';
import { intoMonths, readDiary } from '../../../state/diary/months.ts';
import { followDiary } from '../../../state/diary/useDiary.ts';
import { write } from '../store.ts';
import { follow } from '../../../state/kernel/page.ts';
import { close, open, screen, settle, surround } from '../page.tsx';

export const t0 = Date.parse('2026-11-23T10:00Z');

export const button = (name: RegExp | string) => screen.getByRole('button', { name });

export async function click(element: HTMLElement) {
  fireEvent.click(element);
  await settle();
}

/** A cramp with nothing recorded but what is given. */
export const crampOf = (part: Partial<Cramp> = {}): Cramp => ({
  id: 'cramp1',
  startedAtMs: t0 - dayMs,
  utcOffsetMinutes: 0,
  ...unrecorded,
  done: [],
  changedAtMs: t0 - dayMs,
  ...part,
});

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
  await openDiaryAsItIs();
}

/** Opens the diary page on what is stored. */
export async function openDiaryAsItIs() {
  const stored = await fakeBrowser.storage.local.get();
  await follow(diaryItems);
  await fakeBrowser.storage.local.set(stored);
  await followDiary(Date.now());
  await open(DiaryPage);
}

/** What stands before each test, and is put away after it. */
export function setUp() {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date'], now: t0 });
    surround();
  });

  afterEach(async () => {
    await close();
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });
}
