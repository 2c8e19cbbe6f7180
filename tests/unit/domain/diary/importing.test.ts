import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Cramp } from '../../../../domain/diary/cramp.ts';
import { compare, differences, type ImportedCramp } from '../../../../domain/diary/importing.ts';
import { dayMs } from '../../../../domain/time.ts';
import { anyCramp, cramp, today } from './fixtures.ts';

const nowMs = today * dayMs;

const ofBackup = ({ id, ...said }: Cramp): ImportedCramp => ({ line: 1, id, said });

/** A line of our own table, which has no time of change. */
function ofTable({ id, changedAtMs: _changedAtMs, ...said }: Cramp): ImportedCramp {
  return { line: 1, id, said };
}

const withoutId = (one: Cramp): ImportedCramp => ({ ...ofTable(one), id: undefined });

const outcomesOf = (diary: readonly Cramp[], lines: readonly ImportedCramp[]) =>
  compare(diary, lines, nowMs).map(({ outcome }) => outcome);

/** The diary after every line was imported. */
function taken(diary: readonly Cramp[], lines: readonly ImportedCramp[]): Cramp[] {
  const cramps = new Map(diary.map((one) => [one.id, one]));
  for (const { cramp: one } of compare(diary, lines, nowMs)) cramps.set(one.id, one);
  return [...cramps.values()];
}

test.each([
  ['later', 500, 501, 'newer', 501],
  ['before', 500, 499, 'older', 499],
  ['at the same time', 500, 500, 'differs', nowMs],
  ['at a time that is yet to come', 500, nowMs + 1, 'differs', nowMs],
  ['at a time that is not known', 500, undefined, 'differs', nowMs],
  ['before ours, whose time is yet to come', nowMs + 7, 500, 'differs', nowMs + 8],
])('a line changed %s is compared with ours', (_, oursAtMs, theirsAtMs, outcome, atMs) => {
  const ours = cramp(1, { changedAtMs: oursAtMs });
  const line = ofBackup({ ...ours, note: 'theirs', changedAtMs: theirsAtMs as number });
  const theirs = { ...ours, note: 'theirs', changedAtMs: atMs };
  expect(compare([ours], [line], nowMs)).toEqual([{ line: 1, outcome, ours, cramp: theirs }]);
});

const row = (note: string) => withoutId(cramp(1, { note }));
const rows = [row('one'), row('two'), row('two')];

test.each([
  ['come again', rows, ['same', 'same', 'same']],
  ['come with a new one above them', [row('new'), ...rows], ['new', 'same', 'same', 'same']],
  ['come with a corrected one', [row('one'), row('other')], ['same', 'differs']],
])('rows of one moment without an id are known when they %s', (_, lines, outcomes) => {
  expect(outcomesOf(taken([], rows), lines)).toEqual(outcomes);
});

test('a row without an id does not change a cramp of its moment that was saved here', () => {
  expect(outcomesOf([cramp(1, { note: 'mine' })], [row('')])).toEqual(['new']);
});

test('what a table has no column for stays as it is', () => {
  const ours = cramp(1, { note: 'mine', severity: 4 });
  const { note: _note, ...rest } = { ...ours, severity: 5 };
  const [compared] = compare([ours], [ofTable(rest as Cramp)], nowMs);
  expect(compared).toMatchObject({ outcome: 'differs', cramp: { note: 'mine', severity: 5 } });
});

test('any lines, even with one id, are cramps of their own, and the same as the diary once imported', () => {
  const cramps = fc.array(anyCramp, { maxLength: 8 });
  const diaries = cramps.map((some) => [...new Map(some.map((one) => [one.id, one])).values()]);
  const kinds = fc.constantFrom(ofBackup, ofTable, withoutId);
  const lines = fc.array(
    fc.tuple(anyCramp, kinds).map(([one, lineOf]) => lineOf(one)),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(diaries, lines, (diary, some) => {
      const ids = compare(diary, some, nowMs).map((line) => line.cramp.id);
      expect(new Set(ids).size).toBe(some.length);
      expect(outcomesOf(taken(diary, some), some)).toEqual(some.map(() => 'same'));
    }),
  );
});

test.each([
  [{ note: 'other' }, ['note']],
  [{ startedAtMs: 1000 }, ['startedAtMs']],
  [{ utcOffsetMinutes: 60 }, ['utcOffsetMinutes']],
  [{ done: ['rub' as const] }, ['done']],
  [{ done: ['rub' as const, 'stretch' as const], changedAtMs: 99 }, []],
])('versions of a cramp of which one has %j differ in %j', (part, fields) => {
  const one = cramp(1, { done: ['stretch', 'rub'] });
  expect(differences(one, { ...one, ...part })).toEqual(fields);
});
