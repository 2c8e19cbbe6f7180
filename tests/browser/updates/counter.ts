import { browser } from 'wxt/browser';
import type { Item } from '../../../state/kernel/item.ts';
import { read, update } from '../../../state/kernel/store.ts';

/** Written by the test; all contexts start when it appears. */
export const goKey = 'go';

/** How many updates each context makes at once. */
const updatesEach = 67;

const marks: Item<string[]> = { key: 'marks', version: 1, fallback: [] };

/** Adds that many marks to one list, all at once. */
export async function addMany(who: string) {
  await Promise.all(
    Array.from({ length: updatesEach }, (_, index) =>
      update(marks, (list) => [...list, `${who} ${index}`]),
    ),
  );
  await browser.storage.local.set({ [`done ${who}`]: true });
}

/** Every mark that is stored. */
export function readMarks() {
  return read(marks);
}
