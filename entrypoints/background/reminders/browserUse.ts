import { browser } from 'wxt/browser';
import { lookAgainMs } from '../../../domain/reminders/index.ts';
import { remember, remembered } from '../../../platform/remembered.ts';

let isWatching = false;

/** From when on `listenToUse` listens; null if it should not. */
const watchFromMs = () => Number.parseInt(remembered('watchFrom') ?? '') || null;

const watchFrom = (atMs: number | null) => remember('watchFrom', `${atMs ?? ''}`);

/**
 * Runs `run` at the next change of window or tab, the only signs without a permission that Firefox is used after sleep.
 * Firefox wakes a stopped background only for listeners that it added before it first waited, and forgets them at the first
 * start that does not add them again (https://bugzilla.mozilla.org/show_bug.cgi?id=1899767).
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

/**
 * Has later starts listen to the use of the browser, or stops that.
 * @returns whether the next use wakes the background
 */
export function watchUse(isWanted: boolean, nowMs: number): boolean {
  if (!import.meta.env.FIREFOX) return false;
  const fromMs = watchFromMs();
  isWatching &&= isWanted;
  if (!isWanted) watchFrom(null);
  // A later time was left by a clock that has since been set back.
  else if (fromMs === null || fromMs > nowMs + lookAgainMs) watchFrom(nowMs);
  return isWatching;
}
