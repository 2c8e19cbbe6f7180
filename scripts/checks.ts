// Runs the checks of `npm test` and `npm run endurance`, and counts them.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { root, toolScript, wxtRun } from './tools.ts';

const reports = resolve(root, '.output/test');

export interface Count {
  passed: number;
  failed: number;
}

/** Runs only in `npm run endurance`. */
export const pictureTest = 'tests/browser/pictures.test.ts';

export const oneFailed: Count = { passed: 0, failed: 1 };

/** Prints a line under the title of its check, because checks run side by side. */
export function say(title: string, line: string): void {
  console.log(`${title.padEnd('addons-linter'.length)} │ ${line}`);
}

/**
 * Runs a script with Node and counts it as one test.
 *
 * @param run the script's path and its arguments.
 */
export async function runCheck(
  title: string,
  run: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<Count> {
  const startedMs = performance.now();
  const child = spawn(process.execPath, run, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const input of [child.stdout, child.stderr])
    createInterface({ input }).on('line', (line) => {
      if (line.trim()) say(title, line);
    });
  const isPassed = await new Promise<boolean>((done) => {
    child.on('error', (error) => {
      say(title, error.message);
      done(false);
    });
    child.on('close', (status) => done(status === 0));
  });
  const seconds = Math.round((performance.now() - startedMs) / 1000);
  say(title, `${isPassed ? 'passed' : 'FAILED'} after ${seconds} s`);
  return isPassed ? { passed: 1, failed: 0 } : oneFailed;
}

/**
 * Runs tests with vitest and counts each. A skipped test counts as failed, and so does a run that crashed.
 *
 * @param project a project of vitest.config.ts, or several: `unit*`.
 */
export async function runTests(
  title: string,
  project: string,
  args: readonly string[] = [],
  env: NodeJS.ProcessEnv = {},
): Promise<Count> {
  const report = resolve(reports, `${title}.json`);
  mkdirSync(reports, { recursive: true });
  rmSync(report, { force: true });
  const run = ['run', `--project=${project}`, '--reporter=default', '--reporter=json'];
  const outcome = await runCheck(
    title,
    [toolScript('vitest'), ...run, `--outputFile.json=${report}`, ...args],
    env,
  );
  try {
    const { numPassedTests: passed, numTotalTests: total } = JSON.parse(
      readFileSync(report, 'utf8'),
    ) as { numPassedTests: number; numTotalTests: number };
    return { passed, failed: Math.max(total - passed, outcome.failed) };
  } catch {
    return oneFailed;
  }
}

/** Runs checks one after the other. */
export async function inTurn(...checks: readonly (() => Promise<Count>)[]): Promise<Count[]> {
  const counts: Count[] = [];
  for (const check of checks) counts.push(await check());
  return counts;
}

/** Writes the types that lint, type checks and tests read. */
export const prepare = () => runCheck('prepare', [toolScript('wxt'), 'prepare']);

/** Builds Legroom for both browsers. */
export const builds = [
  () => runCheck('build', wxtRun('build', 'chrome')),
  () => runCheck('build', wxtRun('build', 'firefox')),
];

/** Ends a command: its last line says how many passed and failed, and its exit code says whether any failed. */
export function conclude(counts: readonly Count[]): void {
  const sum = (key: keyof Count) => counts.reduce((total, count) => total + count[key], 0);
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
  process.exitCode = sum('failed') === 0 ? 0 : 1;
}
