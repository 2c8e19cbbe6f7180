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

/** The first frame is on the screen by then. */
const preloadAfterMs = 150;

/** Renders the popup. */
export function openPopup() {
  guardPresses();
  const releaseHeight = startAtLastHeight();
  // Not awaited: lazy-loaded modules import this one, and would wait for it to finish.
  let isFirst = true;
  void openPage(['popup'], async () => {
    // Changing the language of an open popup must not reset its view.
    if (isFirst) openOnCramp();
    isFirst = false;
    // What fails to preload is loaded when it is shown.
    await loadFirstView(Date.now()).catch((error: unknown) => console.error(error));
    releaseHeight();
    render(<Popup />, document.body);
    // Preload what *Start stretch* shows, after the first frame so as not to delay it.
    setTimeout(() => void TimerCard.load(), preloadAfterMs);
  });
}
