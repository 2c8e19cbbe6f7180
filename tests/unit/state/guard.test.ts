import * as v from 'valibot';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
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
import { setUp, nowMs, storage, store, keysNow, session } from './fixtures.ts';

setUp();

const check = (keys?: readonly string[]) => guard(guardedAt, nowMs, keys);
const tooLate = Date.parse('+275760-09-13') + 1;

const withNudges = (part: Partial<Settings['nudges']>) => ({
  ...defaultSettings,
  nudges: { ...defaultSettings.nudges, ...part },
});

describe('a stored value that no view can show', () => {
  test.each<[string, Item<unknown>, unknown]>([
    ['is not in an envelope', settingsItem, defaultSettings],
    ['has no version', settingsItem, { value: defaultSettings }],
    ['is one ms past the last date', sessionItem, { ...session, startedAtMs: 8.64e15 + 1 }],
    ['has no phases', sessionItem, { ...session, phases: [] }],
    ['is paused for ever', sessionItem, { ...session, pausedTotalMs: Infinity }],
    ['has a field missing', sessionItem, { ...session, endedAtMs: undefined }],
    ['has a time that is no number', remindersItem, withWater({ nextDueAtMs: NaN })],
  ])('that %s ($key) is set aside as it is', async (_, item, value) => {
    const isWhole = item === settingsItem;
    await store(item.key, (isWhole ? value : { version: 1, value }) as object);
    // The simulated storage writes JSON, which cannot express NaN.
    const { [item.key]: before } = JSON.parse(JSON.stringify(await storage.get(item.key)));
    await check();
    expect(await storage.get()).toEqual({ [`broken:${item.key}:${nowMs}`]: before });
    expect(await read(item)).toEqual(item.fallback);
  });

  test.each<[string, object]>([
    ['a glass that is no number', { ...defaultSettings, glassMl: NaN }],
    ['a nudge at "25:99"', withNudges({ from: '25:99' })],
    ['hours that end when they begin', withNudges({ to: '09:00' })],
  ])('of the settings (%s) does not change the other choices', async (_, value) => {
    await store('settings', { version: 1, value: { ...value, letterKeys: false } });
    await check();
    expect(await read(settingsItem)).toEqual({ ...defaultSettings, letterKeys: false });
    expect(await keysNow()).toEqual([`broken:settings:${nowMs}`, 'settings']);
  });

  test('stays where it is when there is no room to set it aside', async () => {
    await store('water', { version: 1, value: 'much' });
    vi.spyOn(storage, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    await expect(check()).rejects.toMatchObject({ name: 'StorageError', isFull: true });
    expect(await storage.get()).toEqual({ water: { version: 1, value: 'much' } });
  });

  test('does not include the first and the last possible date', async () => {
    await store('nudge', {
      version: 1,
      value: withWater({ lastNudgeAtMs: tooLate - 1, nextDueAtMs: 0 }),
    });
    await check();
    expect(await keysNow()).toEqual(['nudge']);
  });
});

test('a valid value is not changed, without a write and without the lock', async () => {
  for (const item of singleItems) await store(item.key, sealed(item, item.fallback));
  const set = vi.spyOn(storage, 'set');
  const request = vi.spyOn(navigator.locks, 'request');
  await check();
  expect(set).not.toHaveBeenCalled();
  expect(request).not.toHaveBeenCalled();
});

test('whatever is stored under a key, nothing is lost, and a second check changes nothing', async () => {
  const keys = [...singleItems.map(({ key }) => key), 'diary:2026-11'];
  const raw = fc.oneof(
    fc.jsonValue(),
    fc.record({ version: fc.integer({ min: -1, max: 3 }), value: fc.jsonValue() }),
  );
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...keys), raw, async (key, value) => {
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
  const everyKey = [...singleItems.map(({ key }) => key), 'diary:2026-11'];
  const newer = { version: 9, value: 'of later' };

  test.each(everyKey)('under %s is set aside, and is restored by it', async (key) => {
    await store(key, newer);
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

describe('a value of an older version', () => {
  const item: Item<string[]> = { key: 'marks', version: 3, fallback: [] };
  const shape: Shape<string[]> = {
    schema: v.array(v.string()),
    migrations: [(text) => [text], (list) => [...(list as string[]), 'of 3']],
  };
  const migrate = () =>
    guard((key) => (key === 'marks' ? ({ item, shape } as Guarded) : undefined), nowMs);

  test.each([
    [1, 'of 1', ['of 1', 'of 3']],
    [2, ['of 2'], ['of 2', 'of 3']],
  ])('(%i) is migrated to the current one', async (version, value, expected) => {
    await storage.set({ marks: { version, value } });
    await migrate();
    expect(await storage.get()).toEqual({ marks: { version: 3, value: expected } });
  });

  test('that does not fit its own version is set aside', async () => {
    await storage.set({ marks: { version: 2, value: 7 } });
    await migrate();
    expect(await storage.get()).toEqual({ [`broken:marks:${nowMs}`]: { version: 2, value: 7 } });
  });

  test('with a checksum, from a build before 1.0.0, is kept if it fits', async () => {
    await storage.set({
      settings: { version: 4, value: { ...defaultSettings, glassMl: 300 }, sum: 12 },
      choice: { version: 2, value: { muscle: 'wing' }, sum: 13 },
    });
    await check();
    expect(await storage.get()).toEqual({
      settings: sealed(settingsItem, { ...defaultSettings, glassMl: 300 }),
      [`broken:choice:${nowMs}`]: { version: 2, value: { muscle: 'wing' }, sum: 13 },
    });
  });

  test('of a choice keeps what still fits', async () => {
    const chosen = { ...choiceItem.fallback, position: 'bed', side: 'right' };
    await storage.set({ choice: { version: 2, value: { ...chosen, muscle: 'wing' }, sum: 14 } });
    await check();
    expect(await read(choiceItem)).toEqual(chosen);
    expect(await keysNow()).toEqual([`broken:choice:${nowMs}`, 'choice']);
  });
});
