import type { ReliefId } from '../../content/relief.ts';
import { episodeStartMs, setTick } from '../../domain/checklist.ts';
import * as session from '../../domain/session.ts';
import { checklistItem, choiceItem, sessionItem, settingsItem } from '../items.ts';
import { read } from '../stored.ts';
import { update } from '../update.ts';

/** Chooses the muscle, position or side for the next session. */
export function choose(part: Partial<session.Choice>) {
  return update(choiceItem, (choice) => ({ ...choice, ...part }));
}

/** Starts a relief session of the chosen stretch, unless one is running or paused already. */
export async function startStretch() {
  const [choice, { holdSeconds }, checklist] = await Promise.all([
    read(choiceItem),
    read(settingsItem),
    read(checklistItem),
  ]);
  await update(sessionItem, (stored) => {
    const nowMs = Date.now();
    const last = stored && session.beat(stored, nowMs);
    if (last !== null && last.letGoAtMs === null && !session.isOver(last, nowMs)) return last;
    const episodeMs = episodeStartMs(checklist, last, nowMs);
    return session.startRelief(choice, holdSeconds, nowMs, episodeMs);
  });
  await tickStep('stretch', true);
}

/** Changes the session as the person sees it: paused where nobody was counting, also before the background says so. */
const changeSession = (change: (current: session.Session, nowMs: number) => session.Session) =>
  update(sessionItem, (current) => {
    const nowMs = Date.now();
    return current && change(session.beat(current, nowMs), nowMs);
  });

export const pauseStretch = () => changeSession((current, nowMs) => session.pause(current, nowMs));
export const resumeStretch = () => changeSession(session.resume);
export const restartStretch = () => changeSession(session.restart);
/** *It let go.* */
export const endStretch = () => changeSession(session.letGo);
/** Puts the result away. */
export const dismissResult = () => changeSession(session.dismiss);
/** Says that somebody is counting; pauses the session where nobody was for too long. */
export const beatSession = () => changeSession(session.beat);

/** Ticks or unticks a relief step. */
export async function tickStep(step: ReliefId, ticked: boolean) {
  const current = await read(sessionItem);
  await update(checklistItem, (checklist) => setTick(checklist, current, step, ticked, Date.now()));
}
