import { emptyDiary, type Diary } from '../../../domain/diary/cramp.ts';
import { compare, type ComparedCramp } from '../../../domain/diary/importing.ts';
import { open, type Guarded } from '../../kernel/guard.ts';
import type { Item } from '../../kernel/item.ts';
import { isSame, read, updateAll } from '../../kernel/store.ts';
import { registry, type ItemId } from '../../registry.ts';
import { guardedAt } from '../../schemas.ts';
import { diaryStartItem, monthKey, months } from '../item.ts';
import { intoMonths, readAllMonths, readDiary, wholeOf } from '../months.ts';
import type { FileContents } from './file.ts';

/** The items besides the diary that can be imported from a backup. Words: `files.item.<id>`. */
export type OtherItemId = Extract<
  ItemId,
  'settings' | 'choice' | 'eveningTry' | 'seenPatterns' | 'reportNotes'
>;

export const otherItems = new Map(
  Object.entries(registry).filter(
    (entry): entry is [OtherItemId, Item<never>] => 'key' in entry[1] && !!entry[1].isInBackup,
  ),
) as ReadonlyMap<OtherItemId, Item<unknown>>;

/** Another item of a backup. */
export interface OtherItem {
  id: OtherItemId;
  /** Whether it `fills` an empty item, `replaces` a stored one, or is `unreadable`. */
  effect: 'fills' | 'replaces' | 'unreadable';
}

/** Compares a file with the diary as it is stored now. @throws the browser's error */
export async function compareWithDiary({ cramps }: FileContents): Promise<ComparedCramp[]> {
  return compare((await readDiary()).cramps, cramps, Date.now());
}

/** The other items of a backup that differ from the stored ones. @throws the browser's error */
export async function otherItemsOf(file: FileContents): Promise<OtherItem[]> {
  const found: OtherItem[] = [];
  for (const [id, item] of otherItems) {
    if (!file.items[item.key]) continue;
    const theirs = valueIn(file, item);
    const ours = await read(item);
    if (theirs === undefined) found.push({ id, effect: 'unreadable' });
    else if (!isSame(ours, theirs))
      found.push({ id, effect: isSame(ours, item.fallback) ? 'fills' : 'replaces' });
  }
  return found;
}

/** The value of an item in a backup; undefined for none, or none that this Legroom can read. */
const valueIn = <T>({ items }: FileContents, { key }: Item<T>) =>
  open(guardedAt(key) as Guarded<T>, items[key]);

/** What to import from a backup besides new and newer cramps. */
export interface ImportChoice {
  /** Whether cramps that `differ`, neither known to be newer nor older, replace ours. */
  takesDiffering: boolean;
  items: readonly OtherItemId[];
}

/**
 * Imports what was chosen of a file, all or nothing, and starts a diary if there is none. A second import adds nothing.
 * @returns how many cramps were added or replaced
 * @throws {StorageError} if it cannot be stored; nothing is changed
 */
export async function importFile(file: FileContents, choice: ImportChoice): Promise<number> {
  const stored = await readAllMonths();
  const startKeys = file.cramps.map(({ cramp }) => monthKey(cramp.startedAtMs));
  const monthKeys = [...new Set([...stored.keys(), ...startKeys])];
  const others = choice.items.map((id) => otherItems.get(id)!);
  const items: Item<unknown>[] = [...monthKeys.map(months.item), ...others, diaryStartItem];
  let taken = 0;
  await updateAll(items, (values) => {
    const before = wholeOf(new Map(monthKeys.map((key, index) => [key, values[index] as Diary])));
    const cramps = crampsTaken(compare(before.cramps, file.cramps, Date.now()), choice);
    taken = cramps.length;
    const ids = new Set(cramps.map(({ id }) => id));
    const stay = before.cramps.filter(({ id }) => !ids.has(id));
    const after = intoMonths({ cramps: [...stay, ...cramps] });
    const rest = values.slice(monthKeys.length);
    return [
      ...monthKeys.map((key) => after.get(key) ?? emptyDiary),
      ...others.map((item, index) => valueIn(file, item) ?? rest[index]),
      earlierStart(rest.at(-1) as number | null, file),
    ];
  });
  return taken;
}

function crampsTaken(compared: readonly ComparedCramp[], { takesDiffering }: ImportChoice) {
  const isTaken = { new: true, newer: true, differs: takesDiffering, same: false, older: false };
  return compared.filter(({ outcome }) => isTaken[outcome]).map(({ cramp }) => cramp);
}

/** When the diary of a file was started: now, if it has cramps and does not say when; null if it has no diary. */
export const diaryStartOf = (file: FileContents): number | null =>
  valueIn(file, diaryStartItem) ?? (file.cramps.length > 0 ? Date.now() : null);

/** A diary that moved here from another computer keeps its earlier start. */
function earlierStart(ours: number | null, file: FileContents): number | null {
  const starts = [ours, diaryStartOf(file)].filter((startedAtMs) => startedAtMs !== null);
  return starts.length > 0 ? Math.min(...starts) : null;
}
