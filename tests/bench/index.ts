/**
 * Measures Legroom as it is built for the stores.
 *
 *   npm run bench                how much it weighs, and how fast its popup opens in Chromium, warm and cold, against a bare popup
 *   npm run bench -- cues        when the cues of a routine are heard with the popup closed, in six minutes
 *   npm run bench -- diary       how soon a diary of ten years shows, against an empty one
 *   npm run bench -- idle        what wakes the background with everything off and with nudges on, in eleven minutes
 *
 * `--rounds 20` says how often each row is measured. The command fails when bytes are over their budget, when a cue is missing or
 * too many, or when the background does not start and stop as it should. Times depend on what else the machine does:
 * they are printed, and fail only with `--strict`.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runWxt } from '../../scripts/tools.ts';
import { benchCues } from './cues.ts';
import { benchDiary } from './diary.ts';
import { benchIdle } from './idle.ts';
import { benchPopup } from './popup.ts';
import type { Bench } from './report.ts';

const benches: Record<string, Bench> = {
  popup: benchPopup,
  cues: benchCues,
  diary: benchDiary,
  idle: benchIdle,
};

const { values, positionals } = parseArgs({
  options: {
    strict: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '20' },
  },
  allowPositionals: true,
});
const [name = 'popup'] = positionals;
const bench = benches[name];
if (!bench) throw new Error(`There is ${Object.keys(benches).join(', ')} to measure; not ${name}.`);

// A folder of its own, so that no other build changes what is measured.
const folder = mkdtempSync(join(tmpdir(), 'legroom-bench-'));
try {
  const env = { ...process.env, LEGROOM_OUT_DIR: folder };
  for (const browser of ['chrome', 'firefox'] as const)
    runWxt('zip', browser, { stdio: 'pipe', env });
  const builds = [
    { name: 'chromium', folder: join(folder, 'chrome-mv3') },
    { name: 'firefox', folder: join(folder, 'firefox-mv3') },
  ] as const;
  const rows = await bench(builds, Number(values.rounds));
  const counted = rows.filter(({ isTime }) => values.strict || !isTime);
  process.exitCode = counted.some(({ budget }) => budget?.ok === false) ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
