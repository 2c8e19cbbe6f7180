import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { openRig, type RigName } from '../../scripts/browsers/index.ts';
import { clockShifts, freezes, permissionChanges, stops, waits } from './commands/machine.ts';
import { clicks, keyPresses, timerKeys } from './commands/press.ts';
import { failingStorage, rubbish } from './commands/storage.ts';
import { closings, openings } from './commands/views.ts';
import type { Model } from './model.ts';
import { copyWithPrelude } from './prelude.ts';
import { World } from './world.ts';

/** Steps from one fresh start to the next, at most. */
const longestRun = 25;

export interface ChaosOptions {
  browser: RigName;
  seed: number;
  /** Stops once so many steps were taken. */
  steps: number;
  /** Of a run that failed, as it was printed: only that is run. */
  path?: string;
  replayPath?: string;
  /** How long smaller runs that fail as well are looked for. */
  shrinkMs: number;
  /** Is told what is about to be done, and then what it was. */
  onStep?: (line: string) => void;
}

export interface ChaosResult {
  steps: number;
  /** Null where everything held; else what did not, the shortest way to it, and how to see it again. */
  failure: string | null;
}

const stepsIn = (browser: RigName) =>
  fc.oneof(
    { weight: 6, arbitrary: clicks },
    { weight: 7, arbitrary: timerKeys },
    { weight: 2, arbitrary: keyPresses },
    { weight: 5, arbitrary: openings },
    { weight: 2, arbitrary: closings },
    { weight: 2, arbitrary: stops },
    { weight: 1, arbitrary: freezes },
    { weight: 2, arbitrary: waits },
    { weight: 2, arbitrary: clockShifts },
    { weight: browser === 'firefox' ? 2 : 1, arbitrary: permissionChanges[browser] },
    { weight: 2, arbitrary: rubbish },
    { weight: 2, arbitrary: failingStorage },
  );

/** Lets chaos loose on the production build in a real browser, and looks whether everything holds after each step. */
export async function chaos({
  browser,
  seed,
  steps: wanted,
  path,
  replayPath,
  shrinkMs,
  onStep = () => {},
}: ChaosOptions): Promise<ChaosResult> {
  const folder = mkdtempSync(join(tmpdir(), 'legroom-chaos-'));
  if (browser === 'chromium') copyWithPrelude('.output/chrome-mv3', folder);
  let world = await newWorld(browser, folder, onStep);
  let taken = 0;
  let deadlineMs = Infinity;
  /** What a run that failed has left behind must not fail the next. */
  let hasFailed = false;
  let failed: { trail: string[]; notes: string[]; error: unknown } | undefined;
  try {
    const runs = fc.commands([stepsIn(browser)], {
      maxCommands: longestRun,
      size: 'max',
      ...(replayPath && { replayPath }),
    });
    const property = fc.asyncProperty(runs, async (commands) => {
      // Enough was done; and no smaller way is looked for once its time is up.
      if ((!failed && taken >= wanted) || performance.now() > deadlineMs) return;
      if (world.isUsedUp || hasFailed) {
        await world.rig.close();
        hasFailed = false;
        world = await newWorld(browser, folder, onStep);
      }
      await world.reset();
      try {
        const setup = () => ({ model: { open: new Set() } as Model, real: world });
        await fc.asyncModelRun(setup, commands);
      } catch (error) {
        hasFailed = true;
        failed = { trail: [...world.trail], notes: [...world.notes], error };
        if (deadlineMs === Infinity) deadlineMs = performance.now() + shrinkMs;
        throw error;
      } finally {
        if (deadlineMs === Infinity) taken += world.trail.length;
      }
    });
    const numRuns = path === undefined ? wanted : 1;
    const details = await fc.check(property, { seed, numRuns, ...(path && { path }) });
    if (!details.failed || !failed) return { steps: taken, failure: null };
    const { trail, notes, error } = failed;
    const way = trail.map((line, index) => `  ${index + 1}. ${line}`).join('\n');
    const replay = /replayPath="([^"]*)"/.exec(String(details.counterexample))?.[1] ?? '';
    return {
      steps: taken,
      failure: [
        error instanceof Error ? error.message : String(error),
        ...(error instanceof Error && error.cause ? [`because of ${String(error.cause)}`] : []),
        `after these steps in ${browser}:`,
        way,
        ...notes,
        `again: npm run chaos -- --browser ${browser} --seed ${details.seed} --path ${details.counterexamplePath} --replay ${replay}`,
      ].join('\n'),
    };
  } finally {
    await world.rig.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function newWorld(
  browser: RigName,
  folder: string,
  onStep: (line: string) => void,
): Promise<World> {
  const build = browser === 'chromium' && { extensionDir: folder, leaveWorker: true };
  const rig = await openRig(browser, { permissionPrompts: 'grant', ...build });
  try {
    return await World.of(rig, onStep);
  } catch (error) {
    await rig.close();
    throw error;
  }
}
