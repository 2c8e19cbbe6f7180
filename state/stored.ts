import { browser } from 'wxt/browser';
import { parse, safeParse, type GenericSchema } from 'valibot';

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

/** Calls the storage, and wraps its errors in a StorageError. */
async function call<T>(key: string, act: (area: typeof browser.storage.local) => Promise<T>) {
  try {
    return await act(browser.storage.local);
  } catch (cause) {
    throw new StorageError(key, cause);
  }
}

const get = (key: string) =>
  call<Record<string, unknown>>(key, (area) => area.get<Record<string, unknown>>(key));

/**
 * Brings a value of one version to the shape of the next.
 * @throws on a value that never had the shape
 */
export type Migration = (value: unknown) => unknown;

/** An item of Legroom's state in `storage.local`. */
export interface Stored<T> {
  key: string;
  /** The version of the value's shape; raised, with a migration, whenever the schema changes. */
  version: number;
  schema: GenericSchema<unknown, T>;
  /** The value when none is stored, or none that can be read. */
  fallback: T;
  /** From version 1 to 2, from 2 to 3, and so on. */
  migrations: readonly Migration[];
  /** Whether to use the parts of a broken value that still fit, instead of the whole fallback. */
  isSalvaged?: boolean;
}

/** The stored form of an item. */
interface Envelope {
  version: number;
  value: unknown;
}

/** Values that could not be read are kept under `broken:<key>:<time>`. */
export const brokenPrefix = 'broken:';

/** A value that a newer Legroom wrote is kept under `newer:<key>`, until that Legroom is back. */
export const newerPrefix = 'newer:';

/** Reads an item; returns its fallback if there is nothing, or nothing that fits its version and schema. */
export async function read<T>(item: Stored<T>): Promise<T> {
  const { [item.key]: raw } = await get(item.key);
  return valueOf(item, raw);
}

/** Reads an item; what cannot be read is first moved to another key, so that nothing is ever thrown away. */
export async function readOrSetAside<T>(item: Stored<T>, nowMs: number): Promise<T> {
  const { [item.key]: raw } = await get(item.key);
  if (raw === undefined) return item.fallback;
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

/** Writes an item. What depends on the stored value goes through `update()` instead. */
export async function write<T>(item: Stored<T>, value: T): Promise<void> {
  const envelope: Envelope = { version: item.version, value };
  await call(item.key, (area) => area.set({ [item.key]: envelope }));
}

/** The value in an envelope, brought to the item's version; undefined if it does not fit the schema then. */
export function open<T>(item: Stored<T>, raw: unknown): T | undefined {
  const result = safeParse(item.schema, migrated(item, raw));
  return result.success ? result.output : undefined;
}

/** The value in an envelope; if it does not fit, the parts of it that do, or the fallback. */
export function valueOf<T>(item: Stored<T>, raw: unknown): T {
  const value = open(item, raw);
  if (value !== undefined) return value;
  if (!item.isSalvaged) return item.fallback;
  const fits = (whole: unknown) => safeParse(item.schema, whole).success;
  const grafted = graft(item.fallback, migrated(item, raw), fits);
  return grafted === item.fallback ? item.fallback : parse(item.schema, grafted);
}

/** The unchecked value in an envelope, in the shape of the item's version; undefined if no migration leads there. */
function migrated<T>({ version, migrations }: Stored<T>, raw: unknown): unknown {
  if (!isEnvelope(raw) || !Number.isInteger(raw.version) || raw.version < 1) return undefined;
  if (raw.version > version) return undefined;
  try {
    return migrations
      .slice(raw.version - 1)
      .reduce((value: unknown, migrate) => migrate(value), raw.value);
  } catch {
    return undefined;
  }
}

/** Replaces every part of `base` with the same part of `value`, wherever the whole still fits. */
function graft(base: unknown, value: unknown, fits: (whole: unknown) => boolean): unknown {
  if (value !== undefined && fits(value)) return value;
  if (!isRecord(base) || !isRecord(value)) return base;
  let grafted = base;
  for (const key of Object.keys(base)) {
    const rest = grafted;
    const part = graft(base[key], value[key], (other) => fits({ ...rest, [key]: other }));
    if (part !== base[key]) grafted = { ...rest, [key]: part };
  }
  return grafted;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isEnvelope(raw: unknown): raw is Envelope {
  return typeof raw === 'object' && raw !== null && 'version' in raw && 'value' in raw;
}
