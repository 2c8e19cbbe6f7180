import { useEffect, useState } from 'preact/hooks';

/**
 * Follows links to anchors of this page: unfolds, scrolls to and focuses the target.
 * Anchors that are not there do nothing.
 * @param unhide called when the target of a link is hidden, to show it; must be the same function every time
 */
export function useAnchors(unhide: () => void) {
  const [aim, setAim] = useState<{ id: string; isUnhidden?: boolean }>();

  useEffect(() => {
    const go = () => setAim({ id: location.hash.slice(1) });
    const onHashChange = () => {
      // On Back, the browser restores the scroll position itself.
      if (history.state !== location.hash) go();
    };
    const onClick = ({ target, ctrlKey, metaKey, shiftKey }: MouseEvent) => {
      const link = target instanceof Element ? target.closest('a[href^="#"]') : null;
      if (link && !ctrlKey && !metaKey && !shiftKey)
        setAim({ id: link.getAttribute('href')!.slice(1) });
    };
    void hasLoaded().then(go);
    addEventListener('hashchange', onHashChange);
    document.addEventListener('click', onClick);
    return () => {
      removeEventListener('hashchange', onHashChange);
      document.removeEventListener('click', onClick);
    };
  }, []);

  useEffect(() => {
    const place = aim && document.getElementById(aim.id);
    if (!place) return;
    if (!aim.isUnhidden && place.closest('[hidden]')) {
      unhide();
      setAim({ ...aim, isUnhidden: true });
      return;
    }
    reveal(place);
    // Mark this history entry as followed, unless the address has changed since.
    history.replaceState(`#${aim.id}`, '');
  }, [aim, unhide]);
}

/** Resolves when the page has loaded: until then Firefox follows the address itself, and drops the focus when it does. */
async function hasLoaded(): Promise<void> {
  if (document.readyState === 'complete') return;
  await new Promise((done) => addEventListener('load', done, { once: true }));
  // Firefox does so once more right after the event.
  await new Promise((done) => setTimeout(done));
}

function reveal(place: HTMLElement) {
  for (let fold = place.closest('details'); fold; fold = fold.parentElement!.closest('details'))
    fold.open = true;
  if (place instanceof HTMLDetailsElement) place.open = true;
  // Focus the heading; a target without one is focused itself.
  const start = place.matches('[tabindex]')
    ? place
    : place.querySelector<HTMLElement>('[tabindex="-1"]');
  start?.focus({ preventScroll: true });
  place.scrollIntoView();
}
