import { minuteMs, secondMs } from '../../../domain/time.ts';

export type Kind = 'chrome' | 'firefox';

export interface Alarm {
  name: string;
  scheduledTime: number;
  periodInMinutes?: number;
  /** When its timer fires, in real time. */
  firesAtMs: number;
}

interface AlarmOptions {
  when?: number;
  delayInMinutes?: number;
  periodInMinutes?: number;
}

/** A browser with the clocks of its machine: real time, and the clock that the person can set. */
interface Browser {
  readonly kind: Kind;
  readonly realMs: number;
  readonly wallMs: number;
  readonly faults: string[];
}

/**
 * The alarms of a browser, as measured: Chrome follows the wall clock, delays an alarm to at least half a minute, and
 * repeats on a fixed grid; Firefox uses a timer.
 */
export class Alarms {
  readonly #browser: Browser;
  readonly #byName = new Map<string, Alarm>();

  constructor(browser: Browser) {
    this.#browser = browser;
  }

  get names() {
    return [...this.#byName.keys()];
  }

  get = (name: string) => this.#byName.get(name);

  getAll = () => [...this.#byName.values()];

  clear = (name: string) => this.#byName.delete(name);

  forget = () => this.#byName.clear();

  create = (name: string, { when, delayInMinutes = 0, periodInMinutes }: AlarmOptions) => {
    const { kind, wallMs, realMs, faults } = this.#browser;
    const askedMs = when ?? wallMs + delayInMinutes * minuteMs;
    const soonestMs = kind === 'chrome' ? wallMs + 30 * secondMs : wallMs;
    if (askedMs > wallMs && askedMs < soonestMs)
      faults.push(`an alarm asked for ${askedMs - wallMs} ms ahead`);
    const scheduledTime = kind === 'chrome' ? Math.max(askedMs, soonestMs) : askedMs;
    const firesAtMs = realMs + Math.max(0, scheduledTime - wallMs);
    this.#byName.set(name, { name, scheduledTime, periodInMinutes, firesAtMs });
  };

  /** The one that fires first. */
  next(): Alarm | undefined {
    return this.getAll().toSorted((a, b) => this.firesAt(a) - this.firesAt(b))[0];
  }

  /** When it fires, in real time. */
  firesAt({ scheduledTime, firesAtMs }: Alarm): number {
    const { kind, wallMs, realMs } = this.#browser;
    return kind === 'chrome' ? scheduledTime - (wallMs - realMs) : firesAtMs;
  }

  /** Fires an alarm: it is removed, or scheduled again if it repeats. Missed repetitions fire once. */
  fire(alarm: Alarm) {
    const { name, scheduledTime, periodInMinutes } = alarm;
    if (periodInMinutes === undefined) return void this.clear(name);
    const periodMs = periodInMinutes * minuteMs;
    const missed = Math.max(1, Math.ceil((this.#browser.wallMs - scheduledTime) / periodMs));
    alarm.scheduledTime += missed * periodMs;
    alarm.firesAtMs = this.#browser.realMs + periodMs;
  }

  /** The timers stood still during sleep, so every alarm is late by the sleep. */
  standStill(forMs: number) {
    for (const alarm of this.#byName.values()) alarm.firesAtMs += forMs;
  }
}
