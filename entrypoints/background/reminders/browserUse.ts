import { browser } from 'wxt/browser';
import { lookAgainMs } from '../../../domain/reminders/index.ts';
import { remember, remembered } from '../../../platform/remembered.ts';

let isWatching = false;

/** From when on a use of the browser wakes the background; null while nothing rests. */
const watchFromMs = () => Number.parseInt(remembered('watchFrom') ?? '') || null;

const watchFrom = (atMs: number | null) => remember('watchFrom', `${atMs ?? ''}`);

/**
 * Runs `run` at the next change of window or tab, the only signs without a permission that Firefox is used after sleep.
 * Firefox wakes the background for what it listens to before it first waits, and until a start at which it does not
 * (https://bugzilla.mozilla.org/show_bug.cgi?id=1899767).
 */
export function listenToUse(run: () => void) {
  const fromMs = import.meta.env.FIREFOX ? watchFromMs() : null;
  isWatching = fromMs !== null && fromMs <= Date.now();
  if (!isWatching) return;
  const signs = [browser.windows?.onFocusChanged, browser.tabs?.onActivated];
  const onUse = () => {
    // Every later use would keep the background running, or wake it again.
    for (const sign of signs) sign?.removeListener(onUse);
    if (!isWatching) return;
    isWatching = false;
    watchFrom(Date.now() + lookAgainMs);
    run();
  };
  for (const sign of signs) sign?.addListener(onUse);
}

/** Watches from the next start on, or no more. Returns whether the next use of the browser wakes the background. */
export function watchUse(isWanted: boolean, nowMs: number): boolean {
  if (!import.meta.env.FIREFOX) return false;
  const fromMs = watchFromMs();
  isWatching &&= isWanted;
  if (!isWanted) watchFrom(null);
  // Later than that where the clock was set back.
  else if (fromMs === null || fromMs > nowMs + lookAgainMs) watchFrom(nowMs);
  return isWatching;
}
