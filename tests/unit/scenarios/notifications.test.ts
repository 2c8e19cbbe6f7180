import { describe, expect, test } from 'vitest';
import { minuteMs, secondMs } from '../../../domain/time.ts';
import { begin, expectCleanEnd, kinds, life, setUp } from './life.ts';
import { morningMs } from './machine.ts';

setUp();

describe.each(kinds)('the permission for notifications, in %s,', (kind) => {
  /** Starts a cramp that will be ten minutes old in ten seconds. */
  async function start(mayNotify: boolean) {
    begin(kind, { mayNotify });
    await life.startAgain(morningMs - 10 * minuteMs + 10 * secondMs);
  }

  /** Expects no retry, and nothing left over after the end. */
  async function expectQuiet() {
    expect(life.machine.alarms.names).toEqual(['session']);
    await expectCleanEnd();
  }

  test.each([10.1, 15, 45, 600])(
    'that is granted after %d s shows the notification once and at once',
    async (seconds) => {
      await start(false);
      await life.pass(seconds * secondMs);
      expect(life.machine.notices).toEqual([]);
      expect(life.machine.errors).toEqual([]);
      const allowedMs = life.machine.realMs;
      life.machine.allowNotifications();
      await life.pass(minuteMs);
      expect(life.machine.notices).toEqual([{ id: 'help', atMs: expect.any(Number) }]);
      expect(life.machine.notices[0]!.atMs - allowedMs).toBeLessThan(100);
      await expectQuiet();
    },
  );

  test.each([3, 9.7])('that is revoked after %d s leaves the cue and the icon', async (seconds) => {
    await start(true);
    await life.pass(seconds * secondMs);
    life.machine.forbidNotifications();
    await life.pass(minuteMs);
    expect(life.machine.notices).toEqual([]);
    await expectQuiet();
  });

  test.each([
    { seconds: 10.1, waits: 60 },
    { seconds: 15, waits: 3 },
    { seconds: 60, waits: 3 },
  ])(
    'that is revoked after $seconds s removes the notification; $waits s later nothing is left',
    async ({ seconds, waits }) => {
      await start(true);
      await life.pass(seconds * secondMs);
      life.machine.forbidNotifications();
      await life.pass(waits * secondMs);
      expect(life.machine.notices).toHaveLength(1);
      await expectQuiet();
    },
  );

  test('that is revoked and granted again shows it once', async () => {
    await start(true);
    await life.pass(5 * secondMs);
    life.machine.forbidNotifications();
    await life.pass(10 * secondMs);
    life.machine.allowNotifications();
    await life.pass(minuteMs);
    life.machine.forbidNotifications();
    await life.pass(10 * secondMs);
    life.machine.allowNotifications();
    await life.pass(minuteMs);
    expect(life.machine.notices).toHaveLength(1);
    await expectQuiet();
  });
});
