import { useEffect, useState } from 'preact/hooks';

/**
 * Follows links into the page, from outside and from itself: what they lead to is unfolded, scrolled to and focused.
 * Anchors that are not there do nothing.
 * @param unhide called where what a link leads to is hidden, which is then to be shown; the same function every time
 */
export function useAnchors(unhide: () => void) {
  const [aim, setAim] = useState<{ id: string; isUnhidden?: boolean }>();

  useEffect(() => {
    const go = () => setAim({ id: location.hash.slice(1) });
    const onHashChange = () => {
      // On the way back the browser itself scrolls to where the reader was.
      if (history.state !== location.hash) go();
    };
    const onClick = ({ target, ctrlKey, metaKey, shiftKey }: MouseEvent) => {
      const link = target instanceof Element ? target.closest('a[href^="#"]') : null;
      if (link && !ctrlKey && !metaKey && !shiftKey)
        setAim({ id: link.getAttribute('href')!.slice(1) });
    };
    go();
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
    // Marks the address in the tab's history as followed; another may have come since.
    history.replaceState(`#${aim.id}`, '');
  }, [aim, unhide]);
}

function reveal(place: HTMLElement) {
  for (let fold = place.closest('details'); fold; fold = fold.parentElement!.closest('details'))
    fold.open = true;
  if (place instanceof HTMLDetailsElement) place.open = true;
  // A heading says where one is; what has none can be focused itself.
  const start = place.matches('[tabindex]')
    ? place
    : place.querySelector<HTMLElement>('[tabindex="-1"]');
  start?.focus({ preventScroll: true });
  place.scrollIntoView();
}
