/**
 * Chaos against the production build in real browsers. Build first.
 *
 *   npm run chaos                                    500 steps in each browser, in pieces of 100
 *   npm run chaos -- --browser firefox --steps 100 --seed 7
 *   npm run chaos -- --trail                         prints every step
 *   npm run chaos -- --browser … --seed … --path … --replay …    one run that failed, as it was printed
 */
import { parseArgs } from 'node:util';
import type { RigName } from '../../scripts/browsers/index.ts';
import { chaos } from './chaos.ts';

const pieceSteps = 100;
const shrinkMs = 180_000;

const { values } = parseArgs({
  options: {
    browser: { type: 'string' },
    seed: { type: 'string' },
    steps: { type: 'string', default: '500' },
    path: { type: 'string' },
    replay: { type: 'string' },
    trail: { type: 'boolean', default: false },
  },
});
const browsers = (['chromium', 'firefox'] as const).filter(
  (name) => (values.browser ?? name) === name,
);
if (browsers.length === 0) throw new Error('There is chromium and firefox to try');
const firstSeed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31));

let isFine = true;
for (const browser of browsers) isFine = (await inPieces(browser)) && isFine;
process.exitCode = isFine ? 0 : 1;

/** Each piece has its own browser and seed, so that it can be repeated alone. */
async function inPieces(browser: RigName): Promise<boolean> {
  const { path, replay } = values;
  let left = path === undefined ? Number(values.steps) : 1;
  for (let seed = firstSeed; left > 0; seed++) {
    const startMs = performance.now();
    const steps = Math.min(left, pieceSteps);
    const result = await chaos({
      browser,
      seed,
      steps,
      shrinkMs,
      ...(values.trail && { onStep: (line: string) => console.log(`  ${line}`) }),
      ...(path !== undefined && { path }),
      ...(replay !== undefined && { replayPath: replay }),
    });
    const seconds = Math.round((performance.now() - startMs) / 1_000);
    console.log(`${browser}, seed ${seed}: ${result.steps} steps in ${seconds} s`);
    if (result.failure !== null) {
      console.log(result.failure);
      return false;
    }
    left -= steps;
  }
  return true;
}
