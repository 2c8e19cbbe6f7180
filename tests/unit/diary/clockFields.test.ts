import { expect, test } from 'vitest';
import { clockOf, momentOf } from '../../../components/diary/clockFields.ts';
import { dayMs, hourMs } from '../../../domain/time.ts';
import { t0 } from '../page.tsx';
import { crampOf } from './fixtures.tsx';

const untimed = crampOf({ startedAtMs: Date.parse('2026-11-20T00:00Z'), hasTime: false });
const timed = crampOf({ startedAtMs: Date.parse('2026-11-20T03:12:34Z') });

test.each([
  ['a day without a time stays one', untimed, {}, [untimed.startedAtMs, false]],
  [
    'a corrected day needs no time',
    untimed,
    { date: '2026-11-19' },
    [untimed.startedAtMs - dayMs, false],
  ],
  ['a time can be added', untimed, { time: '03:00' }, [untimed.startedAtMs + 3 * hourMs, true]],
  ['a time that is not touched keeps its second', timed, {}, [timed.startedAtMs, true]],
  ['a time cannot be taken away', timed, { time: '' }, null],
])('in the fields of a cramp, %s', (_, cramp, typed, expected) => {
  const moment = momentOf({ ...clockOf(cramp), ...typed }, cramp, t0);
  expect(moment && [moment.startedAtMs, moment.hasTime]).toEqual(expected);
});
