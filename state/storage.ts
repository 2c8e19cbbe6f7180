import { browser } from 'wxt/browser';

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

/** Reads what lies under a key. @throws {StorageError} */
export const get = (key: string) =>
  call<Record<string, unknown>>(key, (area) => area.get<Record<string, unknown>>(key));
