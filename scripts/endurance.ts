/**
 * Checks what takes too long for every change, one after the other: npm run endurance [-- name …]
 *
 *   properties   a year of reminders, and damaged backups, with the full number of tries
 *   packages     builds the packages twice, in two places, compares them byte for byte, and reads their licences
 *   pictures     lays out the pictures for the stores in all languages
 *   chaos        random steps against both browsers
 *   idle, cues   what wakes the background with everything off and with nudges on, and when the cues of a routine are heard
 */
import { existsSync } from 'node:fs';
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
} from './checks.ts';
import { root } from './tools.ts';

/** The tests that ask `tests/endurance.ts` how often to try. */
const propertyTests = [
  'tests/unit/domain/reminders/simulator.test.ts',
  'tests/unit/diary/files.test.ts',
];

const checks = {
  properties: async () => {
    const missing = propertyTests.filter((path) => !existsSync(`${root}/${path}`));
    for (const path of missing) say('properties', `there is no ${path}`);
    return missing.length > 0
      ? oneFailed
      : runTests('properties', 'unit*', propertyTests, { LEGROOM_ENDURANCE: '1' });
  },
  packages: () => runTests('packages', 'packages'),
  pictures: () => runTests('pictures', 'browser', [pictureTest], { LEGROOM_ONLY: 'chromium' }),
  chaos: () => runCheck('chaos', ['tests/chaos/index.ts']),
  idle: () => runCheck('idle', ['tests/bench/index.ts', 'idle']),
  cues: () => runCheck('cues', ['tests/bench/index.ts', 'cues']),
};

const names = Object.keys(checks) as (keyof typeof checks)[];
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !names.some((each) => each === name));
if (unknown.length > 0)
  throw new Error(`There is ${names.join(', ')} to check; not ${unknown.join(', ')}.`);

for (const kind of ['chromium', 'firefox'] as const) await ensureBrowser(kind);
const chosen = names.filter((name) => wanted.length === 0 || wanted.includes(name));
conclude(await inTurn(prepare, ...builds, ...chosen.map((name) => checks[name])));
