import { useLayoutEffect, useState } from 'preact/hooks';

const minuteMs = 60_000;

/** Until the clock shows another minute: soon enough for midnight, and for texts about hours. */
const untilNextMinuteMs = (nowMs: number) => minuteMs - (nowMs % minuteMs);

/**
 * The current time in ms, for everything a page works out while it renders. The component renders again when
 * `changesInMs` says that what is shown will change.
 * @param changesInMs how long what is shown at a time stays true; null ends the rendering; by default a minute
 */
export function useNow(changesInMs: (nowMs: number) => number | null = untilNextMinuteMs): number {
  const [, renew] = useState(0);
  // Read at every rendering: what is stored may be newer than the last renewal, and clocks are set back, too.
  const nowMs = Date.now();
  const waitMs = changesInMs(nowMs);
  // An effect that runs after the paint would begin to wait up to 100 ms later.
  useLayoutEffect(() => {
    if (waitMs === null) return;
    const timeout = setTimeout(() => renew((count) => count + 1), waitMs);
    return () => clearTimeout(timeout);
  });
  return nowMs;
}
