import { afterAll, describe, expect, test, vi } from 'vitest';
import { minuteMs } from '../../../../domain/time.ts';
import { simulateDays } from './simulator/year.ts';
import { tries } from '../../../endurance.ts';
import { isInside, moment } from '../zones.ts';

const { now } = Date;

afterAll(() => {
  process.env.TZ = 'UTC';
  Date.now = now;
  vi.useRealTimers();
});

/** Long enough for a journey, a changed clock, and nudges that are switched off and on. */
const days = tries(365, 80);

describe.each(['chrome', 'firefox'] as const)(`${days} days of a person with %s`, (kind) => {
  test('have no nudge too many, none outside the hours, and no gap', async () => {
    const life = await simulateDays(days, kind, 20_261_122, moment('2026-11-23T00:00+01:00'));
    const { nudges, faults, ...counts } = life;

    expect(faults).toEqual([]);
    expect(nudges.filter(({ plan, wallMs, zone }) => !isInside(plan, wallMs, zone))).toEqual([]);
    const tooSoon = nudges.filter(
      ({ wasSnoozed, sinceLastMs, plan }) =>
        !wasSnoozed && sinceLastMs < (plan.everyMinutes * minuteMs) / 2,
    );
    expect(tooSoon).toEqual([]);
    expect(counts.dropped.unknown).toBeUndefined();
    const { onTime, afterReturn, afterSnooze, evening } = counts.shown;
    // Every possible outcome of a nudge has occurred.
    for (const number of [onTime, afterReturn, afterSnooze, evening, counts.kills])
      expect(number).toBeGreaterThan(days / 40);
    const dropped = Object.values(counts.dropped).reduce((sum, number) => sum + number, 0);
    expect(onTime + afterReturn + afterSnooze + dropped).toBe(counts.due);
  }, 180_000);
});
