import { browser } from 'wxt/browser';
import { useEffect, useState } from 'preact/hooks';
import { checked, read, type Stored } from './stored.ts';

/**
 * The value of an item that is read when it is first shown, and kept current. For what the page does not follow from its
 * start.
 * @returns undefined until it was read
 */
export function useItem<T>(item: Stored<T>): T | undefined {
  const [value, setValue] = useState<{ key: string; value: T }>();
  useEffect(() => {
    let isGone = false;
    let hasChanged = false;
    const take = (taken: T) => {
      if (!isGone) setValue({ key: item.key, value: taken });
    };
    const onChanged = (changes: Record<string, { newValue?: unknown }>) => {
      if (!(item.key in changes)) return;
      hasChanged = true;
      void checked(item, changes[item.key]!.newValue).then(take);
    };
    browser.storage.local.onChanged.addListener(onChanged);
    read(item)
      .then((first) => {
        // What came meanwhile is newer.
        if (!hasChanged) take(first);
      })
      // The page itself reports unreadable storage.
      .catch((error: unknown) => console.error(error));
    return () => {
      isGone = true;
      browser.storage.local.onChanged.removeListener(onChanged);
    };
  }, [item]);
  return value?.key === item.key ? value.value : undefined;
}
