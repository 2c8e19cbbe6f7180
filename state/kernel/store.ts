import { browser } from 'wxt/browser';
import { withDeadline } from '../../platform/deadline.ts';
import { wakeGuard } from '../../platform/wake.ts';
import { sealed, trusted, type Item } from './item.ts';

/** Reading or writing the storage failed; the message is the browser's. */
export class StorageError extends Error {
  override readonly name = 'StorageError';
  /** Whether the disk or the quota is full. */
  readonly isFull: boolean;

  constructor(cause: unknown) {
    const { name, message } = cause instanceof Error ? cause : { name: '', message: String(cause) };
    super(message, { cause });
    // There is no error code: Chrome says it in the message, Firefox in the name.
    this.isFull = name === 'QuotaExceededError' || /quota|no space|disk.*full/i.test(message);
  }
}

/** How long the storage may take to answer. */
const answersWithinMs = 5000;

/** Calls the storage. @throws {StorageError} in place of the browser's error, and when it does not answer */
export async function callStorage<T>(
  act: (area: typeof browser.storage.local) => Promise<T>,
): Promise<T> {
  try {
    return await withDeadline(act(browser.storage.local), answersWithinMs);
  } catch (cause) {
    throw new StorageError(cause);
  }
}

/** Reads the raw values of some keys, or of all. @throws {StorageError} */
export const readRaw = (keys?: readonly string[]) =>
  callStorage<Record<string, unknown>>((area) => area.get(keys && [...keys]));

/** Reads an item; its fallback if nothing is stored in its version. @throws {StorageError} */
export async function read<T>(item: Item<T>): Promise<T> {
  const { [item.key]: raw } = await readRaw([item.key]);
  const value = trusted(item, raw);
  return value === undefined ? item.fallback : value;
}

/** The Web Lock of every read-modify-write, shared by all pages and the background. */
export const lockName = 'legroom-state';

/** A change that waits longer for the browser gives the lock to the next one. */
const lockedAtMostMs = 2 * answersWithinMs;

/** Runs `act` while no other change is under way, in any page or in the background. */
export const underLock = <T>(act: () => Promise<T>): Promise<T> =>
  navigator.locks.request(lockName, () => withDeadline(act(), lockedAtMostMs));

type Values<Items extends readonly Item<unknown>[]> = {
  -readonly [Index in keyof Items]: Items[Index] extends Item<infer T> ? T : never;
};

/**
 * Changes a stored value. Reads, applies `change` and writes as one step: of any number of concurrent updates, from any
 * pages and the background, none is lost.
 * @returns the value that is stored afterwards
 * @throws {StorageError} if the value cannot be read or written (a full disk)
 */
export async function update<T>(item: Item<T>, change: (value: T) => T | Promise<T>): Promise<T> {
  const [value] = await updateAll([item], ([before]) => {
    const after = change(before);
    return after instanceof Promise ? after.then((changed): [T] => [changed]) : [after];
  });
  return value;
}

/**
 * As {@link update}, for items that change together: all of them are stored, or none.
 * @param change gets their values in the order of the items, and returns the new ones in that order
 */
export async function updateAll<Items extends readonly Item<unknown>[] | [Item<unknown>]>(
  items: Items,
  change: (values: Values<Items>) => NoInfer<Values<Items> | Promise<Values<Items>>>,
): Promise<Values<Items>> {
  const closing = valuesWhileClosing;
  if (closing && items.every(({ key }) => closing.has(key))) {
    const before = items.map(({ key }) => closing.get(key)) as Values<Items>;
    const after = change(before);
    // An await before the write would lose it: nothing runs in a closed page.
    return write(items, before, after instanceof Promise ? await after : after);
  }
  for (const waitMs of [50, 200, 1000]) {
    const after = await underLock(async () => {
      const before = await readTrusted<Items>(items);
      return before && write<Items>(items, before, await change(before));
    });
    if (after) return after;
    await wakeGuard();
    await new Promise((resolve) => setTimeout(resolve, waitMs));
  }
  throw new StorageError('What is stored cannot be read yet');
}

/** The values of items; undefined if the guard has to migrate one of them or set it aside first. */
async function readTrusted<Items extends readonly Item<unknown>[]>(items: Items) {
  const stored = await readRaw(items.map(({ key }) => key));
  const values = items.map((item) => trusted(item, stored[item.key]));
  return values.includes(undefined) ? undefined : (values as Values<Items>);
}

/** Writes the values that differ. Firefox reports equal writes as changes. */
async function write<Items extends readonly Item<unknown>[]>(
  items: Items,
  before: Values<Items>,
  after: Values<Items>,
): Promise<Values<Items>> {
  const changed = items.flatMap((item, index) =>
    isSame(before[index], after[index]) ? [] : [[item.key, sealed(item, after[index])] as const],
  );
  if (changed.length > 0) {
    // One call of `set` is atomic.
    await callStorage((area) => area.set(Object.fromEntries(changed)));
    tellWritten();
  }
  return after;
}

let valuesWhileClosing: ReadonlyMap<string, unknown> | undefined;

/**
 * Runs the updates of a closing page, in which nothing runs after an `await`: they skip the lock and change `values`,
 * which the page has read. They overwrite no other value.
 */
export function updateAtOnce<T>(values: ReadonlyMap<string, unknown>, act: () => T): T {
  valuesWhileClosing = values;
  try {
    return act();
  } finally {
    valuesWhileClosing = undefined;
  }
}

/** Removes the keys that match, under the lock. @throws {StorageError} */
export function remove(matches: (key: string) => boolean): Promise<void> {
  return underLock(async () => {
    const keys = Object.keys(await readRaw()).filter(matches);
    await callStorage((area) => area.remove(keys));
    tellWritten();
  });
}

const writeListeners = new Set<() => void>();

/**
 * Calls `listener` after each write of this page.
 * @returns a function that stops it
 */
export function onWritten(listener: () => void): () => void {
  writeListeners.add(listener);
  return () => void writeListeners.delete(listener);
}

function tellWritten() {
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
