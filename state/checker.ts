import { parse, safeParse, type GenericSchema } from 'valibot';
import { isEnvelope, isRecord } from './envelope.ts';
import { shapes } from './shapes.ts';
import type { Stored } from './stored.ts';

export { setAside } from './setAside.ts';

/**
 * Brings a value of one version to the shape of the next.
 * @throws on a value that never had the shape
 */
export type Migration = (value: unknown) => unknown;

/** What the values of an item look like. */
export interface Shape<T> {
  schema: GenericSchema<unknown, T>;
  /** From version 1 to 2, from 2 to 3, and so on. */
  migrations: readonly Migration[];
  /**
   * What to use of a broken value instead of the fallback: the `parts` of it that still fit in the fallback's place, or
   * what this makes of a value that fits no more.
   */
  salvage?: 'parts' | ((value: unknown) => T);
}

function shapeOf<T>(item: Stored<T>): Shape<T> {
  const shape = item.shape ?? (shapes[item.kind ?? item.key] as Shape<T> | undefined);
  if (!shape) throw new Error(`Nothing says what ${item.key} looks like`);
  return shape;
}

/** The value in an envelope, brought to the item's version; undefined if it does not fit the schema then. */
export function open<T>(item: Stored<T>, raw: unknown): T | undefined {
  const result = safeParse(shapeOf(item).schema, migrated(item, raw));
  return result.success ? result.output : undefined;
}

/** The value in an envelope; if it does not fit, the parts of it that do, or the fallback. */
export function valueOf<T>(item: Stored<T>, raw: unknown): T {
  const value = open(item, raw);
  if (value !== undefined) return value;
  const { salvage } = shapeOf(item);
  if (salvage === undefined) return item.fallback;
  if (salvage !== 'parts') return salvage(migrated(item, raw));
  const fits = (whole: unknown) => safeParse(shapeOf(item).schema, whole).success;
  const grafted = graft(item.fallback, migrated(item, raw), fits);
  return grafted === item.fallback ? item.fallback : parse(shapeOf(item).schema, grafted);
}

/** The unchecked value in an envelope, in the shape of the item's version; undefined if no migration leads there. */
function migrated<T>(item: Stored<T>, raw: unknown): unknown {
  const { version } = item;
  const { migrations } = shapeOf(item);
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
