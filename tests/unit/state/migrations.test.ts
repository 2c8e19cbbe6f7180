import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { startRelief } from '../../../domain/session/index.ts';
import { defaultSettings } from '../../../domain/settings.ts';
import { secondMs } from '../../../domain/time.ts';
import { changeCues } from '../../../state/actions/settings.ts';
import {
  allItems,
  choiceItem,
  consentItem,
  nudgeItem,
  sessionItem,
  settingsItem,
} from '../../../state/items.ts';
import { diaryItems, monthItem } from '../../../state/diary/items.ts';
import { sealed } from '../../../state/envelope.ts';
import { shapes } from '../../../state/shapes.ts';
import { read, write, type Stored } from '../../../state/stored.ts';
import { bringBackAllNewer } from '../../../state/bringBack.ts';
import { update } from '../../../state/update.ts';
import { withWater } from '../reminders.ts';
import recordedShapes from './schemaShapes.json' with { type: 'json' };
import { shapeOf } from './schemaShapes.ts';

const nowMs = Date.UTC(2026, 10, 23, 10);
const { storage } = fakeBrowser;

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers({ toFake: ['Date'], now: nowMs });
});
afterEach(() => vi.useRealTimers());

const put = (key: string, version: number, value: unknown) =>
  storage.local.set({ [key]: { version, value } });
const stored = async () => storage.local.get();

/** What Legroom 0.1.0 stored: version 1 of every item. */
const of1 = {
  settings: {
    holdSeconds: 20,
    nudges: { on: true, everyMinutes: 45, from: '08:00', to: '21:00', days: [1, 2, 3] },
    glassMl: 300,
  },
  choice: { muscle: 'soleus', position: 'bed', side: 'right' },
  session: {
    mode: 'relief',
    muscle: 'gastrocnemius',
    stretch: 'gastrocnemiusSitting',
    side: 'left',
    phases: [
      { kind: 'ready', seconds: 3 },
      { kind: 'hold', seconds: 30 },
    ],
    startedAtMs: nowMs - 20 * secondMs,
    episodeStartedAtMs: nowMs - 20 * secondMs,
    pausedTotalMs: 0,
    pausedAtMs: null,
    pauseCause: null,
    seenAtMs: nowMs - secondMs,
    letGoAtMs: null,
    dismissedAtMs: null,
  },
  nudge: {
    countsFromMs: nowMs - 60 * secondMs,
    nextDueAtMs: nowMs + 60 * secondMs,
    lastNudgeAtMs: null,
    unansweredSinceMs: null,
  },
} as const;

describe('what Legroom 0.1.0 stored', () => {
  test('settings keep every choice, and get the defaults of what is new', async () => {
    await put('settings', 1, of1.settings);
    const { holdSeconds: _, nudges: __, glassMl: ___, ...ofNow } = defaultSettings;
    const { cues } = ofNow;
    const migrated = { ...of1.settings, ...ofNow };
    expect(await read(settingsItem)).toEqual(migrated);
    await changeCues({ volume: 30 });
    expect(await stored()).toEqual({
      settings: sealed(settingsItem, { ...migrated, cues: { ...cues, volume: 30 } } as never),
    });
  });

  test('settings of version 2 speak the browser’s language', async () => {
    const { language, ...of2 } = defaultSettings;
    await put('settings', 2, { ...of2, holdSeconds: 25 });
    expect(await read(settingsItem)).toEqual({ ...of2, holdSeconds: 25, language });
  });

  test('settings of version 3 look as the system does', async () => {
    const { theme, textPercent, ...of3 } = defaultSettings;
    await put('settings', 3, { ...of3, glassMl: 300 });
    expect(await read(settingsItem)).toEqual({ ...of3, glassMl: 300, theme, textPercent });
  });

  test('the choice of a muscle stays, for a cramp', async () => {
    await put('choice', 1, of1.choice);
    expect(await read(choiceItem)).toEqual({ ...choiceItem.fallback, ...of1.choice });
  });

  test('a session that ran goes on where it is, with its leg and its stretch', async () => {
    await put('session', 1, of1.session);
    const startedAtMs = nowMs - 20 * secondMs;
    expect(await read(sessionItem)).toEqual({
      ...startRelief(choiceItem.fallback, 30, startedAtMs),
      seenAtMs: nowMs - secondMs,
      cuedMs: 19 * secondMs,
    });
  });

  test('a session that had ended is one that let go', async () => {
    await put('session', 1, { ...of1.session, letGoAtMs: nowMs, dismissedAtMs: nowMs });
    expect(await read(sessionItem)).toMatchObject({
      endedAtMs: nowMs,
      ending: 'letGo',
      dismissedAtMs: nowMs,
    });
  });

  test('no session is still none', async () => {
    await put('session', 1, null);
    expect(await read(sessionItem)).toBeNull();
  });

  test('the nudges keep their interval', async () => {
    await put('nudge', 1, of1.nudge);
    expect(await read(nudgeItem)).toEqual(withWater(of1.nudge));
  });

  test.each([
    [settingsItem, { nudges: 'hourly' }],
    [choiceItem, 'the calf'],
    [sessionItem, { mode: 'relief', phases: 3 }],
    [nudgeItem, [1, 2]],
  ])('%o that was corrupt is set aside, not guessed at', async (item, value) => {
    await put(item.key, 1, value);
    await update(item as Stored<unknown>, (current) => current);
    expect(await storage.local.get(`broken:${item.key}:${nowMs}`)).toEqual({
      [`broken:${item.key}:${nowMs}`]: { version: 1, value },
    });
  });
});

describe('what a newer Legroom stored', () => {
  const newer = { version: 9, value: { waterSafety: 'accepted' } };
  /** The item as that Legroom knows it. */
  const consentOf9 = {
    ...consentItem,
    version: 9,
    shape: { schema: acceptEverything(), migrations: [] },
  };

  test('is set aside untouched while an older one runs', async () => {
    await storage.local.set({ consent: newer });
    await update(consentItem, () => ({ waterSafetyAtMs: nowMs }));
    expect(await stored()).toEqual({
      'newer:consent': newer,
      consent: sealed(consentItem, { waterSafetyAtMs: nowMs }),
    });
  });

  test('is not lost to another that is set aside after it', async () => {
    const later = { version: 10, value: 'later' };
    await storage.local.set({ 'newer:consent': newer, consent: later });
    await update(consentItem, (consent) => consent);
    expect(await stored()).toEqual({
      [`broken:consent:${nowMs}`]: newer,
      'newer:consent': later,
    });
  });

  test('comes back with the newer one, and what the older one wrote is set aside', async () => {
    const older = { version: 1, value: { waterSafetyAtMs: nowMs } };
    await storage.local.set({ 'newer:consent': newer, consent: older });
    await bringBackAllNewer([consentOf9]);
    expect(await stored()).toEqual({ consent: newer, [`broken:consent:${nowMs}`]: older });
  });

  test('stays where it is while this Legroom cannot read it', async () => {
    await storage.local.set({ 'newer:consent': newer });
    await write(consentItem, { waterSafetyAtMs: null });
    const before = await stored();
    await bringBackAllNewer(allItems);
    expect(await stored()).toEqual(before);
  });
});

/** Every kind of item, by what `shapes.ts` calls it. */
const kinds = [...allItems, ...diaryItems, monthItem('diary:2026-11')].map(
  (item) => [item.kind ?? item.key, item] as const,
);

describe('the shape of what is stored', () => {
  test.each(kinds)(
    'of %s is the one recorded for its version: whoever changes a schema adds a migration',
    (key, item) => {
      const recorded: Readonly<Record<string, unknown>> = recordedShapes;
      expect(shapeOf(shapes[key]!.schema)).toEqual(recorded[`${key}@${item.version}`]);
    },
  );

  test.each(kinds)('of %s has a migration from each version before', (key, item) => {
    expect(shapes[key]!.migrations).toHaveLength(item.version - 1);
  });
});

function acceptEverything() {
  return {
    ...shapes['consent']!.schema,
    '~run': (dataset: object) => ({ ...dataset, typed: true }),
  } as never;
}
