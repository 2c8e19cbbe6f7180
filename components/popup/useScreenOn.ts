import { useEffect } from 'preact/hooks';
import { isKeptOpen } from '../../platform/keptOpen.ts';

/**
 * Keeps the screen from going dark, in the kept-open window. The browser lets go of it when the
 * window is hidden, so it is asked for again; one that cannot or may not do it leaves the screen to the system.
 */
export function useScreenOn() {
  useEffect(() => {
    if (!isKeptOpen() || !('wakeLock' in navigator)) return undefined;
    let lock: Promise<WakeLockSentinel | null> = Promise.resolve(null);
    const ask = () => {
      if (document.visibilityState === 'visible')
        lock = navigator.wakeLock.request('screen').catch(() => null);
    };
    ask();
    document.addEventListener('visibilitychange', ask);
    return () => {
      document.removeEventListener('visibilitychange', ask);
      void lock.then((held) => held?.release());
    };
  }, []);
}
