import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { secondMs } from '../../../domain/time.ts';
import { randomNumbers } from '../../../scripts/sampleDiary.ts';
import { receive } from '../../../state/kernel/page.ts';
import { heartbeatKey, takeHeartbeat } from '../../../state/session/heartbeat.ts';
import { sessionItem } from '../../../state/session/item.ts';
import { wakeIfUncounted } from '../../../state/session/unstored.ts';
import { Alarms, type Alarm, type Kind } from './alarms.ts';
import { loudspeaker } from './loudspeaker.ts';
import { listening, noAnswer, Page, pageOfCaller, runIn, Timers, webLocks } from './pages.ts';

/** A browser stops a background this long after its last event or API call. */
const idleMs = 30 * secondMs;

/** How long a background takes to start, and an event to reach it. */
const startingMs = 40;
const eventMs = 2;

/** Decides about one call of the browser's API by the background. */
export type Decide = (name: string, atMs: number) => boolean;

export interface MachineOptions {
  seed?: number;
  startsAtMs?: number;
  /** Whether a restarted background keeps its modules, which is faster; only for modules without state. */
  keepsModules?: boolean;
}

/** Monday, ten in the morning, outside quiet hours. */
export const morningMs = Date.parse('2026-11-23T10:00Z');

/** Makes random choices, the same for the same seed. */
export function chanceOf(seed: number) {
  const next = randomNumbers(seed);
  return {
    between: (min: number, max: number) => min + next() * (max - min),
    happens: (probability: number) => next() < probability,
    oneOf: <T>(choices: readonly T[]) => choices[Math.floor(next() * choices.length)]!,
  };
}

type Answer = (...args: never[]) => unknown;

const real = { setTimeout, clearTimeout, now: Date.now };

/** What the simulated browser can do, before a machine puts itself before it. */
const local = { ...fakeBrowser.storage.local };
const memory = { ...fakeBrowser.storage.session };
const { notifications } = fakeBrowser;

/** Resolves when all pending work is done, because every mock answers at once. */
const settled = () => new Promise<void>((resolve) => setImmediate(resolve));

/**
 * A browser in which Legroom's background runs, one event after another: with timers, alarms, storage, sound and icon.
 * A killed background loses its timers, its memory and what it waits for, so each start imports the modules anew.
 */
export class Machine {
  readonly kind: Kind;
  realMs: number;
  /** How far the person has set the clock from the real time. */
  #setMs = 0;
  readonly #timers = new Timers();
  /** What the person or the browser would not accept. */
  readonly faults: string[] = [];
  readonly alarms: Alarms;
  /** What `storage.local` holds. */
  readonly stored: Record<string, unknown> = {};
  readonly heard;
  readonly #events = {
    changed: listening(),
    added: listening(),
    removed: listening(),
    presence: listening(),
  };
  readonly #keepsModules: boolean;
  #idleState = 'active';
  #background: Page | undefined;
  #popup: Page | undefined;
  readonly #person = new Page();
  /** What happens outside of all pages. */
  readonly #browser = new Page();
  #lastActiveMs = -Infinity;
  /** The background cannot start before this moment. */
  #startsFromMs = -Infinity;
  /** Whether the background listened to the use of the browser before its first wait, which the browser remembers. */
  #tellsOfUse = false;
  mayNotify = true;
  isFailing: Decide = () => false;
  /** Whether a call is never answered. */
  isHanging: Decide = () => false;
  calls = 0;
  /** How many alarms have fired. */
  fired = 0;
  /** The number of the API call during which the background is killed. */
  killAtCall = Infinity;
  failed = 0;
  badge = '';
  readonly notices: { id: string; atMs: number }[] = [];
  readonly notified = new Set<string>();

  constructor(
    kind: Kind,
    { seed = 1, startsAtMs = morningMs, keepsModules = false }: MachineOptions = {},
  ) {
    this.kind = kind;
    this.#keepsModules = keepsModules;
    this.realMs = startsAtMs;
    this.alarms = new Alarms(this);
    Date.now = () => this.wallMs;
    Object.assign(globalThis, {
      setTimeout: (run: () => unknown, ms = 0) =>
        this.#timers.set(Math.ceil(this.realMs + Math.max(0, ms)), run, pageOfCaller()),
      clearTimeout: (id: number | undefined) => this.#timers.clear(id),
    });
    Object.defineProperty(navigator, 'locks', { value: webLocks(), configurable: true });
    vi.stubEnv('FIREFOX', kind === 'firefox' ? 'true' : '');
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const remembered = new Map<string, string>();
    vi.stubGlobal('localStorage', {
      getItem: (key: string) => remembered.get(key) ?? null,
      setItem: (key: string, value: string) => void remembered.set(key, value),
    });
    const speaker = loudspeaker(() => this.realMs, randomNumbers(seed));
    this.heard = speaker.heard;
    this.#provideApi(speaker);
  }

  /** Restores the real clock and timers. */
  restore() {
    for (const page of [this.#background, this.#popup, this.#person, this.#browser]) page?.end();
    Object.assign(globalThis, { setTimeout: real.setTimeout, clearTimeout: real.clearTimeout });
    Date.now = real.now;
  }

  get wallMs() {
    return this.realMs + this.#setMs;
  }

  get isBackgroundRunning() {
    return this.#background !== undefined;
  }

  get timerCount() {
    return this.#background ? this.#timers.count(this.#background) : 0;
  }

  /** When the browser stops the background for being idle; a busy one is not idle. */
  get #stopsAtMs() {
    const page = this.#background;
    return page ? Math.max(this.#lastActiveMs, page.busyUntilMs) + idleMs : Infinity;
  }

  /** Advances the clock to a moment. */
  async until(realMs: number) {
    for (;;) {
      const alarm = this.alarms.next();
      const timer = this.#timers.next();
      const alarmAtMs = alarm ? this.alarms.firesAt(alarm) : Infinity;
      const timerAtMs = timer ? timer.atMs : Infinity;
      const nextMs = Math.min(alarmAtMs, timerAtMs, this.#stopsAtMs);
      if (nextMs > realMs) break;
      this.realMs = Math.max(this.realMs, Math.ceil(nextMs));
      if (timer && timerAtMs === nextMs) {
        this.#timers.clear(timer.id);
        const ran = runIn(timer.page, timer.run);
        // The rest is not awaited, because a page that is killed never finishes.
        if (timer.page === this.#browser) await ran;
      } else if (alarm && alarmAtMs === nextMs) this.#fire(alarm);
      else this.kill();
      await settled();
    }
    this.realMs = Math.max(this.realMs, realMs);
  }

  pass(ms: number) {
    return this.until(this.realMs + ms);
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
    this.#popup = new Page();
    const beat = async () => {
      receive(sessionItem, this.stored[sessionItem.key]);
      const { [heartbeatKey]: heartbeat } = await fakeBrowser.storage.session.get(heartbeatKey);
      takeHeartbeat(heartbeat);
      if (this.stored[sessionItem.key]) void wakeIfUncounted();
      setTimeout(beat, secondMs);
    };
    void runIn(this.#popup, beat);
  }

  closePopup() {
    this.#popup?.end();
  }

  /** Kills the background, which cannot restart for `forMs`. */
  kill(forMs = 0) {
    this.#background?.end();
    this.#background = undefined;
    this.#startsFromMs = this.realMs + forMs;
    for (const event of Object.values(this.#events)) event.removeAllListeners();
    const { alarms, runtime, windows, tabs } = fakeBrowser;
    for (const { resetState } of [alarms, runtime, windows, tabs]) resetState();
  }

  /** Keeps the background busy, so that its events and timers come late. */
  keepBusy(forMs: number) {
    if (this.#background) this.#background.busyUntilMs = this.realMs + forMs;
  }

  setClock(byMs: number) {
    this.#setMs += byMs;
  }

  /** Lets the machine sleep, with its timers if they stop in sleep. */
  sleep(forMs: number, standsStill: boolean) {
    this.kill();
    this.realMs += forMs;
    if (standsStill) this.alarms.standStill(forMs);
  }

  /** Allows Legroom to see whether the person is there. */
  allowIdle() {
    const idle = { onStateChanged: this.#events.presence, setDetectionInterval: () => {} };
    this.#provide('idle', idle, { queryState: () => this.#idleState });
    Object.assign(fakeBrowser, { idle });
  }

  setIdle(state: string) {
    this.#idleState = state;
    // Without the permission, Legroom gets no event.
    if (fakeBrowser.idle) this.#send(() => this.#events.presence.trigger(state));
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
    this.mayNotify = true;
    this.#provideNotifications();
    this.#send(() => this.#events.added.trigger({ permissions: ['notifications'] }));
  }

  /** The API that is left throws until the background restarts. */
  forbidNotifications() {
    this.mayNotify = false;
    this.notified.clear();
    this.#send(() => this.#events.removed.trigger({ permissions: ['notifications'] }));
  }

  /** Sends an event of the browser, for which a stopped background is started. */
  #send(trigger: () => unknown, afterMs = eventMs) {
    const later = (ms: number, run: () => unknown) =>
      this.#timers.set(this.realMs + ms, run, this.#browser);
    const come = () => {
      const busyUntilMs = this.#background?.busyUntilMs ?? -Infinity;
      const waitMs = Math.max(this.#startsFromMs, busyUntilMs) - this.realMs;
      if (waitMs > 0) return void later(waitMs, come);
      if (!this.#background) return void later(startingMs, startAndCome);
      this.#lastActiveMs = this.realMs;
      runIn(this.#background, trigger);
    };
    const startAndCome = async () => {
      if (!this.#background) await this.#start();
      come();
    };
    later(afterMs, come);
  }

  async #start() {
    if (!this.#keepsModules) vi.resetModules();
    const { default: background } = await import('../../../entrypoints/background/index.ts');
    this.#background = new Page();
    this.#provideNotifications();
    this.#lastActiveMs = this.realMs;
    // It runs after the start, as an event does.
    runIn(this.#background, () => background.main());
    this.#tellsOfUse = fakeBrowser.windows.onFocusChanged.hasListeners();
  }

  #fire(alarm: Alarm) {
    const { name, scheduledTime } = alarm;
    this.fired += 1;
    this.alarms.fire(alarm);
    this.#send(() => fakeBrowser.alarms.onAlarm.trigger({ name, scheduledTime } as never), 0);
  }

  /** A call of the browser's API. A page that is gone never gets an answer. */
  async #call(name: string, answer: () => unknown) {
    const page = pageOfCaller();
    if (!page.isAlive) return noAnswer;
    if (page === this.#background) {
      this.calls += 1;
      if (this.calls === this.killAtCall) {
        this.kill();
        return noAnswer;
      }
      this.#lastActiveMs = this.realMs;
      if (this.isHanging(name, this.realMs)) return noAnswer;
      if (this.isFailing(name, this.realMs)) {
        this.failed += 1;
        throw new Error(`${name} failed`);
      }
    }
    return answer();
  }

  /** Gives an area of the browser's API functions whose calls are counted, fail, or are never answered. */
  #provide<T extends object>(area: string, api: T, answers: Record<string, Answer>): T {
    for (const [name, answer] of Object.entries(answers)) {
      const call: Answer = (...args) => this.#call(`${area}.${name}`, () => answer(...args));
      Object.assign(api, { [name]: call });
    }
    return api;
  }

  #provideApi({ createDocument, closeDocument }: ReturnType<typeof loudspeaker>) {
    fakeBrowser.reset();
    local.onChanged.addListener((changes) => {
      for (const [key, { newValue }] of Object.entries(changes)) this.stored[key] = newValue;
      this.#send(() => this.#events.changed.trigger(changes));
    });
    const { get, set, remove } = local;
    const { storage, alarms, action, runtime, permissions } = fakeBrowser;
    this.#provide('storage', storage.local, { get, set, remove });
    Object.assign(storage.local, { onChanged: this.#events.changed });
    this.#provide('storage.session', storage.session, { get: memory.get, set: memory.set });
    const { create, clear, getAll } = this.alarms;
    this.#provide('alarms', alarms, { create, clear, getAll, get: this.alarms.get });
    const setBadgeText = ({ text }: { text: string }) => (this.badge = text);
    this.#provide('action', action, { setBadgeText });
    const tell = (message: unknown) => runtime.onMessage.trigger(message, {}, () => {});
    const sendMessage = (message: unknown) => this.#send(() => tell(message));
    this.#provide('runtime', runtime, { sendMessage });
    this.#provide('permissions', permissions, { contains: () => this.mayNotify });
    const { added: onAdded, removed: onRemoved } = this.#events;
    Object.assign(permissions, { onAdded, onRemoved });
    const documents = this.#provide('offscreen', {}, { createDocument, closeDocument });
    const offscreen = this.kind === 'chrome' ? documents : undefined;
    Object.assign(fakeBrowser, { idle: undefined, offscreen });
    this.#provideNotifications();
  }

  /** The API exists once it is allowed. After the permission is taken back it throws, and is gone at the next start. */
  #provideNotifications() {
    const change = (act: () => void) => {
      if (!this.mayNotify) throw new Error('It requires a different permission.');
      act();
    };
    const create = (id: string) =>
      change(() => {
        this.notices.push({ id, atMs: this.realMs });
        this.notified.add(id);
      });
    const clear = (id: string) => change(() => this.notified.delete(id));
    const allowed = this.#provide('notifications', { ...notifications }, { create, clear });
    Object.assign(fakeBrowser, { notifications: this.mayNotify ? allowed : undefined });
  }
}
