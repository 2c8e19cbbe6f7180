/**
 * Values that pages, and the background of Firefox, read without waiting when they start. They may be missing or out of date;
 * state belongs in `storage.local`.
 */
export type RememberedKey = 'language' | 'popupHeight' | 'watchFrom';

/** A remembered value; null if there is none or it cannot be read. */
export function remembered(key: RememberedKey): string | null {
  try {
    // oxlint-disable-next-line no-restricted-globals -- localStorage can be read synchronously; storage.local cannot
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Remembers a value for the next start. */
export function remember(key: RememberedKey, value: string) {
  if (remembered(key) === value) return;
  try {
    // oxlint-disable-next-line no-restricted-globals -- as above
    localStorage.setItem(key, value);
  } catch (error) {
    // The disk may be full; readers do without the value.
    console.warn(error);
  }
}
