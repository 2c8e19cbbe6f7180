import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Session } from '../../../domain/session/index.ts';
import { secondMs } from '../../../domain/time.ts';
import { wakeIfUncounted } from '../../../state/session/unstored.ts';
import { heartbeatKey, takeHeartbeat } from '../../../state/session/heartbeat.ts';
import { sessionItem } from '../../../state/session/item.ts';
import { receive } from '../../../state/kernel/page.ts';
import { Alarms, checkNotification, type Alarm, type Kind } from './alarms.ts';
import { commonEvents, provideApi, provideMemory, type ApiCall } from './api.ts';
import { chanceOf } from './chance.ts';
import { listening, settled } from './listening.ts';
import { Store } from './store.ts';
import { Locks } from './locks.ts';
import { Loudspeaker } from './loudspeaker.ts';
import { newPage, pageOfCaller, runIn, type Page } from './page.ts';
import { Timers } from './timers.ts';

/** A browser stops a background this long after its last event or API call. */
const idleMs = 30 * secondMs;

/** How long a background takes to start, and an event to reach it. */
const startingMs = 40;
const eventMs = 2;

/** One call of the browser's API by the background, counted from 1 under its name. */
export interface Call {
  name: string;
  nth: number;
  atMs: number;
}

export interface MachineOptions {
  mayNotify?: boolean;
  seed?: number;
  startsAtMs?: number | undefined;
  /** Whether a restarted background keeps its modules, which is faster; only for modules without state. */
  keepsModules?: boolean;
}

/** Monday, ten in the morning, outside quiet hours. */
export const morningMs = Date.parse('2026-11-23T10:00Z');

const real = { setTimeout, clearTimeout, now: Date.now };

/**
 * A browser in which Legroom's background runs, one event after another: with timers, alarms, storage, sound and icon.
 * A killed background loses its timers, its memory and what it waits for, so each start imports the modules anew.
 */
export class Machine {
  readonly kind: Kind;
  #realMs: number;
  /** How far the person has set the clock from the real time. */
  #setMs = 0;
  readonly #timers = new Timers();
  readonly #locks = new Locks();
  readonly faults: string[] = [];
  readonly alarms: Alarms;
  readonly store = new Store((changes) =>
    this.#send(() => fakeBrowser.storage.local.onChanged.trigger(changes)),
  );
  /** `storage.session`: kept until the browser ends; Legroom's background does not listen to its changes. */
  readonly #memory = new Store(() => {});
  readonly #chance;
  readonly #loudspeaker: Loudspeaker;
  readonly #messages = listening();
  readonly #added = listening();
  readonly #removed = listening();
  readonly #clicked = listening();
  readonly #buttonClicked = listening();
  readonly #presence = listening();
  readonly #keepsModules: boolean;
  #idleState = 'active';
  #background: Page | undefined;
  #popup: Page | undefined;
  #person = newPage('person');
  #lastActiveMs = -Infinity;
  /** The background cannot start before this moment. */
  #startsFromMs = -Infinity;
  /** Whether the background listened to the use of the browser before its first wait, which the browser remembers. */
  #tellsOfUse = false;
  #mayNotify = false;
  readonly #counts = new Map<string, number>();
  /** Decides which API calls of the background fail. */
  isFailing: (call: Call) => boolean = () => false;
  /** Decides which API calls are never answered. */
  isHanging: (call: Call) => boolean = () => false;
  isDiskFull = false;
  calls = 0;
  /** How many alarms have fired. */
  fired = 0;
  /** The number of the API call during which the background is killed. */
  killAtCall = Infinity;
  failed = 0;
  badge = '';
  readonly notices: { id: string; atMs: number }[] = [];
  readonly notified = new Set<string>();
  /** Errors that a page logged to the console. */
  readonly #errors = vi.spyOn(console, 'error').mockImplementation(() => {});

  constructor(
    kind: Kind,
    {
      mayNotify = true,
      seed = 1,
      startsAtMs = morningMs,
      keepsModules = false,
    }: MachineOptions = {},
  ) {
    this.kind = kind;
    this.#keepsModules = keepsModules;
    this.#realMs = startsAtMs;
    this.#chance = chanceOf(seed);
    this.alarms = new Alarms(kind, this, this.faults);
    const now = () => this.#realMs;
    this.#loudspeaker = new Loudspeaker({
      get realMs() {
        return now();
      },
      after: (ms, run, page) => this.#timers.set(now() + ms, run, page),
      openingMs: () => Math.round(this.#chance.between(30, 200)),
    });
    Date.now = () => this.wallMs;
    Object.assign(globalThis, {
      setTimeout: (run: () => unknown, ms = 0) =>
        this.#timers.set(Math.ceil(now() + Math.max(0, ms)), run, pageOfCaller()),
      clearTimeout: (id: number | undefined) => this.#timers.clear(id),
    });
    Object.defineProperty(navigator, 'locks', { value: this.#locks, configurable: true });
    vi.stubEnv('FIREFOX', kind === 'firefox' ? 'true' : '');
    provideMemory();
    this.#mayNotify = mayNotify;
    this.#provideApi();
  }

  /** Restores the real clock and timers. */
  restore() {
    for (const page of [this.#background, this.#popup, this.#person]) if (page) this.#end(page);
    Object.assign(globalThis, { setTimeout: real.setTimeout, clearTimeout: real.clearTimeout });
    Date.now = real.now;
    this.#errors.mockRestore();
  }

  get realMs() {
    return this.#realMs;
  }

  get wallMs() {
    return this.#realMs + this.#setMs;
  }

  get heard() {
    return this.#loudspeaker.heard;
  }

  get errors(): unknown[] {
    return this.#errors.mock.calls.flat();
  }

  get isBackgroundRunning() {
    return this.#background?.isAlive === true;
  }

  get timerCount() {
    return this.#timers.of(this.#background).length;
  }

  get session(): Session | null {
    const text = this.store.text(sessionItem.key);
    return text === undefined ? null : (JSON.parse(text) as { value: Session | null }).value;
  }

  /** When the browser stops the background for being idle; a busy one is not idle. */
  get #stopsAtMs() {
    const page = this.#background;
    return page?.isAlive ? Math.max(this.#lastActiveMs, page.busyUntilMs) + idleMs : Infinity;
  }

  /** Advances the clock to a moment. */
  async until(realMs: number) {
    for (;;) {
      const alarm = this.alarms.next();
      const timer = this.#timers.next();
      const idleAtMs = this.#stopsAtMs;
      const alarmAtMs = alarm ? this.alarms.firesAt(alarm) : Infinity;
      const timerAtMs = timer ? timer.atMs : Infinity;
      const nextMs = Math.min(alarmAtMs, timerAtMs, idleAtMs);
      if (nextMs > realMs) break;
      this.#realMs = Math.max(this.#realMs, Math.ceil(nextMs));
      if (timer && timerAtMs === nextMs) {
        this.#timers.clear(timer.id);
        // This is not awaited, because a page that is killed never finishes.
        if (timer.page) void runIn(timer.page, timer.run);
        else await timer.run();
      } else if (alarm && alarmAtMs === nextMs) this.#fire(alarm);
      else this.kill();
      await settled();
    }
    this.#realMs = Math.max(this.#realMs, realMs);
  }

  pass(ms: number) {
    return this.until(this.#realMs + ms);
  }

  /** Presses something. Resolves to whether it worked. */
  async press(action: () => Promise<unknown>): Promise<boolean> {
    let failed = false;
    void runIn(this.#person, action).catch(() => (failed = true));
    await settled();
    return !failed;
  }

  /** Opens a popup, which shows the session and wakes the background if nobody counts it. */
  openPopup() {
    this.closePopup();
    const page = newPage('popup');
    this.#popup = page;
    const beat = () => {
      receive(sessionItem, this.store.get(sessionItem.key)[sessionItem.key]);
      takeHeartbeat(this.#memory.get(heartbeatKey)[heartbeatKey]);
      if (this.session) void wakeIfUncounted();
      setTimeout(beat, secondMs);
    };
    runIn(page, beat);
  }

  closePopup() {
    if (this.#popup) this.#end(this.#popup);
  }

  /** Kills the background, which cannot restart for `forMs`. */
  kill(forMs = 0) {
    if (this.#background) this.#end(this.#background);
    this.#background = undefined;
    this.#startsFromMs = this.#realMs + forMs;
    for (const event of this.#events()) event.removeAllListeners();
  }

  /** Keeps the background busy, so that its events and timers come late. */
  keepBusy(forMs: number) {
    if (this.#background) this.#background.busyUntilMs = this.#realMs + forMs;
  }

  setClock(byMs: number) {
    this.#setMs += byMs;
  }

  /** Lets the machine sleep, with its timers if they stop in sleep. */
  sleep(forMs: number, standsStill: boolean) {
    this.kill();
    this.#realMs += forMs;
    if (standsStill) this.alarms.standStill(forMs);
  }

  /** Allows Legroom to see whether the person is there. */
  allowIdle() {
    const idle = {
      onStateChanged: this.#presence,
      setDetectionInterval: () => {},
      queryState: () => this.#call('idle.queryState', () => this.#idleState),
    };
    Object.assign(fakeBrowser, { idle });
  }

  setIdle(state: string) {
    this.#idleState = state;
    // Without the permission, Legroom gets no event.
    if (fakeBrowser.idle) this.#send(() => this.#presence.trigger(state));
  }

  startBrowser() {
    this.#send(() => fakeBrowser.runtime.onStartup.trigger());
  }

  /** Focuses a window of the browser. */
  useBrowser() {
    const { onFocusChanged } = fakeBrowser.windows;
    if (this.isBackgroundRunning ? onFocusChanged.hasListeners() : this.#tellsOfUse)
      this.#send(() => onFocusChanged.trigger(1));
  }

  allowNotifications() {
    this.#mayNotify = true;
    this.#provideNotifications();
    this.#send(() => this.#added.trigger({ permissions: ['notifications'] }));
  }

  /** The API that is left throws until the background restarts. */
  forbidNotifications() {
    this.#mayNotify = false;
    this.notified.clear();
    this.#send(() => this.#removed.trigger({ permissions: ['notifications'] }));
  }

  #end(page: Page) {
    page.isAlive = false;
    this.#locks.forget(page);
  }

  /** Sends an event of the browser, for which a stopped background is started. */
  #send(trigger: () => unknown, afterMs = eventMs) {
    const come = async () => {
      const waitMs =
        Math.max(this.#startsFromMs, this.#background?.busyUntilMs ?? -Infinity) - this.#realMs;
      if (waitMs > 0) return void this.#timers.set(this.#realMs + waitMs, come, undefined);
      if (!this.isBackgroundRunning)
        return void this.#timers.set(this.#realMs + startingMs, startAndCome, undefined);
      this.#lastActiveMs = this.#realMs;
      runIn(this.#background!, trigger);
    };
    const startAndCome = async () => {
      if (!this.isBackgroundRunning) await this.#start();
      await come();
    };
    this.#timers.set(this.#realMs + afterMs, come, undefined);
  }

  async #start() {
    if (!this.#keepsModules) vi.resetModules();
    const { default: background } = await import('../../../entrypoints/background/index.ts');
    const page = newPage('background');
    this.#background = page;
    this.#provideNotifications();
    this.#lastActiveMs = this.#realMs;
    // It runs after the start, as an event does.
    runIn(page, () => background.main());
    this.#tellsOfUse = fakeBrowser.windows.onFocusChanged.hasListeners();
  }

  #fire(alarm: Alarm) {
    const { name, scheduledTime } = alarm;
    this.fired += 1;
    this.alarms.fire(alarm);
    this.#send(() => fakeBrowser.alarms.onAlarm.trigger({ name, scheduledTime } as never), 0);
  }

  /** A call of the browser's API. A page that is gone never gets an answer. */
  #call: ApiCall = (name, answer) => {
    const page = pageOfCaller();
    if (page?.isAlive === false) return new Promise(() => {});
    try {
      if (this.isDiskFull && name === 'storage.set')
        throw new DOMException('No space left', 'QuotaExceededError');
      if (page === this.#background && page) {
        this.calls += 1;
        if (this.calls === this.killAtCall) {
          this.kill();
          return new Promise(() => {});
        }
        this.#lastActiveMs = this.#realMs;
        const nth = (this.#counts.get(name) ?? 0) + 1;
        this.#counts.set(name, nth);
        const call = { name, nth, atMs: this.#realMs };
        if (this.isHanging(call)) return new Promise(() => {});
        if (this.isFailing(call)) {
          this.failed += 1;
          throw new Error(`${name} failed`);
        }
      }
      return Promise.resolve(answer());
    } catch (error) {
      return Promise.reject(error as Error);
    }
  };

  #events() {
    return [
      ...commonEvents(),
      this.#messages,
      this.#added,
      this.#removed,
      this.#clicked,
      this.#buttonClicked,
      this.#presence,
    ];
  }

  #provideApi() {
    provideApi(this.#call, this.store, this.alarms, (text) => void (this.badge = text));
    const { get: recall, set: remember } = this.#memory;
    Object.assign(fakeBrowser.storage.session, {
      get: (key: string) => this.#call('storage.session.get', () => recall(key)),
      set: (values: object) => this.#call('storage.session.set', () => remember(values)),
    });
    Object.assign(fakeBrowser.runtime, {
      onMessage: this.#messages,
      sendMessage: (message: unknown) =>
        this.#call('runtime.sendMessage', () => this.#send(() => this.#messages.trigger(message))),
    });
    Object.assign(fakeBrowser.permissions, {
      onAdded: this.#added,
      onRemoved: this.#removed,
      contains: () => this.#call('permissions.contains', () => this.#mayNotify),
    });
    const { createDocument, closeDocument } = this.#loudspeaker;
    Object.assign(fakeBrowser, {
      idle: undefined,
      offscreen:
        this.kind === 'chrome'
          ? {
              createDocument: (made: { url: string }) =>
                this.#call('offscreen.createDocument', () => createDocument(made)),
              closeDocument: () => this.#call('offscreen.closeDocument', closeDocument),
            }
          : undefined,
    });
    this.#provideNotifications();
  }

  /** The API exists once it is allowed. After the permission is taken back it throws, and is gone at the next start. */
  #provideNotifications() {
    const allowed = (name: string, answer: () => void) => () =>
      this.#call(name, () => {
        if (!this.#mayNotify) throw new Error(`'${name}' requires a different permission.`);
        answer();
      });
    const notifications = {
      onClicked: this.#clicked,
      onButtonClicked: this.kind === 'chrome' ? this.#buttonClicked : undefined,
      create: (id: string, options: object) =>
        allowed('notifications.create', () => {
          checkNotification(this.kind, options, this.faults);
          this.notices.push({ id, atMs: this.#realMs });
          this.notified.add(id);
        })(),
      clear: (id: string) => allowed('notifications.clear', () => this.notified.delete(id))(),
    };
    Object.assign(fakeBrowser, { notifications: this.#mayNotify ? notifications : undefined });
  }
}
