// Everything that must hold before a change is kept: npm test
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { ensureBrowser } from './browsers/install.ts';

const root = resolve(import.meta.dirname, '..');
const reports = resolve(root, '.output/test');

interface Count {
  passed: number;
  failed: number;
}

/** Runs one tool of the project; a tool that fails counts as one failed test. */
function check(title: string, command: string, ...args: string[]): Count {
  console.log(`\n— ${title}`);
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit' });
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Runs one of vitest's projects and counts its tests; a run that died counts as one failed test. */
function tests(title: string, project: string): Count {
  const report = resolve(reports, `${project}.json`);
  const { failed: hasDied } = check(
    title,
    'vitest',
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  );
  try {
    const { numPassedTests: passed, numFailedTests: failed } = JSON.parse(
      readFileSync(report, 'utf8'),
    );
    return { passed, failed: failed || hasDied };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

async function browsers(): Promise<Count> {
  console.log('\n— Browsers');
  try {
    for (const kind of ['chromium', 'firefox'] as const) {
      const { name, path } = await ensureBrowser(kind);
      console.log(`${name}: ${path}`);
    }
    return tests('Browser tests, on the production builds', 'browser');
  } catch (error) {
    // A browser that is missing is a failure: its tests are never left out.
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1 };
  }
}

// For single runs by hand; here it would leave a browser out.
delete process.env.LEGROOM_ONLY;

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const counts = [
  check('Types of the words and the pages', 'wxt', 'prepare'),
  check('Lint', 'oxlint', '--deny-warnings'),
  check('Format', 'prettier', '--check', '--log-level=warn', '.'),
  check('Types', 'tsc', '--noEmit'),
  tests('Unit tests', 'unit'),
  check('Build for Chromium', 'wxt', 'build', '-b', 'chrome'),
  check('Build for Firefox', 'wxt', 'build', '-b', 'firefox', '--mv3'),
  check('Firefox build, by Mozilla’s linter', 'addons-linter', '.output/firefox-mv3'),
  await browsers(),
];
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
