import type { ReliefId } from '../../content/relief.ts';
import { episodeStartMs, setTick } from '../../domain/checklist.ts';
import { routineSteps } from '../../domain/routine.ts';
import * as session from '../../domain/session.ts';
import { checklistItem, choiceItem, sessionItem, settingsItem } from '../items.ts';
import { read } from '../stored.ts';
import { update } from '../update.ts';

/** Chooses the mode, muscle, position, side or routine for the next session. */
export function choose(part: Partial<session.Choice>) {
  return update(choiceItem, (choice) => ({ ...choice, ...part }));
}

/** Changes the routine that the person puts together. */
export function chooseOwn(part: Partial<session.Choice['own']>) {
  return update(choiceItem, (choice) => ({ ...choice, own: { ...choice.own, ...part } }));
}

/**
 * Starts a session of the chosen stretch or routine, unless one is running or paused already. It asks for the lock
 * before anything else, so that a Pause that is pressed right after it comes after it.
 */
export async function startStretch() {
  const started = await update(sessionItem, async (stored) => {
    const [choice, { holdSeconds }, checklist] = await Promise.all([
      read(choiceItem),
      read(settingsItem),
      read(checklistItem),
    ]);
    const nowMs = Date.now();
    const last = stored && session.beat(stored, nowMs);
    if (last !== null && isOfTheMoment(last, nowMs)) return last;
    const episodeMs = episodeStartMs(checklist, last, nowMs);
    if (choice.mode === 'relief') return session.startRelief(choice, holdSeconds, nowMs, episodeMs);
    const steps = routineSteps(choice.routine, choice.position, choice.own);
    const phases = session.routinePhases(steps, choice.side);
    return session.startRoutine(choice.routine, phases, nowMs, episodeMs);
  });
  if (started?.mode === 'relief') await tickStep('stretch', true);
}

const isOfTheMoment = (last: session.Session, nowMs: number) =>
  session.stateAt(last, nowMs) !== 'ended' && !session.isOver(last, nowMs);

/** Changes the session as the person sees it: paused where nobody was counting, also before the background says so. */
const changeSession = (change: (current: session.Session, nowMs: number) => session.Session) =>
  update(sessionItem, (current) => {
    const nowMs = Date.now();
    return current && change(session.beat(current, nowMs), nowMs);
  });

export const pauseStretch = () => changeSession((current, nowMs) => session.pause(current, nowMs));
export const resumeStretch = () => changeSession(session.resume);
export const restartStretch = () => changeSession(session.restart);
/** *Next*. */
export const skipPhase = () => changeSession(session.skip);
/** *It let go*, or *End* of a routine. */
export const endStretch = () => changeSession(session.end);
/** Puts the result away. */
export const dismissResult = () => changeSession(session.dismiss);
/** Says that somebody is counting; pauses the session where nobody was for too long. */
export const beatSession = () => changeSession(session.beat);

/**
 * The background's heartbeat. It alone takes the cue that is due, so that open and closed popups sound the same and two
 * windows do not double.
 */
export async function beatAndTakeCue() {
  let boundary: session.Boundary | null = null;
  const current = await changeSession((beaten, nowMs) => {
    const taken = session.takeCue(beaten, nowMs);
    boundary = taken.boundary;
    return taken.session;
  });
  return { session: current, boundary: boundary as session.Boundary | null };
}

/** Ticks or unticks a relief step. */
export async function tickStep(step: ReliefId, ticked: boolean) {
  const current = await read(sessionItem);
  await update(checklistItem, (checklist) => setTick(checklist, current, step, ticked, Date.now()));
}
