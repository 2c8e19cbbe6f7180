/**
 * What the last page left for the next one, where that finds it without waiting: copies and measures that may be wrong for
 * a moment. State belongs in `storage.local`.
 */
export type RememberedKey = 'language' | 'popupHeight';

/** What was remembered last; null if there is nothing, or if it cannot be read. */
export function remembered(key: RememberedKey): string | null {
  try {
    // oxlint-disable-next-line no-restricted-globals -- there at once, which storage.local is not
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Remembers a value for the next page. */
export function remember(key: RememberedKey, value: string) {
  if (remembered(key) === value) return;
  try {
    // oxlint-disable-next-line no-restricted-globals -- as above
    localStorage.setItem(key, value);
  } catch (error) {
    // A full disk: the next page finds it a moment later.
    console.warn(error);
  }
}
