import { useEffect, useState } from 'preact/hooks';
import { isSetAside } from './kernel/item.ts';
import { readRaw } from './kernel/store.ts';

/** How many values could not be read and were set aside. */
export function useBrokenCount(): number {
  const [count, setCount] = useState(0);
  useEffect(() => {
    void readRaw()
      .then((all) => setCount(Object.keys(all).filter(isSetAside).length))
      // The page itself reports unreadable storage.
      .catch((error: unknown) => console.error(error));
  }, []);
  return count;
}
