import { describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ticksAt, type Checklist } from '../../../domain/checklist.ts';
import { crampOf } from '../../../domain/diary/fromSession.ts';
import { crampMs, isOver, stateAt } from '../../../domain/session/index.ts';
import { minuteMs, secondMs } from '../../../domain/time.ts';
import {
  chooseAndStart,
  dismissResult,
  endStretch,
  pauseStretch,
  reportSomethingWrong,
  reportStillGrips,
  startAgain,
  startStretch,
  tickStep,
  undoLetGo,
} from '../../../state/session/actions.ts';
import { checklistItem } from '../../../state/session/item.ts';
import { begin, life, setUp } from './life.ts';

setUp();

const helpNotices = () => life.machine.notices.map(({ atMs }) => atMs - beganAtMs);
const onceAtTenMinutes = [expect.toSatisfy((ms: number) => ms >= 0 && ms <= 10.1 * minuteMs)];

let beganAtMs: number;

const presses = {
  start: startStretch,
  'start a cramp': () => chooseAndStart({ mode: 'relief' }),
  'start a routine': () => chooseAndStart({ mode: 'routine', routine: 'calf' }),
  'start again': startAgain,
  pause: pauseStretch,
  'let go': endStretch,
  undo: undoLetGo,
  'still grips': reportStillGrips,
  wrong: reportSomethingWrong,
  done: dismissResult,
  wait: async () => {},
};

/** What is pressed, and at which second of the cramp. */
type Press = `${number} ${keyof typeof presses}`;

/** Simulates a cramp with the first press at second 0. */
async function live(...script: readonly Press[]) {
  begin('chrome');
  beganAtMs = life.machine.realMs;
  for (const press of script) {
    const [, atSeconds, name] = /^(\d+) (.+)$/.exec(press)!;
    await life.machine.until(beganAtMs + Number(atSeconds) * secondMs);
    expect(await life.machine.press(presses[name as keyof typeof presses])).toBe(true);
  }
  await life.machine.pass(2 * secondMs);
}

/** Presses during one cramp of over ten minutes, up to the *Start* when it grips again. */
const sameCramp: [name: string, ...script: Press[]][] = [
  [
    '*It let go* at eight minutes, and a grip nine minutes later',
    '0 start',
    '480 let go',
    '481 done',
    '1020 start',
  ],
  [
    '*It let go* at eight minutes, a routine, and a grip nine minutes later',
    '0 start',
    '480 let go',
    '500 start a routine',
    '560 let go',
    '561 done',
    '1020 start a cramp',
  ],
  [
    '*It still grips*, *Done*, a whole routine, and back',
    '0 start',
    '660 still grips',
    '665 done',
    '670 start a routine',
    '1000 done',
    '1010 start a cramp',
  ],
  ['*Something is wrong*, and a walk of an hour', '0 start', '100 wrong', '105 done', '3700 start'],
  ['a pause of three quarters of an hour', '0 start', '30 pause', '2700 start'],
];

describe('a cramp of over ten minutes needs a doctor', () => {
  test.each(sameCramp)('after %s', async (_, ...script) => {
    await live(...script);
    expect(stateAt(life.session, life.machine.wallMs)).toBe('overdue');
    expect(life.machine.badge).toBe('help');
    // By now the coaching has stopped.
    expect(life.machine.heard.at(-1)!.atMs).toBeLessThan(life.session.startedAtMs);
    expect(crampMs(life.session, life.machine.wallMs)).toBe(life.machine.wallMs - beganAtMs);
    expect(helpNotices().length).toBe(1);
  });

  test('at ten minutes sharp, even if it let go for half a minute after a pause', async () => {
    await live('0 start', '60 pause', '480 let go', '510 start again', '620 wait');
    expect(helpNotices()).toEqual(onceAtTenMinutes);
  });

  test('at ten minutes sharp after midnight, even if the background is killed twice', async () => {
    begin('chrome', { startsAtMs: Date.parse('2026-11-23T23:53Z') });
    beganAtMs = life.machine.realMs;
    await life.machine.press(startStretch);
    await life.machine.pass(3 * minuteMs);
    life.machine.kill(minuteMs);
    await life.machine.pass(5 * minuteMs);
    life.machine.kill();
    await life.machine.pass(3 * minuteMs);
    expect(helpNotices()).toEqual([expect.toSatisfy((ms: number) => ms < 10.6 * minuteMs)]);
    expect(life.machine.badge).toBe('help');
  });
});

/** Presses up to the *Start* of another cramp. */
const otherCramp: [name: string, ...script: Press[]][] = [
  ['*It let go*, and a grip eleven minutes later', '0 start', '480 let go', '1140 start'],
  [
    'a routine that was done twice',
    '0 start a routine',
    '60 let go',
    '70 start again',
    '80 let go',
    '90 start a cramp',
  ],
  ['a cramp without a press for over two hours', '0 start', '8100 start'],
];

describe('the ten minutes start again with another cramp', () => {
  test.each(otherCramp)('after %s', async (_, ...script) => {
    await live(...script);
    expect(stateAt(life.session, life.machine.wallMs)).toBe('running');
    expect(crampMs(life.session, life.machine.wallMs)).toBe(2 * secondMs);
  });
});

describe('*It let go*', () => {
  const ticks = async () => {
    const { store, wallMs } = life.machine;
    const text = store.text(checklistItem.key);
    const checklist = text === undefined ? null : (JSON.parse(text) as { value: Checklist }).value;
    return ticksAt(checklist, life.session, wallMs);
  };

  test('ticks the stretch in the same write, and *Not yet, go on* undoes both', async () => {
    await live('0 start');
    expect(await ticks()).toEqual([]);
    const set = vi.spyOn(fakeBrowser.storage.local, 'set');
    await life.machine.press(endStretch);
    expect(set.mock.calls.map(([values]) => Object.keys(values))).toEqual([
      ['session', 'checklist'],
    ]);
    expect(await ticks()).toEqual(['stretch']);
    await life.machine.pass(9 * secondMs);
    await life.machine.press(undoLetGo);
    expect(await ticks()).toEqual([]);
    await life.machine.pass(2 * secondMs);
    // It began 0.5 s after the press, which was 13 s ago: 3 s to get ready, and 9.5 s of 30 s held.
    expect(life.machine.badge).toBe('21');
    await life.machine.until(beganAtMs + 10.1 * minuteMs);
    expect(helpNotices()).toEqual(onceAtTenMinutes);
  });

  test('comes after a step that was unticked before it', async () => {
    await live('0 start');
    await life.machine.press(() => tickStep('stretch', true));
    void life.machine.press(() => tickStep('stretch', false));
    await life.machine.press(endStretch);
    expect(await ticks()).toEqual(['stretch']);
  });

  test('can no longer be undone after ten seconds', async () => {
    await live('0 start', '60 let go', '71 undo');
    expect(life.session.ending).toBe('letGo');
    expect(await ticks()).toEqual(['stretch']);
  });

  test.each(['still grips', 'wrong'] as const)(
    'alone ticks the stretch: "%s" does not',
    async (end) => {
      await live('0 start', `60 ${end}`);
      expect(await ticks()).toEqual([]);
    },
  );
});

describe('a cramp that ends during a pause', () => {
  test.each(['let go', 'wrong'] as const)(
    'ends when "%s" is pressed, in the diary too, and the result stays',
    async (press) => {
      await live('0 start', '30 pause', `480 ${press}`);
      const { session } = life;
      expect(session.endedAtMs).toBe(beganAtMs + 480 * secondMs);
      expect(crampOf(session, [], 0, life.machine.wallMs).durationSeconds).toBe(480);
      expect(isOver(session, session.endedAtMs! + 29 * minuteMs)).toBe(false);
    },
  );
});
