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
import { buildBoth } from './builds.ts';
import { benchCues } from './cues.ts';
import { benchDiary } from './diary.ts';
import { benchIdle } from './idle.ts';
import { benchPopup } from './popup.ts';
import { isOver } from './report.ts';

const benches = { popup: benchPopup, cues: benchCues, diary: benchDiary, idle: benchIdle };
const isBench = (name: string): name is keyof typeof benches => name in benches;

const { values, positionals } = parseArgs({
  options: {
    strict: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '20' },
  },
  allowPositionals: true,
});
const [name = 'popup'] = positionals;
if (!isBench(name))
  throw new Error(`There is ${Object.keys(benches).join(', ')} to measure; not ${name}.`);

const folder = mkdtempSync(join(tmpdir(), 'legroom-bench-'));
try {
  const rows = await benches[name](buildBoth(folder), Number(values.rounds), folder);
  const isFailed = rows.some((row) => isOver(row) && (values.strict || !row.isTime));
  process.exitCode = isFailed ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
