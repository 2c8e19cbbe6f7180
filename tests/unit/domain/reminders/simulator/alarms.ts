import { minuteMs, secondMs } from '../../../../../domain/time.ts';

export type Kind = 'chrome' | 'firefox';

export interface Alarm {
  name: string;
  scheduledTime: number;
  periodInMinutes?: number;
  /** When the timer behind it runs out, by a clock that nobody can set. */
  firesAtMs: number;
}

export interface AlarmOptions {
  when?: number;
  delayInMinutes?: number;
  periodInMinutes?: number;
}

/** The clocks of a machine: one that nobody can set, and the one on the wall. */
export interface Clock {
  readonly realMs: number;
  readonly wallMs: number;
}

/**
 * The alarms of a browser, as they were measured: Chrome asks the clock on the wall, stretches what is shorter than half
 * a minute, and a repeating one fires in its own grid; Firefox counts by a timer.
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

  get count() {
    return this.#byName.size;
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

  /** When it fires, by the clock that nobody can set. */
  firesAt({ scheduledTime, firesAtMs }: Alarm): number {
    const setMs = this.#clock.wallMs - this.#clock.realMs;
    return this.#kind === 'chrome' ? scheduledTime - setMs : firesAtMs;
  }

  /** It fires now: it is gone, or waits for its next turn. What was missed is made up for once. */
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

  /** The timers stood still: what was slept comes on top of what was left. */
  standStill(forMs: number) {
    for (const alarm of this.#byName.values()) alarm.firesAtMs += forMs;
  }

  forget() {
    this.#byName.clear();
  }
}

/** A notification as the browsers take it: Firefox knows neither buttons nor one that stays. */
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
