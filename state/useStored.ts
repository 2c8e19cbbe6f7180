import { browser } from '@wxt-dev/browser';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { known } from './knownValues.ts';
import { valueOf, type Stored } from './stored.ts';

const renewals = new Set<() => void>();

/** Storage that cannot be read is tried again this often. */
const readAgainAfterMs = 2000;

let isReadable = true;

/**
 * Reads items and keeps them current. Call it before the first render with every item that `useStored` will be asked
 * for, so that nothing flashes. Where they cannot be read, their fallbacks are used until they can.
 */
export async function follow(keys: readonly string[]) {
  browser.storage.local.onChanged.addListener((changes) => {
    for (const key of keys) if (key in changes) known.set(key, changes[key]!.newValue);
    for (const renew of renewals) renew();
  });
  await readAll(keys);
}

async function readAll(keys: readonly string[]) {
  try {
    const stored = await browser.storage.local.get([...keys]);
    // What was written while this read was under way is newer than what it read.
    for (const key of keys) if (!known.has(key)) known.set(key, stored[key]);
    isReadable = true;
  } catch (error) {
    console.error(error);
    isReadable = false;
    setTimeout(() => void readAll(keys), readAgainAfterMs);
  }
  for (const renew of renewals) renew();
}

/** Whether what is stored can be read; where it cannot, pages show the fallbacks. */
export function useIsReadable(): boolean {
  const [isKnown, setIsKnown] = useState(isReadable);
  useEffect(() => {
    const renew = () => setIsKnown(isReadable);
    renew();
    renewals.add(renew);
    return () => void renewals.delete(renew);
  }, []);
  return isKnown;
}

/** The current value of an item, and a new render whenever any page or the background changes it. */
export function useStored<T>(item: Stored<T>): T {
  const [raw, setRaw] = useState(() => known.get(item.key));
  useEffect(() => {
    const renew = () => setRaw(known.get(item.key));
    renew();
    renewals.add(renew);
    return () => void renewals.delete(renew);
  }, [item]);
  return useMemo(() => valueOf(item, raw), [item, raw]);
}
