import { sealed } from './envelope.ts';
import { call } from './storage.ts';
import { readOrSetAside, type Stored } from './stored.ts';
import { isSame, lockName, tellWritten } from './update.ts';

/**
 * As `update()`, for several items that change together: all of them are stored, or none.
 * @param change gets their values in the order of the items, and gives the new ones in that order
 * @throws {StorageError} if one cannot be read or they cannot be written
 */
export function updateTogether<T extends readonly unknown[]>(
  items: { readonly [Index in keyof T]: Stored<T[Index]> },
  change: (values: T) => Readonly<T> | Promise<Readonly<T>>,
): Promise<void> {
  return navigator.locks.request(lockName, async () => {
    const before: unknown[] = [];
    for (const item of items) before.push(await readOrSetAside(item, Date.now()));
    const after = await change(before as unknown as T);
    const changed = items
      .map((item, index) => [item, after[index]] as const)
      .filter(([, value], index) => !isSame(before[index], value));
    if (changed.length === 0) return;
    const envelopes = changed.map(([item, value]) => [item.key, sealed(item, value)]);
    const keys = changed.map(([{ key }]) => key).join(', ');
    // The browser stores what it is given at once in one step.
    await call(keys, (area) => area.set(Object.fromEntries(envelopes)));
    tellWritten();
  });
}

/**
 * Removes every item whose key is to go, after whatever update is under way.
 * @throws {StorageError}
 */
export function removeTogether(isToGo: (key: string) => boolean): Promise<void> {
  return navigator.locks.request(lockName, async () => {
    const keys = Object.keys(await call('', (area) => area.get())).filter(isToGo);
    await call(keys.join(', '), (area) => area.remove(keys));
    tellWritten();
  });
}
