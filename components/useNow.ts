import { useEffect, useState } from 'preact/hooks';

/**
 * The present moment in ms, renewed whenever `changesInMs` says that what is shown will change.
 * @param changesInMs how long what is shown at a moment stays true; null stops the renewing
 */
export function useNow(changesInMs: (nowMs: number) => number | null): number {
  const [nowMs, setNowMs] = useState(Date.now);
  // What is stored may be newer than the last renewal; the clock must not lag behind it.
  const currentMs = Math.max(nowMs, Date.now());
  const waitMs = changesInMs(currentMs);
  useEffect(() => {
    if (waitMs === null) return;
    const timeout = setTimeout(() => setNowMs(Date.now()), waitMs);
    return () => clearTimeout(timeout);
  });
  return currentMs;
}
