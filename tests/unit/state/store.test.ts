import { describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { guard } from '../../../state/kernel/guard.ts';
import { read, update, updateAll } from '../../../state/kernel/store.ts';
import { singleItems } from '../../../state/registry.ts';
import { remindersItem, waterItem } from '../../../state/reminders/item.ts';
import { guardedAt } from '../../../state/schemas.ts';
import { consentItem, settingsItem } from '../../../state/settings/item.ts';
import { setUp, nowMs, storage, store, keysNow } from './fixtures.ts';

setUp();

test('an item is its fallback while nothing is stored, and reading stores nothing', async () => {
  for (const item of singleItems) expect(await read(item), item.key).toEqual(item.fallback);
  expect(await keysNow()).toEqual([]);
});

describe('items that change together', () => {
  const both = [waterItem, consentItem] as const;
  const drink = { atMs: nowMs, ml: 200 };

  test('are stored in one write, and an unchanged one is left out', async () => {
    const set = vi.spyOn(storage, 'set');
    await updateAll(both, () => [[drink], { waterSafetyAtMs: nowMs }]);
    await updateAll(both, ([drinks, consent]) => [[...drinks, drink], consent]);
    expect(set.mock.calls.map(([items]) => Object.keys(items))).toEqual([
      ['water', 'consent'],
      ['water'],
    ]);
  });

  test('are not stored if one of them cannot be', async () => {
    vi.spyOn(storage, 'set').mockRejectedValueOnce(new Error('quota exceeded'));
    await expect(updateAll(both, () => [[drink], { waterSafetyAtMs: 1 }])).rejects.toMatchObject({
      isFull: true,
    });
    expect(await keysNow()).toEqual([]);
  });
});

describe('a value of another version', () => {
  test('is not overwritten: the guard sets it aside first', async () => {
    await storage.set({ water: { version: 9, value: 'of later' } });
    const guards = vi.fn<(message: unknown) => void>(() => void guard(guardedAt, nowMs));
    fakeBrowser.runtime.onMessage.addListener(guards);
    await update(waterItem, () => [{ atMs: nowMs, ml: 200 }]);
    expect(guards).toHaveBeenCalledWith('guard', expect.anything(), expect.anything());
    expect(await storage.get()).toEqual({
      'newer:water': { version: 9, value: 'of later' },
      water: { version: 1, value: [{ atMs: nowMs, ml: 200 }] },
    });
  });

  test('stays where it is if the guard does not answer, and the update says so', async () => {
    await storage.set({ water: { version: 9, value: 'of later' } });
    await expect(update(waterItem, () => [])).rejects.toMatchObject({ name: 'StorageError' });
    expect(await storage.get()).toEqual({ water: { version: 9, value: 'of later' } });
  });
});

test('storage that does not answer fails an update, and the next one works', async () => {
  vi.useFakeTimers();
  vi.spyOn(storage, 'set').mockReturnValueOnce(new Promise(() => {}) as never);
  const first = update(waterItem, () => [{ atMs: nowMs, ml: 200 }]);
  const [result] = await Promise.all([
    first.catch((error: unknown) => error),
    vi.advanceTimersByTimeAsync(5000),
  ]);
  expect(result).toMatchObject({ name: 'StorageError', isFull: false });
  await update(waterItem, () => [{ atMs: nowMs, ml: 300 }]);
  expect(await read(waterItem)).toEqual([{ atMs: nowMs, ml: 300 }]);
});

test('two hundred changes at the same time are all kept', async () => {
  const drinks = Array.from({ length: 200 }, (_, index) => ({ atMs: nowMs + index, ml: 1 }));
  await Promise.all(drinks.map((drink) => update(waterItem, (before) => [...before, drink])));
  const after = await read(waterItem);
  expect(after.toSorted((a, b) => a.atMs - b.atMs)).toEqual(drinks);
});

describe('a write', () => {
  test('that changes nothing but the order of fields is skipped', async () => {
    const nudge = Object.fromEntries(Object.entries(remindersItem.fallback).toReversed());
    await store('nudge', { version: 1, value: nudge });
    await update(waterItem, () => [{ atMs: nowMs, ml: 200 }]);
    const set = vi.spyOn(storage, 'set');
    await update(remindersItem, () => ({ ...remindersItem.fallback }));
    await update(waterItem, (drinks) => drinks.map((drink) => ({ ...drink })));
    await update(settingsItem, (settings) => ({ ...settings }));
    expect(set).not.toHaveBeenCalled();
  });

  test('to a full disk fails with the browser’s message, keeps the stored value, and the next one works', async () => {
    await update(waterItem, () => [{ atMs: nowMs, ml: 200 }]);
    const words = 'Resource::kQuotaBytes quota exceeded';
    vi.spyOn(storage, 'set').mockRejectedValueOnce(new Error(words));
    await expect(update(waterItem, () => [])).rejects.toThrow(words);
    expect(await read(waterItem)).toEqual([{ atMs: nowMs, ml: 200 }]);

    await update(waterItem, (drinks) => [...drinks, { atMs: nowMs, ml: 300 }]);
    expect(await read(waterItem)).toHaveLength(2);
  });

  test('with a failing change stores nothing, and the next one works', async () => {
    const change = () => {
      throw new Error('no such leg');
    };
    await expect(update(waterItem, change)).rejects.toThrow('no such leg');
    expect(await keysNow()).toEqual([]);
    await update(waterItem, () => [{ atMs: nowMs, ml: 200 }]);
    expect(await keysNow()).toEqual(['water']);
  });
});
