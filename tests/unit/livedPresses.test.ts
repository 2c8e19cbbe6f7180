import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Choice } from '../../domain/session.ts';
import { minuteMs, secondMs } from '../../domain/time.ts';
import { kinds, Life } from './lived/life.ts';

// Whole lives take their time where the machine is busy.
vi.setConfig({ testTimeout: minuteMs });

let life: Life;

afterEach(() => life.machine.leave());

/** Get ready, hold, switch, hold, rest, hold, switch, hold: every turn that there is but one. */
const own: Choice['own'] = {
  muscles: ['gastrocnemius'],
  holdSeconds: 10,
  rounds: 2,
  bothSides: true,
};
const routine = { mode: 'routine', routine: 'own', own } as const;

/** When a phase ends or a second is counted, since the clock started. */
const modes = [
  { name: 'a routine', choice: routine, turns: [3, 10, 13, 16, 26, 36, 59] },
  { name: 'relief', choice: { mode: 'relief' as const }, turns: [3, 31, 33] },
];

/**
 * Inside the 400 ms in which a cue is got ready, at its edges, and on the moment. Sooner than an event comes to the
 * background before a cue, nothing can call it off.
 */
const around = [-500, -410, -390, -200, -20, 0, 20, 250, 500];

describe.each(kinds)('in %s', (kind) => {
  describe.each(modes)('in $name', ({ choice, turns }) => {
    const moments = turns.flatMap((turn) => around.map((offMs) => ({ turn, offMs })));

    test.each(moments)(
      '*Next* at $turn s and $offMs ms: the new phase is heard, and nothing twice',
      async ({ turn, offMs }) => {
        life = new Life(kind, { choice });
        await life.start();
        await life.until(life.session.startedAtMs + turn * secondMs + offMs);
        await life.next();
        await life.pass(20 * secondMs);
        await life.end();
        await life.pass(2 * secondMs);
        expect(life.wrongs).toEqual([]);
        expect(await life.leftovers()).toEqual([]);
      },
    );

    test.each(moments)(
      'Pause at $turn s and $offMs ms: nothing is heard until it goes on, and then all of it',
      async ({ turn, offMs }) => {
        life = new Life(kind, { choice });
        await life.start();
        await life.until(life.session.startedAtMs + turn * secondMs + offMs);
        await life.pause();
        const heard = life.machine.heard.length;
        await life.pass(7.3 * secondMs);
        expect(life.machine.heard).toHaveLength(heard);
        expect(life.machine.timerCount).toBe(0);
        await life.resume();
        await life.pass(15 * secondMs);
        await life.end();
        await life.pass(2 * secondMs);
        expect(life.wrongs).toEqual([]);
        expect(await life.leftovers()).toEqual([]);
      },
    );
  });
});
