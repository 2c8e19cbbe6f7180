import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boundariesAfter } from '../../../domain/session/index.ts';
import { secondMs } from '../../../domain/time.ts';
import { lockName } from '../../../state/kernel/store.ts';
import { pauseStretch } from '../../../state/session/actions.ts';
import { begin, expectNothingLeft, kinds, life, setUp, shortRoutine } from './life.ts';

setUp();

/** The routine has every kind of change: get ready, hold, switch, hold, rest, hold, switch, hold. */
const choices = [shortRoutine({ rounds: 2, bothSides: true }), { mode: 'relief' } as const];

/** Two cues that are closer than this are not both heard. */
const shortestWaitMs = 600;

/**
 * When the next press comes: some time later, or around the next cue, which is prepared 400 ms ahead. A press in the
 * last few milliseconds before a cue cannot cancel it, because an event takes that long to reach the background.
 */
const wait = fc.oneof(
  {
    weight: 2,
    arbitrary: fc.record({ offMs: fc.constantFrom(-410, -390, -200, -20, 0, 20, 250) }),
  },
  { weight: 1, arbitrary: fc.integer({ min: 60, max: 700 }).map((hundredths) => hundredths * 10) },
);

const thing = fc.record({
  act: fc.constantFrom('toggle', 'toggle', 'next', 'next', 'restart', 'popup', 'kill'),
  wait,
});

async function doIt(act: string) {
  const { state } = life.walk;
  if (act === 'toggle') await (state === 'paused' ? life.resume() : life.pause());
  else if (act === 'next') await life.next();
  else if (act === 'popup') life.machine.openPopup();
  else if (act === 'restart' && state !== 'ended') await life.restart();
  // The session would notice a background that is killed while it counts.
  else if (act === 'kill' && state === 'paused') life.machine.kill();
}

async function passTime(until: number | { offMs: number }) {
  if (typeof until === 'number') return life.pass(until);
  const soonestMs = life.machine.realMs + shortestWaitMs;
  const turns = boundariesAfter(life.session, life.machine.realMs)
    .filter(({ cue }) => cue !== 'count')
    .map(({ atMs }) => atMs + until.offMs);
  await life.until(turns.find((atMs) => atMs >= soonestMs) ?? soonestMs);
}

test('a press counts from its moment, even if it waits for another change', async () => {
  begin('chrome');
  await life.start();
  await life.pass(10 * secondMs);
  const pressedAtMs = life.machine.wallMs;
  void navigator.locks.request(
    lockName,
    () => new Promise((resolve) => setTimeout(resolve, secondMs)),
  );
  await life.machine.press(pauseStretch);
  await life.machine.pass(2 * secondMs);
  expect(life.session.pausedAtMs).toBe(pressedAtMs);
});

test('whatever is pressed, every cue is heard once and on time, and nothing is left over', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...kinds),
      fc.constantFrom(...choices),
      fc.constantFrom(50, 300, 450, secondMs),
      fc.array(thing, { minLength: 3, maxLength: 12 }),
      fc.integer(),
      async (kind, choice, firstWaitMs, things, seed) => {
        begin(kind, { choice, seed });
        try {
          await life.start();
          await life.pass(firstWaitMs);
          // The clock has not started yet.
          if (firstWaitMs < secondMs) await life.pause();
          for (const { act, wait: until } of things) {
            await passTime(until);
            await doIt(act);
          }
          await life.pass(15 * secondMs);
          if (life.walk.state === 'paused') expect(life.machine.timerCount).toBe(0);
          life.machine.closePopup();
          await life.end();
          expect(life.problems).toEqual([]);
          await expectNothingLeft();
        } finally {
          life.machine.restore();
        }
      },
    ),
    { seed: 20_261_125, numRuns: 60 },
  );
});
