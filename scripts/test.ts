/**
 * Checks everything that must hold before a change is merged: npm test
 *
 * First come the builds, because browser tests open them. Then four rows run side by side, and the checks of a row one after
 * the other. Four rows keep two processors four fifths busy; with six, tests wait for each other and nothing ends sooner.
 *
 *   static and unit     lint, format, types, all unit tests on two workers, the linter of addons.mozilla.org
 *   chromium, firefox   the browser tests, a row for each browser
 *   both                the browser tests of `rowOfBoth`, in both browsers, so that no row is much longer than the others
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
  runCheck,
  runTests,
  say,
} from './checks.ts';
import { toolScript } from './tools.ts';

const rowOfBoth = ['tests/browser/faults/', 'tests/browser/learn', 'tests/browser/presses'];
const browserKinds = ['chromium', 'firefox'] as const;

/** Finds or fetches both browsers. A missing browser fails its tests: they are never left out. */
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

const built = await inTurn(...builds);
const hasBrowsers = await findBrowsers();
const browserTests = async (title: string, args: readonly string[], env?: NodeJS.ProcessEnv) =>
  hasBrowsers ? runTests(title, 'browser', args, env) : oneFailed;

const rows = await Promise.all([
  inTurn(
    () => runCheck('lint', [toolScript('oxlint'), '--deny-warnings']),
    () => runCheck('format', [toolScript('prettier'), '--check', '--log-level=warn', '.']),
    () => runCheck('types', [toolScript('typescript', 'tsc'), '--noEmit']),
    // By default vitest takes one worker on two processors.
    () => runTests('unit', 'unit*', ['--maxWorkers=2']),
    () => runCheck('addons-linter', [toolScript('addons-linter'), '.output/firefox-mv3']),
  ),
  browserTests('both', rowOfBoth),
  ...browserKinds.map((kind) =>
    browserTests(
      kind,
      [...rowOfBoth.map((part) => `${part}**`), pictureTest].map((part) => `--exclude=${part}`),
      { LEGROOM_ONLY: kind },
    ),
  ),
]);

conclude([...built, ...rows.flat()]);
