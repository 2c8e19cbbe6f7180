import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { startRelief } from '../../domain/session/index.ts';
import { defaultSettings, type Settings } from '../../domain/settings.ts';
import {
  allKeys,
  checklistItem,
  choiceItem,
  consentItem,
  nudgeItem,
  sessionItem,
  settingsItem,
  waterItem,
} from '../../state/items.ts';
import { brokenPrefix, read, write, type Stored } from '../../state/stored.ts';
import { update } from '../../state/update.ts';
import { withWater } from './reminders.ts';

const nowMs = Date.parse('2026-11-23T10:00Z');
const storage = fakeBrowser.storage.local;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: nowMs });
});
afterEach(() => {
  vi.useRealTimers();
});

/** Puts a value into the storage as it is: Firefox keeps also what JSON has no word for. */
async function store(key: string, raw: object) {
  await storage.set({ [key]: { placeholder: true } });
  const { [key]: kept } = await storage.get(key);
  delete (kept as { placeholder?: true }).placeholder;
  Object.assign(kept as object, raw);
}

const keysNow = async () => Object.keys(await storage.get()).toSorted();

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

const session = startRelief(choiceItem.fallback, 30, nowMs);
const tooLate = Date.parse('+275760-09-13') + 1;

describe('a value that cannot be read', () => {
  test.each<[string, Stored<unknown>, object]>([
    ['not a number', settingsItem, { version: 2, value: { ...defaultSettings, glassMl: NaN } }],
    [
      'out of bounds',
      settingsItem,
      { version: 2, value: { ...defaultSettings, holdSeconds: 300 } },
    ],
    [
      'of the wrong type',
      settingsItem,
      { version: 2, value: { ...defaultSettings, holdSeconds: '30' } },
    ],
    ['without a version', settingsItem, { value: defaultSettings }],
    ['without a value', settingsItem, { version: 2 }],
    ['bare', settingsItem, defaultSettings],
    ['half of an object', settingsItem, { version: 2, value: { holdSeconds: 30 } }],
    [
      'with hours that are none',
      settingsItem,
      {
        version: 2,
        value: { ...defaultSettings, nudges: { ...defaultSettings.nudges, from: '25:99' } },
      },
    ],
    [
      'with hours that end when they begin',
      settingsItem,
      {
        version: 2,
        value: { ...defaultSettings, nudges: { ...defaultSettings.nudges, to: '09:00' } },
      },
    ],
    [
      'with no days',
      settingsItem,
      {
        version: 2,
        value: { ...defaultSettings, nudges: { ...defaultSettings.nudges, days: [] } },
      },
    ],
    [
      'louder than the speaker',
      settingsItem,
      { version: 2, value: { ...defaultSettings, cues: { ...defaultSettings.cues, volume: 101 } } },
    ],
    [
      'with quiet hours that end when they begin',
      settingsItem,
      {
        version: 2,
        value: {
          ...defaultSettings,
          cues: { ...defaultSettings.cues, quiet: { on: true, from: '22:00', to: '22:00' } },
        },
      },
    ],
    [
      'of a muscle there is not',
      choiceItem,
      { version: 2, value: { ...choiceItem.fallback, muscle: 'wing' } },
    ],
    [
      'in the year 300,000',
      sessionItem,
      { version: 2, value: { ...session, seenAtMs: Date.UTC(1970) + 9.4e15 } },
    ],
    [
      'one ms past the last date',
      sessionItem,
      { version: 2, value: { ...session, startedAtMs: 8.64e15 + 1 } },
    ],
    ['before 1970', sessionItem, { version: 2, value: { ...session, startedAtMs: -1 } }],
    ['without phases', sessionItem, { version: 2, value: { ...session, phases: [] } }],
    [
      'for ever paused',
      sessionItem,
      { version: 2, value: { ...session, pausedTotalMs: Infinity } },
    ],
    [
      'with a field missing',
      sessionItem,
      { version: 2, value: { ...session, endedAtMs: undefined } },
    ],
    [
      'with a step that is none',
      checklistItem,
      { version: 1, value: { startedAtMs: nowMs, ticked: ['pray'] } },
    ],
    ['of a time that is none', nudgeItem, { version: 2, value: withWater({ nextDueAtMs: NaN }) }],
    ['no list', waterItem, { version: 1, value: { atMs: nowMs, ml: 200 } }],
    ['with a drink of an ocean', waterItem, { version: 1, value: [{ atMs: nowMs, ml: 1e9 }] }],
    ['with a consent of yes', consentItem, { version: 1, value: { waterSafetyAtMs: true } }],
  ])('(%s: $key) is set aside as it is, and the fallback is used', async (_, item, raw) => {
    await store(item.key, raw);
    const { [item.key]: stored } = await storage.get(item.key);
    const before = structuredClone(stored);
    const set = vi.spyOn(storage, 'set');

    expect(await read(item)).toEqual(item.fallback);
    expect(await update(item, (value) => value)).toEqual(item.fallback);

    const aside = `${brokenPrefix}${item.key}:${nowMs}`;
    expect(set.mock.calls).toEqual([[{ [aside]: before }]]);
    expect(await keysNow()).toEqual([aside]);
  });

  test.each<[string, Partial<Settings['nudges']>]>([
    ['10,000 minutes', { everyMinutes: 10_000 }],
    ['0 minutes', { everyMinutes: 0 }],
    ['"25:99"', { to: '25:99' }],
    ['no weekday', { days: [] }],
    ['hours that end when they begin', { to: '09:00' }],
  ])('of the nudges (%s) does not end them, nor the other choices', async (_, part) => {
    const nudges = { ...defaultSettings.nudges, on: true };
    const value = { ...defaultSettings, holdSeconds: 20, nudges: { ...nudges, ...part } };
    await store('settings', { version: 2, value });
    const expected = { ...defaultSettings, holdSeconds: 20, nudges };
    expect(await read(settingsItem)).toEqual(expected);
    expect(await update(settingsItem, (settings) => settings)).toEqual(expected);
    expect(await keysNow()).toEqual([`${brokenPrefix}settings:${nowMs}`, 'settings']);
  });

  test('is only read around by a page, and left where it is', async () => {
    await store('settings', { version: 9, value: 1 });
    expect(await read(settingsItem)).toEqual(defaultSettings);
    expect(await storage.get('settings')).toEqual({ settings: { version: 9, value: 1 } });
  });

  test('makes room for the new one, and is set aside once', async () => {
    await store('water', { version: 1, value: 'much' });
    const drink = { atMs: nowMs, ml: 200 };
    await update(waterItem, (drinks) => [...drinks, drink]);
    await update(waterItem, (drinks) => [...drinks, drink]);
    expect(await read(waterItem)).toEqual([drink, drink]);
    expect(await keysNow()).toEqual([`broken:water:${nowMs}`, 'water']);
  });

  test('stays where it is when there is no room to set it aside', async () => {
    await store('water', { version: 1, value: 'much' });
    vi.spyOn(storage, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    await expect(update(waterItem, () => [])).rejects.toThrow('QUOTA_BYTES quota exceeded');
    expect(await storage.get()).toEqual({ water: { version: 1, value: 'much' } });
  });

  test('does not spoil the others', async () => {
    await write(consentItem, { waterSafetyAtMs: nowMs });
    await store('settings', { version: 2 });
    await update(settingsItem, (settings) => ({ ...settings, glassMl: 300 }));
    expect(await read(consentItem)).toEqual({ waterSafetyAtMs: nowMs });
  });

  test('is not one that lies at the very edge of what can be', async () => {
    await write(nudgeItem, withWater({ lastNudgeAtMs: tooLate - 1, nextDueAtMs: 0 }));
    expect((await read(nudgeItem)).water).toMatchObject({ lastNudgeAtMs: 8.64e15, nextDueAtMs: 0 });
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
