import { browser } from 'wxt/browser';
import { useEffect, useState } from 'preact/hooks';
import { heartbeatKey, readHeartbeat } from './heartbeat.ts';
import { hasArrived, known, knownValue, onKnown, renewAll, takeIn } from './knownValues.ts';
import type { Stored } from './stored.ts';
import { waitForStorage } from './waitForStorage.ts';

/** How often unreadable storage is tried again. */
const readAgainAfterMs = 2000;

let isReadable = true;

/**
 * Reads items and keeps them current. Call it before the first render with every item that `useStored` will be asked
 * for, so that nothing flashes. Where they cannot be read, or not soon, their fallbacks are used until they are.
 */
export async function follow(items: readonly Stored<unknown>[]) {
  isReadable = false;
  browser.storage.local.onChanged.addListener((changes) => {
    const changed = items.filter(({ key }) => key in changes);
    const checks = changed.map((item) => takeIn(item, changes[item.key]!.newValue));
    renewAll();
    if (checks.some(Boolean)) void Promise.all(checks).then(renewAll);
  });
  browser.storage.session.onChanged.addListener((changes) => {
    if (heartbeatKey in changes) known.set(heartbeatKey, changes[heartbeatKey]!.newValue);
  });
  await waitForStorage(
    Promise.all([readAll(items), readHeartbeat().then((beat) => known.set(heartbeatKey, beat))]),
  );
}

async function readAll(items: readonly Stored<unknown>[]) {
  try {
    const stored = await browser.storage.local.get(items.map(({ key }) => key));
    // A change event that arrived during this read carries the newer value.
    const unknown = items.filter((item) => !hasArrived(item));
    await Promise.all(unknown.map((item) => takeIn(item, stored[item.key])));
    isReadable = true;
  } catch (error) {
    console.error(error);
    isReadable = false;
    setTimeout(() => void readAll(items), readAgainAfterMs);
  }
  renewAll();
}

/** Whether storage can be read; pages show the fallbacks while it cannot. */
export function useIsReadable(): boolean {
  const [isKnown, setIsKnown] = useState(isReadable);
  useEffect(() => {
    const renew = () => setIsKnown(isReadable);
    renew();
    return onKnown(renew);
  }, []);
  return isKnown;
}

/** The current value of an item; renders again whenever any page or the background changes it. */
export function useStored<T>(item: Stored<T>): T {
  const [value, setValue] = useState(() => knownValue(item));
  useEffect(() => {
    const renew = () => setValue(() => knownValue(item));
    renew();
    return onKnown(renew);
  }, [item]);
  return value;
}
