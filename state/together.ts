import type { Item } from './kernel/item.ts';
import { updateAll } from './kernel/store.ts';

export { remove as removeTogether } from './kernel/store.ts';
export async function updateTogether<T extends readonly unknown[]>(
  items: { readonly [Index in keyof T]: Item<T[Index]> },
  change: (values: T) => Readonly<T> | Promise<Readonly<T>>,
): Promise<void> {
  await updateAll(items as unknown as readonly Item<unknown>[], async (values) => [
    ...(await change(values as unknown as T)),
  ]);
}
