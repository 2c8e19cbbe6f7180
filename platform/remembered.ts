/**
 * Values that the last page left for the next one, which reads them without waiting. They may be wrong for a moment;
 * state belongs in `storage.local`.
 */
export type RememberedKey = 'language' | 'popupHeight' | 'watchFrom';

/** A remembered value; null if there is none or it cannot be read. */
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
    // The disk may be full. The next page then finds the value a moment later.
    console.warn(error);
  }
}
