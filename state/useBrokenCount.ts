import { browser } from 'wxt/browser';
import { useEffect, useState } from 'preact/hooks';
import { brokenPrefix, newerPrefix } from './setAside.ts';

const isSetAside = (key: string) => key.startsWith(brokenPrefix) || key.startsWith(newerPrefix);

/** How many values could not be read and were set aside. */
export function useBrokenCount(): number {
  const [count, setCount] = useState(0);
  useEffect(() => {
    void browser.storage.local
      .get()
      .then((all) => setCount(Object.keys(all).filter(isSetAside).length))
      // The page itself reports unreadable storage.
      .catch((error: unknown) => console.error(error));
  }, []);
  return count;
}
