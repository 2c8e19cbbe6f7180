import { afterEach, describe, expect, test, vi } from 'vitest';
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
  restartStretch,
  startAgain,
  startStretch,
  undoLetGo,
} from '../../../state/session/actions.ts';
import { checklistItem } from '../../../state/session/item.ts';
import { Life } from './life.ts';

// Whole lives take their time where the machine is busy.
vi.setConfig({ testTimeout: minuteMs });

let life: Life;

afterEach(() => life.machine.leave());

const helpNotices = () => life.machine.notices.map(({ atMs }) => atMs - beganAtMs);
const onceAtTenMinutes = [expect.toSatisfy((ms: number) => ms >= 0 && ms <= 10.1 * minuteMs)];

let beganAtMs: number;

/** What is pressed, at which second of the cramp. */
type Press = [atSeconds: number, action: () => Promise<unknown>];

/** Lives through a cramp whose first press is at second 0. */
async function live(presses: readonly Press[], startsAtMs?: number) {
  life = new Life('chrome', { startsAtMs });
  beganAtMs = life.machine.realMs;
  for (const [atSeconds, action] of presses) {
    await life.machine.until(beganAtMs + atSeconds * secondMs);
    expect(await life.machine.press(action)).toBe(true);
  }
  await life.machine.pass(2 * secondMs);
}

const startRoutine = () => chooseAndStart({ mode: 'routine', routine: 'calf' });
const startRelief = () => chooseAndStart({ mode: 'relief' });

/** Presses that a cramp of over ten minutes may have seen, up to the *Start* with which it grips again. */
const sameCramp: [name: string, presses: Press[]][] = [
  [
    '*It let go* at eight minutes, and a grip nine minutes later',
    [
      [0, startStretch],
      [480, endStretch],
      [481, dismissResult],
      [1020, startStretch],
    ],
  ],
  [
    '*It let go* at eight minutes, a routine, and a grip nine minutes later',
    [
      [0, startStretch],
      [480, endStretch],
      [500, startRoutine],
      [560, endStretch],
      [561, dismissResult],
      [1020, startRelief],
    ],
  ],
  [
    '*It still grips*, *Done*, a whole routine, and back',
    [
      [0, startStretch],
      [660, reportStillGrips],
      [665, dismissResult],
      [670, startRoutine],
      [1000, dismissResult],
      [1010, startRelief],
    ],
  ],
  [
    '*Something is wrong*, and a walk of an hour',
    [
      [0, startStretch],
      [100, reportSomethingWrong],
      [105, dismissResult],
      [3700, startStretch],
    ],
  ],
  [
    'a pause nobody came back from for three quarters of an hour',
    [
      [0, startStretch],
      [30, pauseStretch],
      [2700, startStretch],
    ],
  ],
];

describe('a cramp of over ten minutes is told to need a doctor', () => {
  test.each(sameCramp)('after %s', async (_, presses) => {
    await live(presses);
    expect(stateAt(life.session, life.machine.wallMs)).toBe('overdue');
    expect(life.machine.badge).toBe('help');
    // It is not coached on.
    expect(life.machine.heard.at(-1)!.atMs).toBeLessThan(life.session.startedAtMs);
    expect(crampMs(life.session, life.machine.wallMs)).toBe(life.machine.wallMs - beganAtMs);
    expect(helpNotices().length).toBe(1);
  });

  test('at ten minutes sharp, though it let go for half a minute at eight, out of a pause', async () => {
    await live([
      [0, startStretch],
      [60, pauseStretch],
      [480, endStretch],
      [510, startAgain],
      [620, async () => {}],
    ]);
    expect(helpNotices()).toEqual(onceAtTenMinutes);
  });

  test('at ten minutes sharp after midnight, though the background was killed twice', async () => {
    life = new Life('chrome', { startsAtMs: Date.parse('2026-11-23T23:53Z') });
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

/** Presses up to a *Start* with which another cramp begins. */
const otherCramp: [name: string, presses: Press[]][] = [
  [
    '*It let go*, and a grip eleven minutes later',
    [
      [0, startStretch],
      [480, endStretch],
      [1140, startStretch],
    ],
  ],
  [
    'a routine that was done twice',
    [
      [0, startRoutine],
      [60, endStretch],
      [70, startAgain],
      [80, endStretch],
      [90, startRelief],
    ],
  ],
  [
    'a cramp that nobody said anything of for over two hours',
    [
      [0, startStretch],
      [8100, startStretch],
    ],
  ],
];

describe('another cramp has ten minutes of its own', () => {
  test.each(otherCramp)('after %s', async (_, presses) => {
    await live(presses);
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

  test('ticks the stretch in the same write, and *Not yet, go on* takes both back', async () => {
    await live([[0, startStretch]]);
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
    // 0.5 s after the press it began, 13 s ago: 3 s to get ready, and 9.5 s of 30 s held.
    expect(life.machine.badge).toBe('21');
    await life.machine.until(beganAtMs + 10.1 * minuteMs);
    expect(helpNotices()).toEqual(onceAtTenMinutes);
  });

  test('taken back after ten seconds stays', async () => {
    await live([
      [0, startStretch],
      [60, endStretch],
      [71, undoLetGo],
    ]);
    expect(life.session.ending).toBe('letGo');
    expect(await ticks()).toEqual(['stretch']);
  });

  test.each([reportStillGrips, reportSomethingWrong])('alone ticks the stretch', async (report) => {
    await live([
      [0, startStretch],
      [60, report],
    ]);
    expect(await ticks()).toEqual([]);
  });
});

describe('a cramp that ends out of a pause', () => {
  test.each([
    ['It let go', endStretch],
    ['Something is wrong', reportSomethingWrong],
  ])('ends with the press on *%s*: so says the diary, and the result stays', async (_, action) => {
    await live([
      [0, startStretch],
      [30, pauseStretch],
      [480, action],
    ]);
    const { session } = life;
    expect(session.endedAtMs).toBe(beganAtMs + 480 * secondMs);
    expect(crampOf(session, [], 0, life.machine.wallMs).durationSeconds).toBe(480);
    expect(isOver(session, session.endedAtMs! + 29 * minuteMs)).toBe(false);
  });

  test('which a *Restart* has begun again at nine minutes lasted all of it', async () => {
    await live([
      [0, startStretch],
      [540, restartStretch],
      [590, endStretch],
    ]);
    expect(crampMs(life.session, life.machine.wallMs)).toBe(590 * secondMs);
  });
});
