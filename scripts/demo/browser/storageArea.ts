import { apiEvent } from './apiEvent.ts';
import { hear, tell, type Changes } from './channel.ts';
import { answer, committed, database, type AreaName } from './database.ts';

/**
 * A storage area on IndexedDB: unlike localStorage, it never shows one tab what another has just replaced. That of
 * `session` is there too, because the heartbeat in it must outlive a reload, with which page and background end.
 */
export function storageArea(name: AreaName) {
  const { dispatch, ...onChanged } = apiEvent<[Changes]>();
  hear((told) => {
    if ('area' in told && told.area === name) dispatch(told.changes);
  });

  async function write(changes: Changes) {
    const transaction = (await database()).transaction(name, 'readwrite');
    const store = transaction.objectStore(name);
    for (const [key, change] of Object.entries(changes)) {
      if ('newValue' in change) store.put(change.newValue, key);
      else store.delete(key);
    }
    await committed(transaction);
    dispatch(changes);
    tell({ area: name, changes });
  }

  return {
    onChanged,
    /** Reads what lies under the keys, or everything. */
    async get(wanted?: string | readonly string[]): Promise<Record<string, unknown>> {
      const store = (await database()).transaction(name).objectStore(name);
      const keys = wanted === undefined ? await answer(store.getAllKeys()) : [wanted].flat();
      const values = await Promise.all(keys.map((key) => answer(store.get(key))));
      const entries = keys.map((key, index) => [key, values[index]] as const);
      return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
    },
    set: (values: Readonly<Record<string, unknown>>) =>
      write(
        Object.fromEntries(Object.entries(values).map(([key, newValue]) => [key, { newValue }])),
      ),
    remove: (keys: string | readonly string[]) =>
      write(Object.fromEntries([keys].flat().map((key) => [key, {}]))),
  };
}
