import { useEffect } from 'preact/hooks';
import { isKeptOpen } from '../../platform/keptOpen.ts';

/**
 * Keeps the screen on, in the kept-open window. The browser releases the lock when the window is hidden, so it is requested
 * again. Where the browser refuses, the system decides.
 */
export function useScreenOn(isOn: boolean) {
  useEffect(() => {
    if (!isOn || !isKeptOpen() || !('wakeLock' in navigator)) return undefined;
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
  }, [isOn]);
}
