import { describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ticksAt } from '../../../domain/checklist.ts';
import { crampOf } from '../../../domain/diary/fromSession.ts';
import { crampMs, isOver, stateAt } from '../../../domain/session/index.ts';
import { minuteMs, secondMs } from '../../../domain/time.ts';
import * as actions from '../../../state/session/actions.ts';
import { checklistItem } from '../../../state/session/item.ts';
import { begin, life, setUp } from './life.ts';
import { morningMs } from './machine.ts';

setUp();

const presses: Record<string, () => Promise<unknown>> = {
  start: actions.startStretch,
  'start a cramp': () => actions.chooseAndStart({ mode: 'relief' }),
  'start a routine': () => actions.chooseAndStart({ mode: 'routine', routine: 'calf' }),
  'start again': actions.startAgain,
  pause: actions.pauseStretch,
  'let go': actions.endStretch,
  'still grips': actions.reportStillGrips,
  wrong: actions.reportSomethingWrong,
  done: actions.dismissResult,
  wait: async () => {},
};

/** Simulates a cramp, with what is pressed at which second of it, such as `0 start, 30 pause`, and two seconds after. */
async function live(story: string) {
  begin('chrome');
  for (const step of story.split(', ')) {
    const [, atSeconds, name] = /^(\d+) (.+)$/.exec(step)!;
    await life.machine.until(morningMs + Number(atSeconds) * secondMs);
    expect(await life.machine.press(presses[name!]!)).toBe(true);
  }
  await life.machine.pass(2 * secondMs);
}

const helpNotices = () => life.machine.notices.map(({ atMs }) => atMs - morningMs);
const onceAtTenMinutes = [expect.toSatisfy((ms: number) => ms >= 0 && ms <= 10.1 * minuteMs)];

describe('a cramp that grips again after over ten minutes needs a doctor', () => {
  test.each([
    ['*It let go*, nine minutes ago', '0 start, 480 let go, 481 done, 1020 start'],
    [
      '*It let go*, nine minutes ago, and a routine',
      '0 start, 480 let go, 500 start a routine, 560 let go, 561 done, 1020 start a cramp',
    ],
    [
      '*It still grips*, *Done* and a whole routine',
      '0 start, 660 still grips, 665 done, 670 start a routine, 1000 done, 1010 start a cramp',
    ],
    ['*Something is wrong*, and a walk of an hour', '0 start, 100 wrong, 105 done, 3700 start'],
    ['a pause of three quarters of an hour', '0 start, 30 pause, 2700 start'],
  ])('after %s', async (_, story) => {
    await live(story);
    expect(stateAt(life.session, life.machine.wallMs)).toBe('overdue');
    expect(life.machine.badge).toBe('help');
    // By now the coaching has stopped.
    expect(life.machine.heard.at(-1)!.atMs).toBeLessThan(life.session.startedAtMs);
    expect(crampMs(life.session, life.machine.wallMs)).toBe(life.machine.wallMs - morningMs);
    expect(helpNotices()).toHaveLength(1);
  });

  test('at ten minutes sharp, even if it let go for half a minute after a pause', async () => {
    await live('0 start, 60 pause, 480 let go, 510 start again, 620 wait');
    expect(helpNotices()).toEqual(onceAtTenMinutes);
  });
});

describe('the ten minutes start again with another cramp', () => {
  test.each([
    ['*It let go*, eleven minutes ago', '0 start, 480 let go, 1140 start'],
    [
      'a routine that was done twice',
      '0 start a routine, 60 let go, 70 start again, 80 let go, 90 start a cramp',
    ],
    ['a cramp without a press for over two hours', '0 start, 8100 start'],
  ])('after %s', async (_, story) => {
    await live(story);
    expect(stateAt(life.session, life.machine.wallMs)).toBe('running');
    expect(crampMs(life.session, life.machine.wallMs)).toBe(2 * secondMs);
  });
});

describe('*It let go*', () => {
  const ticks = () => ticksAt(life.stored(checklistItem), life.session, life.machine.wallMs);

  test('ticks the stretch in the same write, and *Not yet, go on* undoes both', async () => {
    await live('0 start');
    expect(ticks()).toEqual([]);
    const set = vi.spyOn(fakeBrowser.storage.local, 'set');
    await life.machine.press(actions.endStretch);
    expect(set.mock.calls.map(([values]) => Object.keys(values))).toEqual([
      ['session', 'checklist'],
    ]);
    expect(ticks()).toEqual(['stretch']);
    await life.machine.pass(9 * secondMs);
    await life.machine.press(actions.undoLetGo);
    expect(ticks()).toEqual([]);
    await life.machine.pass(2 * secondMs);
    // It began 0.5 s after the press, which was 13 s ago: 3 s to get ready, and 9.5 s of 30 s held.
    expect(life.machine.badge).toBe('21');
    await life.machine.until(morningMs + 10.1 * minuteMs);
    expect(helpNotices()).toEqual(onceAtTenMinutes);
  });

  test('comes after a step that was unticked before it', async () => {
    await live('0 start');
    await life.machine.press(() => actions.tickStep('stretch', true));
    void life.machine.press(() => actions.tickStep('stretch', false));
    await life.machine.press(actions.endStretch);
    expect(ticks()).toEqual(['stretch']);
  });

  test('alone ticks the stretch: *Something is wrong* does not', async () => {
    await live('0 start, 60 wrong');
    expect(ticks()).toEqual([]);
  });

  test('during a pause ends the cramp when it is pressed, in the diary too, and the result stays', async () => {
    await live('0 start, 30 pause, 480 let go');
    const { session } = life;
    expect(session.endedAtMs).toBe(morningMs + 480 * secondMs);
    expect(crampOf(session, [], 0, life.machine.wallMs).durationSeconds).toBe(480);
    expect(isOver(session, session.endedAtMs! + 29 * minuteMs)).toBe(false);
  });
});
