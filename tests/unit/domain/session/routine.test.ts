import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { muscleIds, positions } from '../../../../content/muscles.ts';
import { eveningProtocol, protocols } from '../../../../content/protocols.ts';
import { routineIds, routines } from '../../../../content/routines.ts';
import {
  routinePosition,
  routinePositions,
  routineSteps,
  type OwnRoutine,
} from '../../../../domain/routine.ts';
import {
  lengthMs,
  routinePhases,
  startRoutine,
  type Phase,
} from '../../../../domain/session/index.ts';
import { minuteMs, secondMs } from '../../../../domain/time.ts';

const own: OwnRoutine = {
  muscles: ['gastrocnemius', 'quadriceps'],
  holdSeconds: 25,
  rounds: 2,
  bothSides: true,
};
const short = ({ kind, seconds, side }: Phase) => `${kind} ${side} ${seconds}`;
const readyMade = routineIds.filter((id) => id !== 'own');

describe('Before bed', () => {
  test('standing, holds calf and then hamstrings three times 10 s, one leg resting while the other holds', () => {
    const steps = routineSteps('beforeBed', 'standing', own);
    expect(steps.map(({ stretch }) => stretch)).toEqual([
      'gastrocnemiusStanding',
      'hamstringsStanding',
    ]);
    const phases = routinePhases(steps, 'right');
    const calf = phases.slice(0, 12);
    const round = ['hold right 10', 'switch left 3', 'hold left 10'];
    const again = ['switch right 3', ...round];
    expect(calf.map(short)).toEqual(['ready right 3', ...round, ...again, ...again]);
    expect(phases[12]).toMatchObject({ kind: 'ready', seconds: 10, stretch: 'hamstringsStanding' });
  });

  test.each(['sitting', 'bed'] as const)(
    '%s, holds both legs at once and rests 10 s',
    (position) => {
      const phases = routinePhases(routineSteps('beforeBed', position, own), 'left');
      expect(phases.map(short).join(', ')).toBe(
        'ready both 8, hold both 10, rest both 10, hold both 10, rest both 10, hold both 10',
      );
      expect(phases.every(({ stretch }) => stretch === 'calfAndHamstringsBed')).toBe(true);
    },
  );

  test('keeps to the numbers of the trial, and takes about three minutes', () => {
    const phases = routinePhases(routineSteps('beforeBed', 'standing', own), 'left');
    const holds = phases.filter(({ kind }) => kind === 'hold');
    expect(holds.every(({ seconds }) => seconds === eveningProtocol.holdSeconds)).toBe(true);
    expect(holds).toHaveLength(2 * 2 * eveningProtocol.rounds);
    expect(Math.round(lengthMs(phases) / minuteMs)).toBe(3);
  });
});

test('Desk legs takes about three minutes', () => {
  const phases = routinePhases(routineSteps('deskLegs', 'sitting', own), 'left');
  expect(Math.round(lengthMs(phases) / minuteMs)).toBe(3);
});

describe.each(readyMade)('the routine %s', (routine) => {
  test('keeps to the holds and rounds of the protocols', () => {
    for (const steps of Object.values(routines[routine].positions))
      for (const step of steps)
        if ('muscle' in step && routine !== 'beforeBed') {
          const { holdSeconds, rounds } = protocols[step.muscle];
          expect(step.holdSeconds).toBeGreaterThanOrEqual(holdSeconds.min);
          expect(step.holdSeconds).toBeLessThanOrEqual(holdSeconds.max);
          expect(step.rounds).toBeGreaterThanOrEqual(rounds.min);
          expect(step.rounds).toBeLessThanOrEqual(rounds.max);
        }
  });

  test('can be done in its positions, and falls back to its usual one', () => {
    const possible = routinePositions(routine);
    for (const position of positions)
      expect(routinePosition(routine, position)).toBe(
        possible.includes(position) ? position : possible[0],
      );
  });
});

describe('a routine of one’s own', () => {
  test('goes through the muscles in order, with a rest between the rounds', () => {
    const steps = routineSteps('own', 'bed', own);
    const phases = routinePhases(steps, 'left');
    expect(phases.slice(0, 8).map(short).join(', ')).toBe(
      'ready left 8, hold left 25, switch right 3, hold right 25, rest left 10, hold left 25, switch right 3, hold right 25',
    );
    expect(phases[8]).toMatchObject({ kind: 'ready', stretch: 'quadricepsBed', side: 'left' });
  });

  test('can be for one leg', () => {
    const phases = routinePhases(
      routineSteps('own', 'bed', { ...own, muscles: ['soleus'], bothSides: false }),
      'right',
    );
    expect(phases.map(short).join(', ')).toBe(
      'ready right 8, hold right 25, rest right 10, hold right 25',
    );
  });

  test.each([
    [
      { holdSeconds: 0, rounds: 0 },
      { holdSeconds: 10, rounds: 1 },
    ],
    [
      { holdSeconds: 9.4, rounds: 1.4 },
      { holdSeconds: 10, rounds: 1 },
    ],
    [
      { holdSeconds: 61, rounds: 11 },
      { holdSeconds: 60, rounds: 10 },
    ],
    [
      { holdSeconds: 1e9, rounds: Infinity },
      { holdSeconds: 60, rounds: 10 },
    ],
  ])('with %j is brought inside the bounds', (wrong, right) => {
    expect(routineSteps('own', 'bed', { ...own, ...wrong })[0]).toMatchObject(right);
  });

  test('gives each side and stretch its full time, whatever it is made of', () => {
    const anyOwn = fc.record({
      muscles: fc.uniqueArray(fc.constantFrom(...muscleIds), { minLength: 1 }),
      holdSeconds: fc.integer({ min: 10, max: 60 }),
      rounds: fc.integer({ min: 1, max: 10 }),
      bothSides: fc.constant(true),
    });
    fc.assert(
      fc.property(anyOwn, fc.constantFrom('left', 'right'), (routine, side) => {
        const phases = routinePhases(routineSteps('own', 'bed', routine), side);
        const heldSeconds = (leg: string) =>
          phases
            .filter((phase) => phase.kind === 'hold' && phase.side === leg)
            .reduce((sum, { seconds }) => sum + seconds, 0);
        const expected = routine.muscles.length * routine.rounds * routine.holdSeconds;
        expect(heldSeconds('left')).toBe(expected);
        expect(heldSeconds('right')).toBe(expected);
        // Nobody is asked to hold the other leg without time to change over.
        for (const [index, phase] of phases.entries())
          if (phase.kind === 'hold') expect(phases[index - 1]!.kind).not.toBe('hold');
        expect(lengthMs(phases)).toBeGreaterThan(2 * expected * secondMs);
      }),
    );
  });
});

test('a routine without a stretch is refused', () => {
  expect(() => startRoutine('own', [], 0)).toThrow('without a stretch');
});
