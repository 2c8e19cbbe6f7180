import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { platform } from 'node:os';
import { createInterface } from 'node:readline/promises';
import { Browser, detectBrowserPlatform, install, resolveBuildId } from '@puppeteer/browsers';
import { browserCacheDir, findBrowser, type BrowserName, type FoundBrowser } from './find.ts';

/**
 * Finds a browser, or gets one: from Debian's packages when root, otherwise Chrome for Testing or Firefox into the
 * user's cache folder. Says on stdout what it does.
 *
 * @param wanted see {@link findBrowser}; without it, and without any browser, Chromium is installed.
 * @throws {Error} when nothing worked; its two lines say what was looked for and how to get one.
 */
export async function ensureBrowser(wanted?: BrowserName): Promise<FoundBrowser> {
  const found = (await findBrowser(wanted)) ?? (await getBrowser(wanted));
  await ensureFonts();
  return found;
}

async function getBrowser(wanted: BrowserName | undefined): Promise<FoundBrowser> {
  const name = wanted ?? 'chromium';
  const failures: string[] = [];
  for (const get of [getFromApt, download]) {
    const failure = await get(name);
    if (failure) failures.push(failure);
    const fetched = await findBrowser(wanted);
    if (fetched) return fetched;
  }
  throw new Error(
    `Looked for ${wanted ?? 'Chromium, Chrome, Edge or Firefox'} on this machine and found none (${failures.join('; ')}).\n` +
      `Install ${wanted ?? 'one of them'}, or set LEGROOM_BROWSER to the path of a browser you have.`,
  );
}

const debianPackages: Partial<Record<BrowserName, string>> = {
  chromium: 'chromium',
  firefox: 'firefox-esr',
};

/**
 * Whether system packages may be installed: never without apt-get, always without a terminal; otherwise the user is
 * asked.
 */
async function mayInstall(packages: string): Promise<boolean> {
  if (!canUseApt()) return false;
  if (!process.stdin.isTTY) return true;
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(`Install ${packages} with apt-get? [y/N] `);
  terminal.close();
  return /^y/i.test(answer.trim());
}

/** @returns why it did not work, or undefined. */
async function getFromApt(name: BrowserName): Promise<string | undefined> {
  const packageName = debianPackages[name];
  if (!packageName || !(await mayInstall(packageName))) return undefined;
  console.log(`No ${name} here. Installing the package ${packageName} with apt-get …`);
  const failure = aptInstall(packageName);
  return failure && `apt-get: ${failure}`;
}

/** @returns why it did not work, or undefined. */
async function download(name: BrowserName): Promise<string | undefined> {
  if (name === 'edge') return 'Edge cannot be fetched';
  const browser = name === 'firefox' ? Browser.FIREFOX : Browser.CHROME;
  const system = detectBrowserPlatform();
  if (!system) return 'no build for this system';
  const cacheDir = browserCacheDir;
  console.log(
    `No ${name} here. Downloading ${name === 'firefox' ? 'Firefox' : 'Chrome for Testing'} to ${cacheDir} …`,
  );
  try {
    mkdirSync(cacheDir, { recursive: true });
    const buildId = await resolveBuildId(browser, system, 'stable');
    const installDeps = await mayInstall(`the libraries that ${name} needs`);
    await install({ browser, buildId, cacheDir, platform: system, installDeps });
    return undefined;
  } catch (error) {
    return `download: ${firstLine(error)}`;
  }
}

/** A machine without fonts draws empty boxes. */
async function ensureFonts(): Promise<void> {
  if (spawnSync('fc-list', { encoding: 'utf8' }).stdout?.trim()) return;
  if (!(await mayInstall('fonts-dejavu-core'))) return;
  console.log('No fonts here. Installing the package fonts-dejavu-core with apt-get …');
  const failure = aptInstall('fonts-dejavu-core');
  if (failure) console.log(`Going on without fonts: ${failure}`);
}

function firstLine(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.split('\n')[0] ?? text;
}

/** Whether this machine is a Debian or Ubuntu on which we may install packages. */
function canUseApt(): boolean {
  return (
    platform() === 'linux' &&
    process.getuid?.() === 0 &&
    spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0
  );
}

/**
 * Installs one Debian package without the packages that it recommends.
 *
 * @returns undefined when it is installed, otherwise the last line that apt-get printed.
 */
function aptInstall(packageName: string): string | undefined {
  // `update` fails if one source is unreachable; the package may still come from another.
  const updateFailure = aptGet('update');
  const installFailure = aptGet('install', '-y', '--no-install-recommends', packageName);
  return installFailure && (updateFailure ?? installFailure);
}

/** How long to wait for another installation. */
const lockSeconds = 120;

function aptGet(...args: string[]): string | undefined {
  const { status, stdout, stderr } = spawnSync(
    'apt-get',
    ['-q', '-o', `DPkg::Lock::Timeout=${lockSeconds}`, ...args],
    {
      encoding: 'utf8',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    },
  );
  if (status === 0) return undefined;
  return (stderr.trim() || stdout.trim()).split('\n').at(-1) ?? `apt-get ${args.join(' ')} failed`;
}
