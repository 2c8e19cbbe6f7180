import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { launch, type Browser } from 'puppeteer-core';
import { firefoxAddOnId } from '../../manifestValues.ts';
import { browserCacheDir } from './find.ts';
import { fontEnvironment, fontFolder } from './fonts.ts';
import { makeFirefoxSpeak } from './languages.ts';

export interface LaunchOptions {
  /** The browser's executable. */
  path: string;
  /** The folder of the unpacked extension. */
  extensionDir: string;
  headless: boolean;
  /** A profile to keep. By default, the profile is deleted when the browser ends. */
  userDataDir?: string;
  args?: readonly string[];
  /**
   * The language of the browser, as BCP 47; by default that of the machine. Chromium needs its pack:
   * `chromiumThatSpeaks`.
   */
  language?: string | undefined;
  /** The folder of downloads, which the browser then does not ask for; by default the browser's own. */
  downloads?: string;
}

export interface FirefoxLaunchOptions extends LaunchOptions {
  prefs?: Readonly<Record<string, string | number | boolean>>;
}

export interface Launched {
  browser: Browser;
  extensionId: string;
  /** Where the extension's pages are, without a slash at the end. */
  origin: string;
}

// Firefox makes up a new one for every profile. This one is fixed, so that the address of the extension's pages is
// known.
const firefoxUuid = '6f0d2f5c-3d0e-4f6a-9a55-1e6700a7e900';

const windowWidthPx = 1280;
const windowHeightPx = 1000;

/**
 * Opens Chromium, Chrome or Edge with the extension loaded through the debugging pipe, which works in branded builds
 * too.
 *
 * @throws {Error} when the browser does not start or refuses the extension.
 */
export async function launchChromium(options: LaunchOptions): Promise<Launched> {
  const browser = await launch({
    executablePath: options.path,
    // On Linux the variable decides, elsewhere the switch.
    env: { ...fontEnvironment(), ...(options.language && { LANGUAGE: options.language }) },
    headless: options.headless,
    pipe: true,
    enableExtensions: true,
    defaultViewport: null,
    // Headless, scroll bars are shown. In a window, the notice that the browser is automated is hidden.
    ignoreDefaultArgs: options.headless ? ['--hide-scrollbars'] : ['--enable-automation'],
    ...(options.userDataDir !== undefined && { userDataDir: options.userDataDir }),
    ...(options.downloads !== undefined && {
      downloadBehavior: { policy: 'allow', downloadPath: options.downloads },
    }),
    args: [
      '--disable-quic',
      '--no-first-run',
      '--no-default-browser-check',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--window-size=${windowWidthPx},${windowHeightPx}`,
      // The screen of a headless Chromium is 800 by 600, too low for a popup.
      ...(options.headless ? ['--disable-gpu', '--screen-info={1600x1200}'] : []),
      ...(options.language ? [`--lang=${options.language}`] : []),
      ...(sandboxCannotStart(options.path) ? ['--no-sandbox'] : []),
      ...(options.args ?? []),
    ],
  });
  return withExtension(browser, options.extensionDir, (id) => `chrome-extension://${id}`);
}

/**
 * Opens Firefox with the extension as a temporary add-on, its pages' address pinned, and with access to the browser's
 * own windows. Without it, Firefox 153 and later keep automation out of extension pages.
 *
 * @throws {Error} when Firefox does not start or refuses the extension.
 */
export async function launchFirefox(options: FirefoxLaunchOptions): Promise<Launched> {
  const fonts = fontFolder();
  const browser = await launch({
    browser: 'firefox',
    executablePath: options.path,
    env: fontEnvironment(),
    headless: options.headless,
    defaultViewport: null,
    ...(options.userDataDir !== undefined && { userDataDir: options.userDataDir }),
    args: [
      '--remote-allow-system-access',
      `--width=${windowWidthPx}`,
      `--height=${windowHeightPx}`,
      ...(options.args ?? []),
    ],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [firefoxAddOnId]: firefoxUuid }),
      // A temporary add-on is uninstalled at exit; a kept profile keeps its data all the same.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      ...(options.language && { 'intl.locale.requested': options.language }),
      ...(fonts && { 'security.sandbox.content.read_path_whitelist': `${fonts}/` }),
      ...(options.downloads !== undefined && {
        // 2: the folder named next.
        'browser.download.folderList': 2,
        'browser.download.dir': options.downloads,
        'browser.download.always_ask_before_handling_new_types': false,
      }),
      ...options.prefs,
    },
  });
  const { extensionDir, language } = options;
  return withExtension(
    browser,
    extensionDir,
    () => `moz-extension://${firefoxUuid}`,
    async () => {
      if (language) await makeFirefoxSpeak(language, browser);
    },
  );
}

async function withExtension(
  browser: Browser,
  extensionDir: string,
  originOf: (id: string) => string,
  prepare?: () => Promise<void>,
): Promise<Launched> {
  try {
    await prepare?.();
    const extensionId = await browser.installExtension(resolve(extensionDir));
    return { browser, extensionId, origin: originOf(extensionId) };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/** Chromium's sandbox does not start for root, nor (Ubuntu) for a download without an AppArmor profile. */
function sandboxCannotStart(path: string): boolean {
  return (
    process.getuid?.() === 0 || (path.startsWith(browserCacheDir) && userNamespacesAreRestricted())
  );
}

function userNamespacesAreRestricted(): boolean {
  try {
    return (
      readFileSync('/proc/sys/kernel/apparmor_restrict_unprivileged_userns', 'utf8').trim() === '1'
    );
  } catch {
    return false;
  }
}
