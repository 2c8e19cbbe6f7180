import { useEffect } from 'preact/hooks';

/** Unfolds everything for the printer, and folds it up again afterwards. */
export function usePrintOpen() {
  useEffect(() => {
    let unfolded: HTMLDetailsElement[] = [];
    const unfold = () => {
      unfolded = [...document.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
      for (const fold of unfolded) fold.open = true;
    };
    const foldUp = () => {
      for (const fold of unfolded) fold.open = false;
      unfolded = [];
    };
    addEventListener('beforeprint', unfold);
    addEventListener('afterprint', foldUp);
    return () => {
      removeEventListener('beforeprint', unfold);
      removeEventListener('afterprint', foldUp);
    };
  }, []);
}
