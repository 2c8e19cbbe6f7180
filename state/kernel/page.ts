import { browser } from 'wxt/browser';
import { useEffect, useState } from 'preact/hooks';
import { wakeGuard } from '../../platform/wake.ts';
import { trusted, type Item, type ItemFamily } from './item.ts';
import { readRaw, updateAtOnce } from './store.ts';

// How a view reads the state: follow() once, then useStored().

/** The values that this page has read, by key. For every other key, the fallback is shown. */
const values = new Map<string, unknown>();

/** The items and families that this page follows. */
const items = new Map<string, Item<unknown>>();
const families = new Set<ItemFamily<unknown>>();
const wholeFamilies = new Set<ItemFamily<unknown>>();

/** Keys with a change event, whose value is newer than that of a read under way. */
const changedMeanwhile = new Set<string>();

const renewals = new Set<() => void>();
let isReadable = true;

/** After this long, a page shows fallbacks instead of nothing. */
const patienceMs = 1500;

/** How often a failed read is retried. */
const readAgainAfterMs = 2000;

/**
 * Reads items and keeps them current; items that are already followed are not read again. It resolves within
 * {@link patienceMs}: until an item can be read, its fallback is shown.
 */
export async function follow(wanted: readonly Item<unknown>[]): Promise<void> {
  listen();
  const fresh = wanted.filter(({ key }) => !items.has(key));
  for (const item of fresh) items.set(item.key, item);
  if (fresh.length === 0) return;
  const reading = readAll(fresh);
  const late = new Promise((resolve) => setTimeout(() => resolve('late'), patienceMs));
  if ((await Promise.race([reading, late])) !== 'late') return;
  isReadable = false;
  renewAll();
}

/** Reads every stored item of a family, and keeps them and later ones current. */
export async function followFamily(family: ItemFamily<unknown>): Promise<void> {
  listen();
  families.add(family);
  try {
    const keys = Object.keys(await readRaw()).filter((key) => key.startsWith(family.prefix));
    await follow(keys.map(family.item));
    wholeFamilies.add(family);
    knownFamilies.delete(family);
  } catch (error) {
    console.error(error);
    isReadable = false;
    setTimeout(() => void followFamily(family), readAgainAfterMs);
  }
  renewAll();
}

/** Adding the same listener again has no effect. */
const listen = () => browser.storage.local.onChanged.addListener(onChanged);

function onChanged(changes: Record<string, { newValue?: unknown }>) {
  for (const [key, { newValue }] of Object.entries(changes)) {
    const item = items.get(key) ?? itemOfFamily(key);
    if (!item) continue;
    changedMeanwhile.add(key);
    receive(item, newValue ?? undefined);
  }
  renewAll();
}

function itemOfFamily(key: string): Item<unknown> | undefined {
  const item = [...families].find(({ prefix }) => key.startsWith(prefix))?.item(key);
  if (item) items.set(key, item);
  return item;
}

async function readAll(wanted: readonly Item<unknown>[]): Promise<void> {
  try {
    const stored = await readRaw(wanted.map(({ key }) => key));
    // A change event that came during this read carries the newer value.
    for (const item of wanted) if (!changedMeanwhile.has(item.key)) receive(item, stored[item.key]);
    isReadable = true;
  } catch (error) {
    console.error(error);
    isReadable = false;
    setTimeout(() => void readAll(wanted), readAgainAfterMs);
  }
  renewAll();
}

/** Takes over the stored value of an item; one that needs the guard shows as the fallback. */
export function receive(item: Item<unknown>, raw: unknown) {
  const value = trusted(item, raw);
  for (const family of knownFamilies.keys())
    if (item.key.startsWith(family.prefix)) knownFamilies.delete(family);
  if (value === undefined) {
    values.delete(item.key);
    void wakeGuard();
  } else values.set(item.key, value);
}

function renewAll() {
  for (const renew of renewals) renew();
}

/** Calls `listener` whenever a value that this page knows may have changed. */
export function onKnown(listener: () => void): () => void {
  renewals.add(listener);
  return () => void renewals.delete(listener);
}

/** The value of an item as this page knows it now. */
export function knownValue<T>(item: Item<T>): T {
  return values.has(item.key) ? (values.get(item.key) as T) : item.fallback;
}

/** What a page knows of a family. */
export interface KnownFamily<T> {
  /** By key. */
  values: ReadonlyMap<string, T>;
  /** Whether all stored items of the family are in it. */
  isWhole: boolean;
}

/** A cache: what is known of each family, until one of its items changes. */
const knownFamilies = new Map<ItemFamily<unknown>, KnownFamily<unknown>>();

function knownFamily<T>(family: ItemFamily<T>): KnownFamily<T> {
  const known = knownFamilies.get(family) ?? {
    values: new Map([...values].filter(([key]) => key.startsWith(family.prefix))),
    isWhole: wholeFamilies.has(family),
  };
  knownFamilies.set(family, known);
  return known as KnownFamily<T>;
}

/** Shows a value in this page alone, because it cannot be stored. */
export function showUnstored<T>({ key }: Item<T>, value: T) {
  values.set(key, value);
  renewAll();
}

/** The current value of an item; renders again whenever any page or the background changes it. */
export const useStored = <T>(item: Item<T>): T => useKnown(() => knownValue(item), [item]);

/** What the page knows of a family; the same object until one of its items changes. */
export const useFamily = <T>(family: ItemFamily<T>): KnownFamily<T> =>
  useKnown(() => knownFamily(family), [family]);

/**
 * As {@link useStored}, for an item that the page does not follow from its start.
 * @returns undefined until it was read
 */
export function useStoredLater<T>(item: Item<T>): T | undefined {
  useEffect(() => void follow([item]), [item]);
  return useKnown(() => (values.has(item.key) ? (values.get(item.key) as T) : undefined), [item]);
}

/** Whether storage can be read; pages show the fallbacks while it cannot. */
export const useIsReadable = (): boolean => useKnown(() => isReadable, []);

function useKnown<T>(look: () => T, inputs: readonly unknown[]): T {
  const [value, setValue] = useState(look);
  useEffect(() => {
    const renew = () => setValue(() => look());
    renew();
    return onKnown(renew);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- `look` depends on the inputs alone
  }, inputs);
  return value;
}

/**
 * Shows the fallbacks of all items, for a view that fails to render the stored values, and wakes the guard. Values that
 * change later are shown again.
 */
export function showFallbacks() {
  values.clear();
  knownFamilies.clear();
  void wakeGuard();
  renewAll();
}

/**
 * Runs updates in a page that is closing: they do not wait for the lock, and change only what this page has read.
 */
export const whileClosing = <T>(act: () => T): T => updateAtOnce(values, act);
