import { afterEach, expect, vi } from 'vitest';
import { end, startRelief, type Choice, type Session } from '../../../domain/session/index.ts';
import { minuteMs, secondMs } from '../../../domain/time.ts';
import {
  endStretch,
  pauseStretch,
  restartStretch,
  resumeStretch,
  skipPhase,
  startStretch,
} from '../../../state/session/actions.ts';
import { choiceItem, sessionItem } from '../../../state/session/item.ts';
import { settingsItem } from '../../../state/settings/item.ts';
import type { Item } from '../../../state/kernel/item.ts';
import type { Kind } from './alarms.ts';
import { Machine, morningMs, type MachineOptions } from './machine.ts';
import { Walk } from './walk.ts';

export const kinds: Kind[] = ['chrome', 'firefox'];

/** The icon may be late by this much. */
const badgeWithinMs = 120;
const lookEveryMs = 250;
/** A cue that was prepared is heard on time; one that a press causes has to wait for a loudspeaker. */
const readyWithinMs = 25;
const pressedWithinMs = 450;

/** How soon the clock starts after *Start stretch*. */
const startsWithinMs = 500;

const coachedMs = 10 * minuteMs;

interface Options extends MachineOptions {
  choice?: Partial<Choice>;
  voice?: boolean;
}

/** A scenario: a person uses a {@link Machine}, and a {@link Walk} says what they should hear and see. */
export class Life {
  readonly machine: Machine;
  readonly faults: string[] = [];
  #walk: Walk | undefined;
  /** When the cramp began, as the person would say. */
  episodeStartedAtMs = 0;
  /** The cues of sessions before a restart. */
  #before: Walk['cues'] = [];
  /** When something was pressed, because the next cue could not be prepared. */
  readonly #pressesMs: number[] = [];

  constructor(kind: Kind, { choice = {}, voice = false, ...options }: Options = {}) {
    this.machine = new Machine(kind, options);
    this.put(choiceItem, { ...choiceItem.fallback, ...choice });
    const { fallback } = settingsItem;
    this.put(settingsItem, { ...fallback, cues: { ...fallback.cues, voice } });
  }

  /** Stores a value before the scenario starts. */
  put<T>({ key, version }: Item<T>, value: T) {
    this.machine.store.set({ [key]: { version, value } });
  }

  /** Starts a stretch of a cramp that began earlier, and that still grips a second later. */
  async startAgain(beganAtMs: number) {
    const first = startRelief(choiceItem.fallback, 30, beganAtMs);
    this.put(sessionItem, end(first, beganAtMs + secondMs, 'stillGrips'));
    await this.start(beganAtMs);
  }

  get walk(): Walk {
    return this.#walk!;
  }

  get session(): Session {
    return this.machine.session!;
  }

  /** The cues that should have been heard by now. */
  get cues() {
    return [...this.#before, ...(this.#walk?.cues ?? [])];
  }

  /** Presses *Start stretch*. No background runs yet, because the browser stopped it long ago. */
  async start(episodeStartedAtMs = this.machine.realMs) {
    await this.machine.press(startStretch);
    this.#begin(episodeStartedAtMs);
  }

  async restart() {
    await this.machine.press(restartStretch);
    this.#begin(this.episodeStartedAtMs);
  }

  /** Expects the clock to start soon after a press, but not before the first cue can be heard. */
  #begin(episodeStartedAtMs: number) {
    const { mode, phases, startedAtMs } = this.session;
    if (startedAtMs - this.machine.wallMs > startsWithinMs) this.faults.push('it starts late');
    this.#before = this.cues;
    this.episodeStartedAtMs = episodeStartedAtMs;
    const limitAtMs = mode === 'relief' ? episodeStartedAtMs + coachedMs : null;
    this.#walk = new Walk(phases, startedAtMs, limitAtMs);
  }

  async pause() {
    this.#pressed();
    this.walk.pause();
    await this.machine.press(pauseStretch);
  }

  async resume() {
    this.#pressed();
    this.walk.resume();
    await this.machine.press(resumeStretch);
  }

  /** Presses *Next*. */
  async next() {
    this.#pressed();
    this.walk.next();
    await this.machine.press(skipPhase);
  }

  /** Presses *It let go*, or ends it in another way. */
  async end(action: () => Promise<unknown> = endStretch) {
    this.#pressed();
    this.walk.end();
    await this.machine.press(action);
  }

  #pressed() {
    this.#pressesMs.push(this.machine.realMs);
  }

  /** Advances the clock to a moment, and checks the icon several times a second. */
  async until(atMs: number, looksAtBadge = true) {
    while (this.machine.realMs < atMs) {
      await this.machine.until(Math.min(atMs, this.machine.realMs + lookEveryMs));
      const nowMs = this.machine.realMs;
      this.walk.until(nowMs);
      if (!looksAtBadge || nowMs - this.walk.changedAtMs <= badgeWithinMs) continue;
      if (this.machine.badge !== this.walk.badge)
        this.faults.push(`${this.#time(nowMs)}: "${this.machine.badge}", not "${this.walk.badge}"`);
    }
  }

  pass(ms: number, looksAtBadge = true) {
    return this.until(this.machine.realMs + ms, looksAtBadge);
  }

  #time = (atMs: number) => `${((atMs - morningMs) / secondMs).toFixed(2)} s`;

  /**
   * What went wrong; empty if every cue was heard once and on time, the icon was right at every check, and the browser
   * refused no call.
   */
  get problems(): string[] {
    const said = (list: readonly { cue: string }[]) => list.map(({ cue }) => cue).join(' ');
    const { heard, faults } = this.machine;
    if (said(heard) !== said(this.cues))
      return [`heard: ${said(heard)}`, `not: ${said(this.cues)}`, ...this.faults, ...faults];
    const late = this.cues.flatMap(({ cue, atMs }, index) => {
      const isPressed = this.#pressesMs.some((pressedMs) => Math.abs(atMs - pressedMs) < 400);
      const lateMs = heard[index]!.atMs - atMs;
      const isRight = lateMs >= 0 && lateMs <= (isPressed ? pressedWithinMs : readyWithinMs);
      return isRight ? [] : [`${cue} at ${this.#time(atMs)}: ${lateMs} ms late`];
    });
    return [...late, ...this.faults, ...faults];
  }

  /** What is left over some time after the end, such as a background that does not stop. */
  async leftovers(): Promise<string[]> {
    const { machine } = this;
    await machine.pass(2 * secondMs);
    const heard = machine.heard.length;
    const left = [
      ...machine.alarms.names.map((name) => `the alarm ${name}`),
      ...[...machine.notified].map((id) => `the notification ${id}`),
      ...(machine.timerCount > 0 ? ['a timer'] : []),
      ...(machine.badge === '' ? [] : [`"${machine.badge}" on the icon`]),
    ];
    await machine.pass(2 * minuteMs);
    if (machine.isBackgroundRunning) left.push('a background that does not stop');
    if (machine.heard.length > heard) left.push('a cue after the end');
    return left;
  }
}

/** A routine of 13 s, unless `part` lengthens it. */
export const shortRoutine = (part: Partial<Choice['own']> = {}) =>
  ({
    mode: 'routine',
    routine: 'own',
    own: { muscles: ['gastrocnemius'], holdSeconds: 10, rounds: 1, bothSides: false, ...part },
  }) as const satisfies Partial<Choice>;

/** The running scenario. */
export let life: Life;

/** Starts a scenario. A test may start several; the machine of the last one is restored after the test. */
export function begin(kind: Kind, options?: Options) {
  life = new Life(kind, options);
  return life;
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

export async function expectNothingLeft(message?: string) {
  expect(await life.leftovers(), message).toEqual([]);
}
