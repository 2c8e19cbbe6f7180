import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { openRig, type RigName } from '../../scripts/browsers/index.ts';
import { copyWithPrelude } from './prelude.ts';
import { stepsIn, type Model } from './steps.ts';
import { World } from './world.ts';

/** The most steps between two fresh starts. */
const longestRun = 25;

export interface ChaosOptions {
  browser: RigName;
  seed: number;
  /** Stops after so many steps. */
  steps: number;
  /** What a failed run printed; only that run is repeated. */
  path?: string;
  replayPath?: string;
  /** How long to look for shorter runs that also fail. */
  shrinkMs: number;
  /** Called before each step, and again with what was done. */
  onStep?: (line: string) => void;
}

export interface ChaosResult {
  steps: number;
  /** Null if everything held; otherwise what did not, the shortest steps to it, and how to repeat it. */
  failure: string | null;
}

/** Takes random steps against the production build in a real browser, and checks after each that everything holds. */
export async function chaos(options: ChaosOptions): Promise<ChaosResult> {
  const { browser, seed, steps: wanted, path, replayPath, shrinkMs, onStep = () => {} } = options;
  const folder = mkdtempSync(join(tmpdir(), 'legroom-chaos-'));
  if (browser === 'chromium') copyWithPrelude('.output/chrome-mv3', folder);
  let world = await newWorld(browser, folder, onStep);
  let taken = 0;
  let deadlineMs = Infinity;
  /** Whether a failed run has left something behind that could fail the next. */
  let needsNewWorld = false;
  let failed: { trail: string[]; notes: string[]; error: unknown } | undefined;
  try {
    const runs = fc.commands([stepsIn(browser)], {
      maxCommands: longestRun,
      size: 'max',
      ...(replayPath && { replayPath }),
    });
    const property = fc.asyncProperty(runs, async (commands) => {
      if ((!failed && taken >= wanted) || performance.now() > deadlineMs) return;
      if (world.isUsedUp || needsNewWorld) {
        await world.rig.close();
        needsNewWorld = false;
        world = await newWorld(browser, folder, onStep);
      }
      await world.reset();
      try {
        const model: Model = { open: new Set() };
        await fc.asyncModelRun(() => ({ model, real: world }), commands);
      } catch (error) {
        needsNewWorld = true;
        failed = { trail: [...world.trail], notes: [...world.notes], error };
        deadlineMs = Math.min(deadlineMs, performance.now() + shrinkMs);
        throw error;
      } finally {
        if (!failed) taken += world.trail.length;
      }
    });
    const numRuns = path === undefined ? wanted : 1;
    const details = await fc.check(property, { seed, numRuns, ...(path && { path }) });
    if (!details.failed || !failed) return { steps: taken, failure: null };
    const { trail, notes, error } = failed;
    const replay = /replayPath="([^"]*)"/.exec(String(details.counterexample))?.[1] ?? '';
    const lines = [
      error instanceof Error ? error.message : String(error),
      ...(error instanceof Error && error.cause ? [`because of ${String(error.cause)}`] : []),
      `after these steps in ${browser}:`,
      ...trail.map((line, index) => `  ${index + 1}. ${line}`),
      ...notes,
      `again: npm run chaos -- --browser ${browser} --seed ${details.seed} --path ${details.counterexamplePath} --replay ${replay}`,
    ];
    return { steps: taken + trail.length, failure: lines.join('\n') };
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
