import { originalKey } from '../kernel/item.ts';
import { remove } from '../kernel/store.ts';
import { entryOf } from '../registry.ts';

/** Erases the diary, with what was set aside of it. @throws {StorageError} */
export const eraseDiary = () => remove((key) => entryOf(originalKey(key))?.item.isOfDiary === true);
