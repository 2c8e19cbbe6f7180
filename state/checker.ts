import { open as openGuarded } from './kernel/guard.ts';
import type { Item } from './kernel/item.ts';
import { guardedAt } from './schemas.ts';

export function open<T>(item: Item<T>, raw: unknown): T | undefined {
  return openGuarded(guardedAt(item.key)!, raw) as T | undefined;
}
