import {
  diaryStartItem,
  eveningTryItem,
  months,
  reportNotesItem,
  seenPatternsItem,
} from './diary/item.ts';
import {
  brokenPrefix,
  newerPrefix,
  type Concern,
  type Item,
  type ItemFamily,
} from './kernel/item.ts';
import { remindersItem, waterItem } from './reminders/item.ts';
import { checklistItem, choiceItem, sessionItem } from './session/item.ts';
import { consentItem, settingsItem } from './settings/item.ts';

/**
 * Everything that is stored, by its id on the privacy page. Export, erasing, the guard and the background follow this
 * list.
 */
export const registry = {
  settings: settingsItem,
  choice: choiceItem,
  session: sessionItem,
  checklist: checklistItem,
  nudge: remindersItem,
  water: waterItem,
  consent: consentItem,
  diaryStart: diaryStartItem,
  diaryMonth: months,
  eveningTry: eveningTryItem,
  seenPatterns: seenPatternsItem,
  reportNotes: reportNotesItem,
} as const;

/** The id of an entry, also in the words of the privacy page. */
export type ItemId = keyof typeof registry;

const entries = Object.entries(registry) as [ItemId, Item<unknown> | ItemFamily<unknown>][];

/** The entry that a key of the storage belongs to; undefined for none. */
export function entryOf(key: string): { id: ItemId; item: Item<unknown> } | undefined {
  for (const [id, entry] of entries) {
    if ('key' in entry ? entry.key === key : key.startsWith(entry.prefix))
      return { id, item: 'key' in entry ? entry : entry.item(key) };
  }
  return undefined;
}

/** The items outside a family, each with its own key. */
export const singleItems: readonly Item<unknown>[] = Object.values(registry).filter(
  (entry) => 'key' in entry,
);

/** The items that every page follows, and those that only the diary page follows. */
export const pageItems = singleItems.filter(({ isOfDiary }) => !isOfDiary);
export const diaryItems = singleItems.filter(({ isOfDiary }) => isOfDiary);

/** What the background reconciles when the value of a key has changed. */
export const concernsOf = (key: string): readonly Concern[] => entryOf(key)?.item.concerns ?? [];

/** Everything that the privacy page lists, with its key. */
export const storedThings = [
  ...entries.map(([id, entry]) => ({
    id,
    key: 'key' in entry ? entry.key : `${entry.prefix}…`,
  })),
  { id: 'broken', key: `${brokenPrefix}…` },
  { id: 'newer', key: `${newerPrefix}…` },
] as const;
