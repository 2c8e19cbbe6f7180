import { expect, test } from 'vitest';
import type { MuscleId, Position, Side } from '../../../../content/muscles.ts';
import { protocols } from '../../../../content/protocols.ts';
import { routines, type RoutineId } from '../../../../content/routines.ts';
import { routinePosition, routineSteps, type OwnRoutine } from '../../../../domain/routine.ts';
import {
  routinePhases,
  startRoutine,
  type Phase,
  type RoutineStep,
} from '../../../../domain/session/index.ts';

const own: OwnRoutine = {
  muscles: ['gastrocnemius', 'quadriceps'],
  holdSeconds: 25,
  rounds: 2,
  bothSides: true,
};
const short = ({ kind, seconds, side, stretch }: Phase) =>
  `${kind === 'ready' ? stretch : kind} ${side} ${seconds}`;

const round = 'hold left 10, switch right 3, hold right 10';
const threeRounds = `${round}, switch left 3, ${round}, switch left 3, ${round}`;
const ownRounds =
  'hold left 25, switch right 3, hold right 25, rest left 10, hold left 25, switch right 3, hold right 25';

const told = (steps: RoutineStep[], side: Side) => routinePhases(steps, side).map(short).join(', ');

test.each<[string, RoutineId, Position, string]>([
  [
    'Before bed, standing, holds the calf three times 10 s, one leg resting while the other holds',
    'beforeBed',
    'standing',
    `gastrocnemiusStanding left 3, ${threeRounds}, hamstringsStanding left 10, ${threeRounds}`,
  ],
  [
    'Before bed, sitting, is done in bed, holds both legs at once and rests 10 s',
    'beforeBed',
    'sitting',
    'calfAndHamstringsBed both 8, hold both 10, rest both 10, hold both 10, rest both 10, hold both 10',
  ],
  [
    'one’s own routine goes through the muscles in order, with a rest between the rounds',
    'own',
    'bed',
    `gastrocnemiusBed left 8, ${ownRounds}, quadricepsBed left 10, ${ownRounds}`,
  ],
])('%s', (_, routine, position, expected) => {
  expect(told(routineSteps(routine, position, own), 'left')).toBe(expected);
});

test('one’s own routine begins with the chosen leg, and can be for that leg alone', () => {
  const soleus: OwnRoutine = { ...own, muscles: ['soleus'], rounds: 1 };
  const hold = 'soleusBed right 8, hold right 25';
  expect(told(routineSteps('own', 'bed', soleus), 'right')).toBe(
    `${hold}, switch left 3, hold left 25`,
  );
  expect(
    told(routineSteps('own', 'bed', { ...soleus, rounds: 2, bothSides: false }), 'right'),
  ).toBe(`${hold}, rest right 10, hold right 25`);
});

test('a routine for sitting only is done sitting', () => {
  expect(routinePosition('deskLegs', 'standing')).toBe('sitting');
});

test('the ready-made routines keep to the holds and rounds of the protocols', () => {
  for (const steps of [routines.calf, routines.deskLegs].flatMap(Object.values))
    for (const step of steps) {
      const { rounds } = protocols[step.muscle as MuscleId];
      expect(step.holdSeconds).toBeGreaterThanOrEqual(10);
      expect(step.holdSeconds).toBeLessThanOrEqual(60);
      expect(step.rounds).toBeGreaterThanOrEqual(rounds.min);
      expect(step.rounds).toBeLessThanOrEqual(rounds.max);
    }
});

test.each([
  [9.4, 0, 10, 1],
  [60.6, 11, 60, 10],
  [1e9, Infinity, 60, 10],
])('%d s in %d rounds of one’s own are %d s in %d rounds', (holdSeconds, rounds, held, done) => {
  const [step] = routineSteps('own', 'bed', { ...own, holdSeconds, rounds });
  expect(step).toMatchObject({ holdSeconds: held, rounds: done });
});

test('a routine without a stretch is refused', () => {
  expect(() => startRoutine('own', [], 0)).toThrow('without a stretch');
});
