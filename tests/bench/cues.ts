import { availableParallelism, loadavg } from 'node:os';
import type { Build, Builds } from './builds.ts';
import { cueRows, type CueRow } from './cueRows.ts';
import { measureCues } from './measureCues.ts';
import { isOver, printTable } from './report.ts';

/**
 * Measures when the cues of a routine of 20 holds are heard with the popup closed, in both browsers at once, and whether the
 * background lives through it and goes afterwards.
 *
 * @returns whether everything keeps to its budget; times only where `strict`.
 */
export async function benchCues({ chrome, firefox }: Builds, strict: boolean): Promise<boolean> {
  console.log('A routine of 20 holds with the popup closed; this takes some six minutes …\n');
  const rows = (await Promise.all([chrome, firefox].map(measured))).flat();
  printTable('Heard later than planned', rows);
  const [, load = 0] = loadavg();
  console.log(`Load of the machine: ${load.toFixed(1)} on ${availableParallelism()} processors\n`);
  return !rows.some((row) => isOver(row) && (strict || !row.isTime));
}

async function measured({ name, folder }: Build): Promise<CueRow[]> {
  return cueRows(name, await measureCues(name === 'Chrome' ? 'chromium' : 'firefox', folder));
}
