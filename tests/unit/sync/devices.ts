import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readDiary } from '../../../state/diary/months.ts';
import { syncNow } from '../../../state/sync/syncNow.ts';

const { local, sync } = fakeBrowser.storage;

/** One of the person's devices: its own storage. The sync area is the same for all, as a vendor's server makes it. */
export class Device {
  #stored: Record<string, unknown> = {};

  /** Does something on this device. */
  async do<T>(act: () => Promise<T>): Promise<T> {
    await local.clear();
    await local.set(structuredClone(this.#stored));
    try {
      return await act();
    } finally {
      this.#stored = structuredClone(await local.get());
    }
  }

  sync = () => this.do(() => syncNow(Date.now()));

  /** The notes of the diary, by the ids of their cramps. */
  notes = () =>
    this.do(async () => {
      const { cramps } = await readDiary();
      return Object.fromEntries(cramps.map(({ id, note }) => [id, note]));
    });
}

/** What is carried, and how many bytes of it, as browsers count. */
export async function carried() {
  const stored = await sync.get();
  const sizes = Object.entries(stored).map(
    ([key, value]) => new TextEncoder().encode(key + JSON.stringify(value)).length,
  );
  return {
    stored,
    items: sizes.length,
    bytes: sizes.reduce((sum, size) => sum + size, 0),
    largest: Math.max(0, ...sizes),
  };
}
