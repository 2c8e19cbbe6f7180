import { describe, expect, test } from 'vitest';
import type { Choice } from '../../../domain/session/index.ts';
import { hourMs, minuteMs, secondMs } from '../../../domain/time.ts';
import type { Kind } from './alarms.ts';
import { begin, expectNothingLeft, life, setUp, shortRoutine } from './life.ts';
import { morningMs } from './machine.ts';

setUp();

const routine = shortRoutine({ bothSides: true });

/** How often each cue was heard. */
function timesHeard() {
  const times: Record<string, number> = {};
  for (const { cue } of life.machine.heard) times[cue] = (times[cue] ?? 0) + 1;
  return times;
}

/** Numbers of API calls: some at the start of a session, and some around a moment of it. */
async function callsOf(start: () => Promise<void>, momentMs: number) {
  await start();
  await life.until(life.session.startedAtMs + momentMs - 500, false);
  const from = life.machine.calls;
  await life.pass(secondMs, false);
  const to = life.machine.calls;
  life.machine.restore();
  const numbers = (first: number, last: number, step: number) =>
    Array.from({ length: Math.ceil((last - first) / step) }, (_, index) => first + index * step);
  return [...numbers(1, 40, 4), ...numbers(from, to, 2)];
}

describe('a background that is killed in any call', () => {
  /** Opens the popup and presses *Start stretch*. */
  async function start(kind: Kind, choice: Partial<Choice>, beganMs = morningMs) {
    begin(kind, { choice });
    life.machine.openPopup();
    await life.startAgain(beganMs);
  }

  test('in Firefox comes back, and help is announced', async () => {
    const leftMs = 4 * secondMs;
    const beganMs = morningMs - 10 * minuteMs + leftMs;
    for (const call of await callsOf(() => start('firefox', {}, beganMs), leftMs - 500)) {
      await start('firefox', {}, beganMs);
      life.machine.killAtCall = call;
      await life.pass(2 * secondMs, false);
      life.machine.closePopup();
      await life.pass(100 * secondMs, false);
      expect(life.machine.badge, `call ${call}`).toBe('help');
      // If the background is killed before it stores that it has notified, it shows the same notification again.
      const shown = life.machine.notices.length;
      expect(shown >= 1 && shown <= 2, `call ${call}: shown ${shown} times`).toBe(true);
      for (const times of Object.values(timesHeard())) expect(times, `call ${call}`).toBe(1);
      life.machine.killAtCall = Infinity;
      await life.end();
      await life.machine.pass(minuteMs);
      await expectNothingLeft(`call ${call}`);
      life.machine.restore();
    }
  });

  test('in Chrome comes back to a routine, which is where it was', async () => {
    for (const call of await callsOf(() => start('chrome', routine), 3 * secondMs)) {
      await start('chrome', routine);
      life.machine.killAtCall = call;
      await life.pass(1.5 * secondMs, false);
      life.machine.closePopup();
      await life.pass(50 * secondMs, false);
      if (life.session.endedAtMs === null) {
        expect(life.session.pauseCause, `call ${call}`).toBe('missed');
        expect(life.machine.badge).toBe('');
        await life.resume();
        await life.pass(40 * secondMs, false);
      }
      expect(life.session.ending).toBe('finished');
      expect(timesHeard().end).toBe(1);
      await life.machine.pass(minuteMs);
      await expectNothingLeft(`call ${call}`);
      life.machine.restore();
    }
  });
});

const jumpsMs = [10, 60, 110].map((seconds) => seconds * secondMs);
const leapsMs = [-2 * hourMs, -3 * minuteMs, -30 * secondMs, 3 * minuteMs, 20 * minuteMs];

describe('a clock that is set during a cramp', () => {
  /** Sets the clock when the cramp is 70 s old. */
  async function setClock(byMs: number) {
    begin('chrome');
    await life.start();
    await life.pass(70 * secondMs);
    life.machine.setClock(byMs);
  }

  async function expectHelpOnce() {
    expect(life.machine.badge).toBe('help');
    expect(life.machine.notices).toHaveLength(1);
    await life.end();
    await expectNothingLeft();
  }

  test.each(jumpsMs)('forwards by %d ms: the cramp follows the clock', async (byMs) => {
    await setClock(byMs);
    await life.machine.pass(10 * minuteMs - 70 * secondMs - byMs + 400);
    expect(timesHeard()).toMatchObject({ help: 1 });
    await expectHelpOnce();
  });

  test.each(leapsMs)('by %d ms: Legroom asks whether it still grips, and goes on', async (byMs) => {
    await setClock(byMs);
    await life.machine.pass(2 * secondMs);
    expect(life.session.pauseCause).toBe('missed');
    expect(life.machine.badge).toBe('');
    expect(life.machine.alarms.names).toEqual([]);
    const heard = life.machine.heard.length;
    await life.machine.pass(5 * secondMs);
    expect(life.machine.heard).toHaveLength(heard);
    // The cramp still grips, and help is announced no later than without the change of the clock.
    await life.resume();
    await life.machine.pass(10 * minuteMs - 75 * secondMs);
    await expectHelpOnce();
  });
});

describe('a clock that is set during a routine', () => {
  test.each([-2 * hourMs, -minuteMs, -10 * secondMs, 10 * secondMs, minuteMs, 26 * hourMs])(
    'by %d ms: it stops where it was, and goes on from there',
    async (byMs) => {
      begin('firefox', { choice: routine });
      await life.start();
      await life.pass(6.2 * secondMs);
      life.machine.setClock(byMs);
      await life.machine.pass(2 * secondMs);
      expect(life.session.pauseCause).toBe('missed');
      expect(life.machine.badge).toBe('');
      await life.resume();
      await life.machine.pass(30 * secondMs);
      expect(life.session.ending).toBe('finished');
      expect(timesHeard()).toEqual({ ready: 1, hold: 2, count: 6, switch: 1, end: 1 });
      await expectNothingLeft();
    },
  );
});
