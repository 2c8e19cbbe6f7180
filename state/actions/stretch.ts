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

/** Starts a session of the chosen stretch or routine, unless one is under way already. */
export const startStretch = () => start({});

/**
 * Chooses and starts in one go.
 * @returns false, with nothing chosen, where a session is under way already
 */
export async function chooseAndStart(part: Partial<session.Choice>): Promise<boolean> {
  const isStarted = await start(part);
  if (isStarted) await choose(part);
  return isStarted;
}

/**
 * Starts a session of what was chosen, with changes. It asks for the lock before anything else, so that a Pause that is
 * pressed right after it comes after it.
 * @returns false where a session is under way already
 */
async function start(part: Partial<session.Choice>): Promise<boolean> {
  const nowMs = Date.now();
  let isStarted = false;
  const started = await update(sessionItem, async (stored) => {
    const [chosen, { holdSeconds }, checklist] = await Promise.all([
      read(choiceItem),
      read(settingsItem),
      read(checklistItem),
    ]);
    const last = stored && session.beat(stored, nowMs);
    if (session.isUnderWay(last, nowMs)) return last;
    isStarted = true;
    const choice = { ...chosen, ...part };
    const episodeMs = episodeStartMs(checklist, last, nowMs);
    if (choice.mode === 'relief') return session.startRelief(choice, holdSeconds, nowMs, episodeMs);
    const steps = routineSteps(choice.routine, choice.position, choice.own);
    const phases = session.routinePhases(steps, choice.side);
    return session.startRoutine(choice.routine, phases, nowMs, episodeMs);
  });
  if (isStarted && started?.mode === 'relief') await tickStep('stretch', true);
  return isStarted;
}

type Change = (current: session.Session, nowMs: number) => session.Session;

/** Changes the session as the person sees it: paused where nobody was counting, also before the background says so. */
const changeSession = (change: Change, now: () => number) =>
  update(sessionItem, (current) => {
    const nowMs = now();
    return current && change(session.beat(current, nowMs), nowMs);
  });

/** What the person pressed counts from that moment, however long others hold the lock. */
const press = (change: Change) => {
  const pressedAtMs = Date.now();
  return changeSession(change, () => pressedAtMs);
};

export const pauseStretch = () => press((current, nowMs) => session.pause(current, nowMs));
export const resumeStretch = () => press(session.resume);
export const restartStretch = () => press(session.restart);
/** *Next*. */
export const skipPhase = () => press(session.skip);
/** *It let go*, or *End* of a routine. */
export const endStretch = () => press(session.end);
/** Puts the result away. */
export const dismissResult = () => press(session.dismiss);
/** Says that somebody is counting; pauses the session where nobody was for too long. */
export const beatSession = () => changeSession(session.beat, Date.now);

/**
 * The background's heartbeat. It alone takes the cue that is due, so that open and closed popups sound the same and two
 * windows do not double.
 * @param leadMs how long before its moment a cue is taken
 */
export async function beatAndTakeCue(leadMs: number) {
  let boundary: session.Boundary | null = null;
  const current = await changeSession((beaten, nowMs) => {
    const taken = session.takeCue(beaten, nowMs, leadMs);
    boundary = taken.boundary;
    return taken.session;
  }, Date.now);
  return { session: current, boundary: boundary as session.Boundary | null };
}

/** Ticks or unticks a relief step. */
export async function tickStep(step: ReliefId, ticked: boolean) {
  const current = await read(sessionItem);
  await update(checklistItem, (checklist) => setTick(checklist, current, step, ticked, Date.now()));
}
