/**
 * Builds Legroom and opens it in a browser, on a profile that is deleted afterwards.
 *
 *   npm start [-- --browser firefox|chromium|chrome|edge]
 */
import { parseArgs } from 'node:util';
// It drives the browser with the rig of the browser tests.
import { openRigIn } from './browsers/rig/open.ts';
import type { Rig } from './browsers/types.ts';
import { waitUntil } from './browsers/rig/wait.ts';
import {
  browserNames,
  isBrowserName,
  type BrowserKind,
  type BrowserName,
} from './browsers/launch/find.ts';
import { ensureBrowser } from './browsers/launch/install.ts';
import { root, runWxt, type BuildName } from './tools.ts';

const builds: Record<BrowserKind, { name: BuildName; byHand: string }> = {
  chromium: {
    name: 'chrome',
    byHand: 'chrome://extensions, Developer mode, Load unpacked',
  },
  firefox: {
    name: 'firefox',
    byHand: 'about:debugging#/runtime/this-firefox, Load Temporary Add-on',
  },
};

async function start(): Promise<void> {
  const found = await ensureBrowser(wantedBrowser());
  const { name, byHand } = builds[found.kind];
  const folder = `${root}/.output/${name}-mv3`;
  console.log('Building Legroom …');
  runWxt('build', name);
  console.log(`To load it by hand: ${byHand}, and choose\n  ${folder}`);

  const headless = !hasDisplay();
  console.log(
    `Opening ${found.path}${headless ? ' without a window: there is no display here' : ''} …`,
  );
  const rig = await openRigIn(found, { headless, extensionDir: folder });
  try {
    await (headless ? takePicture(rig) : showPopup(rig));
  } finally {
    await rig.close();
  }
}

function wantedBrowser(): BrowserName | undefined {
  const { values } = parseArgs({ options: { browser: { type: 'string' } } });
  if (values.browser === undefined) return undefined;
  if (isBrowserName(values.browser)) return values.browser;
  throw new Error(`--browser takes ${browserNames.join(', ')}; not ${values.browser}.`);
}

function hasDisplay(): boolean {
  return (
    process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
  );
}

async function showPopup(rig: Rig): Promise<void> {
  await rig.pressToolbarButton();
  console.log('Legroom is open. Close the window to end.');
  await rig.closedByHand();
}

async function takePicture(rig: Rig): Promise<void> {
  const popup = await rig.openPopup();
  await popup.click('button', 'Start stretch');
  const seconds = new Set<string | undefined>();
  await waitUntil('the timer to count', async () => {
    seconds.add(await popup.evaluate(readTimer));
    return seconds.size > 2;
  });
  const picture = `${root}/.output/popup-${rig.name}.png`;
  await popup.screenshot(picture);
  console.log(`The timer runs. A picture of it:\n  ${picture}`);
}

/** Runs in the popup. */
function readTimer(window: Window): string | undefined {
  return window.document.querySelector('[role="timer"]')?.textContent;
}

try {
  await start();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
