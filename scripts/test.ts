// Everything that must hold before a change is kept: npm test
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { makeStartedProfile } from './browsers/launch/firefoxProfile.ts';
import { ensureBrowser } from './browsers/launch/install.ts';
import { ensureLanguage, testedLanguages } from './browsers/launch/languagePacks.ts';
import { toolScript } from './tools.ts';

const root = resolve(import.meta.dirname, '..');
const reports = resolve(root, '.output/test');

interface Count {
  passed: number;
  failed: number;
}

interface Check {
  /** Stands before each line it prints, because checks run side by side. */
  title: string;
  /** The path of a tool's script, and its arguments. */
  run: readonly string[];
  env?: NodeJS.ProcessEnv;
}

/** Browser tests with a row of their own, in both browsers, so that no row is much longer than the others. */
const besideTheOthers = ['tests/browser/faults/', 'tests/browser/learn'];

const browserKinds = ['chromium', 'firefox'] as const;
const longestTitle = 'addons-linter'.length;

function say(title: string, line: string): void {
  console.log(`${title.padEnd(longestTitle)} │ ${line}`);
}

/** Runs one tool of the project; a tool that fails counts as one failed test. */
async function check({ title, run, env }: Check): Promise<Count> {
  const startedMs = performance.now();
  const child = spawn(process.execPath, run, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const input of [child.stdout, child.stderr]) {
    createInterface({ input }).on('line', (line) => {
      if (line.trim()) say(title, line);
    });
  }
  const isPassed = await new Promise<boolean>((done) => {
    child.on('error', (error) => {
      say(title, error.message);
      done(false);
    });
    child.on('close', (status) => done(status === 0));
  });
  const seconds = Math.round((performance.now() - startedMs) / 1000);
  say(title, `${isPassed ? 'passed' : 'FAILED'} after ${seconds} s`);
  return isPassed ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Runs one of vitest's projects and counts its tests; a run that died counts as one failed test. */
async function tests(
  title: string,
  project: string,
  { args = [], env }: { args?: readonly string[]; env?: NodeJS.ProcessEnv } = {},
): Promise<Count> {
  const report = resolve(reports, `${title}.json`);
  const { failed: hasFailed } = await check({
    title,
    run: [
      toolScript('vitest'),
      'run',
      // One name may stand for several projects: unit*.
      `--project=${project}`,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
      ...args,
    ],
    env,
  });
  try {
    const { numPassedTests: passed, numFailedTests: failed } = JSON.parse(
      readFileSync(report, 'utf8'),
    );
    return { passed, failed: failed || hasFailed };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

/** Finds or fetches both browsers. One that is missing is a failure: its tests are never left out. */
async function browsersFound(): Promise<boolean> {
  try {
    for (const kind of browserKinds) {
      const found = await ensureBrowser(kind);
      const { name, path } = found;
      say(kind, `${name}: ${path}`);
      // Now, and not when a test asks: two that install at the same time would lock each other out.
      for (const language of testedLanguages) ensureLanguage(found, language);
      // A third less to do for each of the many that will be started.
      if (kind === 'firefox') await makeStartedProfile(path);
    }
    return true;
  } catch (error) {
    say('browsers', error instanceof Error ? error.message : String(error));
    return false;
  }
}

/** Runs checks one after the other. */
async function inTurn(...checks: (() => Promise<Count>)[]): Promise<Count[]> {
  const counts: Count[] = [];
  for (const each of checks) counts.push(await each());
  return counts;
}

const wxt = toolScript('wxt');

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const builds = await inTurn(
  () => check({ title: 'prepare', run: [wxt, 'prepare'] }),
  () => check({ title: 'build', run: [wxt, 'build', '-b', 'chrome'] }),
  () => check({ title: 'build', run: [wxt, 'build', '-b', 'firefox', '--mv3'] }),
);
const hasBrowsers = await browsersFound();
const browserTests = (...run: Parameters<typeof tests>) =>
  hasBrowsers ? tests(...run) : Promise.resolve({ passed: 0, failed: 1 });

// More rows than processors, because most of what is done in a browser is to wait.
const rest = await Promise.all([
  inTurn(
    () => check({ title: 'lint', run: [toolScript('oxlint'), '--deny-warnings'] }),
    () =>
      check({
        title: 'format',
        run: [toolScript('prettier'), '--check', '--log-level=warn', '.'],
      }),
    () => check({ title: 'types', run: [toolScript('typescript', 'tsc'), '--noEmit'] }),
    // Two workers, as vitest would use one on two cores; beside the browsers that is too little.
    () => tests('unit', 'unit*', { args: ['--maxWorkers=2'] }),
    () =>
      check({
        title: 'addons-linter',
        run: [toolScript('addons-linter'), '.output/firefox-mv3'],
      }),
  ),
  browserTests('both', 'browser', { args: besideTheOthers }),
  ...browserKinds.map((kind) =>
    browserTests(kind, 'browser', {
      args: besideTheOthers.map((part) => `--exclude=${part}**`),
      env: { LEGROOM_ONLY: kind },
    }),
  ),
]);

const counts = [...builds, ...rest.flat()];
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
