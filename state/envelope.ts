import type { Stored } from './stored.ts';

/** The stored form of an item. */
export interface Envelope {
  version: number;
  value: unknown;
  /** Made by {@link sealed}; absent in what 0.1.0 stored. */
  sum?: number;
}

export function isEnvelope(raw: unknown): raw is Envelope {
  return isRecord(raw) && 'version' in raw && 'value' in raw;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The envelope of a value that has the item's shape, with a sum by which it is known again. */
export function sealed<T>({ version }: Stored<T>, value: T): Envelope {
  return { version, value, sum: sumOf(version, value) };
}

/**
 * Whether this version of Legroom wrote the value, and it is still as it was. Its shape need not be checked again: the
 * popup opens without the schemas.
 */
export function isSealed({ version }: Stored<unknown>, raw: unknown): raw is Required<Envelope> {
  return isEnvelope(raw) && raw.version === version && raw.sum === sumOf(version, raw.value);
}

/** The value that is known without a check: the fallback where nothing is stored, or a sealed one. */
export function uncheckedValue<T>(item: Stored<T>, raw: unknown): { value: T } | undefined {
  if (raw === undefined) return { value: item.fallback };
  return isSealed(item, raw) ? { value: raw.value as T } : undefined;
}

/** FNV-1a, 32 bits: http://www.isthe.com/chongo/tech/comp/fnv/. Against damage, not against somebody who means harm. */
function sumOf(version: number, value: unknown): number {
  const text = JSON.stringify([version, value], inOrder) ?? '';
  let sum = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1)
    sum = Math.imul(sum ^ text.charCodeAt(index), 0x01000193);
  return sum >>> 0;
}

/** Chrome gives fields back in the order of their names. */
function inOrder(_: string, value: unknown): unknown {
  if (!isRecord(value)) return value;
  const fields = Object.entries(value);
  return Object.fromEntries(fields.toSorted(([one], [other]) => (one < other ? -1 : 1)));
}
