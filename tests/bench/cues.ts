import { setTimeout as sleep } from 'node:timers/promises';
import { boundariesAfter, choiceFallback, type Choice } from '../../domain/session/index.ts';
import { minuteMs, secondMs } from '../../domain/time.ts';
import type { HeardCue } from '../../scripts/browsers/index.ts';
import { openRig } from '../../scripts/browsers/rig/open.ts';
import type { Rig } from '../../scripts/browsers/types.ts';
import { allowCues, store, storedSession } from '../browser/legroom.ts';
import type { Build, Builds } from './builds.ts';
import { fact, medianOf, printTable, type Row } from './report.ts';

const medianBudgetMs = 100;
const worstBudgetMs = 300;
const driftBudgetMs = 50;
const goneBudgetMs = 31 * secondMs;

/** The number of first and of last holds whose delays are compared for the drift. */
const driftHolds = 5;

/** 20 holds of 10 s in a little over five minutes: five muscles, both legs, twice. */
const choice: Choice = {
  ...choiceFallback,
  mode: 'routine',
  routine: 'own',
  own: {
    muscles: ['gastrocnemius', 'soleus', 'tibialisAnterior', 'footArch', 'hamstrings'],
    holdSeconds: 10,
    rounds: 2,
    bothSides: true,
  },
};

/**
 * How far from its plan a cue may be heard. At first less than half the second between the last cues of a hold, which are alike;
 * then, among those that are left, as far as one that is much too late can be.
 */
const toleranceMs = [500, 1_500];

/**
 * Measures when the cues of a routine of 20 holds are heard with the popup closed, in both browsers at once, and
 * whether the background keeps running until the end and stops afterwards.
 */
export async function benchCues({ chromium, firefox }: Builds): Promise<Row[]> {
  console.log('A routine of 20 holds with the popup closed; this takes some six minutes …\n');
  const rows = (await Promise.all([chromium, firefox].map(measure))).flat();
  printTable('Heard later than planned', rows);
  return rows;
}

async function measure({ name, folder }: Build): Promise<Row[]> {
  const rig = await openRig(name, { extensionDir: folder });
  try {
    await allowCues(rig);
    // The popup opens on a routine right after an evening's reminder.
    await store(rig, { choice: { ...choice, reminderFollowedAtMs: Date.now() } });
    const log = await rig.hearCues();
    const planned = await startAndClose(rig);
    const endMs = planned.at(-1)!.atMs;
    let isAlive = true;
    while (Date.now() < endMs) {
      isAlive &&= await rig.backgroundRunning();
      await sleep(secondMs);
    }
    while (Date.now() < endMs + minuteMs && (await rig.backgroundRunning())) await sleep(100);
    const goneAfterMs = Date.now() - endMs;
    const { cues, unplanned } = compare(planned, await log.heard());
    const missing = cues.filter(({ lateMs }) => lateMs === undefined).length;
    return [
      timeRow(
        `${name}: a hold begins`,
        cues.filter(({ cue }) => cue === 'hold'),
      ),
      timeRow(`${name}: any cue`, cues),
      fact(`${name}: cues missing`, String(missing), '0', missing === 0),
      fact(`${name}: cues too many`, String(unplanned), '0', unplanned === 0),
      fact(`${name}: background lives through it`, isAlive ? 'yes' : 'no', 'yes', isAlive),
      {
        ...fact(
          `${name}: background gone after the end`,
          `${(goneAfterMs / secondMs).toFixed(1)} s`,
          `≤ ${goneBudgetMs / secondMs} s`,
          goneAfterMs <= goneBudgetMs,
        ),
        isTime: goneAfterMs < minuteMs,
      },
    ];
  } finally {
    await rig.close();
  }
}

/** @returns the cues that are planned from that moment on. */
async function startAndClose(rig: Rig): Promise<HeardCue[]> {
  const popup = await rig.openPopup();
  await popup.click('button', 'Start stretch');
  await popup.find('button', 'Pause');
  await popup.close();
  const session = await storedSession(rig);
  const { startedAtMs } = session;
  return [{ cue: 'ready', atMs: startedAtMs }, ...boundariesAfter(session, startedAtMs)];
}

interface PlannedCue {
  cue: string;
  /** Undefined if it was not heard. */
  lateMs: number | undefined;
}

function compare(
  planned: readonly HeardCue[],
  heard: readonly HeardCue[],
): { cues: PlannedCue[]; unplanned: number } {
  const left = new Set(heard);
  const lateMs = new Map<HeardCue, number>();
  for (const withinMs of toleranceMs)
    for (const plan of planned) {
      const match = [...left].find(
        ({ cue, atMs }) => cue === plan.cue && Math.abs(atMs - plan.atMs) < withinMs,
      );
      if (!match || lateMs.has(plan)) continue;
      lateMs.set(plan, match.atMs - plan.atMs);
      left.delete(match);
    }
  const cues = planned.map((plan) => ({ cue: plan.cue, lateMs: lateMs.get(plan) }));
  return { cues, unplanned: left.size };
}

function timeRow(what: string, cues: readonly PlannedCue[]): Row {
  const lateMs = cues.flatMap((each) => each.lateMs ?? []);
  const [median, worst] = [medianOf(lateMs), Math.max(...lateMs)];
  const drift = medianOf(lateMs.slice(-driftHolds)) - medianOf(lateMs.slice(0, driftHolds));
  const show = (ms: number) => `${ms.toFixed(0)} ms`;
  return {
    what,
    cells: {
      cues: String(lateMs.length),
      median: show(median),
      worst: show(worst),
      drift: show(drift),
    },
    budget: {
      text: `≤ ${medianBudgetMs}, ${worstBudgetMs}, ±${driftBudgetMs} ms`,
      ok: median <= medianBudgetMs && worst <= worstBudgetMs && Math.abs(drift) <= driftBudgetMs,
    },
    isTime: true,
  };
}
