/** The channel that carries what was requested and what was heard. */
const channelName = 'cues';

/** Something that happened to a cue. */
export interface Heard {
  what: 'asked' | 'playing' | 'ended';
  /** The file that sounds; empty when a cue was requested. */
  file: string;
  volume: number;
  /** Milliseconds since 1970, with fractions. */
  atMs: number;
}

/** Reports an event on the channel. */
export function tell(what: Heard['what'], audio?: HTMLAudioElement) {
  const heard: Heard = {
    what,
    file: audio ? new URL(audio.src).pathname : '',
    volume: audio?.volume ?? 0,
    atMs: performance.timeOrigin + performance.now(),
  };
  const channel = new BroadcastChannel(channelName);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has none
  channel.postMessage(heard);
  channel.close();
}

// Chrome's background also loads this script, but has no `Audio`.
if ('Audio' in globalThis) {
  const silent = globalThis.Audio;
  globalThis.Audio = class extends silent {
    constructor(src?: string) {
      super(src);
      for (const what of ['playing', 'ended'] as const)
        this.addEventListener(what, () => tell(what, this));
    }
  };
}
