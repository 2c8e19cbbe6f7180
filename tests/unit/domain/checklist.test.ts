import { describe, expect, test } from 'vitest';
import type { ReliefId } from '../../../content/relief.ts';
import { setTick, takeTicks, ticksAt, type Checklist } from '../../../domain/checklist.ts';
import {
  dismiss,
  end,
  episodeAt,
  pause,
  restart,
  startRelief,
  type Session,
} from '../../../domain/session/index.ts';
import { hourMs, minuteMs } from '../../../domain/time.ts';

const t0 = Date.parse('2026-11-22T03:00Z');

/** One night, told in the words of what the person does; the clock is moved by `at`. */
class Night {
  nowMs = t0;
  session: Session | null = null;
  checklist: Checklist | null = null;

  at(afterMs: number) {
    this.nowMs = t0 + afterMs;
    return this;
  }
  tick(...steps: ReliefId[]) {
    for (const step of steps)
      this.checklist = setTick(this.checklist, this.session, step, true, this.nowMs);
    return this;
  }
  untick(step: ReliefId) {
    this.checklist = setTick(this.checklist, this.session, step, false, this.nowMs);
    return this;
  }
  start() {
    const choice = { muscle: 'gastrocnemius', position: 'sitting', side: 'left' } as const;
    const last = this.session;
    this.session = startRelief(choice, 30, this.nowMs, episodeAt(last, this.nowMs));
    this.checklist = takeTicks(this.checklist, last, this.session, this.nowMs);
    return this;
  }
  /** *It let go*. */
  end() {
    return this.change(end);
  }
  change(act: (session: Session, nowMs: number) => Session) {
    this.session = act(this.session!, this.nowMs);
    return this;
  }
  get ticks() {
    return ticksAt(this.checklist, this.session, this.nowMs).toSorted();
  }
}

const night = () => new Night();

/** A night in which a step was ticked, the stretch started a minute later, and the muscle let go after another one. */
const letGo = () =>
  night()
    .tick('sip')
    .at(minuteMs)
    .start()
    .at(2 * minuteMs)
    .end();

describe('ticks stay', () => {
  test.each<[string, Night]>([
    ['while nothing is started', night().tick('sip').at(hourMs)],
    [
      'for not quite twelve hours',
      night()
        .tick('sip')
        .at(12 * hourMs - 1),
    ],
    ['when a stretch is started after them', night().tick('sip').at(minuteMs).start()],
    [
      'through a pause',
      night()
        .start()
        .tick('sip')
        .change(pause)
        .at(20 * minuteMs),
    ],
    ['through a restart', night().start().at(minuteMs).tick('sip').change(restart)],
    ['for as long as the result is shown', letGo().at(31 * minuteMs)],
    [
      'after Done, while the cramp can be the same',
      letGo()
        .change(dismiss)
        .at(11 * minuteMs),
    ],
    [
      'through two stretches of one cramp',
      letGo()
        .at(9 * minuteMs)
        .start()
        .at(15 * minuteMs),
    ],
    ['through the result and Done of the second one', letGo().start().end().change(dismiss)],
    ['when the clock is set back an hour', night().start().tick('sip').at(-hourMs)],
    [
      'for the next cramp',
      letGo()
        .change(dismiss)
        .at(hourMs)
        .tick('sip')
        .at(2 * hourMs)
        .start(),
    ],
  ])('%s', (_, { ticks }) => {
    expect(ticks).toEqual(['sip']);
  });
});

describe('the list starts afresh', () => {
  test.each<[string, Night, ReliefId[]]>([
    ['when nothing was ever ticked', night(), []],
    [
      'ten minutes after it let go, after Done',
      letGo()
        .change(dismiss)
        .at(12 * minuteMs),
      [],
    ],
    ['half an hour after it let go', letGo().at(32 * minuteMs), []],
    [
      'with another cramp, the result still shown',
      letGo()
        .at(20 * minuteMs)
        .start(),
      [],
    ],
    [
      'with another cramp on the next evening',
      letGo()
        .at(5 * hourMs)
        .start()
        .tick('rub'),
      ['rub'],
    ],
    ['with the first tick of the next cramp', letGo().at(hourMs).tick('rub'), ['rub']],
    [
      'two hours after it was left paused',
      night()
        .start()
        .tick('sip')
        .at(3 * hourMs),
      [],
    ],
    [
      'twelve hours after the first tick',
      night()
        .tick('sip')
        .at(12 * hourMs),
      [],
    ],
    [
      'with a stretch after twelve hours',
      night()
        .tick('sip')
        .at(12 * hourMs)
        .start(),
      [],
    ],
    [
      'when the clock is set back by a day',
      night()
        .tick('sip')
        .at(-24 * hourMs),
      [],
    ],
  ])('%s', (_, { ticks }, expected) => {
    expect(ticks).toEqual(expected);
  });
});

describe('one tick', () => {
  test('made twice is one tick', () => {
    expect(night().tick('rub', 'rub').ticks).toEqual(['rub']);
  });

  test('can be taken back, and the others stay', () => {
    expect(night().tick('rub', 'sip').untick('rub').ticks).toEqual(['sip']);
  });

  test('does not make the list last longer', () => {
    expect(
      night()
        .tick('rub')
        .at(11 * hourMs)
        .tick('sip')
        .at(12 * hourMs).ticks,
    ).toEqual([]);
  });

  test.each<[string, Night]>([
    ['during a stretch', night().start()],
    ['after it let go', night().start().at(minuteMs).end()],
    ['with nothing ticked', night().start().tick('sip').untick('sip')],
    ['after Done', night().start().at(minuteMs).end().change(dismiss)],
  ])('can be made when the clock was set back by an hour %s', (_, before) => {
    expect(
      before
        .at(-hourMs)
        .tick('rub')
        .at(-hourMs + 1).ticks,
    ).toContain('rub');
  });
});
