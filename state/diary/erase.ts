import { brokenPrefix, newerPrefix } from '../setAside.ts';
import { removeTogether } from '../together.ts';
import { diaryItems } from './items.ts';
import { isMonthKey } from './months.ts';

const itemKeys = new Set(diaryItems.map(({ key }) => key));

/** The key of what was set aside, without the mark and the time around it. */
const originalKey = (key: string) =>
  key.startsWith(brokenPrefix)
    ? key.slice(brokenPrefix.length).replace(/:\d+$/, '')
    : key.replace(new RegExp(`^${newerPrefix}`), '');

const isOfDiary = (key: string) => isMonthKey(key) || itemKeys.has(key);

/** Erases the diary, with what was set aside of it. @throws {StorageError} */
export const eraseDiary = () => removeTogether((key) => isOfDiary(originalKey(key)));
