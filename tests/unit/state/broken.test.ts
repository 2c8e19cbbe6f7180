import { describe, expect, test, vi } from 'vitest';
import { defaultSettings, type Settings } from '../../../domain/settings.ts';
import {
  checklistItem,
  choiceItem,
  consentItem,
  nudgeItem,
  sessionItem,
  settingsItem,
  waterItem,
} from '../../../state/items.ts';
import { brokenPrefix } from '../../../state/setAside.ts';
import { read, write, type Stored } from '../../../state/stored.ts';
import { update } from '../../../state/update.ts';
import { withWater } from '../reminders.ts';
import { setUp, nowMs, storage, store, keysNow, session } from './given.ts';

setUp();

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
