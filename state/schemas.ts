import {
  diaryMonthShape,
  diaryStartShape,
  eveningTryShape,
  reportNotesShape,
  seenPatternsShape,
} from './diary/schema.ts';
import type { Guarded, Shape } from './kernel/guard.ts';
import type { Item, ItemFamily } from './kernel/item.ts';
import { entryOf, type ItemId, type registry } from './registry.ts';
import { remindersShape, waterShape } from './reminders/schema.ts';
import { checklistShape, choiceShape, sessionShape } from './session/schema.ts';
import { consentShape, settingsShape } from './settings/schema.ts';

type ValueOf<Entry> = Entry extends Item<infer T> | ItemFamily<infer T> ? T : never;

/** The shape of every entry of the registry; the compiler asks for each. */
export const shapes: { readonly [Id in ItemId]: Shape<ValueOf<(typeof registry)[Id]>> } = {
  settings: settingsShape,
  choice: choiceShape,
  session: sessionShape,
  checklist: checklistShape,
  nudge: remindersShape,
  water: waterShape,
  consent: consentShape,
  diaryStart: diaryStartShape,
  diaryMonth: diaryMonthShape,
  eveningTry: eveningTryShape,
  seenPatterns: seenPatternsShape,
  reportNotes: reportNotesShape,
};

/** The item that a key of the storage belongs to, with its shape. */
export function guardedAt(key: string): Guarded | undefined {
  const entry = entryOf(key);
  return entry && { item: entry.item, shape: shapes[entry.id] as Shape<unknown> };
}
