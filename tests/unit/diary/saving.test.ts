import { describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Cramp } from '../../../domain/diary/cramp.ts';
import { crampIdOf, crampStartMs } from '../../../domain/diary/fromSession.ts';
import { end, startRelief } from '../../../domain/session/index.ts';
import { dayMs, minuteMs, secondMs } from '../../../domain/time.ts';
import { changeCramp, saveCramp, saveCrampOf, eraseDiary } from '../../../state/diary/actions.ts';
import { months } from '../../../state/diary/item.ts';
import { readAllMonths } from '../../../state/diary/months.ts';
import { checklistItem, choiceItem, sessionItem } from '../../../state/session/item.ts';
import { settingsItem } from '../../../state/settings/item.ts';
import { guard } from '../../../state/kernel/guard.ts';
import { guardedAt } from '../../../state/schemas.ts';
import { write } from '../store.ts';
import { setUp, t0 } from '../page.tsx';
import { crampOf, storeCramps, storedCramps } from './fixtures.tsx';

setUp();

const { storage } = fakeBrowser;
const session = end(startRelief(choiceItem.fallback, 30, t0 - 2 * minuteMs), t0 - minuteMs / 2);
const keys = async () => Object.keys(await storage.local.get()).toSorted();

describe('the cramp of a session', () => {
  test('is saved with its start, length, muscle, side and what was ticked', async () => {
    await write(sessionItem, session);
    await write(checklistItem, { startedAtMs: t0 - minuteMs, ticked: ['stretch', 'rub'] });
    await saveCrampOf(session);
    expect(await storedCramps()).toMatchObject([
      {
        startedAtMs: t0 - 2 * minuteMs,
        utcOffsetMinutes: 0,
        durationSeconds: 90,
        muscle: 'gastrocnemius',
        side: 'left',
        done: ['stretch', 'rub'],
        severity: null,
      },
    ]);
  });

  test('saved twice at once is one cramp', async () => {
    await Promise.all([saveCrampOf(session), saveCrampOf(session)]);
    await saveCrampOf(session);
    expect(await storedCramps()).toHaveLength(1);
  });

  test('that gripped again keeps what was added, and has all its minutes', async () => {
    await saveCrampOf(session);
    const [saved] = await storedCramps();
    await changeCramp(saved!, { severity: 6 });
    const again = end(
      startRelief(choiceItem.fallback, 30, t0, session.episode!),
      t0 + 30 * secondMs,
    );
    await saveCrampOf(again);
    expect(await storedCramps()).toMatchObject([{ severity: 6, durationSeconds: 150 }]);
  });
});

describe('a save', () => {
  test('changes only the key of its month', async () => {
    await storeCramps([crampOf({ id: 'older1', startedAtMs: t0 - 100 * dayMs })]);
    const set = vi.spyOn(storage.local, 'set');
    await saveCramp(crampOf());
    expect(set.mock.calls.map(([entries]) => Object.keys(entries))).toEqual([['diary:2026-11']]);
  });

  test('that moves a cramp to another month removes it from the old one', async () => {
    const before = crampOf();
    await saveCramp(before);
    await saveCramp({ ...before, startedAtMs: t0 - 40 * dayMs }, before);
    const byKey = await readAllMonths();
    expect(byKey.get('diary:2026-11')?.cramps).toEqual([]);
    expect(byKey.get('diary:2026-10')?.cramps).toMatchObject([{ id: before.id }]);
  });

  test('on a full disk leaves both months as they were', async () => {
    const before = crampOf();
    await saveCramp(before);
    const stored = await storage.local.get();
    vi.spyOn(storage.local, 'set').mockRejectedValue(
      new Error('Resource::kQuotaBytes quota exceeded'),
    );
    const moved = saveCramp({ ...before, startedAtMs: t0 - 40 * dayMs }, before);
    await expect(moved).rejects.toMatchObject({ name: 'StorageError', isFull: true });
    expect(await storage.local.get()).toEqual(stored);
  });

  test.each<[string, Partial<Cramp>, (stored: Cramp) => Promise<unknown>]>([
    ['an edit', {}, (stored) => saveCramp({ ...stored, note: 'new' }, stored)],
    [
      'an edit that moves it to another month',
      {},
      (stored) => saveCramp({ ...stored, startedAtMs: t0 - 40 * dayMs }, stored),
    ],
    ['an edit in a window that knows an older version', {}, () => saveCramp(crampOf(), crampOf())],
    ['what is added to it', {}, (stored) => changeCramp(stored, { severity: 5 })],
    [
      'its session, which gripped again',
      { id: crampIdOf(session), startedAtMs: crampStartMs(session) },
      () => saveCrampOf(session),
    ],
  ])('of %s is later than what it replaces, whose clock was ahead', async (_, part, change) => {
    const stored = crampOf({ changedAtMs: t0 + 9 * dayMs, ...part });
    await storeCramps([stored]);
    await change(stored);
    expect((await storedCramps()).map(({ changedAtMs }) => changedAtMs)).toEqual([
      stored.changedAtMs + 1,
    ]);
  });
});

test('if two months have the same cramp, its later version counts', async () => {
  const cramps = [crampOf({ note: 'moved', changedAtMs: t0 }), crampOf()];
  for (const order of [cramps, cramps.toReversed()]) {
    await storage.local.clear();
    for (const [index, cramp] of order.entries())
      await write(months.item(`diary:2026-0${index + 1}`), { cramps: [cramp] });
    expect(await storedCramps()).toMatchObject([{ note: 'moved' }]);
  }
});

test('a broken month is set aside, and its readable cramps stay', async () => {
  await storeCramps([crampOf({ id: 'older1', startedAtMs: t0 - 40 * dayMs })]);
  const value = { cramps: [crampOf({ id: 'good1' }), { id: 'bad' }, 7] };
  await storage.local.set({ 'diary:2026-11': { version: 1, value } });
  await guard(guardedAt, t0);
  expect((await storedCramps()).map(({ id }) => id).toSorted()).toEqual(['good1', 'older1']);
  expect(await keys()).toContain(`broken:diary:2026-11:${t0}`);
});

test('erasing removes the diary and what was set aside of it, but not the settings', async () => {
  await write(settingsItem, settingsItem.fallback);
  await storeCramps([crampOf()]);
  await storage.local.set({ 'broken:diary:2026-10:5': 'rubbish', 'broken:settings:5': 'rubbish' });
  await eraseDiary();
  expect(await keys()).toEqual(['broken:settings:5', 'settings']);
});
