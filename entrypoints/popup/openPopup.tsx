import '../../components/ui/theme.css';
import './popup.css';
import { render } from 'preact';
import { loadFirstView } from '../../components/popup/firstView.ts';
import { startAtLastHeight } from '../../components/popup/height.ts';
import { TimerCard } from '../../components/popup/lazyViews.ts';
import { Popup } from '../../components/popup/Popup.tsx';
import { guardPresses } from '../../components/ui/pressGuard.ts';
import { openOnCramp } from '../../state/session/openOnCramp.ts';
import { openPage } from '../../state/openPage.ts';

/** By then the first frame is on the screen. */
const preloadAfterMs = 150;

/** Shows the popup. */
export function openPopup() {
  guardPresses();
  const letGoOfHeight = startAtLastHeight();
  // Not awaited: what is loaded later imports from this module, and would wait for its end.
  let isFirst = true;
  void openPage(['popup'], async () => {
    // Another language, chosen while it is open, changes nothing else.
    if (isFirst) openOnCramp();
    isFirst = false;
    // What cannot be loaded ahead is loaded when it is shown.
    await loadFirstView(Date.now()).catch((error: unknown) => console.error(error));
    letGoOfHeight();
    render(<Popup />, document.body);
    // What *Start stretch* shows: there before anybody can press it, and after the first frame, which it would hold up.
    setTimeout(() => void TimerCard.load(), preloadAfterMs);
  });
}
