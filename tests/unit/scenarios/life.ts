import { afterEach, expect, vi } from 'vitest';
import { end, startRelief, type Choice, type Session } from '../../../domain/session/index.ts';
import { minuteMs, secondMs } from '../../../domain/time.ts';
import * as actions from '../../../state/session/actions.ts';
import { choiceItem, sessionItem } from '../../../state/session/item.ts';
import { trusted, type Item } from '../../../state/kernel/item.ts';
import { write } from '../store.ts';
import type { Kind } from './alarms.ts';
import type { Heard } from './loudspeaker.ts';
import { Machine, morningMs, type MachineOptions } from './machine.ts';
import { Walk } from './walk.ts';

export const kinds: Kind[] = ['chrome', 'firefox'];

/** The icon may be late by this much. */
const badgeWithinMs = 120;
const lookEveryMs = 500;
/** A cue that was prepared is heard on time; one that a press causes has to wait for a loudspeaker. */
const readyWithinMs = 25;
const pressedWithinMs = 450;

/** How soon the clock starts after *Start stretch*. */
const startsWithinMs = 500;

export const coachedMs = 10 * minuteMs;

interface Options extends MachineOptions {
  choice?: Partial<Choice>;
}

/** A scenario: a person uses a {@link Machine}, and a {@link Walk} says what they should hear and see. */
export class Life {
  readonly machine: Machine;
  walk!: Walk;
  /** When the cramp began, as the person would say. */
  episodeStartedAtMs = 0;
  /** The cues that should have been heard by now. */
  readonly #cues: Heard[] = [];
  /** When something was pressed, because the next cue could not be prepared. */
  readonly #pressesMs: number[] = [];

  constructor(kind: Kind, { choice, ...options }: Options = {}) {
    this.machine = new Machine(kind, options);
    this.put(choiceItem, { ...choiceItem.fallback, ...choice });
  }

  /** Stores a value as it is. */
  put<T>(item: Item<T>, value: T) {
    void write(item, value);
  }

  /** The value that is stored. */
  stored<T>(item: Item<T>): T {
    return trusted(item, this.machine.stored[item.key])!;
  }

  get session(): Session {
    return this.stored(sessionItem)!;
  }

  /** Starts a stretch of a cramp that will be ten minutes old after this time, and that still grips. */
  async startLate(leftMs: number) {
    const beganAtMs = this.machine.realMs + leftMs - coachedMs;
    const first = startRelief(choiceItem.fallback, 30, beganAtMs);
    this.put(sessionItem, end(first, beganAtMs + secondMs, 'stillGrips'));
    await this.start(beganAtMs);
  }

  /** Presses *Start stretch*. No background runs yet, because the browser stopped it long ago. */
  async start(episodeStartedAtMs = this.machine.realMs) {
    await this.machine.press(actions.startStretch);
    this.#begin(episodeStartedAtMs);
  }

  restart = async () => {
    await this.machine.press(actions.restartStretch);
    this.#begin(this.episodeStartedAtMs);
  };

  /** Expects the clock to start soon after a press, but not before the first cue can be heard. */
  #begin(episodeStartedAtMs: number) {
    const { mode, phases, startedAtMs } = this.session;
    if (startedAtMs - this.machine.wallMs > startsWithinMs)
      this.machine.faults.push('it starts late');
    this.episodeStartedAtMs = episodeStartedAtMs;
    const limitAtMs = mode === 'relief' ? episodeStartedAtMs + coachedMs : Infinity;
    this.walk = new Walk(this.#cues, phases, startedAtMs, limitAtMs);
  }

  pause = () => this.#press(actions.pauseStretch, () => this.walk.pause());

  resume = () => this.#press(actions.resumeStretch, () => this.walk.resume());

  /** Presses *Next*. */
  next = () => this.#press(actions.skipPhase, () => this.walk.next());

  /** Presses *It let go*, or ends it in another way. */
  end = (action: () => Promise<unknown> = actions.endStretch) =>
    this.#press(action, () => this.walk.end());

  #press(action: () => Promise<unknown>, follow: () => void) {
    this.#pressesMs.push(this.machine.realMs);
    follow();
    return this.machine.press(action);
  }

  /** Advances the clock to a moment, and checks the icon twice a second. */
  async until(atMs: number, looksAtBadge = true) {
    const { machine, walk } = this;
    while (machine.realMs < atMs) {
      await machine.until(Math.min(atMs, machine.realMs + lookEveryMs));
      walk.until(machine.realMs);
      const isSettled = machine.realMs - walk.changedAtMs > badgeWithinMs;
      if (looksAtBadge && isSettled && machine.badge !== walk.badge)
        machine.faults.push(`${time(machine.realMs)}: "${machine.badge}", not "${walk.badge}"`);
    }
  }

  pass(ms: number, looksAtBadge = true) {
    return this.until(this.machine.realMs + ms, looksAtBadge);
  }

  /**
   * What went wrong; empty if every cue was heard once and on time, the icon was right at every check, and the browser
   * refused no call.
   */
  get problems(): string[] {
    const said = (list: readonly { cue: string }[]) => list.map(({ cue }) => cue).join(' ');
    const { heard, faults } = this.machine;
    if (said(heard) !== said(this.#cues))
      return [`heard: ${said(heard)}`, `not: ${said(this.#cues)}`, ...faults];
    const late = this.#cues.flatMap(({ cue, atMs }, index) => {
      const isPressed = this.#pressesMs.some((pressedMs) => Math.abs(atMs - pressedMs) < 400);
      const lateMs = heard[index]!.atMs - atMs;
      const isRight = lateMs >= 0 && lateMs <= (isPressed ? pressedWithinMs : readyWithinMs);
      return isRight ? [] : [`${cue} at ${time(atMs)}: ${lateMs} ms late`];
    });
    return [...late, ...faults];
  }

  /** How often a cue was heard. */
  timesHeard = (cue: string) => this.machine.heard.filter((heard) => heard.cue === cue).length;
}

const time = (atMs: number) => `${((atMs - morningMs) / secondMs).toFixed(2)} s`;

/** A routine of 13 s, unless `part` lengthens it. */
export const shortRoutine = (part: Partial<Choice['own']> = {}) =>
  ({
    mode: 'routine',
    routine: 'own',
    own: { muscles: ['gastrocnemius'], holdSeconds: 10, rounds: 1, bothSides: false, ...part },
  }) as const satisfies Partial<Choice>;

/** The running scenario. */
export let life: Life;

/** Starts a scenario. A test may start several, one after the other. */
export function begin(kind: Kind, options?: Options) {
  life?.machine.restore();
  life = new Life(kind, options);
}

export function setUp() {
  // A scenario simulates many minutes, which takes a while on a busy machine.
  vi.setConfig({ testTimeout: minuteMs });
  afterEach(() => life.machine.restore());
}

/** Ends the session, and expects no problem before its end and nothing left over after it. */
export async function expectCleanEnd(action?: () => Promise<unknown>) {
  expect(life.problems).toEqual([]);
  await life.end(action);
  await expectNothingLeft();
}

/** Expects nothing to be left over some time after the end. */
export async function expectNothingLeft(message?: string) {
  const { machine } = life;
  await machine.pass(2 * secondMs);
  const heard = machine.heard.length;
  expect([...machine.alarms.names, ...machine.notified], message).toEqual([]);
  expect(machine.timerCount, message).toBe(0);
  expect(machine.badge, message).toBe('');
  await machine.pass(2 * minuteMs);
  expect(machine.isBackgroundRunning, message).toBe(false);
  expect(machine.heard, message).toHaveLength(heard);
}
