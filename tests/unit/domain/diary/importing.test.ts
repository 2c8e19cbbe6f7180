import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Cramp } from '../../../../domain/diary/cramp.ts';
import { compare, differences, type ImportedCramp } from '../../../../domain/diary/importing.ts';
import { dayMs } from '../../../../domain/time.ts';
import { anyCramp, cramp, today } from './fixtures.ts';

const nowMs = today * dayMs;

const imported = (cramps: readonly Cramp[]): ImportedCramp[] =>
  cramps.map((one, index) => ({ place: index + 1, cramp: one }));

test.each([
  ['later', 500, 501, 'newer', 501],
  ['before', 500, 499, 'older', 499],
  ['at the same time', 500, 500, 'differs', nowMs],
  ['at a time that is yet to come', 500, nowMs + 1, 'differs', nowMs],
  ['before ours, whose time is yet to come', nowMs + 7, 500, 'differs', nowMs + 8],
])('a cramp changed %s is compared with ours', (_, oursAtMs, theirsAtMs, outcome, atMs) => {
  const ours = cramp(1, { changedAtMs: oursAtMs });
  const theirs = { ...ours, note: 'theirs', changedAtMs: theirsAtMs };
  const stored = { ...theirs, changedAtMs: atMs };
  const compared = [{ place: 1, outcome, ours, cramp: stored }];
  expect(compare([ours], imported([theirs]), nowMs)).toEqual(compared);
});

test('any cramps are the same as the diary once they are imported', () => {
  const cramps = fc.array(anyCramp, { maxLength: 8 });
  const diaries = cramps.map((some) => [...new Map(some.map((one) => [one.id, one])).values()]);
  fc.assert(
    fc.property(diaries, diaries, (diary, some) => {
      const compared = compare(diary, imported(some), nowMs);
      const after = new Map(
        [...diary, ...compared.map((one) => one.cramp)].map((one) => [one.id, one]),
      );
      const again = compare([...after.values()], imported(some), nowMs);
      expect(again.map(({ outcome }) => outcome)).toEqual(some.map(() => 'same'));
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
