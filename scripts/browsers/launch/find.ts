import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { homedir, platform } from 'node:os';
import { basename, delimiter, join } from 'node:path';
import { Browser, getInstalledBrowsers } from '@puppeteer/browsers';

/** The folder that keeps downloaded browsers from one run to the next. */
export const browserCacheDir = join(homedir(), '.cache/legroom/browsers');

export type BrowserName = 'chromium' | 'chrome' | 'edge' | 'firefox';
export type BrowserKind = 'chromium' | 'firefox';

export interface FoundBrowser {
  kind: BrowserKind;
  name: BrowserName;
  path: string;
}

export const browserNames: readonly BrowserName[] = ['chromium', 'chrome', 'edge', 'firefox'];

/** @returns whether `text` is one of the names `--browser` takes. */
export function isBrowserName(text: string): text is BrowserName {
  return browserNames.some((name) => name === text);
}

/**
 * Finds an installed browser. `LEGROOM_BROWSER=path` wins over everything.
 *
 * @param wanted `chromium` also accepts Chrome or Edge if there is no Chromium; without it any browser is accepted,
 *   Chromium first.
 * @returns undefined when there is none.
 * @throws {Error} when `LEGROOM_BROWSER` names no file, or a browser other than the one wanted.
 */
export async function findBrowser(wanted?: BrowserName): Promise<FoundBrowser | undefined> {
  const chosen = process.env.LEGROOM_BROWSER;
  if (chosen) return chosenBrowser(chosen, wanted);

  for (const name of namesFor(wanted)) {
    const path = installedPaths(name).find(isUsable);
    if (path) return describe(name, path);
  }
  return findDownloaded(wanted);
}

/** The browsers that are accepted, the preferred one first. */
function namesFor(wanted: BrowserName | undefined): readonly BrowserName[] {
  if (!wanted) return browserNames;
  return wanted === 'chromium' ? ['chromium', 'chrome', 'edge'] : [wanted];
}

function chosenBrowser(path: string, wanted: BrowserName | undefined): FoundBrowser {
  if (!isFile(path))
    throw new Error(`LEGROOM_BROWSER is set to ${path}, and there is no such file.`);
  const found = describe(nameOf(path), path);
  if (wanted && !namesFor(wanted).includes(found.name)) {
    throw new Error(`LEGROOM_BROWSER is set to ${path}, which is not ${wanted}.`);
  }
  return found;
}

function nameOf(path: string): BrowserName {
  const file = basename(path).toLowerCase();
  if (file.includes('firefox')) return 'firefox';
  if (file.includes('edge')) return 'edge';
  return file.includes('chrome') ? 'chrome' : 'chromium';
}

const describe = (name: BrowserName, path: string): FoundBrowser => ({
  kind: name === 'firefox' ? 'firefox' : 'chromium',
  name,
  path,
});

/** A Chrome for Testing or Firefox that an earlier run downloaded. */
async function findDownloaded(wanted: BrowserName | undefined): Promise<FoundBrowser | undefined> {
  const downloaded = await getInstalledBrowsers({ cacheDir: browserCacheDir });
  const names = namesFor(wanted);
  for (const { browser, executablePath } of downloaded) {
    if (!isUsable(executablePath)) continue;
    if (browser === Browser.FIREFOX && names.includes('firefox'))
      return describe('firefox', executablePath);
    if (browser === Browser.CHROME && names.includes('chrome'))
      return describe('chrome', executablePath);
  }
  return undefined;
}

function installedPaths(name: BrowserName): string[] {
  const { env } = process;
  if (platform() === 'darwin') return macPaths[name].flatMap((app) => [app, join(homedir(), app)]);
  if (platform() === 'win32')
    return filesIn(
      [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA],
      windowsPaths[name],
    );
  return [...linuxPaths[name], ...filesIn((env.PATH ?? '').split(delimiter), linuxCommands[name])];
}

const filesIn = (folders: readonly (string | undefined)[], files: readonly string[]): string[] =>
  files.flatMap((file) => folders.flatMap((folder) => (folder ? join(folder, file) : [])));

// The binary itself comes first, because Debian's wrapper adds an empty --load-extension.
const linuxPaths: Record<BrowserName, readonly string[]> = {
  chromium: ['/usr/lib/chromium/chromium', '/usr/lib64/chromium-browser/chromium-browser'],
  chrome: ['/opt/google/chrome/chrome'],
  edge: ['/opt/microsoft/msedge/msedge'],
  firefox: ['/usr/lib/firefox/firefox', '/usr/lib/firefox-esr/firefox-esr', '/opt/firefox/firefox'],
};

const linuxCommands: Record<BrowserName, readonly string[]> = {
  chromium: ['chromium', 'chromium-browser'],
  chrome: ['google-chrome-stable', 'google-chrome', 'google-chrome-beta'],
  edge: ['microsoft-edge-stable', 'microsoft-edge'],
  firefox: ['firefox', 'firefox-esr', 'firefox-devedition', 'firefox-developer-edition'],
};

const macPaths: Record<BrowserName, readonly string[]> = {
  chromium: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
  chrome: ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
  edge: ['/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
  firefox: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
  ],
};

const windowsPaths: Record<BrowserName, readonly string[]> = {
  chromium: ['Chromium\\Application\\chrome.exe'],
  chrome: ['Google\\Chrome\\Application\\chrome.exe'],
  edge: ['Microsoft\\Edge\\Application\\msedge.exe'],
  firefox: [
    'Mozilla Firefox\\firefox.exe',
    'Mozilla Firefox ESR\\firefox.exe',
    'Firefox Developer Edition\\firefox.exe',
  ],
};

/** Whether a file is a browser that starts. Snaps are left out: they see neither our profile nor our folder. */
function isUsable(path: string): boolean {
  if (!isFile(path)) return false;
  if (platform() !== 'linux') return true;
  return (
    !isSnapShim(path) &&
    spawnSync(path, ['--version'], { timeout: 20_000, stdio: 'ignore' }).status === 0
  );
}

/** False also for a file in a folder that we may not read; PATH can contain one. */
function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function isSnapShim(path: string): boolean {
  const largestScriptBytes = 64 * 1024;
  if (path.startsWith('/snap/')) return true;
  return (
    statSync(path).size < largestScriptBytes &&
    /\/snap\/|snap install/.test(readFileSync(path, 'utf8'))
  );
}
