import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Choice } from '../../../domain/session/index.ts';
import { minuteMs, secondMs } from '../../../domain/time.ts';
import { kinds, Life } from './life.ts';

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

  test.each([50, 150, 300, 450])(
    'Pause %d ms after *Start stretch*, before the clock starts: the first cue is heard when it goes on',
    async (afterMs) => {
      life = new Life(kind);
      await life.start();
      await life.pass(afterMs);
      await life.pause();
      await life.pass(3 * secondMs);
      expect(life.machine.heard).toEqual([]);
      await life.resume();
      await life.pass(5 * secondMs);
      expect(life.wrongs).toEqual([]);
    },
  );
});

/** What a person does, and how long they wait before the next thing. */
const thing = fc.record({
  act: fc.constantFrom('toggle', 'toggle', 'next', 'next', 'restart', 'popup', 'kill'),
  // Sooner than this nobody hears one cue after another.
  waitMs: fc.integer({ min: 60, max: 700 }).map((hundredths) => hundredths * 10),
});

async function doIt(act: string) {
  const { state } = life.walk;
  if (act === 'toggle') await (state === 'paused' ? life.resume() : life.pause());
  else if (act === 'next') await life.next();
  else if (act === 'popup') life.machine.openPopup();
  else if (act === 'restart' && state !== 'ended') await life.restart();
  // While it counts, a killed background is missed.
  else if (act === 'kill' && state === 'paused') life.machine.kill();
}

test('whatever is pressed, every cue is heard once and on its moment, and nothing is left', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...kinds),
      fc.constantFrom(...modes),
      fc.array(thing, { minLength: 3, maxLength: 12 }),
      fc.integer(),
      async (kind, { choice }, things, seed) => {
        life = new Life(kind, { choice, seed });
        try {
          await life.start();
          await life.pass(secondMs);
          for (const { act, waitMs } of things) {
            await doIt(act);
            await life.pass(waitMs);
          }
          life.machine.closePopup();
          await life.end();
          expect(life.wrongs).toEqual([]);
          expect(await life.leftovers()).toEqual([]);
        } finally {
          life.machine.leave();
        }
      },
    ),
    { seed: 20_261_125, numRuns: 25 },
  );
});
