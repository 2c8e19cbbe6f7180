import { createHash } from 'node:crypto';
import { is, type GenericSchema } from 'valibot';
import { describe, expect, test } from 'vitest';
import { muscleIds, positions } from '../../../content/muscles.ts';
import { routineSteps } from '../../../domain/routine.ts';
import {
  choiceFallback,
  end,
  routinePhases,
  startRelief,
  startRoutine,
  type Session,
} from '../../../domain/session/index.ts';
import { isRecord } from '../../../state/kernel/item.ts';
import { registry, type ItemId } from '../../../state/registry.ts';
import { shapes } from '../../../state/schemas.ts';
import { sessionShape } from '../../../state/session/schema.ts';

/**
 * The released shape of each item and version. A changed schema needs a new version, with a migration from the last
 * one.
 */
const released: Readonly<Record<string, string>> = {
  'checklist@1': '49b3efea4f40',
  'choice@1': '00a7f0fac8b1',
  'consent@1': 'cad76b515bb1',
  'diaryMonth@1': '0650e5b1f331',
  'diaryStart@1': 'a31de1398ccf',
  'eveningTry@1': 'a686020fc4c0',
  'nudge@1': '764a0d03a4ac',
  'reportNotes@1': '850fa485b6a4',
  'seenPatterns@1': '27c4598c2824',
  'session@1': '2059f07abf8b',
  'settings@1': '152c2258a399',
  'water@1': '8c7adcee5000',
};

/** What a schema accepts, in words; a check in code counts only by its position. */
const inWords = (schema: GenericSchema) =>
  JSON.stringify(schema, (key, part: unknown) => {
    if (key === 'expects' || key === '~standard') return undefined;
    if (part instanceof RegExp) return String(part);
    // The order of options matters on the screen, not in the storage; that of fields matters nowhere.
    if (Array.isArray(part)) return key === 'options' ? part.toSorted() : part;
    return isRecord(part) ? Object.fromEntries(Object.entries(part).toSorted()) : part;
  });

const hashOf = (schema: GenericSchema) =>
  createHash('sha256').update(inWords(schema)).digest('hex').slice(0, 12);

test.each(Object.keys(registry) as ItemId[])('the shape of %s is that of its version', (id) => {
  const entry = registry[id];
  const { version } = 'key' in entry ? entry : entry.item(entry.prefix);
  expect(`${id}@${version} ${hashOf(shapes[id].schema)}`).toBe(
    `${id}@${version} ${released[`${id}@${version}`]}`,
  );
  expect(shapes[id].migrations ?? []).toHaveLength(version - 1);
});

const t0 = Date.parse('2026-11-22T03:00Z');
const isAccepted = (value: unknown) => is(sessionShape.schema, value);

const relief = startRelief(choiceFallback, 30, t0);
const phases = routinePhases(routineSteps('beforeBed', 'bed', choiceFallback.own), 'left');
const routine = startRoutine('beforeBed', phases, t0);
const withSide = (of: Session, side: string) => ({ ...of.phases[1]!, side });

describe('a stored session', () => {
  test('is accepted whatever was chosen, running and ended', () => {
    const chosen = positions.flatMap((position) =>
      muscleIds.map((muscle) => startRelief({ muscle, position, side: 'right' }, 30, t0)),
    );
    const ended = [...chosen, routine].flatMap((session) => [
      end(session, t0 + 1),
      end(session, t0 + 1, 'somethingWrong'),
    ]);
    const all = [null, ...chosen, routine, ...ended];
    expect(all.filter((session) => !isAccepted(session))).toEqual([]);
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
