import { describe, expect, test } from 'vitest';
import { clockOf, momentOf } from '../../../components/diary/clockFields.ts';
import { dayMs, hourMs } from '../../../domain/time.ts';
import { t0 } from '../page.tsx';
import { crampOf } from './fixtures.tsx';

const untimed = crampOf({ startedAtMs: Date.parse('2026-11-20T00:00Z'), hasTime: false });
const timed = crampOf({ startedAtMs: Date.parse('2026-11-20T03:12:34Z') });

describe('the fields of a cramp', () => {
  test('leave a time empty that is not known', () => {
    const clock = clockOf(untimed);
    expect(clock).toEqual({ date: '2026-11-20', time: '' });
    expect(momentOf(clock, untimed, t0)).toMatchObject({ hasTime: false });
    expect(momentOf({ ...clock, date: '2026-11-19' }, untimed, t0)).toEqual({
      startedAtMs: untimed.startedAtMs - dayMs,
      hasTime: false,
      utcOffsetMinutes: -0,
    });
  });

  test('take a time that is added', () => {
    expect(momentOf({ date: '2026-11-20', time: '03:00' }, untimed, t0)).toEqual({
      startedAtMs: untimed.startedAtMs + 3 * hourMs,
      hasTime: true,
      utcOffsetMinutes: -0,
    });
  });

  test('untouched keep the second; a time that was there cannot be left empty', () => {
    expect(momentOf(clockOf(timed), timed, t0)).toMatchObject({ startedAtMs: timed.startedAtMs });
    expect(momentOf({ date: '2026-11-20', time: '' }, timed, t0)).toBeNull();
  });
});
