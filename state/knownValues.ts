import { uncheckedValue } from './envelope.ts';
import { loadChecker, loadedChecker } from './loadChecker.ts';
import type { Stored } from './stored.ts';

/** This page's copy of the stored values, kept current by change events. Empty in the background. */
export const known = new Map<string, unknown>();

const renewals = new Set<() => void>();

/** Calls `listener` whenever a value that this page knows may have changed. */
export function onKnown(listener: () => void): () => void {
  renewals.add(listener);
  return () => void renewals.delete(listener);
}

/** Tells the listeners of {@link onKnown}. */
export function renewAll() {
  for (const renew of renewals) renew();
}

/** Makes a value known to this page alone. */
export function putKnown<T>({ key }: Stored<T>, value: T) {
  known.set(key, value);
  renewAll();
}

/** How often each value came; one that takes a while to be checked does not replace a later one. */
const arrivals = new Map<string, number>();

/** The value of an item as this page knows it now. */
export function knownValue<T>(item: Stored<T>): T {
  return known.has(item.key) ? (known.get(item.key) as T) : item.fallback;
}

/**
 * Takes in what is stored under an item's key.
 * @returns undefined if it is known at once; else when it was checked
 */
export function takeIn<T>(item: Stored<T>, raw: unknown): Promise<void> | undefined {
  const arrival = (arrivals.get(item.key) ?? 0) + 1;
  arrivals.set(item.key, arrival);
  const unchecked = uncheckedValue(item, raw);
  const checker = loadedChecker();
  if (unchecked) known.set(item.key, unchecked.value);
  else if (checker) known.set(item.key, checker.valueOf(item, raw));
  else return takeInChecked(item, raw, arrival);
  return undefined;
}

async function takeInChecked<T>(item: Stored<T>, raw: unknown, arrival: number): Promise<void> {
  const { valueOf } = await loadChecker();
  if (arrivals.get(item.key) === arrival) known.set(item.key, valueOf(item, raw));
}

/** Whether anything was taken in for an item. */
export const hasArrived = ({ key }: Stored<unknown>) => arrivals.has(key);
