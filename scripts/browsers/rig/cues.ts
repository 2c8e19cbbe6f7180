import type { PageWindow } from '../types.ts';

/** A sound that was heard. */
export interface HeardCue {
  /** The sound file's name without its ending. */
  cue: string;
  /** When it began to play, by the machine's clock. */
  atMs: number;
}

/** The sounds since `Rig.hearCues()`. */
export interface CueLog {
  /** All so far, in the order in which they began. */
  heard(): Promise<HeardCue[]>;
}

/** Runs in a context of the extension: says of each sound when it begins to play. */
export function reportSounds(view: PageWindow, say: (text: string) => void): void {
  const { prototype } = view.HTMLMediaElement;
  const { play } = prototype;
  const machineMs = () => {
    const MachineDate = Reflect.get(view, Symbol.for('the Date of the machine')) ?? view.Date;
    return (MachineDate as DateConstructor).now();
  };
  prototype.play = function (this: HTMLMediaElement) {
    const report = () => {
      const cue = this.currentSrc.replace(/^.*\//, '').replace(/\.\w+$/, '');
      say(JSON.stringify({ cue, atMs: machineMs() }));
    };
    this.addEventListener('playing', report, { once: true });
    return play.call(this);
  };
}
