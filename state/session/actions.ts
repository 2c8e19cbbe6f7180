import { muscleIds, type MuscleId } from '../../content/muscles.ts';
import type { ReliefId } from '../../content/relief.ts';
import { setTick, takeTicks, type Checklist } from '../../domain/checklist.ts';
import { routineSteps } from '../../domain/routine.ts';
import * as session from '../../domain/session/index.ts';
import { readHeartbeat } from './heartbeat.ts';
import { checklistItem, choiceItem, sessionItem } from './item.ts';
import { settingsItem } from '../settings/item.ts';
import { knownValue, showUnstored } from '../kernel/page.ts';
import { read, updateAll, update } from '../kernel/store.ts';
import { isSessionUnstored, keepUnstored, unstoredSession } from './unstored.ts';

/** Whether the last choice could not be stored, so that only this page knows it. */
let isChoiceUnstored = false;

/**
 * Chooses the mode, muscle, position, side or routine for the next session; in this page alone if it cannot be stored.
 * @throws {StorageError}
 */
export async function choose(part: Partial<session.Choice>) {
  try {
    await update(choiceItem, (stored) => ({ ...chosenOver(stored), ...part }));
    isChoiceUnstored = false;
  } catch (error) {
    isChoiceUnstored = true;
    showUnstored(choiceItem, { ...knownValue(choiceItem), ...part });
    throw error;
  }
}

const chosenOver = (stored: session.Choice) => (isChoiceUnstored ? knownValue(choiceItem) : stored);

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

/** Chooses the routine *Before bed*, as the evening reminder suggests. */
export const followReminder = () =>
  choose({ mode: 'routine', routine: 'beforeBed', reminderFollowedAtMs: Date.now() });

/**
 * Starts the chosen stretch or routine, unless a session is already under way. If it cannot be stored, it runs in this
 * page alone.
 */
export const startStretch = () => start(fromChoice({}), true);

/** Repeats the last session, even if the choice has changed since; without one, as {@link startStretch}. */
export const startAgain = () =>
  start(
    async (last, startedAtMs, episode) =>
      last
        ? session.startAgain(last, startedAtMs, episode)
        : fromChoice({})(last, startedAtMs, episode),
    true,
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

/** Builds a session from the choice, changed by `part`. */
const fromChoice =
  (part: Partial<session.Choice>): Build =>
  async (last, startedAtMs, episode) => {
    const [stored, { holdSeconds }] = await Promise.all([read(choiceItem), read(settingsItem)]);
    const choice = { ...chosenOver(stored), ...part };
    if (choice.mode === 'relief')
      return session.startRelief(choice, holdSeconds, startedAtMs, episode);
    const steps = routineSteps(choice.routine, choice.position, choice.own);
    const phases = session.routinePhases(steps, choice.side);
    return session.startRoutine(choice.routine, phases, startedAtMs, last?.episode);
  };

/**
 * Starts a session.
 * @param canBeUnstored whether it runs in this page alone if it cannot be stored
 * @returns false if a session is already under way
 */
async function start(build: Build, canBeUnstored = false): Promise<boolean> {
  const nowMs = Date.now();
  let isStarted = false;
  await changeSession(
    nowMs,
    async ([last, checklist]) => {
      isStarted = !session.isUnderWay(last, nowMs);
      if (!isStarted) return [last, checklist];
      const started = await build(last, nowMs + startDelayMs, session.episodeAt(last, nowMs));
      return [started, takeTicks(checklist, last, started, nowMs)];
    },
    () => isStarted && canBeUnstored,
  );
  return isStarted;
}

type SessionAndTicks = [session.Session | null, Checklist | null];

/**
 * Changes the session as displayed, which may be paused before the background stores that, and the ticks with it. It
 * requests the lock first, so that presses keep their order.
 * @param nowMs the moment of the press: up to it the session is counted
 * @param canBeUnstored whether it may run in this page alone if it cannot be stored; one that already does may anyway
 */
async function changeSession(
  nowMs: number,
  change: (before: SessionAndTicks) => SessionAndTicks | Promise<SessionAndTicks>,
  canBeUnstored = () => false,
) {
  let changed: session.Session | null = null;
  try {
    await updateAll([sessionItem, checklistItem], async ([stored, ticks]) => {
      const current = unstoredSession() ?? stored;
      const after = await change([current && (await counted(current, nowMs)), ticks]);
      [changed] = after;
      return after;
    });
    keepUnstored(null);
  } catch (error) {
    if (!changed || !(canBeUnstored() || isSessionUnstored())) throw error;
    keepUnstored(changed);
  }
}

/** The session as it is at `nowMs`: counted up to now, or paused because nobody counted. */
async function counted(current: session.Session, nowMs: number): Promise<session.Session> {
  return session.recordHeartbeat(session.withHeartbeat(current, await readHeartbeat()), nowMs);
}

type Change = (current: session.Session, nowMs: number) => session.Session;

/**
 * Changes the session at the time of the press, not when the lock was granted. *It let go* also ticks the stretch in the
 * checklist, and undoing it unticks it.
 */
function press(change: Change) {
  const nowMs = Date.now();
  return changeSession(nowMs, ([before, ticks]) => {
    const after = before && change(before, nowMs);
    const hasLetGo = after !== null && session.hasLetGo(after);
    return before === null || hasLetGo === session.hasLetGo(before)
      ? [after, ticks]
      : [after, setTick(ticks, after, 'stretch', hasLetGo, nowMs)];
  });
}

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
/** Dismisses the result. */
export const dismissResult = () => press(session.dismiss);
/** *Not yet, go on*, within ten seconds after *It let go*. */
export const undoLetGo = () => press(session.undoLetGo);
/** Remembers that the help notification was shown. */
export const rememberHelpSaid = () => press(session.withHelpSaid);

/** Ticks or unticks a relief step. */
export async function tickStep(step: ReliefId, ticked: boolean) {
  // The session is read under the lock, so that presses keep their order.
  await update(checklistItem, async (checklist) =>
    setTick(checklist, unstoredSession() ?? (await read(sessionItem)), step, ticked, Date.now()),
  );
}
