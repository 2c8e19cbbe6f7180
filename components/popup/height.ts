import { useLayoutEffect } from 'preact/hooks';
import { isKeptOpen } from '../../platform/keptOpen.ts';
import { remember, remembered } from '../../platform/remembered.ts';

/** Most views are about as high as this. */
const firstHeight = '420px';

/**
 * Gives the empty popup the height it had last. The browser shows it as soon as it has loaded, empty or not, and one that
 * grows then has its first frame drawn anew, some 6 ms later.
 * @returns what lets go of that height: call it with the first render
 */
export function startAtLastHeight(): () => void {
  const { style } = document.body;
  if (!isKeptOpen()) style.minBlockSize = remembered('popupHeight') ?? firstHeight;
  return () => {
    style.minBlockSize = '';
  };
}

/** Remembers the height of the popup for as long as the first view is shown, since it opens with that. */
export function useRememberedHeight() {
  // Undone at once when the view goes: `useEffect` would still see the next view.
  useLayoutEffect(() => {
    if (isKeptOpen()) return;
    const observer = new ResizeObserver(() =>
      remember('popupHeight', `${document.body.getBoundingClientRect().height}px`),
    );
    observer.observe(document.body);
    return () => observer.disconnect();
  }, []);
}
