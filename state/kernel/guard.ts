import { parse, safeParse, type GenericSchema } from 'valibot';
import {
  brokenPrefix,
  isEnvelope,
  isRecord,
  newerPrefix,
  originalKey,
  sealed,
  type Item,
} from './item.ts';
import { callStorage, isSame, readRaw, underLock } from './store.ts';

// Only the background runs the guard: pages trust every stored value of the current version.

/**
 * Brings a value of one version to the shape of the next.
 * @throws on a value that never had the shape
 */
export type Migration = (value: unknown) => unknown;

/** What the values of an item look like. */
export interface Shape<T> {
  schema: GenericSchema<unknown, T>;
  /** From version 1 to 2, from 2 to 3, and so on; left out if there is only one version. */
  migrations?: readonly Migration[];
  /**
   * What to keep of a broken value: the `parts` that still fit, with the fallback for the rest, or what this function
   * makes of it. Left out, the fallback replaces all of it.
   */
  salvage?: 'parts' | ((value: unknown) => T);
}

/** An item with its shape. */
export interface Guarded<T = unknown> {
  item: Item<T>;
  shape: Shape<T>;
}

/** The value in an envelope, brought to the item's version; undefined if it does not fit the schema then. */
export function open<T>({ item, shape }: Guarded<T>, raw: unknown): T | undefined {
  const result = safeParse(shape.schema, migrated(item, shape, raw));
  return result.success ? result.output : undefined;
}

/**
 * Checks the values of some keys, or of all: migrates them, restores what a newer Legroom wrote if this one can read it,
 * and sets aside what cannot be read. Nothing is thrown away. Running it twice does no harm.
 * @param find the item that a key belongs to, with its shape
 * @throws {StorageError}
 */
export async function guard(
  find: (key: string) => Guarded | undefined,
  nowMs: number,
  keys?: readonly string[],
): Promise<void> {
  const wanted = keys?.flatMap((key) => [key, `${newerPrefix}${key}`]);
  // Usually there is nothing to change, and no reason to wait for the lock.
  if (!changesFor(await readRaw(wanted), find, nowMs)) return;
  await underLock(async () => {
    const changes = changesFor(await readRaw(wanted), find, nowMs);
    if (!changes) return;
    await callStorage((area) => area.set(changes.set));
    await callStorage((area) => area.remove(changes.remove));
  });
}

interface Changes {
  set: Record<string, unknown>;
  remove: string[];
}

function changesFor(
  stored: Readonly<Record<string, unknown>>,
  find: (key: string) => Guarded | undefined,
  nowMs: number,
): Changes | undefined {
  const changes: Changes = { set: {}, remove: [] };
  const keys = Object.keys(stored).map((key) =>
    key.startsWith(newerPrefix) ? originalKey(key) : key,
  );
  for (const key of new Set(keys)) {
    const guarded = find(key);
    if (guarded) addChanges(changes, guarded, stored, nowMs);
  }
  return Object.keys(changes.set).length + changes.remove.length > 0 ? changes : undefined;
}

function addChanges(
  { set, remove }: Changes,
  guarded: Guarded,
  stored: Readonly<Record<string, unknown>>,
  nowMs: number,
) {
  const { item } = guarded;
  const { key } = item;
  const newerKey = `${newerPrefix}${key}`;
  const brokenKey = `${brokenPrefix}${key}:${nowMs}`;
  const { [key]: raw, [newerKey]: newer } = stored;
  const returned = newer === undefined ? undefined : open(guarded, newer);
  if (returned !== undefined) {
    // What an older Legroom wrote meanwhile is kept as well.
    if (raw !== undefined) set[brokenKey] = raw;
    set[key] = sealed(item, returned);
    remove.push(newerKey);
    return;
  }
  if (raw === undefined) return;
  const value = open(guarded, raw);
  if (value !== undefined) {
    const current = sealed(item, value);
    if (!isSame(raw, current)) set[key] = current;
    return;
  }
  const isNewer = isEnvelope(raw) && !('sum' in raw) && raw.version > item.version;
  // Only the latest newer value is kept as such; the one before it counts as broken.
  if (isNewer && newer !== undefined) set[brokenKey] = newer;
  set[isNewer ? newerKey : brokenKey] = raw;
  const salvaged = salvage(guarded, raw);
  if (salvaged === undefined) remove.push(key);
  else set[key] = sealed(item, salvaged);
}

/** What can be salvaged of a broken value; undefined if that is only the fallback. */
function salvage<T>({ item, shape }: Guarded<T>, raw: unknown): T | undefined {
  if (shape.salvage === undefined) return undefined;
  const value = migrated(item, shape, raw);
  const fits = (whole: unknown) => safeParse(shape.schema, whole).success;
  const salvaged =
    shape.salvage === 'parts'
      ? parse(shape.schema, graft(item.fallback, value, fits))
      : shape.salvage(value);
  return isSame(salvaged, item.fallback) ? undefined : salvaged;
}

/** The unchecked value in an envelope, in the shape of the item's version; undefined if no migration leads there. */
function migrated<T>({ version }: Item<T>, { migrations = [] }: Shape<T>, raw: unknown): unknown {
  if (!isEnvelope(raw)) return undefined;
  // Builds before 1.0.0 stored a checksum (`sum`) and other version numbers: their values are kept if they fit.
  if ('sum' in raw) return raw.value;
  if (raw.version < 1 || raw.version > version) return undefined;
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
