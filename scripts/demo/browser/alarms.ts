import { minuteMs } from '../../../domain/time.ts';
import { apiEvent } from './apiEvent.ts';

interface Alarm {
  name: string;
  scheduledTime: number;
  periodInMinutes?: number;
}

interface Wanted {
  when?: number;
  delayInMinutes?: number;
  periodInMinutes?: number;
}

const { dispatch, ...onAlarm } = apiEvent<[Alarm]>();
const alarms = new Map<string, { alarm: Alarm; timer: ReturnType<typeof setTimeout> }>();

/** Alarms by timers of the page: they end with it. */
export const alarmsApi = {
  onAlarm,
  get: async (name: string) => alarms.get(name)?.alarm,
  async create(name: string, { when, delayInMinutes = 0, periodInMinutes }: Wanted) {
    set({
      name,
      scheduledTime: when ?? Date.now() + delayInMinutes * minuteMs,
      ...(periodInMinutes !== undefined && { periodInMinutes }),
    });
  },
  clear: async (name: string) => drop(name),
};

function set(alarm: Alarm) {
  drop(alarm.name);
  const timer = setTimeout(() => ring(alarm), alarm.scheduledTime - Date.now());
  alarms.set(alarm.name, { alarm, timer });
}

function drop(name: string): boolean {
  clearTimeout(alarms.get(name)?.timer);
  return alarms.delete(name);
}

function ring(alarm: Alarm) {
  drop(alarm.name);
  const { periodInMinutes } = alarm;
  // Before anybody hears of it: whoever does may set it anew.
  if (periodInMinutes !== undefined)
    set({ ...alarm, scheduledTime: Date.now() + periodInMinutes * minuteMs });
  dispatch(alarm);
}
