import type { Item } from './kernel/item.ts';
import { update } from './kernel/store.ts';

export { isSame, lockName, onWritten, update } from './kernel/store.ts';
export { whileClosing as atOnce } from './kernel/page.ts';

export interface Updated<T, Result> {
  value: T;
  result: Result;
}
export async function updateWithResult<T, Result>(
  item: Item<T>,
  change: (value: T) => Promise<Updated<T, Result>>,
): Promise<Updated<T, Result>> {
  let updated: Updated<T, Result>;
  await update(item, async (before) => {
    updated = await change(before);
    return updated.value;
  });
  return updated!;
}
