import type { Shape } from './checker.ts';
import { sealed, uncheckedValue } from './envelope.ts';
import { loadChecker } from './loadChecker.ts';
import { call, get } from './storage.ts';

/** An item of Legroom's state in `storage.local`. */
export interface Stored<T> {
  key: string;
  /** The version of the value's shape; raised, with a migration, whenever the schema changes. */
  version: number;
  /** The value when none is stored, or none that can be read. */
  fallback: T;
  /** What `shapes.ts` calls it, where that is not its key: for items of which there are many. */
  kind?: string;
  /** What its values look like, where `shapes.ts` does not say it. */
  shape?: Shape<T>;
}

/** Reads an item; returns its fallback if there is nothing, or nothing that fits its version and schema. */
export async function read<T>(item: Stored<T>): Promise<T> {
  const { [item.key]: raw } = await get(item.key);
  return checked(item, raw);
}

/** What a stored value of an item stands for, as {@link read} gives it. */
export async function checked<T>(item: Stored<T>, raw: unknown): Promise<T> {
  const unchecked = uncheckedValue(item, raw);
  return unchecked ? unchecked.value : (await loadChecker()).valueOf(item, raw);
}

/** Reads an item; what cannot be read is first moved to another key, so that nothing is ever thrown away. */
export async function readOrSetAside<T>(item: Stored<T>, nowMs: number): Promise<T> {
  const { [item.key]: raw } = await get(item.key);
  const unchecked = uncheckedValue(item, raw);
  if (unchecked) return unchecked.value;
  const { open, setAside, valueOf } = await loadChecker();
  const stored = open(item, raw);
  if (stored !== undefined) return stored;
  const value = valueOf(item, raw);
  await setAside(item, raw, nowMs);
  if (value !== item.fallback) await write(item, value);
  return value;
}

/** Writes an item. What depends on the stored value goes through `update()` instead. */
export async function write<T>(item: Stored<T>, value: T): Promise<void> {
  await call(item.key, (area) => area.set({ [item.key]: sealed(item, value) }));
}
