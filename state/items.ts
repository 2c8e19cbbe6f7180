export * from './session/item.ts';
export * from './settings/item.ts';
export { remindersItem as nudgeItem, waterItem } from './reminders/item.ts';
export { pageItems as allItems } from './registry.ts';
import { pageItems } from './registry.ts';

export const allKeys = pageItems.map(({ key }) => key);
