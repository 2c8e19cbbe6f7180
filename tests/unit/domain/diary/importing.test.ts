import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { timeOfChange, type Cramp } from '../../../../domain/diary/cramp.ts';
import { compare, differences, type ImportedCramp } from '../../../../domain/diary/importing.ts';
import { dayMs } from '../../../../domain/time.ts';
import { anyCramp, cramp, today } from './fixtures.ts';

const nowMs = today * dayMs;

/** A line of a backup. */
const dated = ({ id, ...said }: Cramp, line = 1): ImportedCramp => ({ line, id, said });

/** A line of a table, which has no time of change; without an id unless one is given. */
function undated(one: Cramp, id?: string, line = 1): ImportedCramp {
  const { id: _id, changedAtMs: _changedAtMs, ...said } = one;
  return { line, id, said };
}

const outcomesOf = (diary: readonly Cramp[], lines: readonly ImportedCramp[]) =>
  compare(diary, lines, nowMs).map(({ outcome }) => outcome);

/** The diary after every line was imported. */
function taken(diary: readonly Cramp[], lines: readonly ImportedCramp[]): Cramp[] {
  const cramps = new Map(diary.map((one) => [one.id, one]));
  for (const { cramp: one } of compare(diary, lines, nowMs)) cramps.set(one.id, one);
  return [...cramps.values()];
}

describe('a line that is in the diary with other words', () => {
  const ours = cramp(1, { changedAtMs: 500 });

  test.each([
    ['later', 501, 'newer'],
    ['before', 499, 'older'],
    ['at the same time', 500, 'differs'],
    ['at a time that is yet to come', nowMs + 1, 'differs'],
    ['at a time that is not known', undefined, 'differs'],
  ])('and was changed %s than ours', (_, changedAtMs, outcome) => {
    const { id, ...said } = { ...ours, note: 'theirs' };
    const line = { line: 1, id, said: { ...said, changedAtMs } } as ImportedCramp;
    const [compared] = compare([ours], [line], nowMs);
    expect(compared).toMatchObject({ outcome, ours, cramp: { note: 'theirs' } });
  });

  test('differs if our time of change is in the future, and is later after the import', () => {
    const ahead = { ...ours, changedAtMs: nowMs + 7 * dayMs };
    const [compared] = compare([ahead], [dated({ ...ours, note: 'theirs' })], nowMs);
    expect(compared!.outcome).toBe('differs');
    expect(compared!.cramp.changedAtMs).toBe(ahead.changedAtMs + 1);
  });
});

describe('rows without an id', () => {
  const sameMoment = ['one', 'two', 'two'].map((note) => cramp(1, { note }));

  test('of one moment and with the same text stay separate, and are not doubled by another import', () => {
    const rows = sameMoment.map((one, index) => undated(one, undefined, index + 2));
    const diary = taken([], rows);
    expect(diary.map(({ note }) => note)).toEqual(['one', 'two', 'two']);
    expect(outcomesOf(diary, rows)).toEqual(['same', 'same', 'same']);
  });

  test('with a new one of the same moment above them add that one', () => {
    const rows = sameMoment.map((one) => undated(one));
    const more = [undated(cramp(1, { note: 'new' })), ...rows];
    expect(outcomesOf(taken([], rows), more)).toEqual(['new', 'same', 'same', 'same']);
  });

  test('of which one was corrected differ in that one', () => {
    const diary = taken([], [undated(sameMoment[0]!), undated(sameMoment[1]!)]);
    const rows = [undated(sameMoment[0]!), undated(cramp(1, { note: 'corrected' }))];
    expect(outcomesOf(diary, rows)).toEqual(['same', 'differs']);
  });

  test('do not change a cramp of that moment that was saved here', () => {
    expect(outcomesOf([cramp(1, { note: 'mine' })], [undated(cramp(1))])).toEqual(['new']);
  });
});

test('a row that was copied with its id and changed is another cramp', () => {
  const rows = [undated(cramp(1), 'cramp1', 2), undated(cramp(2), 'cramp1', 3)];
  const diary = taken([], rows);
  expect(diary).toHaveLength(2);
  expect(outcomesOf(diary, rows)).toEqual(['same', 'same']);
});

test('what a table has no column for stays as it is', () => {
  const ours = cramp(1, { note: 'mine', severity: 4 });
  const { startedAtMs, hasTime, utcOffsetMinutes } = ours;
  const row = {
    line: 1,
    id: ours.id,
    said: { startedAtMs, hasTime, utcOffsetMinutes, severity: 5 },
  };
  const [compared] = compare([ours], [row], nowMs);
  expect(compared).toMatchObject({ outcome: 'differs', cramp: { note: 'mine', severity: 5 } });
});

test('any lines are the same as the diary after they were imported', () => {
  const cramps = fc.array(anyCramp, { maxLength: 8 });
  const unique = cramps.map((some) => [...new Map(some.map((one) => [one.id, one])).values()]);
  const lines = fc.array(
    fc.tuple(anyCramp, fc.boolean(), fc.boolean()).map(([one, hasId, isDated]) => {
      const line = isDated ? dated(one) : undated(one, one.id);
      return hasId ? line : { ...line, id: undefined };
    }),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(unique, lines, (diary, some) => {
      const after = taken(diary, some);
      const ids = compare(diary, some, nowMs).map((line) => line.cramp.id);
      expect(new Set(ids).size).toBe(some.length);
      expect(new Set(outcomesOf(after, some)).difference(new Set(['same']))).toEqual(new Set());
    }),
  );
});

describe('two versions of a cramp', () => {
  test('are the same whenever they were saved, with their steps in any order', () => {
    fc.assert(
      fc.property(anyCramp, (one) => {
        const other = { ...one, changedAtMs: 99, done: one.done.toReversed() };
        expect(differences(one, other)).toEqual([]);
      }),
    );
  });

  test.each([
    ['note', { note: 'other' }],
    ['severity', { severity: 3 }],
    ['startedAtMs', { startedAtMs: 1000 }],
    ['hasTime', { hasTime: false }],
    ['done', { done: ['rub' as const] }],
  ])('with another %s do not', (field, part) => {
    expect(differences(cramp(1), cramp(1, part))).toEqual([field]);
  });
});

test('a change is later than everything it replaces, whatever the clock says', () => {
  const ahead = cramp(1, { changedAtMs: nowMs + dayMs });
  expect(timeOfChange(nowMs)).toBe(nowMs);
  expect(timeOfChange(nowMs, cramp(1), undefined)).toBe(nowMs);
  expect(timeOfChange(nowMs, cramp(1), ahead)).toBe(ahead.changedAtMs + 1);
});
