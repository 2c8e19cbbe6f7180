/**
 * Checks everything that must hold before a change is merged: npm test
 *
 * Three rows run side by side, each check after the one before it:
 *
 *   static and unit     lint, format, types, all unit tests
 *   chromium, firefox   after the builds, the browser tests, two files at a time, because tests mostly wait
 *
 * Nothing is skipped or tried again. What takes too long for every change is in `npm run endurance`.
 */
import { makeStartedProfile } from './browsers/launch/firefoxProfile.ts';
import { ensureBrowser } from './browsers/launch/install.ts';
import {
  builds,
  conclude,
  inTurn,
  oneFailed,
  pictureTest,
  prepare,
  runCheck,
  runTests,
  say,
  type Count,
} from './checks.ts';
import { toolScript } from './tools.ts';

const browserKinds = ['chromium', 'firefox'] as const;

/** Finds or fetches both browsers. Without a browser its tests fail; they are never skipped. */
async function findBrowsers(): Promise<boolean> {
  try {
    for (const kind of browserKinds) {
      const found = await ensureBrowser(kind);
      say(kind, `${found.name}: ${found.path}`);
      // A copy of a started profile saves a third of each start.
      if (kind === 'firefox') await makeStartedProfile(found.path);
    }
    return true;
  } catch (error) {
    say('browsers', error instanceof Error ? error.message : String(error));
    return false;
  }
}

const prepared = await prepare();
const foundBrowsers = findBrowsers();
const built = inTurn(...builds);

async function browserTests(kind: (typeof browserKinds)[number]): Promise<Count> {
  await built;
  if (!(await foundBrowsers)) return oneFailed;
  const args = ['--fileParallelism', '--maxWorkers=2', `--exclude=${pictureTest}`];
  return runTests(kind, 'browser', args, { LEGROOM_ONLY: kind });
}

const counts = await Promise.all([
  inTurn(
    () => runCheck('lint', [toolScript('oxlint'), '--deny-warnings']),
    () => runCheck('format', [toolScript('prettier'), '--check', '--log-level=warn', '.']),
    () => runCheck('types', [toolScript('typescript', 'tsc'), '--noEmit']),
    () => runTests('unit', 'unit*'),
  ),
  built,
  ...browserKinds.map(browserTests),
  built.then(() => runCheck('addons-linter', [toolScript('addons-linter'), '.output/firefox-mv3'])),
]);

conclude([prepared, ...counts.flat()]);
