import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Cramp } from '../../../domain/diary/cramp.ts';
import { crampIdOf, crampStartMs } from '../../../domain/diary/fromSession.ts';
import { end, startRelief } from '../../../domain/session/index.ts';
import { dayMs, minuteMs } from '../../../domain/time.ts';
import { changeCramp, saveCramp, saveCrampOf } from '../../../state/diary/actions.ts';
import { readAllMonths, wholeOf } from '../../../state/diary/months.ts';
import { checklistItem, choiceItem, sessionItem } from '../../../state/session/item.ts';
import { guard } from '../../../state/kernel/guard.ts';
import { guardedAt } from '../../../state/schemas.ts';
import { write } from '../store.ts';
import { setUp, t0 } from '../page.tsx';
import { crampOf, storeCramps, storedCramps } from './fixtures.tsx';

setUp();

const { storage } = fakeBrowser;
const session = end(startRelief(choiceItem.fallback, 30, t0 - 2 * minuteMs), t0 - minuteMs / 2);

test('the cramp of a session has what is known of it, and keeps what was added when it grips again', async () => {
  await write(sessionItem, session);
  await write(checklistItem, { startedAtMs: t0 - minuteMs, ticked: ['stretch', 'rub'] });
  await saveCrampOf(session);
  const [saved] = await storedCramps();
  expect(saved).toMatchObject({
    startedAtMs: t0 - 2 * minuteMs,
    utcOffsetMinutes: 0,
    durationSeconds: 90,
    muscle: 'gastrocnemius',
    side: 'left',
    done: ['stretch', 'rub'],
    severity: null,
  });
  await changeCramp(saved!, { severity: 6 });
  const again = startRelief(choiceItem.fallback, 30, t0, session.episode!);
  await saveCrampOf(end(again, t0 + minuteMs / 2));
  expect(await storedCramps()).toMatchObject([{ severity: 6, durationSeconds: 150 }]);
});

test('a session that is saved twice at once is one cramp', async () => {
  await Promise.all([saveCrampOf(session), saveCrampOf(session)]);
  expect(await storedCramps()).toHaveLength(1);
});

const before = crampOf();
const moved = { ...before, startedAtMs: t0 - 40 * dayMs };

test('a save changes only its month, or both if it moves a cramp to another', async () => {
  await storeCramps([crampOf({ id: 'older1', startedAtMs: t0 - 100 * dayMs })]);
  const set = vi.spyOn(storage.local, 'set');
  await saveCramp(before);
  await saveCramp(moved, before);
  expect(set.mock.calls.map(([entries]) => Object.keys(entries).toSorted())).toEqual([
    ['diary:2026-11'],
    ['diary:2026-10', 'diary:2026-11'],
  ]);
  const byKey = await readAllMonths();
  expect(byKey.get('diary:2026-11')?.cramps).toEqual([]);
  expect(byKey.get('diary:2026-10')?.cramps).toMatchObject([{ id: before.id }]);
});

test('a save on a full disk leaves both months as they were', async () => {
  await saveCramp(before);
  const stored = await storage.local.get();
  vi.spyOn(storage.local, 'set').mockRejectedValue(new Error('kQuotaBytes quota exceeded'));
  const failed = { name: 'StorageError', isFull: true };
  await expect(saveCramp(moved, before)).rejects.toMatchObject(failed);
  expect(await storage.local.get()).toEqual(stored);
});

const ofSession = { id: crampIdOf(session), startedAtMs: crampStartMs(session) };

test.each<[string, Partial<Cramp>, (stored: Cramp) => Promise<unknown>]>([
  ['an edit that moves it', {}, (stored) => saveCramp({ ...stored, ...moved }, stored)],
  ['an edit in a window that knows an older version', {}, () => saveCramp(before, before)],
  ['what is added to it', {}, (stored) => changeCramp(stored, { severity: 5 })],
  ['its session, which gripped again', ofSession, () => saveCrampOf(session)],
])(
  'a save of %s is later than what it replaces, whose clock was ahead',
  async (_, part, change) => {
    const stored = crampOf({ changedAtMs: t0 + 9 * dayMs, ...part });
    await storeCramps([stored]);
    await change(stored);
    expect(await storedCramps()).toMatchObject([{ changedAtMs: stored.changedAtMs + 1 }]);
  },
);

test('if two months have the same cramp, its later version counts', () => {
  const older = { cramps: [crampOf()] };
  const later = { cramps: [crampOf({ changedAtMs: t0 })] };
  expect(wholeOf(new Map(Object.entries({ older, later })))).toEqual(later);
  expect(wholeOf(new Map(Object.entries({ later, older })))).toEqual(later);
});

test('a broken month is set aside, and its readable cramps stay', async () => {
  await storeCramps([crampOf({ id: 'older1', startedAtMs: t0 - 40 * dayMs })]);
  const value = { cramps: [crampOf({ id: 'good1' }), { id: 'bad' }, 7] };
  await storage.local.set({ 'diary:2026-11': { version: 1, value } });
  await guard(guardedAt, t0);
  expect((await storedCramps()).map(({ id }) => id).toSorted()).toEqual(['good1', 'older1']);
  expect(await storage.local.get()).toHaveProperty([`broken:diary:2026-11:${t0}`]);
});
