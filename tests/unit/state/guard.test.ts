import * as v from 'valibot';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defaultSettings, type Settings } from '../../../domain/settings.ts';
import { guard, type Guarded, type Shape } from '../../../state/kernel/guard.ts';
import { sealed, type Item } from '../../../state/kernel/item.ts';
import { read } from '../../../state/kernel/store.ts';
import { singleItems } from '../../../state/registry.ts';
import { remindersItem } from '../../../state/reminders/item.ts';
import { guardedAt } from '../../../state/schemas.ts';
import { choiceItem, sessionItem } from '../../../state/session/item.ts';
import { settingsItem } from '../../../state/settings/item.ts';
import { withWater } from '../reminders.ts';
import { write } from '../store.ts';

const storage = fakeBrowser.storage.local;
const nowMs = Date.parse('2026-11-23T10:00Z');
const check = () => guard(guardedAt, nowMs);
const everyKey = [...singleItems.map(({ key }) => key), 'diary:2026-11'];

describe('a stored value that no view can show', () => {
  const { nudges } = defaultSettings;

  test.each<[string, Item<unknown>, object]>([
    ['is not in an envelope', settingsItem, defaultSettings],
    ['has no version', settingsItem, { value: defaultSettings }],
    ['does not have the shape of its item', sessionItem, { version: 1, value: { phases: [] } }],
  ])('and that %s is set aside as it is', async (_, item, raw) => {
    await storage.set({ [item.key]: raw });
    await check();
    expect(await storage.get()).toEqual({ [`broken:${item.key}:${nowMs}`]: raw });
    expect(await read(item)).toEqual(item.fallback);
  });

  test.each<[string, Partial<Settings>]>([
    ['a glass that is no number', { glassMl: '300' as never }],
    ['a nudge at "25:99"', { nudges: { ...nudges, from: '25:99' } }],
    ['hours that end when they begin', { nudges: { ...nudges, to: '09:00' } }],
  ])('of the settings (%s) does not change the other choices', async (_, part) => {
    await write(settingsItem, { ...defaultSettings, ...part, letterKeys: false });
    await check();
    expect(await read(settingsItem)).toEqual({ ...defaultSettings, letterKeys: false });
    expect(await storage.get()).toHaveProperty([`broken:settings:${nowMs}`]);
  });

  test('stays where it is when there is no room to set it aside', async () => {
    const water = { version: 1, value: 'much' };
    await storage.set({ water });
    vi.spyOn(storage, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    await expect(check()).rejects.toMatchObject({ name: 'StorageError', isFull: true });
    expect(await storage.get()).toEqual({ water });
  });
});

test('a valid value is not changed, without a write and without the lock', async () => {
  for (const item of singleItems) await write(item, item.fallback);
  await write(remindersItem, withWater({ lastNudgeAtMs: 8.64e15, nextDueAtMs: 0 }));
  const set = vi.spyOn(storage, 'set');
  const request = vi.spyOn(navigator.locks, 'request');
  await check();
  expect(set).not.toHaveBeenCalled();
  expect(request).not.toHaveBeenCalled();
});

test('whatever is stored under a key, nothing is lost, and a second check changes nothing', async () => {
  const raw = fc.oneof(
    fc.jsonValue(),
    fc.record({ version: fc.integer({ min: -1, max: 3 }), value: fc.jsonValue() }),
  );
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...everyKey), raw, async (key, value) => {
      await storage.clear();
      // The simulated storage removes a key that is set to null.
      fc.pre(value !== null);
      await storage.set({ [key]: value });
      await check();
      const after = structuredClone(await storage.get());
      const kept = Object.values(after).map((one) => JSON.stringify(one));
      const isTaken =
        guardedAt(key)!.item.version === (after[key] as { version?: number })?.version;
      expect(kept.includes(JSON.stringify(value)) || isTaken).toBe(true);
      await check();
      expect(await storage.get()).toEqual(after);
    }),
    { numRuns: 300 },
  );
});

describe('what a newer Legroom wrote', () => {
  const newer = { version: 9, value: 'of later' };

  test.each(everyKey)('under %s is set aside, and is restored by it', async (key) => {
    await storage.set({ [key]: newer });
    await check();
    expect(await storage.get()).toEqual({ [`newer:${key}`]: newer });

    const { item } = guardedAt(key)!;
    const older = sealed(item, item.fallback);
    await storage.set({ [key]: older });
    await check();
    expect(await storage.get()).toEqual({ [`newer:${key}`]: newer, [key]: older });

    const later: Guarded = { item: { ...item, version: 9 }, shape: { schema: v.string() } };
    await guard(() => later, nowMs);
    expect(await storage.get()).toEqual({ [key]: newer, [`broken:${key}:${nowMs}`]: older });
  });

  test('is kept when another is set aside after it', async () => {
    const later = { version: 10, value: 'later' };
    await storage.set({ 'newer:consent': newer, consent: later });
    await check();
    expect(await storage.get()).toEqual({
      [`broken:consent:${nowMs}`]: newer,
      'newer:consent': later,
    });
  });
});

describe('a value of an older build', () => {
  const item: Item<string[]> = { key: 'marks', version: 3, fallback: [] };
  const shape: Shape<string[]> = {
    schema: v.array(v.string()),
    migrations: [(text) => [text], (list) => [...(list as string[]), 'of 3']],
  };
  const marks = (version: number, value: unknown) => ({ marks: { version, value } });

  test.each([
    ['1 is brought to the current one', marks(1, 'of 1'), marks(3, ['of 1', 'of 3'])],
    ['2 is brought to the current one', marks(2, ['of 2']), marks(3, ['of 2', 'of 3'])],
    [
      '2 that never had its shape is set aside',
      marks(2, 7),
      { [`broken:marks:${nowMs}`]: marks(2, 7).marks },
    ],
  ])('of version %s', async (_, before, after) => {
    await storage.set(before);
    await guard(() => ({ item, shape }) as Guarded, nowMs);
    expect(await storage.get()).toEqual(after);
  });

  test('with a checksum, from a build before 1.0.0, is kept as far as it fits', async () => {
    const settings = { ...defaultSettings, glassMl: 300 };
    const chosen = { ...choiceItem.fallback, position: 'bed', side: 'right' };
    const choice = { version: 2, value: { ...chosen, muscle: 'wing' }, sum: 13 };
    await storage.set({ settings: { version: 4, value: settings, sum: 12 }, choice });
    await check();
    expect(await storage.get()).toEqual({
      settings: sealed(settingsItem, settings),
      choice: sealed(choiceItem, chosen as never),
      [`broken:choice:${nowMs}`]: choice,
    });
  });
});
