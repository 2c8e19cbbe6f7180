import { knownValue } from './knownValues.ts';
import { readOrSetAside, write, type Stored } from './stored.ts';

/** Web Lock of every read-modify-write, shared by all pages and the background. */
export const lockName = 'legroom-state';

const writeListeners = new Set<() => void>();

/**
 * Calls `listener` whenever this page has written a value.
 * @returns a function that stops it
 */
export function onWritten(listener: () => void): () => void {
  writeListeners.add(listener);
  return () => void writeListeners.delete(listener);
}

/**
 * Changes a stored value. Reads, applies `change` and writes as one step: of any number of concurrent updates, from any
 * pages and the background, none is lost. Writes nothing if nothing changed, because Firefox reports equal writes as
 * changes.
 * @param change gets the current value; other items that it reads stay as they are until it is done
 * @returns the value that is stored afterwards
 * @throws {StorageError} if the value cannot be read or written (a full disk)
 */
export async function update<T>(item: Stored<T>, change: (value: T) => T | Promise<T>): Promise<T> {
  if (isAtOnce) return writeAtOnce(item, change);
  const { value } = await updateWithResult(item, async (before) => ({
    value: await change(before),
    result: undefined,
  }));
  return value;
}

/** A changed value, and what else came out of the change. */
export interface Updated<T, Result> {
  value: T;
  result: Result;
}

/** As {@link update}, for a change that has a result besides the new value. */
export function updateWithResult<T, Result>(
  item: Stored<T>,
  change: (value: T) => Promise<Updated<T, Result>>,
): Promise<Updated<T, Result>> {
  return navigator.locks.request(lockName, async () => {
    const before = await readOrSetAside(item, Date.now());
    const after = await change(before);
    if (!isSame(before, after.value)) await writeAndTell(item, after.value);
    return after;
  });
}

let isAtOnce = false;

/**
 * For a page that is closing, in which nothing runs after an `await`: the updates that `act` starts do not wait for the
 * lock, and change the page's own copy of the values.
 */
export function atOnce<T>(act: () => T): T {
  isAtOnce = true;
  try {
    return act();
  } finally {
    isAtOnce = false;
  }
}

async function writeAtOnce<T>(item: Stored<T>, change: (value: T) => T | Promise<T>): Promise<T> {
  const before = knownValue(item);
  const changed = change(before);
  const after = changed instanceof Promise ? await changed : changed;
  if (!isSame(before, after)) await writeAndTell(item, after);
  return after;
}

async function writeAndTell<T>(item: Stored<T>, value: T) {
  await write(item, value);
  tellWritten();
}

/** Tells the listeners of {@link onWritten}. */
export function tellWritten() {
  for (const listener of writeListeners) listener();
}

/** Deep equality of JSON values; the order of fields does not matter. */
export function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null)
    return false;
  const fields = Object.keys(one) as (keyof typeof one)[];
  return (
    Array.isArray(one) === Array.isArray(other) &&
    fields.length === Object.keys(other).length &&
    fields.every((name) => Object.hasOwn(other, name) && isSame(one[name], other[name]))
  );
}
