import { describe, expect, test } from 'vitest';
import { lengthMs } from '../../../domain/session/index.ts';
import { hourMs, minuteMs, secondMs } from '../../../domain/time.ts';
import { consentItem, settingsItem } from '../../../state/settings/item.ts';
import { remindersItem } from '../../../state/reminders/item.ts';
import {
  begin,
  expectCleanEnd,
  expectNothingLeft,
  kinds,
  life,
  setUp,
  shortRoutine,
} from './life.ts';
import { withWater } from '../reminders.ts';
import { morningMs, type Call } from './machine.ts';
import type { Kind } from './alarms.ts';

setUp();

/** Starts a cramp that will be ten minutes old in ten seconds. */
async function startRelief(kind: Kind, isFailing: (call: Call) => boolean) {
  begin(kind);
  life.machine.isFailing = isFailing;
  await life.startAgain(morningMs - 10 * minuteMs + 10 * secondMs);
}

/** Runs a routine to its end, and expects nothing left over. */
async function liveRoutine(kind: Kind, isFailing: (call: Call) => boolean) {
  begin(kind, { choice: shortRoutine() });
  life.machine.isFailing = isFailing;
  await life.start();
  const endsMs = life.session.startedAtMs + lengthMs(life.session.phases);
  await life.until(endsMs + secondMs, false);
  await life.machine.pass(2 * minuteMs);
  expect(life.session).toMatchObject({ endedAtMs: endsMs, ending: 'finished' });
}

/** Runs a cramp past ten minutes, and expects one announcement of help, and nothing left over after *It let go*. */
async function liveRelief(kind: Kind, isFailing: (call: Call) => boolean) {
  await startRelief(kind, isFailing);
  await life.pass(20 * secondMs, false);
  await life.machine.pass(2 * minuteMs);
  expect(life.machine.notices).toHaveLength(1);
  expect(life.machine.badge).toBe('help');
  await life.end();
  await life.machine.pass(2 * minuteMs);
}

/**
 * API calls that may fail, each in one browser and one kind of session, `storage.set` in both. Of calls that are made
 * many times a second, every `step`-th one is tried.
 */
const calls = [
  { kind: 'chrome', name: 'storage.set', step: 1, session: 'routine', live: liveRoutine },
  { kind: 'firefox', name: 'storage.set', step: 1, session: 'cramp', live: liveRelief },
  { kind: 'firefox', name: 'storage.get', step: 3, session: 'cramp', live: liveRelief },
  { kind: 'chrome', name: 'alarms.create', step: 1, session: 'cramp', live: liveRelief },
  { kind: 'firefox', name: 'alarms.get', step: 9, session: 'routine', live: liveRoutine },
  { kind: 'chrome', name: 'storage.session.set', step: 1, session: 'routine', live: liveRoutine },
  { kind: 'firefox', name: 'storage.session.get', step: 1, session: 'cramp', live: liveRelief },
  { kind: 'chrome', name: 'notifications.create', step: 1, session: 'cramp', live: liveRelief },
  { kind: 'firefox', name: 'action.setBadgeText', step: 9, session: 'routine', live: liveRoutine },
] as const;

test.each(calls)(
  'in $kind, a $session goes on if $name fails once, whichever call it is',
  async ({ kind, name, step, live }) => {
    let isDone = false;
    for (let nth = 1; !isDone; nth += step) {
      await live(kind, (call) => call.name === name && call.nth === nth);
      expect(life.problems, `${name} ${nth}`).toEqual([]);
      await expectNothingLeft();
      isDone = life.machine.failed === 0;
      life.machine.restore();
    }
  },
);

describe.each(kinds)('in %s', (kind) => {
  test('a background counts within two seconds even if its first read is not answered', async () => {
    begin(kind);
    let hung = 0;
    life.machine.isHanging = ({ name, nth }) =>
      name === 'storage.get' && nth === 1 && (hung += 1) > 0;
    await life.start();
    await life.pass(2 * secondMs, false);
    expect(hung).toBe(1);
    expect(life.machine.badge).not.toBe('');
  });

  test.each([
    'storage.set',
    'storage.get',
    'storage.session.set',
    'storage.session.get',
    'alarms.create',
    'alarms.get',
    'action.setBadgeText',
    'notifications.create',
  ])('every cue of a cramp is heard even if one call of %s is never answered', async (name) => {
    // These are a few of its calls; those of the first start are not counted.
    for (const nth of [1, 2, 8, 30]) {
      begin(kind);
      await life.startAgain(morningMs - 8 * minuteMs);
      await life.pass(secondMs);
      const fromMs = life.machine.realMs;
      let called = 0;
      life.machine.isHanging = (call) =>
        call.name === name && call.atMs > fromMs && (called += 1) === nth;
      await life.pass(3 * minuteMs, false);
      expect(life.problems, `${name} ${nth}`).toEqual([]);
      await life.end();
      expect(life.session.ending).toBe('letGo');
      life.machine.restore();
    }
  });

  test.each([4, 40, 100])('a cramp goes on if nothing can be stored for %d s', async (seconds) => {
    begin(kind);
    await life.start();
    await life.pass(2 * secondMs);
    const fromMs = life.machine.realMs;
    life.machine.isFailing = ({ name, atMs }) =>
      name === 'storage.set' && atMs < fromMs + seconds * secondMs;
    await life.pass(5 * minuteMs);
    expect(life.machine.failed).toBeGreaterThanOrEqual(seconds);
    expect(life.session.pausedAtMs).toBeNull();
    await expectCleanEnd();
  });

  test.each(['storage.set', 'storage.get'])(
    'a routine goes on if %s fails for 20 s',
    async (name) => {
      begin(kind, { choice: { mode: 'routine', routine: 'calf' } });
      await life.start();
      await life.pass(20 * secondMs);
      const fromMs = life.machine.realMs;
      life.machine.isFailing = (call) => call.name === name && call.atMs < fromMs + 20 * secondMs;
      await life.until(life.session.startedAtMs + lengthMs(life.session.phases) + secondMs);
      expect(life.machine.failed).toBeGreaterThanOrEqual(15);
      expect(life.problems).toEqual([]);
      expect(life.session.ending).toBe('finished');
      await expectNothingLeft();
    },
  );

  test('help is announced even if nothing can be stored around the ten minutes', async () => {
    await startRelief(kind, ({ name, atMs }) => {
      const sinceMs = atMs - morningMs;
      return name === 'storage.set' && sinceMs > 5 * secondMs && sinceMs < 25 * secondMs;
    });
    await life.pass(3 * minuteMs);
    // If the background is stopped before it can store that it announced help, it announces it again.
    const once = ['help'];
    const twice = [...once, ...once];
    expect([once, twice]).toContainEqual(life.machine.notices.map(({ id }) => id));
    const said = life.machine.heard.map(({ cue }) => cue);
    expect([once, twice]).toContainEqual(said.filter((cue) => cue === 'help'));
    expect(life.session.episode!.helpSaidAtMs).not.toBeNull();
    await life.end();
    await expectNothingLeft();
  });
});

describe('a water nudge that is due', () => {
  const dueAtMs = morningMs + 6 * secondMs;

  /** Nudges are on, and one is due in six seconds. */
  function wantNudge(isFailing: (call: Call) => boolean, kind: Kind = 'chrome') {
    begin(kind, { choice: shortRoutine() });
    const { fallback } = settingsItem;
    life.put(consentItem, { waterSafetyAtMs: morningMs - hourMs });
    life.put(settingsItem, { ...fallback, nudges: { ...fallback.nudges, on: true } });
    life.put(remindersItem, withWater({ countsFromMs: dueAtMs - hourMs, nextDueAtMs: dueAtMs }));
    life.machine.isFailing = isFailing;
  }

  /** The nudge was shown once, waits on the icon, and the alarm for the next is set. */
  function expectShownOnce() {
    const ids = life.machine.notices.map(({ id }) => id);
    expect(ids, `${life.machine.failed} failed`).toEqual(['nudge']);
    expect(life.machine.badge).toBe('sip');
    expect(life.machine.alarms.names).toEqual(['nudge']);
    expect(life.machine.alarms.get('nudge')!.scheduledTime).toBeGreaterThan(life.machine.wallMs);
  }

  test.each([
    { name: 'storage.set', step: 1 },
    { name: 'storage.get', step: 3 },
    { name: 'alarms.create', step: 1 },
  ])('is shown if $name fails once, whichever call it is', async ({ name, step }) => {
    let isDone = false;
    for (let nth = 1; !isDone; nth += step) {
      wantNudge((call) => call.name === name && call.nth === nth);
      life.machine.startBrowser();
      await life.machine.pass(4 * minuteMs);
      expectShownOnce();
      isDone = life.machine.failed === 0;
      life.machine.restore();
    }
  });

  test.each(['storage.set', 'storage.get'])(
    'during a routine is shown, and the routine goes on, if %s fails once, whichever call it is',
    async (name) => {
      let isDone = false;
      for (let nth = 1; !isDone; nth += name === 'storage.get' ? 9 : 1) {
        wantNudge((call) => call.name === name && call.nth === nth, 'firefox');
        await life.start();
        const endsMs = life.session.startedAtMs + lengthMs(life.session.phases);
        await life.until(endsMs + secondMs, false);
        await life.machine.pass(3 * minuteMs);
        expect(life.problems, `${name} ${nth}`).toEqual([]);
        expect(life.session).toMatchObject({ endedAtMs: endsMs, ending: 'finished' });
        expectShownOnce();
        isDone = life.machine.failed === 0;
        life.machine.restore();
      }
    },
  );

  test.each(['storage.set', 'storage.get'])('is shown once %s works again', async (name) => {
    wantNudge((call) => call.name === name && call.atMs < morningMs + 5 * minuteMs);
    life.machine.startBrowser();
    await life.machine.pass(9 * minuteMs);
    expect(life.machine.failed).toBeGreaterThan(2);
    expectShownOnce();
  });
});
