import { describe, expect, test, vi } from 'vitest';
import { startRelief } from '../../../domain/session/index.ts';
import {
  allKeys,
  checklistItem,
  choiceItem,
  consentItem,
  nudgeItem,
  sessionItem,
  settingsItem,
  waterItem,
} from '../../../state/items.ts';
import { read, write, type Stored } from '../../../state/stored.ts';
import { update } from '../../../state/update.ts';
import { setUp, nowMs, storage, store, keysNow } from './given.ts';

setUp();

describe('an item', () => {
  test.each([
    settingsItem,
    choiceItem,
    sessionItem,
    checklistItem,
    nudgeItem,
    waterItem,
    consentItem,
  ] as Stored<unknown>[])(
    '$key is its fallback while nothing is stored, and reading stores nothing',
    async (item) => {
      expect(await read(item)).toEqual(item.fallback);
      expect(await keysNow()).toEqual([]);
    },
  );

  test.each([
    settingsItem,
    choiceItem,
    sessionItem,
    checklistItem,
    nudgeItem,
    waterItem,
    consentItem,
  ] as Stored<unknown>[])(
    '$key fits its own schema, and comes back as it was written',
    async (item) => {
      await write(item, item.fallback);
      expect(await update(item, (value) => value)).toEqual(item.fallback);
      expect(await keysNow()).toEqual([item.key]);
    },
  );

  test('of every kind is among the keys that pages follow', () => {
    expect(allKeys.toSorted()).toEqual([
      'checklist',
      'choice',
      'consent',
      'nudge',
      'session',
      'settings',
      'water',
    ]);
  });

  test('that holds a session comes back as it was written', async () => {
    const session = startRelief(choiceItem.fallback, 30, nowMs);
    await write(sessionItem, session);
    expect(await read(sessionItem)).toEqual(session);
  });
});

describe('changes at the same time', () => {
  test('are all kept, of two hundred', async () => {
    const drinks = Array.from({ length: 200 }, (_, index) => ({ atMs: nowMs + index, ml: 1 }));
    await Promise.all(drinks.map((drink) => update(waterItem, (before) => [...before, drink])));
    const after = await read(waterItem);
    expect(after.toSorted((a, b) => a.atMs - b.atMs)).toEqual(drinks);
  });

  test('each see what the one before has stored', async () => {
    const seen: number[] = [];
    await Promise.all(
      Array.from({ length: 20 }, () =>
        update(waterItem, (before) => {
          seen.push(before.length);
          return [...before, { atMs: nowMs, ml: 1 }];
        }),
      ),
    );
    expect(seen).toEqual(Array.from({ length: 20 }, (_, index) => index));
  });

  test('would be lost without the lock, so that this storage can show it', async () => {
    const add = async () => {
      const before = await read(waterItem);
      await write(waterItem, [...before, { atMs: nowMs, ml: 1 }]);
    };
    await Promise.all([add(), add(), add()]);
    expect((await read(waterItem)).length).toBeLessThan(3);
  });

  test('of different items do not disturb each other', async () => {
    await Promise.all([
      update(choiceItem, (choice) => ({ ...choice, side: 'right' as const })),
      update(consentItem, () => ({ waterSafetyAtMs: nowMs })),
      update(choiceItem, (choice) => ({ ...choice, position: 'bed' as const })),
    ]);
    expect(await read(choiceItem)).toMatchObject({ side: 'right', position: 'bed' });
    expect(await read(consentItem)).toEqual({ waterSafetyAtMs: nowMs });
  });
});

describe('a write', () => {
  test('that changes nothing is not made', async () => {
    await update(waterItem, () => [{ atMs: nowMs, ml: 200 }]);
    const set = vi.spyOn(storage, 'set');
    await update(waterItem, (drinks) => drinks.map((drink) => ({ ...drink })));
    await update(settingsItem, (settings) => ({ ...settings }));
    expect(set).not.toHaveBeenCalled();
  });

  test('of the same fields in another order is not made', async () => {
    const nudge = Object.fromEntries(Object.entries(nudgeItem.fallback).toReversed());
    await store('nudge', { version: 2, value: nudge });
    const set = vi.spyOn(storage, 'set');
    await update(nudgeItem, () => ({ ...nudgeItem.fallback }));
    expect(set).not.toHaveBeenCalled();
  });

  test('of a change carries the version of its shape, and a sum', async () => {
    await update(consentItem, () => ({ waterSafetyAtMs: nowMs }));
    expect(await storage.get()).toEqual({
      consent: { version: 1, value: { waterSafetyAtMs: nowMs }, sum: expect.any(Number) },
    });
  });

  test('to a full disk fails with the words of the browser, keeps what was stored, and the next one works', async () => {
    await update(waterItem, () => [{ atMs: nowMs, ml: 200 }]);
    const words = 'Resource::kQuotaBytes quota exceeded';
    vi.spyOn(storage, 'set').mockRejectedValueOnce(new Error(words));
    await expect(update(waterItem, () => [])).rejects.toThrow(words);
    expect(await read(waterItem)).toEqual([{ atMs: nowMs, ml: 200 }]);

    await update(waterItem, (drinks) => [...drinks, { atMs: nowMs, ml: 300 }]);
    expect(await read(waterItem)).toHaveLength(2);
  });

  test('whose change fails stores nothing, and the next one works', async () => {
    const change = () => {
      throw new Error('no such leg');
    };
    await expect(update(waterItem, change)).rejects.toThrow('no such leg');
    expect(await keysNow()).toEqual([]);
    await update(waterItem, () => [{ atMs: nowMs, ml: 200 }]);
    expect(await keysNow()).toEqual(['water']);
  });
});
