import { open } from './checker.ts';
import { brokenPrefix, newerPrefix } from './setAside.ts';
import { call, get } from './storage.ts';
import type { Stored } from './stored.ts';
import { lockName } from './update.ts';

/** Puts back what a newer Legroom left behind; for a start after an update. */
export function bringBackAllNewer(items: readonly Stored<unknown>[]): Promise<void> {
  return navigator.locks.request(lockName, async () => {
    for (const item of items) await bringBackNewer(item, Date.now());
  });
}

/**
 * Puts back what a newer Legroom wrote before an older one took its place, if this one can read it. What the older one
 * wrote meanwhile is set aside.
 */
async function bringBackNewer<T>(item: Stored<T>, nowMs: number): Promise<void> {
  const place = `${newerPrefix}${item.key}`;
  const { [place]: newer } = await get(place);
  if (newer === undefined || open(item, newer) === undefined) return;
  const { [item.key]: older } = await get(item.key);
  await call(item.key, (area) =>
    area.set({
      ...(older !== undefined && { [`${brokenPrefix}${item.key}:${nowMs}`]: older }),
      [item.key]: newer,
    }),
  );
  await call(item.key, (area) => area.remove(place));
}
