import { useEffect, useState } from 'preact/hooks';

/**
 * The present moment in ms, renewed whenever `changesInMs` says that what is shown will change.
 * @param changesInMs how long what is shown at a moment stays true; null stops the renewing
 */
export function useNow(changesInMs: (nowMs: number) => number | null): number {
  const [, renew] = useState(0);
  // Read at every rendering: what is stored may be newer than the last renewal, and clocks are set back, too.
  const nowMs = Date.now();
  const waitMs = changesInMs(nowMs);
  useEffect(() => {
    if (waitMs === null) return;
    const timeout = setTimeout(() => renew((count) => count + 1), waitMs);
    return () => clearTimeout(timeout);
  });
  return nowMs;
}
