import type { PageWindow } from '../types.ts';

/**
 * Runs in a context of the extension: `Date` there says the machine's time plus `offsetMs`. Timers, `performance` and
 * what the browser itself counts with (alarms, `Intl` without an argument) stay as they are.
 */
export function setClock(view: PageWindow, _say: unknown, offsetMs: number): void {
  const key = Symbol.for('the Date of the machine');
  const MachineDate = (Reflect.get(view, key) ?? view.Date) as DateConstructor;
  Reflect.set(view, key, MachineDate);
  const now = () => MachineDate.now() + offsetMs;
  view.Date = new Proxy(MachineDate, {
    construct: (target, args, newTarget) =>
      Reflect.construct(target, args.length > 0 ? args : [now()], newTarget) as Date,
    apply: () => new MachineDate(now()).toString(),
    get: (target, property) => (property === 'now' ? now : Reflect.get(target, property)),
  });
}
