import { expect, test } from 'vitest';
import { hourMs, minuteMs, secondMs } from '../../../domain/time.ts';
import type { Kind } from './alarms.ts';
import { begin, coachedMs, expectNothingLeft, kinds, life, setUp, shortRoutine } from './life.ts';

setUp();

/** Opens the popup and presses *Start stretch*, in a cramp that is ten minutes old in four seconds. */
async function start(kind: Kind) {
  begin(kind);
  life.machine.openPopup();
  await life.startLate(4 * secondMs);
}

/** Numbers of API calls: some after the start, and some around the ten minutes. */
async function someCalls(kind: Kind) {
  await start(kind);
  await life.pass(3.5 * secondMs, false);
  const from = life.machine.calls;
  await life.pass(secondMs, false);
  const every = (first: number, last: number, step: number) =>
    Array.from({ length: Math.ceil((last - first) / step) }, (_, index) => first + index * step);
  return [...every(1, 40, 6), ...every(from, life.machine.calls, 3)];
}

test.each(kinds)(
  'in %s, a background that is killed in any call comes back, and help is announced',
  async (kind) => {
    for (const call of await someCalls(kind)) {
      await start(kind);
      life.machine.killAtCall = call;
      await life.pass(2 * secondMs, false);
      life.machine.closePopup();
      await life.pass(100 * secondMs, false);
      expect(life.machine.badge, `call ${call}`).toBe('help');
      // If the background is killed before it stores that it has notified, it shows the same notification again.
      expect([1, 2], `call ${call}`).toContain(life.machine.notices.length);
      const cues = life.machine.heard.map(({ cue }) => cue);
      expect(cues, `call ${call}`).toEqual([...new Set(cues)]);
      life.machine.killAtCall = Infinity;
      await life.end();
      await life.machine.pass(minuteMs);
      await expectNothingLeft(`call ${call}`);
    }
  },
);

/** Sets the clock, and expects Legroom to ask whether the session goes on, and to be silent meanwhile. */
async function expectQuestion(byMs: number) {
  life.machine.setClock(byMs);
  life.walk.pause();
  await life.pass(2 * secondMs, false);
  expect(life.session.pauseCause).toBe('missed');
  expect(life.machine.badge).toBe('');
  expect(life.machine.alarms.names).toEqual([]);
  const heard = life.machine.heard.length;
  await life.pass(5 * secondMs);
  expect(life.machine.heard).toHaveLength(heard);
}

async function expectHelpOnce() {
  expect(life.machine.badge).toBe('help');
  expect(life.machine.notices).toHaveLength(1);
  await life.end();
  await expectNothingLeft();
}

test('a cramp follows a clock that is set forwards by less than two minutes', async () => {
  begin('chrome');
  await life.start();
  await life.pass(70 * secondMs);
  life.machine.setClock(110 * secondMs);
  await life.machine.pass(coachedMs - 180 * secondMs + 400);
  expect(life.timesHeard('help')).toBe(1);
  await expectHelpOnce();
});

test.each([-2 * hourMs, -30 * secondMs, 20 * minuteMs])(
  'a clock that is set by %d ms during a cramp does not delay help, if it still grips',
  async (byMs) => {
    begin('chrome');
    await life.start();
    await life.pass(70 * secondMs);
    await expectQuestion(byMs);
    await life.resume();
    await life.machine.pass(coachedMs - 75 * secondMs);
    await expectHelpOnce();
  },
);

test.each([-10 * secondMs, 26 * hourMs])(
  'a clock that is set by %d ms during a routine stops it where it was, and it goes on from there',
  async (byMs) => {
    begin('firefox', { choice: shortRoutine({ bothSides: true }) });
    await life.start();
    await life.pass(6.5 * secondMs);
    await expectQuestion(byMs);
    await life.resume();
    await life.pass(30 * secondMs);
    expect(life.problems).toEqual([]);
    expect(life.session.ending).toBe('finished');
    await expectNothingLeft();
  },
);
