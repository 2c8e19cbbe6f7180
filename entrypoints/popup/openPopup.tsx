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
  // Not awaited: what is loaded later imports from this module, and would wait for its end.
  void openPage(['popup'], Popup, async () => {
    // Another language, chosen while it is open, changes nothing else.
    if (isFirst) openOnCramp();
    isFirst = false;
    // What cannot be loaded ahead is loaded when it is shown.
    await loadFirstView(Date.now()).catch((error: unknown) => console.error(error));
    releaseHeight();
    // What *Start stretch* shows: there before anybody can press it, and after the first frame, which it would hold up.
    setTimeout(() => void TimerCard.load(), preloadAfterMs);
  });
}
