import { browser } from 'wxt/browser';
import { sealed, type Item } from '../../state/kernel/item.ts';

/** Stores a value as it is, without the lock and without comparing it. */
export const write = <T>(item: Item<T>, value: T) =>
  browser.storage.local.set({ [item.key]: sealed(item, value) });
