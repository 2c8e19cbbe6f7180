import { browser } from 'wxt/browser';
import { isEnvelope, sealed, uncheckedValue } from './envelope.ts';
import { loadChecker } from './loadChecker.ts';
import type { Shape } from './checker.ts';

/** Reading or writing the storage failed; the message is the browser's. */
export class StorageError extends Error {
  override readonly name = 'StorageError';
  /** Key of the item that was read or written. */
  readonly key: string;
  /** Whether the disk or the quota is full. */
  readonly isFull: boolean;

  constructor(key: string, cause: unknown) {
    const { name, message } = cause instanceof Error ? cause : { name: '', message: String(cause) };
    super(message, { cause });
    this.key = key;
    // There is no error code for it: Chrome says so in the message, Firefox in the name.
    this.isFull = name === 'QuotaExceededError' || /quota|no space|disk.*full/i.test(message);
  }
}

/** Calls the storage. @throws {StorageError} in place of the browser's own error */
export async function call<T>(
  key: string,
  act: (area: typeof browser.storage.local) => Promise<T>,
) {
  try {
    return await act(browser.storage.local);
  } catch (cause) {
    throw new StorageError(key, cause);
  }
}

const get = (key: string) =>
  call<Record<string, unknown>>(key, (area) => area.get<Record<string, unknown>>(key));

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

/** Values that could not be read are kept under `broken:<key>:<time>`. */
export const brokenPrefix = 'broken:';

/** A value that a newer Legroom wrote is kept under `newer:<key>`, until that Legroom is back. */
export const newerPrefix = 'newer:';

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
  const { open, valueOf } = await loadChecker();
  const stored = open(item, raw);
  if (stored !== undefined) return stored;
  const value = valueOf(item, raw);
  await setAside(item, raw, nowMs);
  if (value !== item.fallback) await write(item, value);
  return value;
}

async function setAside({ key, version }: Stored<unknown>, raw: unknown, nowMs: number) {
  const isNewer = isEnvelope(raw) && Number.isInteger(raw.version) && raw.version > version;
  const newerPlace = `${newerPrefix}${key}`;
  const brokenPlace = `${brokenPrefix}${key}:${nowMs}`;
  // There is one place for the newer value: one that is there already moves on.
  const { [newerPlace]: earlier } = isNewer ? await get(newerPlace) : {};
  await call(key, (area) =>
    area.set({
      ...(earlier !== undefined && { [brokenPlace]: earlier }),
      [isNewer ? newerPlace : brokenPlace]: raw,
    }),
  );
  await call(key, (area) => area.remove(key));
}

/**
 * Puts back what a newer Legroom wrote before an older one took its place, if this one can read it. What the older one
 * wrote meanwhile is set aside.
 */
export async function bringBackNewer<T>(item: Stored<T>, nowMs: number): Promise<void> {
  const place = `${newerPrefix}${item.key}`;
  const { [place]: newer } = await get(place);
  if (newer === undefined || (await loadChecker()).open(item, newer) === undefined) return;
  const { [item.key]: older } = await get(item.key);
  await call(item.key, (area) =>
    area.set({
      ...(older !== undefined && { [`${brokenPrefix}${item.key}:${nowMs}`]: older }),
      [item.key]: newer,
    }),
  );
  await call(item.key, (area) => area.remove(place));
}

/** Writes an item. What depends on the stored value goes through `update()` instead. */
export async function write<T>(item: Stored<T>, value: T): Promise<void> {
  await call(item.key, (area) => area.set({ [item.key]: sealed(item, value) }));
}
