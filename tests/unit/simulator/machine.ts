import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { minuteMs, secondMs } from '../../../domain/time.ts';
import background from '../../../entrypoints/background/index.ts';
import type { Chance } from './chance.ts';

export type Kind = 'chrome' | 'firefox';

interface Alarm {
  name: string;
  scheduledTime: number;
  periodInMinutes?: number;
  /** When the timer behind it runs out, by a clock that nobody can set. */
  firesAtMs: number;
}

/** The browsers stop a background this long after its last event. */
const idleMs = 30 * secondMs;

/**
 * A laptop with a browser in which Legroom runs, and the clocks of both. Alarms behave as they were measured: Chrome
 * asks the clock on the wall, stretches what is shorter than half a minute, and on a wake fires what it missed once, a
 * repeating one then in its own grid; Firefox counts by a timer that may stand still during sleep, and forgets all
 * alarms when it ends.
 */
export class Machine {
  readonly kind: Kind;
  readonly #chance: Chance;
  /** By a clock that nobody can set. */
  #realMs: number;
  /** How far off the clock on the wall was set by hand. */
  #setMs = 0;
  #alarms = new Map<string, Alarm>();
  /** The values as text, and as what is read: that cannot be changed by whoever reads it. */
  readonly #store = new Map<string, { text: string; value: unknown }>();
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
  readonly faults: string[] = [];

  constructor(kind: Kind, startMs: number, chance: Chance) {
    this.kind = kind;
    this.#realMs = startMs;
    this.#chance = chance;
    // Legroom asks nothing else for the time, and a whole fake Date takes most of the year.
    Date.now = () => this.wallMs;
    vi.stubEnv('FIREFOX', kind === 'firefox' ? 'true' : '');
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
    return this.#alarms.size;
  }

  /** What lies in the storage, as text. */
  stored(key: string): string | undefined {
    return this.#store.get(key)?.text;
  }

  /** Moves on to a moment, or only to the next alarm before it. Returns whether it got there. */
  async goTo(realMs: number): Promise<boolean> {
    const alarm = this.isAwake && this.isRunning ? this.#nextAlarm() : undefined;
    if (alarm && this.#firesAt(alarm) <= realMs) {
      this.#moveTo(Math.max(this.#realMs, this.#firesAt(alarm)));
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
    // The timers stood still: what was slept comes on top of what was left.
    for (const alarm of this.#alarms.values()) alarm.firesAtMs += sleptMs;
  }

  endBrowser() {
    this.isRunning = false;
    this.#lastEventMs = -Infinity;
    // Before 150, Chrome may forget them too.
    if (this.kind === 'firefox' || this.#chance.happens(0.3)) this.#alarms.clear();
  }

  async startBrowser() {
    this.isRunning = true;
    await this.event(() => fakeBrowser.runtime.onStartup.trigger());
  }

  async setIdle(state: string) {
    this.idleState = state;
    // Only who may see it is told.
    if (fakeBrowser.idle) await this.event(() => this.#presence.trigger(state));
  }

  /** Something happens that the background listens to: a stopped one is started first. */
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
    const { storage, alarms, runtime, notifications } = fakeBrowser;
    return [
      storage.local.onChanged,
      alarms.onAlarm,
      runtime.onStartup,
      runtime.onInstalled,
      notifications.onClicked,
      notifications.onButtonClicked,
      this.#presence,
      this.#added,
      this.#removed,
    ];
  }

  #firesAt(alarm: Alarm): number {
    return this.kind === 'chrome' ? alarm.scheduledTime - this.#setMs : alarm.firesAtMs;
  }

  #nextAlarm(): Alarm | undefined {
    return [...this.#alarms.values()].toSorted((a, b) => this.#firesAt(a) - this.#firesAt(b))[0];
  }

  async #fire(alarm: Alarm) {
    const { name, scheduledTime, periodInMinutes } = alarm;
    if (periodInMinutes === undefined) this.#alarms.delete(name);
    else {
      const periodMs = periodInMinutes * minuteMs;
      const missed = Math.max(1, Math.ceil((this.wallMs - scheduledTime) / periodMs));
      alarm.scheduledTime += missed * periodMs;
      alarm.firesAtMs = this.#realMs + periodMs;
    }
    // Now and then the browser stops the background in the middle of what it does.
    const isKilled = this.#chance.happens(0.01);
    const killAfterCalls = isKilled ? Math.floor(this.#chance.between(1, 12)) : Infinity;
    await this.event(
      () => fakeBrowser.alarms.onAlarm.trigger({ name, scheduledTime } as never),
      killAfterCalls,
    );
  }

  /** A call of the browser's API: from a background that was killed, it is never answered. */
  #call<T>(answer: () => T): Promise<T> {
    if (this.#callsLeft <= 0) return new Promise(() => {});
    this.#callsLeft -= 1;
    try {
      return Promise.resolve(answer());
    } catch (error) {
      return Promise.reject(error as Error);
    }
  }

  #createAlarm(name: string, { when, delayInMinutes, periodInMinutes, ...rest }: AlarmOptions) {
    for (const key of Object.keys(rest)) this.#refuse(`alarms.create with ${key}`);
    const askedMs = when ?? this.wallMs + (delayInMinutes ?? periodInMinutes ?? 0) * minuteMs;
    const aheadMs = askedMs - this.wallMs;
    if (this.kind === 'chrome' && aheadMs > 0 && aheadMs < 30 * secondMs)
      this.faults.push(`an alarm asked for ${aheadMs} ms ahead`);
    const scheduledTime =
      this.kind === 'chrome' ? Math.max(askedMs, this.wallMs + 30 * secondMs) : askedMs;
    const firesAtMs = this.#realMs + Math.max(0, scheduledTime - this.wallMs);
    this.#alarms.set(name, { name, scheduledTime, periodInMinutes, firesAtMs });
  }

  #refuse(what: string) {
    this.faults.push(what);
    throw new TypeError(`Unexpected property: ${what}`);
  }

  #createNotification(id: string, options: Record<string, unknown>) {
    const known = ['type', 'iconUrl', 'title', 'message'];
    if (this.kind === 'chrome') known.push('buttons');
    for (const key of Object.keys(options))
      if (!known.includes(key)) this.#refuse(`notifications.create with ${key}`);
    this.notified.push({ atMs: this.wallMs, id, wake: this.wakes });
  }

  #provideApi() {
    const store = this.#store;
    const { local } = fakeBrowser.storage;
    const changed = (keys: string[]) => {
      const changes = Object.fromEntries(
        keys.map((key) => [key, { newValue: store.get(key)?.value }]),
      );
      void local.onChanged.trigger(changes);
    };
    Object.assign(local, {
      get: (keys?: string | string[]) =>
        this.#call(() =>
          Object.fromEntries(
            [keys ?? [...store.keys()]]
              .flat()
              .filter((key) => store.has(key))
              .map((key) => [key, store.get(key)!.value]),
          ),
        ),
      set: (values: object) =>
        this.#call(() => {
          for (const [key, value] of Object.entries(values)) store.set(key, frozen(value));
          changed(Object.keys(values));
        }),
      remove: (key: string) =>
        this.#call(() => {
          store.delete(key);
          changed([key]);
        }),
    });
    Object.assign(fakeBrowser.alarms, {
      get: (name: string) => this.#call(() => this.#alarms.get(name)),
      clear: (name: string) => this.#call(() => this.#alarms.delete(name)),
      create: (name: string, options: AlarmOptions) =>
        this.#call(() => this.#createAlarm(name, options)),
    });
    const done = () => this.#call(() => undefined);
    Object.assign(fakeBrowser.action, {
      setBadgeText: done,
      setTitle: done,
      setBadgeBackgroundColor: done,
      setBadgeTextColor: done,
    });
    Object.assign(fakeBrowser.notifications, {
      create: (id: string, options: Record<string, unknown>) =>
        this.#call(() => this.#createNotification(id, options)),
      clear: done,
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

interface AlarmOptions {
  when?: number;
  delayInMinutes?: number;
  periodInMinutes?: number;
}

function frozen(written: unknown) {
  const text = JSON.stringify(written);
  return { text, value: JSON.parse(text, (_, part: unknown) => Object.freeze(part)) as unknown };
}

type Listener = (...args: unknown[]) => unknown;

function listening() {
  const listeners = new Set<Listener>();
  return {
    addListener: (listener: Listener) => void listeners.add(listener),
    removeListener: (listener: Listener) => void listeners.delete(listener),
    removeAllListeners: () => listeners.clear(),
    trigger: async (...args: unknown[]) => {
      for (const listener of listeners) listener(...args);
    },
  };
}

/** Everything that was set off has come to its end: all of it are answers that are there at once. */
const settled = () => new Promise<void>((resolve) => setImmediate(resolve));
