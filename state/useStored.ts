import { browser } from 'wxt/browser';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { heartbeatKey, readHeartbeat } from './heartbeat.ts';
import { known } from './knownValues.ts';
import { valueOf, type Stored } from './stored.ts';

const renewals = new Set<() => void>();

/** How often unreadable storage is tried again. */
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
  browser.storage.session.onChanged.addListener((changes) => {
    if (heartbeatKey in changes) known.set(heartbeatKey, changes[heartbeatKey]!.newValue);
  });
  await Promise.all([readAll(keys), readHeartbeat().then((beat) => known.set(heartbeatKey, beat))]);
}

async function readAll(keys: readonly string[]) {
  try {
    const stored = await browser.storage.local.get([...keys]);
    // A change event that arrived during this read carries the newer value.
    for (const key of keys) if (!known.has(key)) known.set(key, stored[key]);
    isReadable = true;
  } catch (error) {
    console.error(error);
    isReadable = false;
    setTimeout(() => void readAll(keys), readAgainAfterMs);
  }
  for (const renew of renewals) renew();
}

/** Calls `listener` whenever a value that this page knows may have changed. */
export function onKnown(listener: () => void) {
  renewals.add(listener);
}

/** Whether storage can be read; pages show the fallbacks while it cannot. */
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

/** The current value of an item; renders again whenever any page or the background changes it. */
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
