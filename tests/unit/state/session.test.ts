import { is } from 'valibot';
import { describe, expect, test } from 'vitest';
import { muscleIds, positions, sides } from '../../../content/muscles.ts';
import { routineIds } from '../../../content/routines.ts';
import { routineSteps } from '../../../domain/routine.ts';
import {
  choiceFallback,
  end,
  newEpisode,
  routinePhases,
  startRelief,
  startRoutine,
  type Session,
} from '../../../domain/session/index.ts';
import { sessionShape } from '../../../state/session/schema.ts';

const t0 = Date.parse('2026-11-22T03:00Z');
const isAccepted = (value: unknown) => is(sessionShape.schema, value);

const relief = startRelief(choiceFallback, 30, t0);
const phases = routinePhases(routineSteps('beforeBed', 'bed', choiceFallback.own), 'left');
const routine = startRoutine('beforeBed', phases, t0);
const withSide = (of: Session, side: string) => ({ ...of.phases[1]!, side });

describe('a stored session', () => {
  test('is accepted whatever was chosen, running and ended', () => {
    const chosen = positions.flatMap((position) => [
      ...muscleIds.flatMap((muscle) =>
        sides.map((side) => startRelief({ muscle, position, side }, 30, t0)),
      ),
      ...routineIds.map((id) => {
        const steps = routineSteps(id, position, choiceFallback.own);
        return startRoutine(id, routinePhases(steps, 'right'), t0, newEpisode(t0 - 1));
      }),
    ]);
    const ended = chosen.flatMap((session) => [
      end(session, t0 + 1),
      end(session, t0 + 1, 'somethingWrong'),
    ]);
    const refused = [null, ...chosen, ...ended].filter((session) => !isAccepted(session));
    expect(refused).toEqual([]);
  });

  test.each<[string, object]>([
    ['a routine without a name', { ...routine, routine: null }],
    ['a cramp with the name of a routine', { ...relief, routine: 'beforeBed' }],
    ['a cramp without an episode', { ...relief, episode: null }],
    ['both legs in a stretch of one', { ...relief, phases: [withSide(relief, 'both')] }],
    ['one leg in a stretch of both', { ...routine, phases: [withSide(routine, 'left')] }],
    ['a cramp that ended as a routine does', { ...end(relief, t0), ending: 'finished' }],
    ['a routine that ended as a cramp does', { ...end(routine, t0), ending: 'letGo' }],
    ['an end without an ending', { ...relief, endedAtMs: t0 }],
    ['an ending without an end', { ...relief, ending: 'letGo' }],
    ['a stretch without phases', { ...relief, phases: [] }],
    ['a start after the last date', { ...relief, startedAtMs: 8.64e15 + 1 }],
    ['a start at no time', { ...relief, startedAtMs: NaN }],
    ['a pause for ever', { ...relief, pausedTotalMs: Infinity }],
  ])('is refused if no view can show it: %s', (_, session) => {
    expect(isAccepted(session)).toBe(false);
  });
});
