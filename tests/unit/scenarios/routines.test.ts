import { describe, expect, test } from 'vitest';
import { routines } from '../../../content/routines.ts';
import { type Choice, lengthMs } from '../../../domain/session/index.ts';
import { routinePositions } from '../../../domain/routine.ts';
import { secondMs } from '../../../domain/time.ts';
import { endStretch } from '../../../state/session/actions.ts';
import { giveVoices } from '../cues/sound.ts';
import { begin, expectNothingLeft, kinds, life, setUp } from './life.ts';

setUp();

const ready = Object.keys(routines) as (keyof typeof routines)[];
const own: Choice['own'] = {
  muscles: ['soleus', 'hamstrings'],
  holdSeconds: 10,
  rounds: 2,
  bothSides: true,
};
const choices: Partial<Choice>[] = [
  ...ready.flatMap((routine) =>
    routinePositions(routine).map((position) => ({ routine, position })),
  ),
  { routine: 'own', own },
  { routine: 'own', own: { ...own, bothSides: false } },
];
const rows = kinds.flatMap((kind) =>
  choices.map((choice) => ({ kind, name: choice.routine!, position: 'sitting', ...choice })),
);

describe('a whole routine', () => {
  test.each(rows)(
    '$name, $position, in $kind: every cue is heard once and in its second',
    async ({ kind, ...choice }) => {
      begin(kind, { choice: { ...choice, mode: 'routine' } as Partial<Choice> });
      await life.start();
      const { phases, startedAtMs } = life.session;
      const endsMs = startedAtMs + lengthMs(phases);
      await life.until(endsMs + 5 * secondMs);
      expect(life.problems).toEqual([]);
      expect(life.machine.heard.at(-1)!.cue).toBe('end');
      expect(life.machine.heard.at(-1)!.atMs - endsMs).toBeLessThan(30);
      expect(life.session).toMatchObject({ endedAtMs: endsMs, ending: 'finished' });
      await expectNothingLeft();
    },
  );

  test.each(kinds)('with a voice announces each change once in %s', async (kind) => {
    begin(kind, { choice: { mode: 'routine', routine: 'calf' }, voice: true });
    const said = giveVoices([{ lang: 'en-GB', localService: true }]);
    await life.start();
    await life.pass(60 * secondMs);
    const turns = life.machine.heard.filter(({ cue }) => cue !== 'count');
    expect(said.map(({ words }) => words)).toHaveLength(turns.length);
    expect(life.problems).toEqual([]);
  });

  test.each(kinds)('is silent after it was ended early in %s', async (kind) => {
    begin(kind, { choice: { mode: 'routine', routine: 'beforeBed' } });
    await life.start();
    // A second before the hold ends, while the next cue is prepared.
    await life.until(life.session.startedAtMs + 12.7 * secondMs);
    await life.end(endStretch);
    await life.pass(5 * secondMs);
    expect(life.problems).toEqual([]);
    expect(life.session.ending).toBe('left');
    await expectNothingLeft();
  });
});
