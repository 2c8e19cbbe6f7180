/** What the background reconciles with the state; each is run again when an item that it reads has changed. */
export type Concern =
  'language' | 'session' | 'backstop' | 'badge' | 'help' | 'reminders' | 'evenings';

/** An item of the state in `storage.local`. */
export interface Item<T> {
  /** Its key in the storage. */
  key: string;
  /** The version of the value's shape; raised, with a migration, whenever the schema changes. */
  version: number;
  /** The value while none is stored, or none that can be read. */
  fallback: T;
  /** Whether it belongs to the diary, and is erased with it. */
  isOfDiary?: boolean;
  /** Whether a backup brings it to another computer. */
  isInBackup?: boolean;
  /** What the background reconciles when it changes. */
  concerns?: readonly Concern[];
}

/** Items of one shape that share the beginning of their keys. */
export interface ItemFamily<T> {
  prefix: string;
  /** The item of a key, which is always the same object. */
  item: (key: string) => Item<T>;
}

/** Defines the items whose keys begin with `prefix`. */
export function defineFamily<T>(prefix: string, shared: Omit<Item<T>, 'key'>): ItemFamily<T> {
  const items = new Map<string, Item<T>>();
  return {
    prefix,
    item: (key) => {
      const item = items.get(key) ?? { ...shared, key };
      items.set(key, item);
      return item;
    },
  };
}

/** The stored form of an item. */
export interface Envelope {
  version: number;
  value: unknown;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isEnvelope(raw: unknown): raw is Envelope {
  return isRecord(raw) && Number.isInteger(raw.version) && 'value' in raw;
}

export const sealed = <T>({ version }: Item<T>, value: T): Envelope => ({ version, value });

/**
 * The value that a page trusts without checking it: a stored value of the current version, or the fallback if nothing is
 * stored. Undefined for any other value, which the guard migrates or sets aside; no stored value is undefined itself.
 */
export function trusted<T>(item: Item<T>, raw: unknown): T | undefined {
  if (raw === undefined) return item.fallback;
  return isEnvelope(raw) && raw.version === item.version ? (raw.value as T) : undefined;
}

/** Values that could not be read are kept under `broken:<key>:<time>`. */
export const brokenPrefix = 'broken:';

/** A value that a newer Legroom wrote is kept under `newer:<key>`, until that Legroom is back. */
export const newerPrefix = 'newer:';

export const isSetAside = (key: string) =>
  key.startsWith(brokenPrefix) || key.startsWith(newerPrefix);

/** The key of a value before it was set aside. */
export function originalKey(key: string): string {
  if (key.startsWith(newerPrefix)) return key.slice(newerPrefix.length);
  return key.startsWith(brokenPrefix) ? key.slice(brokenPrefix.length).replace(/:\d+$/, '') : key;
}
