/** What changed in a storage area, by key; without `newValue` where a value was removed. */
export type Changes = Record<string, { newValue?: unknown }>;

/** What one part of the demonstration tells the others: a change of a storage area, or a message of `runtime`. */
export type Told = { area: string; changes: Changes } | { message: unknown };

// Pages and the background are bundles of their own with a channel each: it also joins those of one tab.
const channel = new BroadcastChannel('legroom-demo');

/** Tells all other parts, in this tab and the others of the site. */
export const tell = (told: Told) => channel.postMessage(told);

/** Hears what the other parts tell. */
export const hear = (listener: (told: Told) => void) =>
  channel.addEventListener('message', ({ data }: MessageEvent<Told>) => listener(data));
