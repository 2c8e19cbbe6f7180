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
const short = ({ kind, seconds, side, stretch }: Phase) =>
  `${kind === 'ready' ? stretch : kind} ${side} ${seconds}`;
const readyMade = routineIds.filter((id) => id !== 'own');

const round = 'hold right 10, switch left 3, hold left 10';

test.each([
  [
    'Before bed, standing, holds the calf three times 10 s, one leg resting while the other holds',
    routineSteps('beforeBed', 'standing', own),
    `gastrocnemiusStanding right 3, ${round}, switch right 3, ${round}, switch right 3, ${round}, hamstringsStanding right 10`,
  ],
  ...(['sitting', 'bed'] as const).map(
    (position) =>
      [
        `Before bed, ${position}, holds both legs at once and rests 10 s`,
        routineSteps('beforeBed', position, own),
        'calfAndHamstringsBed both 8, hold both 10, rest both 10, hold both 10, rest both 10, hold both 10',
      ] as const,
  ),
  [
    'one’s own routine goes through the muscles in order, with a rest between the rounds',
    routineSteps('own', 'bed', own),
    'gastrocnemiusBed right 8, hold right 25, switch left 3, hold left 25, rest right 10, hold right 25, switch left 3, hold left 25, quadricepsBed right 10',
  ],
  [
    'one’s own routine can be for one leg',
    routineSteps('own', 'bed', { ...own, muscles: ['soleus'], bothSides: false }),
    'soleusBed right 8, hold right 25, rest right 10, hold right 25',
  ],
] as const)('%s', (_, steps, expected) => {
  const phases = routinePhases(steps, 'right').map(short);
  expect(phases.slice(0, expected.split(', ').length).join(', ')).toBe(expected);
});

test('Before bed keeps to the numbers of the trial', () => {
  const phases = routinePhases(routineSteps('beforeBed', 'standing', own), 'left');
  const holds = phases.filter(({ kind }) => kind === 'hold');
  expect(holds.every(({ seconds }) => seconds === eveningProtocol.holdSeconds)).toBe(true);
  expect(holds).toHaveLength(2 * 2 * eveningProtocol.rounds);
});

test.each([
  ['beforeBed', 'standing'],
  ['deskLegs', 'sitting'],
] as const)('%s, %s, takes about three minutes', (routine, position) => {
  const phases = routinePhases(routineSteps(routine, position, own), 'left');
  expect(Math.round(lengthMs(phases) / minuteMs)).toBe(3);
});

describe.each(readyMade)('the routine %s', (routine) => {
  test('keeps to the holds and rounds of the protocols', () => {
    for (const steps of Object.values(routines[routine]))
      for (const step of steps)
        if ('muscle' in step && routine !== 'beforeBed') {
          const { rounds } = protocols[step.muscle];
          expect(step.holdSeconds).toBeGreaterThanOrEqual(10);
          expect(step.holdSeconds).toBeLessThanOrEqual(60);
          expect(step.rounds).toBeGreaterThanOrEqual(rounds.min);
          expect(step.rounds).toBeLessThanOrEqual(rounds.max);
        }
  });

  test('can be done in its positions, and falls back to the one nearest the floor', () => {
    const possible = routinePositions(routine);
    for (const position of positions)
      expect(routinePosition(routine, position)).toBe(
        possible.includes(position) ? position : possible.at(-1),
      );
  });
});

describe('a routine of one’s own', () => {
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

  test('gives each side and stretch its full time, whatever its steps are', () => {
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
