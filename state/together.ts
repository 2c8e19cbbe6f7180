import type { Item } from './kernel/item.ts';
import { updateAll } from './kernel/store.ts';

export { remove as removeTogether } from './kernel/store.ts';
export async function updateTogether<T>(
  items: readonly Item<T>[],
  change: (values: readonly T[]) => readonly T[],
): Promise<void> {
  await updateAll(items as readonly Item<unknown>[], (values) => [
    ...change(values as readonly T[]),
  ]);
}
