import { expect, test } from 'vitest';
import { lengthMs } from '../../../domain/session/index.ts';
import { hourMs, minuteMs, secondMs } from '../../../domain/time.ts';
import { consentItem, settingsItem } from '../../../state/settings/item.ts';
import { remindersItem } from '../../../state/reminders/item.ts';
import { withWater } from '../reminders.ts';
import type { Kind } from './alarms.ts';
import { begin, expectCleanEnd, expectNothingLeft, life, setUp, shortRoutine } from './life.ts';
import { morningMs, type Decide } from './machine.ts';

setUp();

/** Whether it is the nth call from now on. */
function isNth(ofName: string, nth: number): Decide {
  let count = 0;
  return (name) => name === ofName && (count += 1) === nth;
}

/** Runs a cramp past ten minutes, and expects one announcement of help, and nothing left over after *It let go*. */
async function liveCramp(kind: Kind, isFailing: Decide) {
  begin(kind);
  life.machine.isFailing = isFailing;
  await life.startLate(10 * secondMs);
  await life.pass(20 * secondMs, false);
  await life.machine.pass(2 * minuteMs);
  expect(life.machine.notices).toHaveLength(1);
  expect(life.machine.badge).toBe('help');
  expect(life.problems).toEqual([]);
  await life.end();
  await life.machine.pass(2 * minuteMs);
  await expectNothingLeft();
}

/** Switches nudges on, of which one is due in six seconds. */
function wantNudge(kind: Kind, isFailing: Decide) {
  begin(kind, { choice: shortRoutine() });
  const dueAtMs = morningMs + 6 * secondMs;
  const { fallback } = settingsItem;
  life.put(consentItem, { waterSafetyAtMs: morningMs - hourMs });
  life.put(settingsItem, { ...fallback, nudges: { ...fallback.nudges, on: true } });
  life.put(remindersItem, withWater({ countsFromMs: dueAtMs - hourMs, nextDueAtMs: dueAtMs }));
  life.machine.isFailing = isFailing;
}

/** The nudge was shown once, waits on the icon, and nothing is left over but the alarm for the next. */
function expectNudgedOnce() {
  const ids = life.machine.notices.map(({ id }) => id);
  expect(ids, `${life.machine.failed} failed`).toEqual(['nudge']);
  expect(life.machine.badge).toBe('sip');
  expect(life.machine.alarms.names).toEqual(['nudge']);
  expect(life.machine.alarms.get('nudge')!.scheduledTime).toBeGreaterThan(life.machine.wallMs);
}

/** Runs a routine to its end, with a nudge in the middle. */
async function liveRoutine(kind: Kind, isFailing: Decide) {
  wantNudge(kind, isFailing);
  await life.start();
  const endsMs = life.session.startedAtMs + lengthMs(life.session.phases);
  await life.until(endsMs + secondMs, false);
  await life.machine.pass(3 * minuteMs);
  expect(life.problems).toEqual([]);
  expect(life.session).toMatchObject({ endedAtMs: endsMs, ending: 'finished' });
  expectNudgedOnce();
}

/** Of calls that are made many times a second, every `step`-th one is tried. */
test.each([
  ['a cramp', 'firefox', 'storage.set', 1, liveCramp],
  ['a cramp', 'firefox', 'storage.get', 7, liveCramp],
  ['a cramp', 'chrome', 'alarms.create', 1, liveCramp],
  ['a cramp', 'firefox', 'storage.session.get', 1, liveCramp],
  ['a cramp', 'chrome', 'notifications.create', 1, liveCramp],
  ['a routine with a nudge', 'chrome', 'storage.set', 1, liveRoutine],
  ['a routine with a nudge', 'chrome', 'storage.get', 9, liveRoutine],
  ['a routine with a nudge', 'chrome', 'storage.session.set', 2, liveRoutine],
  ['a routine with a nudge', 'chrome', 'alarms.create', 1, liveRoutine],
  ['a routine with a nudge', 'firefox', 'alarms.get', 9, liveRoutine],
  ['a routine with a nudge', 'firefox', 'action.setBadgeText', 9, liveRoutine],
] as const)(
  '%s goes on in %s if %s fails once, whichever call it is',
  async (_, kind, name, step, live) => {
    let tried = 0;
    do {
      await live(kind, isNth(name, 1 + step * tried));
      tried += 1;
    } while (life.machine.failed > 0);
    expect(tried).toBeGreaterThan(1);
  },
);

test.each(['storage.set', 'storage.get'])('a nudge is shown once %s works again', async (name) => {
  wantNudge('chrome', (called, atMs) => called === name && atMs < morningMs + 5 * minuteMs);
  life.machine.startBrowser();
  await life.machine.pass(9 * minuteMs);
  expect(life.machine.failed).toBeGreaterThan(2);
  expectNudgedOnce();
});

test('a background counts within two seconds even if its first read is not answered', async () => {
  begin('chrome');
  life.machine.isHanging = isNth('storage.get', 1);
  await life.start();
  await life.pass(2 * secondMs, false);
  expect(life.machine.badge).not.toBe('');
});

test.each([
  ['firefox', 'storage.set'],
  ['chrome', 'storage.get'],
  ['firefox', 'storage.session.set'],
  ['chrome', 'storage.session.get'],
  ['firefox', 'alarms.create'],
  ['chrome', 'alarms.get'],
  ['firefox', 'action.setBadgeText'],
  ['chrome', 'notifications.create'],
] as const)(
  'in %s, every cue of a cramp is heard even if one call of %s is never answered',
  async (kind, name) => {
    // These are a few of its calls; those of the first start are not counted.
    for (const nth of [1, 2, 8, 30]) {
      begin(kind);
      await life.startLate(2 * minuteMs);
      await life.pass(secondMs);
      life.machine.isHanging = isNth(name, nth);
      await life.pass(3 * minuteMs, false);
      expect(life.problems, `${name} ${nth}`).toEqual([]);
      await life.end();
      expect(life.session.ending).toBe('letGo');
    }
  },
);

test.each([
  ['a cramp', 'chrome', 'storage.set', 100],
  ['a routine', 'firefox', 'storage.set', 20],
  ['a routine', 'chrome', 'storage.get', 20],
] as const)('%s goes on in %s if %s fails for %d s', async (session, kind, name, seconds) => {
  begin(kind, { choice: session === 'a cramp' ? {} : { mode: 'routine', routine: 'calf' } });
  await life.start();
  await life.pass(20 * secondMs);
  const untilMs = life.machine.realMs + seconds * secondMs;
  life.machine.isFailing = (called, atMs) => called === name && atMs < untilMs;
  await life.pass((seconds + 40) * secondMs);
  expect(life.machine.failed).toBeGreaterThanOrEqual(0.75 * seconds);
  expect(life.session.pausedAtMs).toBeNull();
  await expectCleanEnd();
});

test('help is announced even if nothing can be stored around the ten minutes', async () => {
  begin('firefox');
  life.machine.isFailing = (name, atMs) =>
    name === 'storage.set' && Math.abs(atMs - morningMs - 15 * secondMs) < 10 * secondMs;
  await life.startLate(10 * secondMs);
  await life.pass(3 * minuteMs);
  // If the background is stopped before it can store that it announced help, it announces it again.
  expect([1, 2]).toContain(life.machine.notices.length);
  expect([1, 2]).toContain(life.timesHeard('help'));
  expect(life.session.episode!.helpSaidAtMs).not.toBeNull();
  await life.end();
  await expectNothingLeft();
});
