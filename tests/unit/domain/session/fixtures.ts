import fc from 'fast-check';
import {
  coachedForMs,
  routinePhases,
  startRelief,
  startRoutine,
} from '../../../../domain/session/index.ts';

export const choice = { muscle: 'gastrocnemius', position: 'sitting', side: 'left' } as const;

export const t0 = Date.parse('2026-11-22T03:00Z');

export const start = (seconds = 30) => startRelief(choice, seconds, t0);

export const routine = startRoutine(
  'own',
  routinePhases(
    [{ stretch: 'hamstringsBed', legs: 'each', holdSeconds: 60, rounds: 3, restSeconds: 10 }],
    'left',
  ),
  t0,
);

/** Times at which a session still runs: after ten minutes it is overdue. */
export const runs = fc.integer({ min: 0, max: coachedForMs - 1 });
