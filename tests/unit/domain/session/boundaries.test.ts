import { describe, expect, test } from 'vitest';
import {
  boundariesAfter,
  end,
  pause,
  resume,
  routinePhases,
  skip,
  startRelief,
  startRoutine,
  takeCue,
  type Session,
} from '../../../../domain/session/index.ts';
import { minuteMs, secondMs } from '../../../../domain/time.ts';
import { choice, start, t0 } from './fixtures.ts';

const relief = start(15);
const stretch = 'gastrocnemiusStanding';

const short = startRoutine(
  'own',
  routinePhases([{ stretch, legs: 'each', holdSeconds: 10, rounds: 2, restSeconds: 5 }], 'left'),
  t0,
);

/** Boundaries as `seconds since the start: cue`, without the counted seconds. */
const listed = (session: Session, nowMs = t0) =>
  boundariesAfter(session, nowMs)
    .filter(({ cue }) => cue !== 'count')
    .map(({ atMs, cue }) => `${(atMs - t0) / secondMs} ${cue}`);

describe('the boundaries', () => {
  test('of a routine are its phases and its end', () => {
    expect(listed(short).join(', ')).toBe(
      '3 hold, 13 switch, 16 hold, 26 rest, 31 hold, 41 switch, 44 hold, 54 end',
    );
  });

  test('of a cramp are its blocks, until the coaching stops ten minutes after it began', () => {
    expect(listed(relief).slice(0, 3)).toEqual(['3 hold', '18 blockDone', '33 blockDone']);
    expect(listed(relief).at(-1)).toBe('600 help');
    expect(listed(relief).filter((line) => line.endsWith('blockDone'))).toHaveLength(39);
  });

  test('count the last three seconds of every hold', () => {
    const counts = boundariesAfter(short, t0)
      .filter(({ cue }) => cue === 'count')
      .map(({ atMs }) => (atMs - t0) / secondMs);
    expect(counts).toEqual([10, 11, 12, 23, 24, 25, 38, 39, 40, 51, 52, 53]);
  });

  test.each([
    ['paused', pause(short, t0 + 5000)],
    ['ended', end(short, t0 + 5000)],
    ['overdue', startRelief(choice, 15, t0 - 11 * minuteMs)],
  ])('of a session that is %s are none', (_, session) => {
    expect(boundariesAfter(session, t0 + 5000)).toEqual([]);
  });
});

describe('the cue that is due', () => {
  const kindAt = (session: Session, nowMs: number) => takeCue(session, nowMs).boundary?.cue;

  test('at the start is to get ready', () => {
    expect(kindAt(short, t0)).toBe('ready');
    expect(kindAt(short, t0 + 400)).toBe('ready');
  });

  test('is given once', () => {
    const { session } = takeCue(short, t0 + 3000);
    expect(kindAt(session, t0 + 3000)).toBeUndefined();
    expect(kindAt(session, t0 + 3400)).toBeUndefined();
  });

  test('is the last one where several are due, and none that is over a second late', () => {
    expect(kindAt(short, t0 + 13_900)).toBe('switch');
    expect(kindAt(short, t0 + 5000)).toBeUndefined();
  });

  test('is not given again after a pause, a resume or a wake', () => {
    const { session } = takeCue(short, t0 + 13_000);
    const later = resume(pause(session, t0 + 13_200), t0 + minuteMs);
    expect(kindAt(later, t0 + minuteMs + 300)).toBeUndefined();
  });

  test('can be taken ahead, with its moment, by whoever needs time to get it ready', () => {
    const started = takeCue(short, t0, 400).session;
    expect(takeCue(started, t0 + 2599, 400).boundary).toBeNull();
    const { session, boundary } = takeCue(started, t0 + 2600, 400);
    expect(boundary).toMatchObject({ cue: 'hold', atMs: t0 + 3000 });
    expect(takeCue(session, t0 + 3000, 400).boundary).toBeNull();
  });

  test('that was taken ahead and overtaken by a pause comes after the pause', () => {
    const { session } = takeCue(short, t0 + 2600, 400);
    const later = resume(pause(session, t0 + 2800), t0 + minuteMs);
    expect(takeCue(later, t0 + minuteMs, 400).boundary).toMatchObject({
      cue: 'hold',
      atMs: t0 + minuteMs + 200,
    });
  });

  test('is that of the phase that Next leads to', () => {
    const { session } = takeCue(short, t0 + 3000);
    expect(kindAt(skip(session, t0 + 6000), t0 + 6050)).toBe('switch');
  });

  test.each([600, 400, 399, 100, 0])(
    'is that of the new phase also where Next is pressed %d ms before the old one ends',
    (beforeMs) => {
      const lookedAtMs = t0 + 13_000 - Math.max(beforeMs, 1);
      const { session } = takeCue(takeCue(short, t0 + 12_000, 400).session, lookedAtMs, 400);
      const skipped = skip(session, t0 + 13_000 - beforeMs);
      const { session: cued, boundary } = takeCue(skipped, t0 + 13_000 - beforeMs, 400);
      expect(boundary?.cue).toBe(beforeMs === 0 ? 'hold' : 'switch');
      expect(takeCue(cued, t0 + 13_000, 400).boundary).toBeNull();
    },
  );

  test.each([
    ['paused', pause(short, t0 + 13_100)],
    ['ended by the person', end(short, t0 + 13_100)],
  ])('is none once the session is %s', (_, session) => {
    expect(kindAt(session, t0 + 13_200)).toBeUndefined();
  });

  test('at the end of a routine is given also where the end is stored already', () => {
    expect(kindAt(end(short, t0 + 54_000), t0 + 54_200)).toBe('end');
  });

  test.each([10, 1500, 5000, 90_000])(
    'after ten minutes is to get help, once, also %d ms late',
    (lateMs) => {
      const { session, boundary } = takeCue(relief, t0 + 600_000 + lateMs);
      expect(boundary?.cue).toBe('help');
      expect(kindAt(session, t0 + 601_000 + lateMs)).toBeUndefined();
    },
  );

  test('after ten minutes is to get help also while paused, and not after the end', () => {
    const paused = pause(relief, t0 + minuteMs);
    expect(kindAt(paused, t0 + 599_999)).toBeUndefined();
    expect(kindAt(paused, t0 + 600_000)).toBe('help');
    expect(kindAt(end(relief, t0 + 601_000), t0 + 601_000)).toBeUndefined();
  });

  test('is the first one in a session that is still to start', () => {
    const starting = startRelief(choice, 15, t0 + 500);
    expect(kindAt(starting, t0)).toBeUndefined();
    expect(boundariesAfter(starting, t0)[0]).toMatchObject({ cue: 'ready', atMs: t0 + 500 });
    expect(takeCue(starting, t0 + 100, 400).boundary).toMatchObject({ atMs: t0 + 500 });
  });
});
