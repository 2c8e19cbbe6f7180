import { muscleIds, type MuscleId } from '../../content/muscles.ts';
import type { ReliefId } from '../../content/relief.ts';
import { episodeAt, setTick } from '../../domain/checklist.ts';
import { routineSteps } from '../../domain/routine.ts';
import * as session from '../../domain/session/index.ts';
import { readHeartbeat } from '../heartbeat.ts';
import { checklistItem, choiceItem, sessionItem, settingsItem } from '../items.ts';
import { read } from '../stored.ts';
import { update, updateWithResult } from '../update.ts';

/** Chooses the mode, muscle, position, side or routine for the next session. */
export function choose(part: Partial<session.Choice>) {
  return update(choiceItem, (choice) => ({ ...choice, ...part }));
}

/** Changes the routine that the person puts together. */
export function chooseOwn(part: Partial<session.Choice['own']>) {
  return update(choiceItem, (choice) => ({ ...choice, own: { ...choice.own, ...part } }));
}

/** Puts a muscle into the person's own routine or takes it out. A routine needs a stretch: the last one stays. */
export function chooseOwnMuscle(muscle: MuscleId, wanted: boolean) {
  return update(choiceItem, (choice) => {
    const muscles = muscleIds.filter((id) =>
      id === muscle ? wanted : choice.own.muscles.includes(id),
    );
    return muscles.length === 0 ? choice : { ...choice, own: { ...choice.own, muscles } };
  });
}

/** Starts the chosen stretch or routine, unless a session is already under way. */
export const startStretch = () => start(fromChoice({}));

/** Restarts what the last session did, whatever was chosen since, unless a session is already under way. */
export const startAgain = () =>
  start(async (last, startedAtMs, episode) =>
    last
      ? session.startAgain(last, startedAtMs, episode)
      : fromChoice({})(last, startedAtMs, episode),
  );

/**
 * Chooses and starts in one go.
 * @returns false, with nothing chosen, if a session is already under way
 */
export async function chooseAndStart(part: Partial<session.Choice>): Promise<boolean> {
  const isStarted = await start(fromChoice(part));
  if (isStarted) await choose(part);
  return isStarted;
}

/**
 * The clock starts this long after the press: the background is woken, and Chrome's loudspeaker opened, before the
 * first cue is due.
 */
export const startDelayMs = 500;

type Build = (
  last: session.Session | null,
  startedAtMs: number,
  episode: session.Episode,
) => Promise<session.Session>;

/** Builds a session of what was chosen, with changes. */
const fromChoice =
  (part: Partial<session.Choice>): Build =>
  async (_, startedAtMs, episode) => {
    const [chosen, { holdSeconds }] = await Promise.all([read(choiceItem), read(settingsItem)]);
    const choice = { ...chosen, ...part };
    if (choice.mode === 'relief')
      return session.startRelief(choice, holdSeconds, startedAtMs, episode);
    const steps = routineSteps(choice.routine, choice.position, choice.own);
    const phases = session.routinePhases(steps, choice.side);
    return session.startRoutine(choice.routine, phases, startedAtMs, episode);
  };

/**
 * Starts a session. It asks for the lock before anything else, so that a Pause that is pressed right after it comes
 * after it.
 * @returns false if a session is already under way
 */
async function start(build: Build): Promise<boolean> {
  const nowMs = Date.now();
  const { value: started, result: isStarted } = await updateWithResult(
    sessionItem,
    async (stored) => {
      const last = stored && (await counted(stored, nowMs));
      if (session.isUnderWay(last, nowMs)) return { value: last, result: false };
      const episode = episodeAt(await read(checklistItem), last, nowMs);
      return { value: await build(last, nowMs + startDelayMs, episode), result: true };
    },
  );
  if (isStarted && started?.mode === 'relief') await tickStep('stretch', true);
  return isStarted;
}

type Change = (current: session.Session, nowMs: number) => session.Session;

/** Applies a change to the session as displayed, which may already be paused although the background has not said so. */
const changeSession = (change: Change, now: () => number) =>
  update(sessionItem, async (stored) => {
    if (!stored) return null;
    const nowMs = now();
    return change(await counted(stored, nowMs), nowMs);
  });

/** The stored session as it is at `nowMs`: counted up to now, or paused because nobody counted. */
async function counted(stored: session.Session, nowMs: number): Promise<session.Session> {
  return session.recordHeartbeat(session.withHeartbeat(stored, await readHeartbeat()), nowMs);
}

/** Uses the time of the press, not the time at which the lock was granted. */
const press = (change: Change) => {
  const pressedAtMs = Date.now();
  return changeSession(change, () => pressedAtMs);
};

export const pauseStretch = () => press((current, nowMs) => session.pause(current, nowMs));
export const resumeStretch = () => press(session.resume);
export const restartStretch = () =>
  press((current, nowMs) => session.restart(current, nowMs, nowMs + startDelayMs));
/** *Next*. */
export const skipPhase = () => press(session.skip);
/** *It let go*, or *End* of a routine. */
export const endStretch = () => press((current, nowMs) => session.end(current, nowMs));
/** *It still grips*, after ten minutes. */
export const reportStillGrips = () =>
  press((current, nowMs) => session.end(current, nowMs, 'stillGrips'));
/** *Something is wrong*: ends the stretch; the signs to get help are shown in its place. */
export const reportSomethingWrong = () =>
  press((current, nowMs) => session.end(current, nowMs, 'somethingWrong'));
/** *Not yet, go on*. */
export const undoLetGo = () => press(session.undoLetGo);
/** Dismisses the result. */
export const dismissResult = () => press(session.dismiss);
/** Remembers that the help notification was shown. */
export const rememberHelpSaid = () =>
  changeSession((current, nowMs) => ({ ...current, helpSaidAtMs: nowMs }), Date.now);

/** Ticks or unticks a relief step. */
export async function tickStep(step: ReliefId, ticked: boolean) {
  // Inside, so that a tick comes before whatever is pressed after it.
  await update(checklistItem, async (checklist) =>
    setTick(checklist, await read(sessionItem), step, ticked, Date.now()),
  );
}
