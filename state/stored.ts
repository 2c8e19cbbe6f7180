import { browser } from '@wxt-dev/browser';
import { parse, safeParse, type GenericSchema } from 'valibot';

/** The storage could not be read or written; the message is the browser's own. */
export class StorageError extends Error {
  override readonly name = 'StorageError';
  /** Of the item that was read or written. */
  readonly key: string;
  /** Whether there was no room: a full disk, or a full quota. */
  readonly isFull: boolean;

  constructor(key: string, cause: unknown) {
    const { name, message } = cause instanceof Error ? cause : { name: '', message: String(cause) };
    super(message, { cause });
    this.key = key;
    // The browsers have no code for it: Chrome says it in the message, Firefox in the name.
    this.isFull = name === 'QuotaExceededError' || /quota|no space|disk.*full/i.test(message);
  }
}

/** Calls the storage for an item; what it refuses is a failure of a type of its own. */
async function call<T>(key: string, act: (area: typeof browser.storage.local) => Promise<T>) {
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
  /** Of the value's shape; raised whenever the shape changes. */
  version: number;
  schema: GenericSchema<unknown, T>;
  /** The value where none is stored, or none that can be read. */
  fallback: T;
  /** Whether the parts of a broken value that still fit are used, and not the whole fallback. */
  isSalvaged?: boolean;
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
  const { [item.key]: raw } = await get(item.key);
  return valueOf(item, raw);
}

/** Reads an item; what cannot be read is first moved out of the way, so that nothing is ever thrown away. */
export async function readOrSetAside<T>(item: Stored<T>, nowMs: number): Promise<T> {
  const { [item.key]: raw } = await get(item.key);
  if (raw === undefined) return item.fallback;
  const stored = open(item, raw);
  if (stored !== undefined) return stored;
  const value = valueOf(item, raw);
  await call(item.key, (area) => area.set({ [`${brokenPrefix}${item.key}:${nowMs}`]: raw }));
  await call(item.key, (area) => area.remove(item.key));
  if (value !== item.fallback) await write(item, value);
  return value;
}

/** Writes an item. What depends on the stored value goes through `update()` instead. */
export async function write<T>(item: Stored<T>, value: T): Promise<void> {
  const envelope: Envelope = { version: item.version, value };
  await call(item.key, (area) => area.set({ [item.key]: envelope }));
}

/** The value in an envelope; undefined where it is not one of this version and schema. */
export function open<T>(item: Stored<T>, raw: unknown): T | undefined {
  if (!isEnvelope(raw) || raw.version !== item.version) return undefined;
  const result = safeParse(item.schema, raw.value);
  return result.success ? result.output : undefined;
}

/** The value in an envelope; where it does not fit the parts of it that do, or the fallback. */
export function valueOf<T>(item: Stored<T>, raw: unknown): T {
  const value = open(item, raw);
  if (value !== undefined) return value;
  if (!item.isSalvaged || !isEnvelope(raw) || raw.version !== item.version) return item.fallback;
  const fits = (whole: unknown) => safeParse(item.schema, whole).success;
  const grafted = graft(item.fallback, raw.value, fits);
  return grafted === item.fallback ? item.fallback : parse(item.schema, grafted);
}

/** Puts every part of a value that fits in the place of its part of the base. */
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
