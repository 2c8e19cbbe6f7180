import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boundariesAfter, lengthMs } from '../../../domain/session/index.ts';
import { secondMs } from '../../../domain/time.ts';
import { lockName } from '../../../state/kernel/store.ts';
import { pauseStretch } from '../../../state/session/actions.ts';
import { settingsItem } from '../../../state/settings/item.ts';
import { giveVoices } from '../cues/sound.ts';
import {
  begin,
  expectCleanEnd,
  expectNothingLeft,
  kinds,
  life,
  setUp,
  shortRoutine,
} from './life.ts';

setUp();

describe('a routine', () => {
  test.each([
    ['chrome', 'calf', 'sitting'],
    ['chrome', 'beforeBed', 'bed'],
    ['firefox', 'deskLegs', 'sitting'],
    ['firefox', 'beforeBed', 'standing'],
  ] as const)(
    'in %s, %s, %s: every cue is heard once and in its second, each change is said once, and nothing is left over',
    async (kind, routine, position) => {
      begin(kind, { choice: { mode: 'routine', routine, position } });
      const { fallback } = settingsItem;
      life.put(settingsItem, { ...fallback, cues: { ...fallback.cues, voice: true } });
      const said = giveVoices([{ lang: 'en-GB', localService: true }]);
      await life.start();
      const { phases, startedAtMs } = life.session;
      const endsMs = startedAtMs + lengthMs(phases);
      // A voice may take ten seconds to say its words.
      await life.until(endsMs + 11 * secondMs);
      expect(life.problems).toEqual([]);
      expect(life.machine.heard.at(-1)!.cue).toBe('end');
      expect(life.session).toMatchObject({ endedAtMs: endsMs, ending: 'finished' });
      expect(said).toHaveLength(life.machine.heard.length - life.timesHeard('count'));
      await expectNothingLeft();
    },
  );

  test.each(kinds)('is silent after it was ended early in %s', async (kind) => {
    begin(kind, { choice: { mode: 'routine', routine: 'beforeBed' } });
    await life.start();
    // A second before the hold ends, while the next cue is prepared.
    await life.until(life.session.startedAtMs + 12.7 * secondMs);
    await expectCleanEnd();
    expect(life.problems).toEqual([]);
    expect(life.session.ending).toBe('left');
  });
});

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

describe('whatever is pressed', () => {
  /** The routine has every kind of change: get ready, hold, switch, hold, rest, hold, switch, hold. */
  const choices = [shortRoutine({ rounds: 2, bothSides: true }), { mode: 'relief' } as const];

  /** Two cues that are closer than this are not both heard. */
  const shortestWaitMs = 600;

  /**
   * When the next press comes: some time later, or around the next cue, which is prepared 400 ms ahead. A press in the
   * last few milliseconds before a cue cannot cancel it, because an event takes that long to reach the background.
   */
  const aroundCue = fc.constantFrom(-410, -390, -200, -20, 0, 20, 250);
  const later = fc.integer({ min: shortestWaitMs, max: 7000 });
  const wait = fc.oneof(fc.record({ offMs: aroundCue }), fc.record({ waitMs: later }));
  const act = fc.constantFrom('toggle', 'toggle', 'next', 'next', 'restart', 'popup', 'kill');

  async function passTime(until: { offMs: number } | { waitMs: number }) {
    if ('waitMs' in until) return life.pass(until.waitMs);
    const soonestMs = life.machine.realMs + shortestWaitMs;
    const turns = boundariesAfter(life.session, life.machine.realMs)
      .filter(({ cue }) => cue !== 'count')
      .map(({ atMs }) => atMs + until.offMs);
    await life.until(turns.find((atMs) => atMs >= soonestMs) ?? soonestMs);
  }

  async function press(name: string) {
    const { state } = life.walk;
    if (name === 'toggle') await (state === 'paused' ? life.resume() : life.pause());
    else if (name === 'next') await life.next();
    else if (name === 'popup') life.machine.openPopup();
    else if (name === 'restart' && state !== 'ended') await life.restart();
    // The session would notice a background that is killed while it counts.
    else if (name === 'kill' && state === 'paused') life.machine.kill();
  }

  test('every cue is heard once and on time, and nothing is left over', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...kinds),
        fc.constantFrom(...choices),
        fc.constantFrom(50, 300, 450, secondMs),
        fc.array(fc.tuple(wait, act), { minLength: 3, maxLength: 12 }),
        fc.integer(),
        async (kind, choice, firstWaitMs, presses, seed) => {
          begin(kind, { choice, seed });
          await life.start();
          await life.pass(firstWaitMs);
          // The clock has not started yet.
          if (firstWaitMs < secondMs) await life.pause();
          for (const [until, name] of presses) {
            await passTime(until);
            await press(name);
          }
          await life.pass(15 * secondMs);
          if (life.walk.state === 'paused') expect(life.machine.timerCount).toBe(0);
          life.machine.closePopup();
          await expectCleanEnd();
        },
      ),
      { seed: 20_261_125, numRuns: 60 },
    );
  });
});
