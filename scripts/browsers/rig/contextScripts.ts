export type PageWindow = Window & typeof globalThis;

/** A script that runs in a context of the extension. It is sent there as text; what it says with `say` reaches the rig. */
export type ContextScript<A extends unknown[]> = (
  view: PageWindow,
  say: (text: string) => void,
  ...args: A
) => void;

/** Arguments as the text of a call, after its first argument. They must survive JSON. */
export const moreArguments = (args: readonly unknown[]): string =>
  args.map((arg) => `, ${JSON.stringify(arg) ?? 'undefined'}`).join('');

/** The text of such a script. It does nothing outside the extension. */
export function contextScript<A extends unknown[]>(
  origin: string,
  fn: ContextScript<A>,
  args: A,
): string {
  // `self` is a page's window and a worker's global object.
  return `if (self.location.origin === ${JSON.stringify(origin)}) (${fn.toString()})(self, globalThis.rigSay${moreArguments(args)});`;
}

/**
 * Runs in a context of the extension: adds `offsetMs` to its `Date`. Timers, `performance`, alarms and `Intl` without
 * an argument keep to the machine's clock.
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

/** A sound that was heard. */
export interface HeardCue {
  /** The sound file's name without its ending. */
  cue: string;
  /** When it began to play, by the machine's clock. */
  atMs: number;
}

/** The sounds since `Rig.hearCues()`. */
export interface CueLog {
  /** All so far, in the order in which they began, with their volume from 0 to 1. */
  heard(): Promise<(HeardCue & { volume: number })[]>;
}

/** Runs in a context of the extension: reports when each sound begins to play. */
export function reportSounds(view: PageWindow, say: (text: string) => void): void {
  const key = Symbol.for('the sounds are reported');
  if (Reflect.has(view, key)) return;
  Reflect.set(view, key, true);
  const { prototype } = view.HTMLMediaElement;
  const { play } = prototype;
  const machineMs = () => {
    const MachineDate = Reflect.get(view, Symbol.for('the Date of the machine')) ?? view.Date;
    return (MachineDate as DateConstructor).now();
  };
  prototype.play = function (this: HTMLMediaElement) {
    const report = () => {
      const cue = this.currentSrc.replace(/^.*\//, '').replace(/\.\w+$/, '');
      say(JSON.stringify({ cue, volume: this.volume, atMs: machineMs() }));
    };
    this.addEventListener('playing', report, { once: true });
    return play.call(this);
  };
}
