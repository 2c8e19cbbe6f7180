import { setTimeout as sleep } from 'node:timers/promises';
import { boundariesAfter, type Choice, type Session } from '../../domain/session/index.ts';
import { allowCues, store, storedSession } from '../browser/legroom.ts';
import type { HeardCue } from '../../scripts/browsers/rig/cues.ts';
import { openRig } from '../../scripts/browsers/rig/open.ts';
import type { Rig, RigName } from '../../scripts/browsers/types.ts';

/** A routine as it was heard with the popup closed. */
export interface CueRun {
  /** The planned cues in order, and how late each was heard; undefined where it was not. */
  cues: { cue: string; lateMs: number | undefined }[];
  /** Heard without a plan, or twice. */
  unplanned: number;
  /** Whether the background ran each time it was looked for. */
  livedThrough: boolean;
  /** How long after the end the background was gone; undefined where it stayed. */
  goneAfterMs: number | undefined;
}

/** 20 holds of 10 s in a little over five minutes: five muscles, both legs, twice. */
const choice: Choice = {
  mode: 'routine',
  muscle: 'gastrocnemius',
  position: 'sitting',
  side: 'left',
  routine: 'own',
  own: {
    muscles: ['gastrocnemius', 'soleus', 'tibialisAnterior', 'footArch', 'hamstrings'],
    holdSeconds: 10,
    rounds: 2,
    bothSides: true,
  },
  reminderFollowedAtMs: null,
};

const betweenLooksMs = 1_000;

/**
 * How far from its plan a cue may be heard. At first less than half the second between two that are alike, the last of a
 * hold being counted aloud; then, among those that are left, as far as one that is much too late can be.
 */
const sameCueMs = [500, 1_500];

/** Longer than a background may idle. */
const waitForGoneMs = 60_000;

/** @param folder of the unpacked build. */
export async function measureCues(name: RigName, folder: string): Promise<CueRun> {
  const rig = await openRig(name, { extensionDir: folder });
  try {
    await allowCues(rig);
    await store(rig, { choice: { ...choice, reminderFollowedAtMs: Date.now() } });
    const log = await rig.hearCues();
    const session = await startAndClose(rig);
    const planned = planOf(session);
    const endMs = planned.at(-1)!.atMs;
    const livedThrough = await runsUntil(rig, endMs);
    const goneAfterMs = await goneAfter(rig, endMs);
    return { ...compare(planned, await log.heard()), livedThrough, goneAfterMs };
  } finally {
    await rig.close();
  }
}

async function startAndClose(rig: Rig): Promise<Session> {
  const popup = await rig.openPopup();
  await popup.click('button', 'Start stretch');
  await popup.find('button', 'Pause');
  await popup.close();
  return storedSession(rig);
}

function planOf(session: Session): HeardCue[] {
  const { startedAtMs } = session;
  return [{ cue: 'ready', atMs: startedAtMs }, ...boundariesAfter(session, startedAtMs)];
}

async function runsUntil(rig: Rig, endMs: number): Promise<boolean> {
  let runs = true;
  while (Date.now() < endMs) {
    runs &&= await rig.backgroundRunning();
    await sleep(betweenLooksMs);
  }
  return runs;
}

async function goneAfter(rig: Rig, endMs: number): Promise<number | undefined> {
  while (Date.now() < endMs + waitForGoneMs) {
    if (!(await rig.backgroundRunning())) return Date.now() - endMs;
    await sleep(betweenLooksMs / 10);
  }
  return undefined;
}

function compare(
  planned: readonly HeardCue[],
  heard: readonly HeardCue[],
): Pick<CueRun, 'cues' | 'unplanned'> {
  const left = new Set(heard);
  const matches = new Map<HeardCue, HeardCue>();
  for (const withinMs of sameCueMs)
    for (const plan of planned) {
      const match = [...left].find(
        ({ cue, atMs }) => cue === plan.cue && Math.abs(atMs - plan.atMs) < withinMs,
      );
      if (!match || matches.has(plan)) continue;
      matches.set(plan, match);
      left.delete(match);
    }
  const cues = planned.map((plan) => {
    const match = matches.get(plan);
    return { cue: plan.cue, lateMs: match && match.atMs - plan.atMs };
  });
  return { cues, unplanned: left.size };
}
