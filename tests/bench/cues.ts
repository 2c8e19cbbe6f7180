import { setTimeout as sleep } from 'node:timers/promises';
import { max, median } from 'd3-array';
import { boundariesAfter, choiceFallback, type Choice } from '../../domain/session/index.ts';
import { minuteMs, secondMs } from '../../domain/time.ts';
import type { HeardCue } from '../../scripts/browsers/index.ts';
import { openRig } from '../../scripts/browsers/rig/open.ts';
import { allowCues, store, storedSession } from '../browser/legroom.ts';
import { fact, printTable, time, type Build, type Row } from './report.ts';

const budgetMs = { median: 100, worst: 300, drift: 50, gone: 31 * secondMs } as const;

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
 * Measures when the cues of a routine of 20 holds are heard with the popup closed, in both browsers at once, and
 * whether the background stops afterwards.
 */
export async function benchCues(builds: readonly Build[]): Promise<Row[]> {
  console.log('A routine of 20 holds with the popup closed; this takes some six minutes …\n');
  const rows = (await Promise.all(builds.map(measure))).flat();
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
    const popup = await rig.openPopup();
    await popup.click('button', 'Start stretch');
    await popup.find('button', 'Pause');
    await popup.close();
    const session = await storedSession(rig);
    const { startedAtMs: atMs } = session;
    const planned = [{ cue: 'ready', atMs }, ...boundariesAfter(session, atMs)];
    const endMs = planned.at(-1)!.atMs;
    await sleep(endMs - Date.now());
    while (Date.now() < endMs + minuteMs && (await rig.backgroundRunning())) await sleep(100);
    const goneAfterMs = Date.now() - endMs;
    const heard = await log.heard();
    const lateMs = delaysOf(planned, heard);
    const missing = planned.length - lateMs.length;
    const unplanned = heard.length - lateMs.length;
    const drift = (median(lateMs.slice(-5)) ?? 0) - (median(lateMs.slice(0, 5)) ?? 0);
    return [
      time(`${name}: the median of ${lateMs.length} cues`, median(lateMs), budgetMs.median),
      time(`${name}: the worst of them`, max(lateMs), budgetMs.worst),
      time(`${name}: the last five against the first`, Math.abs(drift), budgetMs.drift),
      fact(`${name}: cues missing`, missing, '0', missing === 0),
      fact(`${name}: cues too many`, unplanned, '0', unplanned === 0),
      {
        ...time(`${name}: background gone after the end`, goneAfterMs, budgetMs.gone),
        isTime: goneAfterMs < minuteMs,
      },
    ];
  } finally {
    await rig.close();
  }
}

/** How late each planned cue was that was heard, in milliseconds. */
function delaysOf(planned: readonly HeardCue[], heard: readonly HeardCue[]): number[] {
  const left = new Set(heard);
  return planned.flatMap(({ cue, atMs }) => {
    // A cue that is further from its plan is another one.
    const match = [...left].find((each) => each.cue === cue && Math.abs(each.atMs - atMs) < 1_500);
    if (!match) return [];
    left.delete(match);
    return [match.atMs - atMs];
  });
}
