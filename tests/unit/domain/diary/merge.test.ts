import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Diary } from '../../../../domain/diary/cramp.ts';
import { merge, saysTheSame } from '../../../../domain/diary/merge.ts';
import { anyCramp, anyDiary, cramp } from './given.ts';

/** A diary as a set: its order says nothing. */
const asSet = ({ cramps, deletions }: Diary) => ({
  cramps: cramps
    .map(({ done, ...rest }) => ({ ...rest, done: done.toSorted() }))
    .toSorted((one, other) => (one.id < other.id ? -1 : 1)),
  deletions: deletions.toSorted((one, other) => (one.id < other.id ? -1 : 1)),
});

describe('merging diaries', () => {
  test('gives the same in any order', () => {
    fc.assert(
      fc.property(anyDiary, anyDiary, anyDiary, (one, two, three) => {
        const forwards = asSet(merge([merge([one, two]), three]));
        expect(asSet(merge([three, merge([two, one])]))).toEqual(forwards);
        expect(asSet(merge([two, merge([three, one])]))).toEqual(forwards);
      }),
    );
  });

  test('twice is the same as once', () => {
    fc.assert(
      fc.property(anyDiary, anyDiary, (one, two) => {
        const merged = merge([one, two]);
        expect(asSet(merge([merged, two]))).toEqual(asSet(merged));
        expect(asSet(merge([merged, merged]))).toEqual(asSet(merged));
      }),
    );
  });

  test('keeps one version of each cramp, or its deletion', () => {
    fc.assert(
      fc.property(anyDiary, anyDiary, (one, two) => {
        const { cramps, deletions } = merge([one, two]);
        const ids = [...cramps, ...deletions].map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        const before = [one, two].flatMap((diary) => [...diary.cramps, ...diary.deletions]);
        expect(new Set(ids)).toEqual(new Set(before.map(({ id }) => id)));
      }),
    );
  });

  test('the later edit counts, and a deletion of the same moment wins', () => {
    const early = cramp(1, { note: 'early', changedAtMs: 1 });
    const late = cramp(1, { note: 'late', changedAtMs: 2 });
    const { id, startedAtMs } = early;
    const of = (...cramps: (typeof early)[]): Diary => ({ cramps, deletions: [] });
    const gone = (deletedAtMs: number): Diary => ({
      cramps: [],
      deletions: [{ id, startedAtMs, deletedAtMs }],
    });
    expect(merge([of(late), of(early)]).cramps).toEqual([late]);
    expect(merge([of(early), gone(1)]).cramps).toEqual([]);
    expect(merge([of(late), gone(1)]).cramps).toEqual([late]);
  });
});

describe('two versions of a cramp', () => {
  test('say the same whenever they were saved, in any order of steps', () => {
    fc.assert(
      fc.property(anyCramp, (one) => {
        const other = { ...one, changedAtMs: 99, done: one.done.toReversed() };
        expect(saysTheSame(one, other)).toBe(true);
      }),
    );
  });

  test.each([
    ['note', { note: 'other' }],
    ['pain', { severity: 3 }],
    ['start', { startedAtMs: 1000 }],
  ])('with another %s do not', (_, part) => {
    expect(saysTheSame(cramp(1), cramp(1, part))).toBe(false);
  });
});
