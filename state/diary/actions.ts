import type { Cramp, Diary } from '../../domain/diary/cramp.ts';
import { crampIdOf, crampOf, crampStartMs } from '../../domain/diary/fromSession.ts';
import { ticksAt } from '../../domain/checklist.ts';
import type { Session } from '../../domain/session/index.ts';
import { utcOffsetMinutes } from '../../platform/days.ts';
import { checklistItem } from '../items.ts';
import { read } from '../stored.ts';
import { updateTogether } from '../together.ts';
import { update } from '../update.ts';
import { diaryStartItem, monthItem, monthKey } from './items.ts';

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
  await update(monthItem(monthKey(startedAtMs)), (month) => {
    const earlier = month.cramps.find(({ id }) => id === crampIdOf(session));
    const cramp = crampOf(session, done, utcOffsetMinutes(startedAtMs), nowMs, earlier);
    return put(month, { ...cramp, changedAtMs: timeOfChange(earlier) });
  });
}

/**
 * Saves a cramp, new or edited; if its beginning was moved to another month, it leaves the one it was in.
 * @param before as it was
 * @throws {StorageError} where it cannot be stored; the diary is as it was then
 */
export async function saveCramp(cramp: Cramp, before?: Cramp): Promise<void> {
  const changed = { ...cramp, changedAtMs: timeOfChange(before) };
  const keys = [
    ...new Set([cramp, ...(before ? [before] : [])].map((one) => monthKey(one.startedAtMs))),
  ];
  await updateTogether(keys.map(monthItem), ([month, other]) => [
    put(month!, changed),
    ...(other ? [without(other, cramp.id)] : []),
  ]);
}

/** Changes a part of a saved cramp, which stays where it is. Does nothing if it is there no more. */
export async function changeCramp(
  { id, startedAtMs }: Pick<Cramp, 'id' | 'startedAtMs'>,
  part: Partial<Omit<Cramp, 'id' | 'startedAtMs' | 'changedAtMs'>>,
): Promise<void> {
  await update(monthItem(monthKey(startedAtMs)), (month) => {
    const cramp = month.cramps.find((one) => one.id === id);
    return cramp ? put(month, { ...cramp, ...part, changedAtMs: timeOfChange(cramp) }) : month;
  });
}

/** Deletes a cramp. {@link saveCramp} brings it back. */
export async function deleteCramp(cramp: Cramp): Promise<void> {
  const { id, startedAtMs } = cramp;
  await update(monthItem(monthKey(startedAtMs)), (month) => ({
    ...without(month, id),
    deletions: [
      ...month.deletions.filter((deletion) => deletion.id !== id),
      { id, startedAtMs, deletedAtMs: timeOfChange(cramp) },
    ],
  }));
}

/** The time of a change: later than what it replaces, whatever the clock says. */
const timeOfChange = (before?: Cramp) => Math.max(Date.now(), (before?.changedAtMs ?? 0) + 1);

const without = (month: Diary, id: string): Diary => ({
  ...month,
  cramps: month.cramps.filter((cramp) => cramp.id !== id),
});

function put(month: Diary, cramp: Cramp): Diary {
  return {
    cramps: [cramp, ...without(month, cramp.id).cramps],
    deletions: month.deletions.filter(({ id }) => id !== cramp.id),
  };
}
