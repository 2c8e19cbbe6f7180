/**
 * Measures Legroom as it is built for the stores.
 *
 *   npm run bench [-- --strict] [--json file]   what it weighs, and how fast its popup opens, warm and cold, against one with
 *                                               nothing in it, and against its own first view as plain HTML
 *   npm run bench -- cues [--strict]   when the cues of a routine are heard with the popup closed, in five and a half minutes
 *   npm run bench -- diary [--strict]   a diary of ten years: its page against an empty one, scrolling, export and import
 *   npm run bench -- idle              whether anything wakes the background with everything off, in eleven minutes
 *
 * Fails when bytes are over their budget, when a cue is missing or too many, or when the background does not live and die as
 * it should. Times depend on what else the machine does: they are printed, and fail only with `--strict`.
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

const benches = { popup: benchPopup, cues: benchCues, diary: benchDiary, idle: benchIdle };

const isBench = (name: string): name is keyof typeof benches => name in benches;

async function bench(): Promise<boolean> {
  const { values, positionals } = parseArgs({
    options: { strict: { type: 'boolean', default: false }, json: { type: 'string' } },
    allowPositionals: true,
  });
  const [name = 'popup'] = positionals;
  if (!isBench(name))
    throw new Error(`There is ${Object.keys(benches).join(', ')} to measure; not ${name}.`);
  const folder = mkdtempSync(join(tmpdir(), 'legroom-bench-'));
  try {
    return await benches[name](buildBoth(folder), values.strict, values.json);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

process.exitCode = (await bench()) ? 0 : 1;
