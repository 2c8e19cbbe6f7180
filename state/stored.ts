import { browser } from 'wxt/browser';
import { sealed, type Item } from './kernel/item.ts';

export { read } from './kernel/store.ts';
export type { Item as Stored } from './kernel/item.ts';
export const write = <T>(item: Item<T>, value: T) =>
  browser.storage.local.set({ [item.key]: sealed(item, value) });
