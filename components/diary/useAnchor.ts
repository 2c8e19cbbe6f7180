import { useEffect } from 'preact/hooks';

/**
 * Scrolls to the section that the page's address names, once it is there: the browser looks for it before.
 * @param isThere whether every section is there
 */
export function useAnchor(isThere: boolean) {
  useEffect(() => {
    if (isThere && location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, [isThere]);
}
