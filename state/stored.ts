import { browser } from '@wxt-dev/browser';
import { safeParse, type GenericSchema } from 'valibot';

/** An item of Legroom's state in `storage.local`. */
export interface Stored<T> {
  key: string;
  /** Of the value's shape; raised whenever the shape changes. */
  version: number;
  schema: GenericSchema<unknown, T>;
  /** The value where none is stored, or none that can be read. */
  fallback: T;
}

/** What lies in the storage under an item's key. */
interface Envelope {
  version: number;
  value: unknown;
}

/** Where values that could not be read are kept: `broken:<key>:<time>`. */
export const brokenPrefix = 'broken:';

/** Reads an item; its fallback where there is nothing, or nothing that fits its version and schema. */
export async function read<T>(item: Stored<T>): Promise<T> {
  const { [item.key]: raw } = await browser.storage.local.get(item.key);
  return open(item, raw) ?? item.fallback;
}

/** Reads an item; what cannot be read is first moved out of the way, so that nothing is ever thrown away. */
export async function readOrSetAside<T>(item: Stored<T>, nowMs: number): Promise<T> {
  const { [item.key]: raw } = await browser.storage.local.get(item.key);
  const value = open(item, raw);
  if (value === undefined && raw !== undefined) {
    await browser.storage.local.set({ [`${brokenPrefix}${item.key}:${nowMs}`]: raw });
    await browser.storage.local.remove(item.key);
  }
  return value ?? item.fallback;
}

/** Writes an item. What depends on the stored value goes through `update()` instead. */
export async function write<T>(item: Stored<T>, value: T): Promise<void> {
  const envelope: Envelope = { version: item.version, value };
  await browser.storage.local.set({ [item.key]: envelope });
}

/** The value in an envelope; undefined where it is not one of this version and schema. */
export function open<T>(item: Stored<T>, raw: unknown): T | undefined {
  if (!isEnvelope(raw) || raw.version !== item.version) return undefined;
  const result = safeParse(item.schema, raw.value);
  return result.success ? result.output : undefined;
}

function isEnvelope(raw: unknown): raw is Envelope {
  return typeof raw === 'object' && raw !== null && 'version' in raw && 'value' in raw;
}
