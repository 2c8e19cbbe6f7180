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
 * Saves the cramp of a session that has ended. Saving it twice, or in two windows, keeps one cramp.
 * @throws {StorageError} where it cannot be stored; the diary is as it was then
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
 * Saves a cramp, new or edited; if its beginning was moved to another month, it leaves the one it was in.
 * @param before as it was
 * @throws {StorageError} where it cannot be stored; the diary is as it was then
 */
export async function saveCramp(cramp: Cramp, before?: Cramp): Promise<void> {
  const keys = [
    ...new Set([cramp, ...(before ? [before] : [])].map((one) => monthKey(one.startedAtMs))),
  ];
  await updateAll(keys.map(months.item), ([month, other]) => {
    const stored = [month!, ...(other ? [other] : [])].flatMap(({ cramps }) => cramps);
    const replaced = stored.find(({ id }) => id === cramp.id);
    return [put(month!, cramp, replaced), ...(other ? [without(other, cramp.id)] : [])];
  });
}

/** Changes a part of a saved cramp, which stays where it is. Does nothing if it is there no more. */
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

/** Puts a cramp into a month, changed now, in place of the version that was there or in another one. */
const put = (month: Diary, cramp: Cramp, replaced: Cramp | undefined): Diary => ({
  cramps: [
    { ...cramp, changedAtMs: timeOfChange(Date.now(), replaced) },
    ...without(month, cramp.id).cramps,
  ],
});

/** Erases the diary, with what was set aside of it. @throws {StorageError} */
export const eraseDiary = () => remove((key) => entryOf(originalKey(key))?.item.isOfDiary === true);

/** A cramp of this moment, of which nothing is recorded yet. */
export function newCramp(nowMs: number): Cramp {
  return {
    id: newId(),
    startedAtMs: Math.floor(nowMs / secondMs) * secondMs,
    utcOffsetMinutes: utcOffsetMinutes(nowMs),
    ...unrecorded,
    done: [],
    changedAtMs: nowMs,
  };
}

/** A letter, and 10 letters and digits by chance, 51 bits: no spreadsheet takes it for a number. */
function newId(): string {
  const numbers = crypto.getRandomValues(new Uint32Array(10));
  return `c${Array.from(numbers, (number) => (number % 36).toString(36)).join('')}`;
}
