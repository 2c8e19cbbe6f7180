import type { Weekday } from '../../../../domain/calendar.ts';
import {
  decideReminders,
  initialReminders,
  mayBeDue,
  unanswered,
  type EveningPlan,
  type SnoozeMinutes,
  type WaterPlan,
  type WaterState,
} from '../../../../domain/reminders/index.ts';
import {
  answer,
  answerWithDrink,
  endPause,
  pauseForAnHour,
  pauseUntilTomorrow,
  snooze,
} from '../../../../domain/reminders/waterChanges.ts';
import { dayMs } from '../../../../domain/time.ts';
import type { Drink } from '../../../../domain/water.ts';
import { everyDay, inZone, moment, wallClock } from '../zones.ts';

const monday = '2026-11-23';

/** A time on Monday, 23 November 2026, in Rome, or some days later: `10:00`, `+1 09:00`. */
export function at(text: string): number {
  const [, days, time] = /^(?:\+(\d+) )?([\d:.]+)$/.exec(text)!;
  return moment(`${monday}T${time}+01:00`) + Number(days ?? 0) * dayMs;
}

/** The same, as text. */
function clock(atMs: number): string {
  const { day, time } = wallClock(atMs, 'Europe/Rome');
  const days = (moment(day) - moment(monday)) / dayMs;
  const exact = `${time}.${String(atMs % 1000).padStart(3, '0')}`;
  return `${days > 0 ? `+${days} ` : ''}${exact.replace(/(:00)?\.000$/, '')}`;
}

const daysOf = (list: string): Weekday[] => everyDay.filter((day) => list.includes(String(day)));

/** Somebody whose nudges, once they are on, come each hour from nine to eight. */
export class Person {
  plan: WaterPlan = { everyMinutes: 60, from: '09:00', to: '20:00', days: everyDay };
  evening: EveningPlan | null = null;
  isOn = false;
  isAway = false;
  state = initialReminders;
  readonly drinks: Drink[] = [];
  readonly #toLocal;

  constructor(zone: string) {
    this.#toLocal = inZone(zone);
  }

  /** What the background decides at a moment. */
  decide(nowMs: number) {
    const { state, drinks, evening } = this;
    const plans = { water: this.isOn ? this.plan : null, evening };
    const isAway = mayBeDue(state, nowMs) && this.isAway;
    const decision = decideReminders(plans, state, drinks, nowMs, this.#toLocal, isAway);
    this.state = decision.state;
    return decision;
  }

  /** Does something that is told in words, such as `drink 200`, `hours 22:00-06:00` or `evening 21:00 on 13`. */
  act(nowMs: number, words: string) {
    const [, deed, what = ''] = /^(\w+) ?(.*)$/.exec(words)!;
    this.#deeds[deed!]!(what, nowMs);
  }

  readonly #deeds: Record<string, (what: string, nowMs: number) => void> = {
    on: () => (this.isOn = true),
    off: () => (this.isOn = false),
    hours: (what) => {
      const [from = '', to = ''] = what.split('-');
      this.plan = { ...this.plan, from, to };
    },
    every: (what) => (this.plan = { ...this.plan, everyMinutes: Number(what) }),
    days: (what) => (this.plan = { ...this.plan, days: daysOf(what) }),
    evening: (what) => {
      const [time = '', days = '0123456'] = what.split(' on ');
      this.evening = what === 'off' ? null : { at: time, days: daysOf(days) };
    },
    drink: (what, atMs) => {
      this.drinks.push({ atMs, ml: Number(what) });
      this.#change(answerWithDrink);
    },
    answer: () => this.#change(answer),
    snooze: (what, nowMs) =>
      this.#change((water) => snooze(water, Number(what) as SnoozeMinutes, nowMs)),
    pause: (what, nowMs) =>
      this.#change((water) =>
        what === 'an hour'
          ? pauseForAnHour(water, nowMs)
          : pauseUntilTomorrow(this.plan, water, nowMs, this.#toLocal),
      ),
    unpause: () => this.#change(endPause),
    away: () => (this.isAway = true),
    back: () => (this.isAway = false),
    // The background runs: an alarm is early or late, the clock was set, or anything else.
    wake: () => {},
  };

  #change(by: (water: WaterState) => WaterState) {
    this.state = { ...this.state, water: by(this.state.water) };
  }
}

/**
 * What a person in Rome sees who acts as in the story, such as `10:00 on, 10:50 drink 200`, with every alarm on time
 * unless the machine is `asleep`. After `unseen back`, the browser does not say that they are back.
 * @returns the first reminders, and when unanswered ones were removed
 */
export function live(story: string) {
  const person = new Person('Europe/Rome');
  const reminders: string[] = [];
  const putAway: string[] = [];
  let waiting = 0;
  let isAsleep = false;
  let wakeAtMs: number | null = null;

  function decide(nowMs: number) {
    const decision = person.decide(nowMs);
    wakeAtMs = decision.wakeAtMs;
    const { water, evening } = decision.state;
    const [isWater, isEvening] = [water, evening].map((one) => one.lastNudgeAtMs === nowMs);
    const about = isWater && isEvening ? ' both' : isEvening ? ' evening' : '';
    if (decision.shows) reminders.push(clock(nowMs) + about);
    const before = waiting;
    waiting = Object.values(unanswered(decision.state)).filter(Boolean).length;
    if (waiting < before) putAway.push(clock(nowMs));
  }

  function liveUntil(untilMs: number) {
    if (isAsleep) return;
    while (wakeAtMs !== null && wakeAtMs < untilMs && reminders.length < 12) {
      const atMs = wakeAtMs;
      decide(atMs);
      if (wakeAtMs <= atMs) throw new Error(`The alarm of ${clock(atMs)} is set again for then`);
    }
  }

  let nowMs = 0;
  for (const step of story.split(', ')) {
    const [, time, isUnseen, words] = /^((?:\+\d+ )?[\d:.]+) (unseen )?(.*)$/.exec(step)!;
    nowMs = at(time!);
    liveUntil(nowMs);
    if (words === 'asleep') isAsleep = true;
    else if (words === 'awake') isAsleep = false;
    else person.act(nowMs, words!);
    if (!isAsleep && !isUnseen) decide(nowMs);
  }
  liveUntil(nowMs + 30 * dayMs);
  return { reminders, putAway };
}
