import { describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { guard } from '../../../state/kernel/guard.ts';
import { read, update, updateAll } from '../../../state/kernel/store.ts';
import { remindersItem, waterItem } from '../../../state/reminders/item.ts';
import { guardedAt } from '../../../state/schemas.ts';
import { consentItem, settingsItem } from '../../../state/settings/item.ts';

const storage = fakeBrowser.storage.local;
const nowMs = Date.parse('2026-11-23T10:00Z');
const drink = { atMs: nowMs, ml: 200 };

test('items that change together are stored in one write, and an unchanged one is left out', async () => {
  const both = [waterItem, consentItem] as const;
  const set = vi.spyOn(storage, 'set');
  await updateAll(both, () => [[drink], { waterSafetyAtMs: nowMs }]);
  await updateAll(both, ([drinks, consent]) => [[...drinks, drink], consent]);
  expect(set.mock.calls.map(([items]) => Object.keys(items))).toEqual([
    ['water', 'consent'],
    ['water'],
  ]);
});

test('a write that changes nothing but the order of fields is skipped', async () => {
  const { fallback } = remindersItem;
  const value = Object.fromEntries(Object.entries(fallback).toReversed());
  await storage.set({ nudge: { version: 1, value } });
  await update(waterItem, () => [drink]);
  const set = vi.spyOn(storage, 'set');
  await update(remindersItem, () => ({ ...fallback }));
  await update(waterItem, (drinks) => drinks.map((each) => ({ ...each })));
  await update(settingsItem, (settings) => ({ ...settings }));
  expect(set).not.toHaveBeenCalled();
});

test('two hundred changes at the same time are all kept', async () => {
  const drinks = Array.from({ length: 200 }, (_, index) => ({ atMs: nowMs + index, ml: 1 }));
  await Promise.all(drinks.map((each) => update(waterItem, (before) => [...before, each])));
  const after = await read(waterItem);
  expect(after.toSorted((a, b) => a.atMs - b.atMs)).toEqual(drinks);
});

describe('a value of another version', () => {
  const water = { version: 9, value: 'of later' };

  test('is not overwritten: the guard sets it aside first', async () => {
    await storage.set({ water });
    const guards = vi.fn<(message: unknown) => void>(() => void guard(guardedAt, nowMs));
    fakeBrowser.runtime.onMessage.addListener(guards);
    await update(waterItem, () => [drink]);
    expect(guards).toHaveBeenCalledWith('guard', expect.anything(), expect.anything());
    expect(await storage.get()).toEqual({
      'newer:water': water,
      water: { version: 1, value: [drink] },
    });
  });

  test('stays where it is if the guard does not answer, and the update says so', async () => {
    await storage.set({ water });
    await expect(update(waterItem, () => [])).rejects.toMatchObject({ name: 'StorageError' });
    expect(await storage.get()).toEqual({ water });
  });
});

describe('an update that fails keeps what is stored and says why, and the next one works:', () => {
  const full = 'Resource::kQuotaBytes quota exceeded';

  test.each<[string, () => Promise<never>, object]>([
    ['a full disk', () => Promise.reject(new Error(full)), { message: full, isFull: true }],
    ['no answer', () => new Promise(() => {}), { name: 'StorageError', isFull: false }],
  ])('%s', async (_, set, reason) => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    await update(waterItem, () => [drink]);
    vi.spyOn(storage, 'set').mockImplementationOnce(set);
    const failing = update(waterItem, () => []).catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(5000);
    expect(await failing).toMatchObject(reason);
    expect(await read(waterItem)).toEqual([drink]);
    await update(waterItem, (drinks) => [...drinks, drink]);
    expect(await read(waterItem)).toHaveLength(2);
    vi.useRealTimers();
  });

  test('a change that throws', async () => {
    const failing = update(waterItem, () => Promise.reject(new Error('no such leg')));
    await expect(failing).rejects.toThrow('no such leg');
    await update(waterItem, () => [drink]);
    expect(await read(waterItem)).toEqual([drink]);
  });
});
