import { emptyDiary, type Cramp, type Diary } from '../../../domain/diary/cramp.ts';
import { compare, type Comparison } from '../../../domain/diary/importing.ts';
import { open } from '../../checker.ts';
import { choiceItem, settingsItem } from '../../items.ts';
import type { Stored } from '../../stored.ts';
import { updateTogether } from '../../together.ts';
import {
  eveningTryItem,
  monthItem,
  monthKey,
  reportNotesItem,
  seenPatternsItem,
} from '../items.ts';
import { intoMonths, readAllMonths, readDiary, wholeOf } from '../months.ts';
import type { FileContents } from './file.ts';

/** What of an export is taken besides the diary, if the person asks for it. */
const otherItems: readonly Stored<unknown>[] = [
  settingsItem,
  choiceItem,
  eveningTryItem,
  seenPatternsItem,
  reportNotesItem,
];

/** Compares a file with the diary as it is stored now. @throws the browser's error */
export async function compareWithDiary({ cramps }: FileContents): Promise<Comparison> {
  return compare((await readDiary()).cramps, cramps);
}

/** Whether a file has settings that this Legroom can read. */
export const hasSettings = ({ items }: FileContents) =>
  otherItems.some((item) => items[item.key] && open(item, items[item.key]) !== undefined);

/**
 * Takes a file into the diary: all of it that can be read, or nothing. Taking it twice adds nothing.
 * @param withSettings whether to take the other items of an export too
 * @returns how many cramps are new or took the place of others
 * @throws {StorageError} where it cannot be stored; everything is as it was then
 */
export async function importFile(file: FileContents, withSettings: boolean): Promise<number> {
  const nowMs = Date.now();
  const monthKeys = [
    ...new Set([
      ...(await readAllMonths()).months.keys(),
      ...file.cramps.map(({ startedAtMs }) => monthKey(startedAtMs)),
    ]),
  ];
  const others = withSettings ? otherItems.filter(({ key }) => file.items[key]) : [];
  const items: Stored<unknown>[] = [...monthKeys.map(monthItem), ...others];
  let taken = 0;
  await updateTogether(items, (values) => {
    const before = wholeOf(new Map(monthKeys.map((key, index) => [key, values[index] as Diary])));
    const { fresh, changed } = compare(before.cramps, file.cramps);
    taken = fresh.length + changed.length;
    const imported = withImported(before, fresh, changed, nowMs);
    const after = intoMonths(imported);
    return [
      ...monthKeys.map((key) => after.get(key) ?? emptyDiary),
      ...others.map(
        (item, index) => open(item, file.items[item.key]) ?? values[monthKeys.length + index],
      ),
    ];
  });
  return taken;
}

function withImported(
  before: Diary,
  fresh: readonly Cramp[],
  changed: readonly Cramp[],
  nowMs: number,
): Diary {
  const deleted = new Set(before.deletions.map(({ id }) => id));
  // Newer than the deletion, or than the version, that they take the place of; on every device.
  const newer = [...fresh.filter(({ id }) => deleted.has(id)), ...changed];
  const renewed = new Map(newer.map((cramp) => [cramp.id, { ...cramp, changedAtMs: nowMs }]));
  const ids = new Set([...fresh, ...changed].map(({ id }) => id));
  return {
    cramps: [
      ...before.cramps.filter(({ id }) => !ids.has(id)),
      ...[...fresh, ...changed].map((cramp) => renewed.get(cramp.id) ?? cramp),
    ],
    deletions: before.deletions.filter(({ id }) => !ids.has(id)),
  };
}
