import { minuteMs, secondMs } from '../../../domain/time.ts';

export type Kind = 'chrome' | 'firefox';

export interface Alarm {
  name: string;
  scheduledTime: number;
  periodInMinutes?: number;
  /** When its timer fires, in real time. */
  firesAtMs: number;
}

export interface AlarmOptions {
  when?: number;
  delayInMinutes?: number;
  periodInMinutes?: number;
}

/** The clocks of a machine: real time, and the clock that the person can set. */
export interface Clock {
  readonly realMs: number;
  readonly wallMs: number;
}

/**
 * The alarms of a browser, as measured: Chrome follows the wall clock, delays an alarm to at least half a minute, and
 * repeats on a fixed grid; Firefox uses a timer.
 */
export class Alarms {
  readonly #kind: Kind;
  readonly #clock: Clock;
  readonly #faults: string[];
  readonly #byName = new Map<string, Alarm>();

  constructor(kind: Kind, clock: Clock, faults: string[]) {
    this.#kind = kind;
    this.#clock = clock;
    this.#faults = faults;
  }

  get names() {
    return [...this.#byName.keys()];
  }

  get = (name: string) => this.#byName.get(name);

  getAll = () => [...this.#byName.values()];

  clear = (name: string) => this.#byName.delete(name);

  create = (
    name: string,
    { when, delayInMinutes, periodInMinutes, ...rest }: AlarmOptions,
  ): void => {
    for (const key of Object.keys(rest)) refuse(`alarms.create with ${key}`, this.#faults);
    const { wallMs, realMs } = this.#clock;
    const askedMs = when ?? wallMs + (delayInMinutes ?? periodInMinutes ?? 0) * minuteMs;
    const aheadMs = askedMs - wallMs;
    if (this.#kind === 'chrome' && aheadMs > 0 && aheadMs < 30 * secondMs)
      this.#faults.push(`an alarm asked for ${aheadMs} ms ahead`);
    const scheduledTime =
      this.#kind === 'chrome' ? Math.max(askedMs, wallMs + 30 * secondMs) : askedMs;
    const firesAtMs = realMs + Math.max(0, scheduledTime - wallMs);
    this.#byName.set(name, { name, scheduledTime, periodInMinutes, firesAtMs });
  };

  /** The one that fires first. */
  next(): Alarm | undefined {
    return [...this.#byName.values()].toSorted((a, b) => this.firesAt(a) - this.firesAt(b))[0];
  }

  /** When it fires, in real time. */
  firesAt({ scheduledTime, firesAtMs }: Alarm): number {
    const setMs = this.#clock.wallMs - this.#clock.realMs;
    return this.#kind === 'chrome' ? scheduledTime - setMs : firesAtMs;
  }

  /** Fires an alarm: it is removed, or scheduled again if it repeats. Missed repetitions fire once. */
  fire(alarm: Alarm): void {
    const { name, scheduledTime, periodInMinutes } = alarm;
    if (periodInMinutes === undefined) {
      this.#byName.delete(name);
      return;
    }
    const periodMs = periodInMinutes * minuteMs;
    const missed = Math.max(1, Math.ceil((this.#clock.wallMs - scheduledTime) / periodMs));
    alarm.scheduledTime += missed * periodMs;
    alarm.firesAtMs = this.#clock.realMs + periodMs;
  }

  /** The timers stood still during sleep, so every alarm is late by the sleep. */
  standStill(forMs: number) {
    for (const alarm of this.#byName.values()) alarm.firesAtMs += forMs;
  }

  forget() {
    this.#byName.clear();
  }
}

/** Refuses options that the browser does not know: Firefox has neither buttons nor `requireInteraction`. */
export function checkNotification(kind: Kind, options: object, faults: string[]) {
  const known = ['type', 'iconUrl', 'title', 'message'];
  if (kind === 'chrome') known.push('buttons', 'requireInteraction');
  for (const key of Object.keys(options))
    if (!known.includes(key)) refuse(`notifications.create with ${key}`, faults);
}

/** What a browser does with an option that it does not know. */
export function refuse(what: string, faults: string[]): never {
  faults.push(what);
  throw new TypeError(`Unexpected property: ${what}`);
}
