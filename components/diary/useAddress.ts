import { useEffect, useRef } from 'preact/hooks';
import type { Cramp } from '../../domain/diary/cramp.ts';

/** Opens the cramp that the page's address names (`#cramp-<id>`), once it is known. */
export function useLinkedCramp(cramps: readonly Cramp[], open: (cramp: Cramp) => unknown) {
  const openedRef = useRef<string | null>(null);
  useEffect(() => {
    const follow = () => {
      const id = /^#cramp-(\w+)$/.exec(location.hash)?.[1];
      const cramp = cramps.find((one) => one.id === id);
      if (!cramp || openedRef.current === id) return;
      openedRef.current = cramp.id;
      open(cramp);
    };
    const followAgain = () => {
      openedRef.current = null;
      follow();
    };
    follow();
    addEventListener('hashchange', followAgain);
    return () => removeEventListener('hashchange', followAgain);
  });
}

/**
 * Scrolls to the section in the page's address once it is rendered; the browser looks for it too early.
 * @param isRendered whether every section is rendered
 */
export function useAnchor(isRendered: boolean) {
  useEffect(() => {
    if (isRendered && location.hash)
      document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, [isRendered]);
}
