// First, since the style of every page is in it.
import { openPage } from '../../components/page/openPage.tsx';
import './popup.css';
import { loadFirstView } from '../../components/popup/firstView.ts';
import { startAtLastHeight } from '../../components/popup/height.ts';
import { TimerCard } from '../../components/popup/lazyCards.ts';
import { Popup } from '../../components/popup/Popup.tsx';
import { openOnCramp } from '../../state/session/openOnCramp.ts';

/** By then the first frame is on the screen. */
const preloadAfterMs = 150;

/** Shows the popup. */
export function openPopup() {
  const releaseHeight = startAtLastHeight();
  let isFirst = true;
  // Not awaited: lazy-loaded modules import from this one, and would wait for its end.
  void openPage(['popup'], Popup, async () => {
    // Later calls come from a change of the language, which keeps the mode.
    if (isFirst) openOnCramp();
    isFirst = false;
    // A part that fails to preload is loaded when it is shown.
    await loadFirstView(Date.now()).catch((error: unknown) => console.error(error));
    releaseHeight();
    // Preloads what *Start stretch* shows, without delaying the first frame.
    setTimeout(() => void TimerCard.load(), preloadAfterMs);
  });
}
