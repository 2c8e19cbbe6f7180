import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { secondMs } from '../../../../../domain/time.ts';
import background from '../../../../../entrypoints/background/index.ts';
import { Alarms, checkNotification, type Alarm, type Kind } from './alarms.ts';
import { commonEvents, provideApi, provideMemory } from './api.ts';
import type { Chance } from './chance.ts';
import { listening, settled } from './listening.ts';
import { Store } from './store.ts';

/** Browsers stop a background this long after its last event. */
const idleMs = 30 * secondMs;

/**
 * A laptop with a browser in which Legroom runs, and the clocks of both. On a wake, Chrome fires what it missed once;
 * Firefox's timers may stand still during sleep, and it forgets all alarms when it ends.
 */
export class Machine {
  readonly kind: Kind;
  readonly #chance: Chance;
  /** Real time, which nobody can set. */
  #realMs: number;
  /** How far the person has set the clock from the real time. */
  #setMs = 0;
  readonly faults: string[] = [];
  readonly #alarms: Alarms;
  readonly #store = new Store((changes) => fakeBrowser.storage.local.onChanged.trigger(changes));
  readonly #presence = listening();
  readonly #added = listening();
  readonly #removed = listening();
  isAwake = true;
  isRunning = true;
  idleState = 'active';
  #lastEventMs = -Infinity;
  /** How many more calls of the browser's API the background makes before it is killed. */
  #callsLeft = Infinity;
  /** One notification for each time it was made. */
  readonly notified: { atMs: number; id: string; wake: number }[] = [];
  wakes = 0;
  kills = 0;

  constructor(kind: Kind, startMs: number, chance: Chance) {
    this.kind = kind;
    this.#realMs = startMs;
    this.#chance = chance;
    this.#alarms = new Alarms(kind, this, this.faults);
    // Only `Date.now` is replaced: a whole fake `Date` takes most of the test's time.
    Date.now = () => this.wallMs;
    // Otherwise the timeouts of a killed background would let it act again.
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] });
    vi.stubEnv('FIREFOX', kind === 'firefox' ? 'true' : '');
    provideMemory();
    this.#provideLocks();
    this.#provideApi();
  }

  get realMs() {
    return this.#realMs;
  }

  get wallMs() {
    return this.#realMs + this.#setMs;
  }

  get alarmCount() {
    return this.#alarms.count;
  }

  /** A stored value as JSON. */
  stored(key: string): string | undefined {
    return this.#store.text(key);
  }

  /** Advances to a moment, or to the next alarm before it. Returns whether it reached the moment. */
  async goTo(realMs: number): Promise<boolean> {
    const alarm = this.isAwake && this.isRunning ? this.#alarms.next() : undefined;
    if (alarm && this.#alarms.firesAt(alarm) <= realMs) {
      this.#moveTo(Math.max(this.#realMs, this.#alarms.firesAt(alarm)));
      await this.#fire(alarm);
      return false;
    }
    this.#moveTo(realMs);
    return true;
  }

  #moveTo(realMs: number) {
    this.#realMs = Math.ceil(realMs);
  }

  /** Somebody sets the clock on the wall. */
  setClock(byMs: number) {
    this.#setMs += byMs;
  }

  sleep() {
    this.isAwake = false;
  }

  wake(sleptMs: number) {
    this.isAwake = true;
    if (this.kind === 'chrome' || this.#chance.happens(0.4)) return;
    this.#alarms.standStill(sleptMs);
  }

  endBrowser() {
    this.isRunning = false;
    this.#lastEventMs = -Infinity;
    // Before 150, Chrome may forget them too.
    if (this.kind === 'firefox' || this.#chance.happens(0.3)) this.#alarms.forget();
  }

  async startBrowser() {
    this.isRunning = true;
    await this.event(() => fakeBrowser.runtime.onStartup.trigger());
  }

  async setIdle(state: string) {
    this.idleState = state;
    // Without the permission, Legroom is not told.
    if (fakeBrowser.idle) await this.event(() => this.#presence.trigger(state));
  }

  /** The person turns to a window of the browser, of which only a background that listens is told. */
  async useBrowser() {
    const { onFocusChanged } = fakeBrowser.windows;
    if (onFocusChanged.hasListeners()) await this.event(() => onFocusChanged.trigger(1));
  }

  /** Sends the background an event; a stopped one is started first. */
  async event(send: () => unknown, killAfterCalls = Infinity) {
    this.wakes += 1;
    const isStopped = this.#realMs - this.#lastEventMs > idleMs;
    this.#lastEventMs = this.#realMs;
    this.#callsLeft = killAfterCalls;
    if (isStopped) {
      for (const event of this.#events()) event.removeAllListeners();
      background.main();
    }
    void send();
    await settled();
    if (this.#callsLeft > 0) return;
    this.kills += 1;
    this.#callsLeft = Infinity;
    this.#lastEventMs = -Infinity;
    this.#provideLocks();
  }

  #events() {
    const { onClicked, onButtonClicked } = fakeBrowser.notifications;
    return [
      ...commonEvents(),
      onClicked,
      onButtonClicked,
      this.#presence,
      this.#added,
      this.#removed,
    ];
  }

  async #fire(alarm: Alarm) {
    const { name, scheduledTime } = alarm;
    this.#alarms.fire(alarm);
    // Sometimes the browser kills the background in the middle of its work.
    const isKilled = this.#chance.happens(0.01);
    const killAfterCalls = isKilled ? Math.floor(this.#chance.between(1, 12)) : Infinity;
    await this.event(
      () => fakeBrowser.alarms.onAlarm.trigger({ name, scheduledTime } as never),
      killAfterCalls,
    );
  }

  /** A call of the browser's API. One from a killed background is never answered. */
  #call<T>(answer: () => T | Promise<T>): Promise<T> {
    if (this.#callsLeft <= 0) return new Promise(() => {});
    this.#callsLeft -= 1;
    try {
      return Promise.resolve(answer());
    } catch (error) {
      return Promise.reject(error as Error);
    }
  }

  #createNotification(id: string, options: object) {
    checkNotification(this.kind, options, this.faults);
    this.notified.push({ atMs: this.wallMs, id, wake: this.wakes });
  }

  #provideApi() {
    provideApi((_, answer) => this.#call(answer), this.#store, this.#alarms);
    Object.assign(fakeBrowser.notifications, {
      create: (id: string, options: object) =>
        this.#call(() => this.#createNotification(id, options)),
      clear: () => this.#call(() => undefined),
    });
    Object.assign(fakeBrowser.permissions, {
      onAdded: this.#added,
      onRemoved: this.#removed,
    });
    Object.assign(fakeBrowser, { idle: undefined });
  }

  /** The person allows Legroom to see whether they are there. */
  allowIdle() {
    const idle = {
      onStateChanged: this.#presence,
      setDetectionInterval: () => {},
      queryState: () => this.#call(() => this.idleState),
    };
    Object.assign(fakeBrowser, { idle });
  }

  /** The browser lets go of the locks of a background that it stops. */
  #provideLocks() {
    let last: Promise<unknown> = Promise.resolve();
    const request = (_: string, job: () => unknown) => {
      const done = last.then(job);
      last = done.catch(() => {});
      return done;
    };
    Object.defineProperty(navigator, 'locks', { value: { request }, configurable: true });
  }
}
