import { timeOfChange, unrecorded, type Cramp, type Diary } from '../../domain/diary/cramp.ts';
import { crampIdOf, crampOf, crampStartMs } from '../../domain/diary/fromSession.ts';
import { ticksAt } from '../../domain/checklist.ts';
import type { Session } from '../../domain/session/index.ts';
import { utcOffsetMinutes } from '../../platform/days.ts';
import { secondMs } from '../../domain/time.ts';
import { originalKey } from '../kernel/item.ts';
import { read, remove, update, updateAll } from '../kernel/store.ts';
import { entryOf } from '../registry.ts';
import { checklistItem } from '../session/item.ts';
import { diaryStartItem, monthKey, months } from './item.ts';

/** *Start diary*: the person has read what is kept, and where. */
export const startDiary = () => update(diaryStartItem, (startedAtMs) => startedAtMs ?? Date.now());

/**
 * Saves the cramp of an ended session. Saving it twice, or in two windows, keeps one cramp.
 * @throws {StorageError} if it cannot be stored; the diary is unchanged
 */
export async function saveCrampOf(session: Session): Promise<void> {
  const nowMs = Date.now();
  const done = ticksAt(await read(checklistItem), session, nowMs);
  const startedAtMs = crampStartMs(session);
  await update(months.item(monthKey(startedAtMs)), (month) => {
    const earlier = month.cramps.find(({ id }) => id === crampIdOf(session));
    return put(
      month,
      crampOf(session, done, utcOffsetMinutes(startedAtMs), nowMs, earlier),
      earlier,
    );
  });
}

/**
 * Saves a new or edited cramp. If its start moved to another month, it is removed from the old one.
 * @param before the cramp before the edit
 * @throws {StorageError} if it cannot be stored; the diary is unchanged
 */
export async function saveCramp(cramp: Cramp, before?: Cramp): Promise<void> {
  const keys = [...new Set([cramp, before ?? cramp].map((one) => monthKey(one.startedAtMs)))];
  await updateAll(keys.map(months.item), (stored) => {
    const replaced = stored.flatMap(({ cramps }) => cramps).find(({ id }) => id === cramp.id);
    return stored.map((month, index) =>
      index === 0 ? put(month, cramp, replaced) : without(month, cramp.id),
    );
  });
}

/** Changes fields of a saved cramp, but not its start. Does nothing if it was deleted. */
export async function changeCramp(
  { id, startedAtMs }: Pick<Cramp, 'id' | 'startedAtMs'>,
  part: Partial<Omit<Cramp, 'id' | 'startedAtMs' | 'changedAtMs'>>,
): Promise<void> {
  await update(months.item(monthKey(startedAtMs)), (month) => {
    const cramp = month.cramps.find((one) => one.id === id);
    return cramp ? put(month, { ...cramp, ...part }, cramp) : month;
  });
}

/** Deletes a cramp. {@link saveCramp} brings it back. */
export async function deleteCramp({ id, startedAtMs }: Cramp): Promise<void> {
  await update(months.item(monthKey(startedAtMs)), (month) => without(month, id));
}

const without = ({ cramps }: Diary, id: string): Diary => ({
  cramps: cramps.filter((cramp) => cramp.id !== id),
});

/** Puts a cramp into a month, with the time of this change; `replaced` is its last version, in any month. */
const put = (month: Diary, cramp: Cramp, replaced: Cramp | undefined): Diary => ({
  cramps: [
    { ...cramp, changedAtMs: timeOfChange(Date.now(), replaced) },
    ...without(month, cramp.id).cramps,
  ],
});

/** Erases the diary, with what was set aside of it. @throws {StorageError} */
export const eraseDiary = () => remove((key) => entryOf(originalKey(key))?.item.isOfDiary === true);

/** An empty cramp that starts now. */
export function newCramp(nowMs: number): Cramp {
  return {
    id: crypto.randomUUID().replaceAll('-', '').slice(0, 20),
    startedAtMs: Math.floor(nowMs / secondMs) * secondMs,
    utcOffsetMinutes: utcOffsetMinutes(nowMs),
    ...unrecorded,
    done: [],
    changedAtMs: nowMs,
  };
}
