import { valueOf, type Stored } from './stored.ts';

/** This page's copy of the stored values, kept current by change events. Empty in the background. */
export const known = new Map<string, unknown>();

/** The value of an item as this page knows it now. */
export function knownValue<T>(item: Stored<T>): T {
  return valueOf(item, known.get(item.key));
}
