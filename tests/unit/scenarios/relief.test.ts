import { describe, expect, test, vi } from 'vitest';
import { minuteMs, secondMs } from '../../../domain/time.ts';
import { reportSomethingWrong, reportStillGrips } from '../../../state/session/actions.ts';
import { begin, coachedMs, expectCleanEnd, expectNothingLeft, kinds, life, setUp } from './life.ts';
import type { Decide } from './machine.ts';

setUp();

/** Expects one notification about the ten minutes, at most this late. */
function expectOneNotice(withinMs: number, message?: string) {
  expect(life.machine.notices, message).toEqual([{ id: 'help', atMs: expect.any(Number) }]);
  const lateMs = life.machine.notices[0]!.atMs - life.episodeStartedAtMs - coachedMs;
  expect(lateMs, message).toBeGreaterThanOrEqual(0);
  expect(lateMs, message).toBeLessThanOrEqual(withinMs);
}

describe('a cramp of 12 minutes', () => {
  test.each([
    { kind: 'chrome', end: 'It still grips', action: reportStillGrips },
    { kind: 'firefox', end: 'Something is wrong', action: reportSomethingWrong },
  ] as const)(
    'is coached for ten in $kind, then help is announced once, and *$end* leaves nothing over',
    async ({ kind, action }) => {
      begin(kind);
      await life.start();
      await life.pass(12 * minuteMs);
      expect(life.timesHeard('help')).toBe(1);
      expectOneNotice(200);
      expect([...life.machine.notified]).toEqual(['help']);
      expect(life.machine.timerCount).toBe(0);
      await expectCleanEnd(action);
    },
  );

  test('is stored with each cue and every ten seconds, and otherwise counted in memory', async () => {
    begin('firefox');
    const calls = vi.fn<Decide>(() => false);
    life.machine.isFailing = calls;
    await life.start();
    await life.pass(5 * minuteMs);
    expect(life.problems).toEqual([]);
    // Each block of 30 s has four cues, and two more ten seconds between them.
    const stored = calls.mock.calls.filter(([name]) => name === 'storage.set');
    expect(stored.length).toBeLessThanOrEqual(((5 * minuteMs) / (30 * secondMs)) * 7);
  });

  test('is counted again within three seconds of a kill, because the open popup wakes the background', async () => {
    begin('chrome');
    await life.start();
    life.machine.openPopup();
    await life.pass(10 * secondMs);
    life.machine.kill();
    await life.machine.pass(3 * secondMs);
    expect(life.machine.isBackgroundRunning).toBe(true);
  });

  test('is forgotten half an hour later if nobody answers', async () => {
    begin('chrome');
    await life.start();
    await life.pass(39 * minuteMs);
    expect(life.problems).toEqual([]);
    expect(life.machine.isBackgroundRunning).toBe(false);
    await life.pass(2 * minuteMs, false);
    await expectNothingLeft();
    expectOneNotice(200);
  });

  test('keeps counting its ten minutes through restarts, *Next* and a pause', async () => {
    begin('firefox');
    await life.start();
    for (const press of [life.restart, life.next, life.pause, life.resume, life.restart]) {
      await life.pass(100 * secondMs);
      await press();
    }
    await life.pass(2 * minuteMs);
    expectOneNotice(200);
    await expectCleanEnd();
  });

  test.each([
    ['chrome', 30],
    ['firefox', 299],
  ] as const)(
    'paused in %s %d s before the ten minutes still has help announced at ten',
    async (kind, seconds) => {
      begin(kind);
      await life.startLate((seconds + 10) * secondMs);
      await life.pass(10 * secondMs);
      await life.pause();
      await life.pass(secondMs);
      expect(life.machine.timerCount).toBe(0);
      await life.pass(6 * minuteMs);
      expectOneNotice(500);
      expect(life.machine.badge).toBe('help');
      expect(life.timesHeard('help')).toBe(1);
      await life.end();
      await expectNothingLeft();
    },
  );
});

describe.each(kinds)('around the ten minutes, in %s', (kind) => {
  /** Lives to a moment around the ten minutes, in which the background is busy or dead for some time. */
  async function hinder(how: string, offMs: number, seconds: number) {
    begin(kind);
    await life.startLate(minuteMs / 2);
    await life.pass(minuteMs / 2 + offMs);
    if (how === 'busy') life.machine.keepBusy(seconds * secondMs);
    else life.machine.kill(seconds * secondMs);
  }

  test.each([
    ['busy', 1],
    ['busy', 118],
    ['dead', 1],
    ['dead', 118],
  ])('help is announced once even if the background is %s for %d s', async (how, seconds) => {
    // Before them, within the lead of the cue, on them and after them.
    for (const offMs of [-20_000, -300, 0, 500]) {
      await hinder(how, offMs, seconds);
      await life.pass(150 * secondMs, false);
      expectOneNotice((seconds + 31) * secondMs, `${offMs} ms`);
      expect(life.machine.badge).toBe('help');
      // Firefox's background plays the cues itself, so a prepared cue is lost with it.
      const isLost = kind === 'firefox' && how === 'dead' && offMs === -300;
      expect(life.timesHeard('help'), `${offMs} ms`).toBe(isLost ? 0 : 1);
      expect(life.session.pausedAtMs).toBeNull();
      expect(life.machine.faults).toEqual([]);
      await life.end();
      await expectNothingLeft();
    }
  });

  test.each(['busy', 'dead'])(
    'a background that is %s for three minutes leaves the question whether it still grips',
    async (how) => {
      await hinder(how, -300, 180);
      const heard = life.machine.heard.length;
      await life.pass(4 * minuteMs, false);
      expect(life.session.pauseCause).toBe('missed');
      expect(life.machine.badge).toBe('');
      expect(life.machine.notices).toEqual([]);
      // At most the cue that was prepared before.
      expect(life.machine.heard.length - heard).toBeLessThanOrEqual(1);
      // The cramp still grips.
      await life.resume();
      await life.pass(5 * secondMs, false);
      expect(life.machine.badge).toBe('help');
      expect(life.machine.notices).toHaveLength(1);
      await life.end();
      await expectNothingLeft();
    },
  );
});

describe('the permission for notifications, ten seconds before the ten minutes,', () => {
  async function start(mayNotify: boolean) {
    begin('chrome');
    life.machine.mayNotify = mayNotify;
    await life.startLate(10 * secondMs);
  }

  /** Expects so many notifications, no retry, and nothing left over after the end. */
  async function expectNotices(count: number) {
    expect(life.machine.notices).toHaveLength(count);
    expect(life.machine.alarms.names).toEqual(['session']);
    await expectCleanEnd();
  }

  // After 45 s the background has stopped.
  test.each([10.1, 45])(
    'that is granted after %d s shows the notification at once',
    async (seconds) => {
      await start(false);
      await life.pass(seconds * secondMs);
      expect(life.machine.notices).toEqual([]);
      expect(console.error).not.toHaveBeenCalled();
      const allowedMs = life.machine.realMs;
      life.machine.allowNotifications();
      await life.pass(minuteMs);
      expect(life.machine.notices[0]!.atMs - allowedMs).toBeLessThan(100);
      await expectNotices(1);
    },
  );

  test.each([
    { seconds: 9.7, what: 'leaves the cue and the icon', count: 0 },
    { seconds: 15, what: 'removes the notification', count: 1 },
    { seconds: 60, what: 'removes the notification', count: 1 },
  ])('that is revoked after $seconds s $what', async ({ seconds, count }) => {
    await start(true);
    await life.pass(seconds * secondMs);
    life.machine.forbidNotifications();
    await life.pass(3 * secondMs);
    await expectNotices(count);
  });
});
