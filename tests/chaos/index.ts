/**
 * Chaos against the production build in real browsers. Build first.
 *
 *   npm run chaos                                    500 steps in each browser
 *   npm run chaos -- --browser firefox --steps 100 --seed 7
 *   npm run chaos -- --browser … --seed … --path … --replay …    one run that failed, as it was printed
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { openRig, type RigName } from '../../scripts/browsers/index.ts';
import { copyWithPrelude } from './contexts.ts';
import { stepsIn, type Command } from './steps.ts';
import { World } from './world.ts';

/** The most steps between two fresh starts. */
const longestRun = 30;

/** How long to look for shorter runs that also fail. */
const shrinkMs = 180_000;

const { values } = parseArgs({
  options: {
    browser: { type: 'string' },
    seed: { type: 'string' },
    steps: { type: 'string', default: '500' },
    path: { type: 'string' },
    replay: { type: 'string' },
  },
});
for (const browser of ['chromium', 'firefox'] as const)
  if ((values.browser ?? browser) === browser && !(await chaos(browser))) process.exitCode = 1;

/** Takes random steps, each run in a fresh browser, and checks after each step that everything holds. */
async function chaos(browser: RigName): Promise<boolean> {
  const { path, replay: replayPath } = values;
  const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31));
  const folder = mkdtempSync(join(tmpdir(), 'legroom-chaos-'));
  const build = browser === 'chromium' && { extensionDir: folder, leaveWorker: true };
  if (build) copyWithPrelude('.output/chrome-mv3', folder);
  const limits = { maxCommands: longestRun, size: 'max' } as const;
  const runs = fc.commands([stepsIn(browser)], { ...limits, ...(replayPath && { replayPath }) });
  let left = Number(values.steps);
  let deadlineMs = Infinity;

  async function run(commands: Iterable<Command>): Promise<void> {
    if (left <= 0 || performance.now() > deadlineMs) return;
    const world = new World(await openRig(browser, { permissionPrompts: 'grant', ...build }));
    try {
      await world.start();
      await fc.asyncModelRun(() => ({ model: world.views, real: world }), commands);
      if (deadlineMs === Infinity) left -= world.trail.length;
      console.log(`${browser}: ${world.trail.length} steps held`);
    } catch (error) {
      if (deadlineMs === Infinity) console.log(`${browser}: a run failed; is there a shorter one?`);
      deadlineMs = Math.min(deadlineMs, performance.now() + shrinkMs);
      throw error;
    } finally {
      await world.rig.close();
    }
  }

  try {
    if (path !== undefined) {
      await run(fc.sample(runs, { seed, path, numRuns: 1 })[0]!);
      return true;
    }
    const details = await fc.check(fc.asyncProperty(runs, run), { seed, numRuns: left });
    if (!details.failed) return true;
    const [, replay = ''] = /replayPath="([^"]*)"/.exec(String(details.counterexample)) ?? [];
    console.log(
      `${String(details.errorInstance)}\nagain: npm run chaos -- --browser ${browser} --seed ${seed} --path ${details.counterexamplePath} --replay ${replay}`,
    );
    return false;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
