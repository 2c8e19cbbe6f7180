import { describe, expect, test } from 'vitest';
import type { ReliefId } from '../../../content/relief.ts';
import { episodeAt, setTick, ticksAt, type Checklist } from '../../../domain/checklist.ts';
import {
  dismiss,
  end,
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
  /** Starts a stretch, which ticks the first step. */
  start() {
    const episode = episodeAt(this.checklist, this.session, this.nowMs);
    const choice = { muscle: 'gastrocnemius', position: 'sitting', side: 'left' } as const;
    this.session = startRelief(choice, 30, this.nowMs, episode);
    return this.tick('stretch');
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

describe('ticks stay', () => {
  test.each<[string, Night, ReliefId[]]>([
    ['while nothing is started', night().tick('sip').at(hourMs), ['sip']],
    [
      'when a stretch is started after them',
      night().tick('sip').at(minuteMs).start(),
      ['sip', 'stretch'],
    ],
    [
      'through the stretch',
      night()
        .start()
        .at(minuteMs)
        .tick('rub')
        .at(2 * minuteMs),
      ['rub', 'stretch'],
    ],
    [
      'through a pause',
      night()
        .start()
        .at(minuteMs)
        .change(pause)
        .at(20 * minuteMs),
      ['stretch'],
    ],
    [
      'through a restart',
      night().start().at(minuteMs).tick('stand').change(restart),
      ['stand', 'stretch'],
    ],
    [
      'after it let go',
      night()
        .start()
        .at(minuteMs)
        .change(end)
        .tick('rub')
        .at(20 * minuteMs),
      ['rub', 'stretch'],
    ],
    [
      'when the stretch is started again from the result',
      night()
        .start()
        .tick('sip')
        .at(minuteMs)
        .change(end)
        .at(2 * minuteMs)
        .start(),
      ['sip', 'stretch'],
    ],
    [
      'through two stretches of one cramp that is a quarter of an hour old',
      night()
        .start()
        .tick('sip')
        .at(8 * minuteMs)
        .change(end)
        .at(12 * minuteMs)
        .start()
        .at(15 * minuteMs),
      ['sip', 'stretch'],
    ],
    [
      'for not quite twelve hours',
      night()
        .tick('sip')
        .at(12 * hourMs - 1),
      ['sip'],
    ],
    [
      'when the clock is set back an hour',
      night().start().tick('rub').at(-hourMs),
      ['rub', 'stretch'],
    ],
    [
      'when they were made after Done, for the next cramp',
      night()
        .start()
        .at(minuteMs)
        .change(end)
        .change(dismiss)
        .at(5 * minuteMs)
        .tick('rub')
        .at(6 * minuteMs)
        .start(),
      ['rub', 'stretch'],
    ],
  ])('%s', (_, { ticks }, expected) => {
    expect(ticks).toEqual(expected);
  });
});

describe('the list starts afresh', () => {
  test.each<[string, Night, ReliefId[]]>([
    ['when nothing was ever ticked', night(), []],
    [
      'after Done',
      night()
        .start()
        .at(minuteMs)
        .change(end)
        .change(dismiss)
        .at(2 * minuteMs),
      [],
    ],
    [
      'after Done, also when the clock is set back',
      night().start().at(minuteMs).change(end).change(dismiss).at(-hourMs),
      [],
    ],
    [
      'half an hour after it let go',
      night()
        .start()
        .at(minuteMs)
        .change(end)
        .at(31 * minuteMs),
      [],
    ],
    [
      'half an hour after it was left paused and overdue',
      night()
        .start()
        .at(minuteMs)
        .change(pause)
        .at(40 * minuteMs),
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
      'when the clock is set back by a day',
      night()
        .tick('sip')
        .at(-24 * hourMs),
      [],
    ],
    [
      'with the next cramp, where only its own ticks count',
      night()
        .start()
        .tick('sip')
        .at(minuteMs)
        .change(end)
        .at(5 * hourMs)
        .start()
        .tick('rub'),
      ['rub', 'stretch'],
    ],
    [
      'with the first tick of the next cramp',
      night().start().tick('sip').at(minuteMs).change(end).change(dismiss).at(hourMs).tick('rub'),
      ['rub'],
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
    ['after it let go', night().start().at(minuteMs).change(end)],
    ['with nothing ticked', night().start().untick('stretch')],
    ['after Done', night().start().at(minuteMs).change(end).change(dismiss)],
  ])('can be made when the clock was set back by an hour %s', (_, before) => {
    expect(
      before
        .at(-hourMs)
        .tick('rub')
        .at(-hourMs + 1).ticks,
    ).toContain('rub');
  });
});

describe('the cramp a stretch belongs to', () => {
  const letGo = () => night().start().at(minuteMs).change(end);
  const stillGrips = () =>
    night()
      .start()
      .at(10 * minuteMs)
      .change((session, nowMs) => end(session, nowMs, 'stillGrips'));

  test.each<[string, Night, number]>([
    ['begins with its first tick', night().tick('sip').at(minuteMs), 0],
    [
      'is a new one ten minutes after that tick',
      night()
        .tick('sip')
        .at(10 * minuteMs),
      10,
    ],
    ['is the same when it grips again within five minutes', letGo().at(5 * minuteMs), 0],
    [
      'is the same also after Done',
      letGo()
        .change(dismiss)
        .at(2 * minuteMs),
      0,
    ],
    ['is a new one five minutes after it let go', letGo().at(6 * minuteMs), 6],
    ['is the same for half an hour where it still gripped', stillGrips().at(39 * minuteMs), 0],
    ['is a new one half an hour after that', stillGrips().at(40 * minuteMs), 40],
  ])('%s', (_, before, minutes) => {
    expect(before.start().session!.episodeStartedAtMs).toBe(t0 + minutes * minuteMs);
  });

  test('remembers that the ten minutes were said', () => {
    const said = stillGrips().change((session) => ({ ...session, helpSaidAtMs: t0 }));
    expect(said.at(12 * minuteMs).start().session!.helpSaidAtMs).toBe(t0);
    expect(said.at(50 * minuteMs).start().session!.helpSaidAtMs).toBeNull();
  });
});
