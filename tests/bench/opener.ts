import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, CDPSession, Page, Target } from 'puppeteer-core';
import { launchChromium } from '../../scripts/browsers/launch/launch.ts';
import { stopServiceWorker } from '../../scripts/browsers/rig/serviceWorker.ts';
import { waitUntil } from '../../scripts/browsers/rig/wait.ts';
import { countExtensionProcesses } from './processes.ts';

/** The popup of one extension, open. Nothing is attached to it: a debugger would slow what is to be measured. */
export interface OpenPopup {
  /** When the toolbar button was pressed, by the machine's clock. */
  pressedAtMs: number;
  /** Attaches a debugger, once the popup has come to rest. */
  attach(): Promise<CDPSession>;
  close(): Promise<void>;
}

/** The window goes after its page; the next popup shall not meet it. */
const closingMs = 150;

/** A Chromium with several extensions, whose toolbar popups are opened one at a time. */
export class PopupOpener {
  readonly browser: Browser;
  /** The session of the whole browser: what is traced is traced here. */
  readonly session: CDPSession;
  readonly #tab: Page;
  readonly #profile: string;
  readonly #pages: Page[] = [];

  private constructor(browser: Browser, session: CDPSession, tab: Page, profile: string) {
    this.browser = browser;
    this.session = session;
    this.#tab = tab;
    this.#profile = profile;
  }

  /**
   * @param path the browser's executable.
   * @param folders of the unpacked extensions.
   * @returns the opener, and the ids of the extensions in the order of `folders`.
   */
  static async launch(
    path: string,
    folders: readonly [string, ...string[]],
  ): Promise<{ opener: PopupOpener; ids: string[] }> {
    const profile = mkdtempSync(join(tmpdir(), 'legroom-bench-profile-'));
    const [first, ...others] = folders;
    let browser: Browser | undefined;
    try {
      const launched = await launchChromium({
        path,
        extensionDir: first,
        headless: true,
        userDataDir: profile,
      });
      ({ browser } = launched);
      const ids = [launched.extensionId];
      for (const folder of others) ids.push(await browser.installExtension(folder));
      for (const [index, folder] of folders.entries())
        if (existsSync(join(folder, 'welcome.html'))) await putWelcomeAway(browser, ids[index]!);
      const session = await browser.target().createCDPSession();
      const [tab = await browser.newPage()] = await browser.pages();
      return { opener: new PopupOpener(browser, session, tab, profile), ids };
    } catch (error) {
      await browser?.close();
      rmSync(profile, { recursive: true, force: true });
      throw error;
    }
  }

  async close(): Promise<void> {
    await this.browser.close();
    rmSync(this.#profile, { recursive: true, force: true });
  }

  /** Opens a page of an extension in a tab: as long as it is open, the extension has a process. */
  async openTab(url: string): Promise<Page> {
    const page = await this.browser.newPage();
    await page.goto(url);
    this.#pages.push(page);
    await this.#tab.bringToFront();
    return page;
  }

  async closeTabs(): Promise<void> {
    for (const page of this.#pages.splice(0)) await page.close();
  }

  /** Stops what an extension does in the background. */
  async stopBackground(extensionId: string): Promise<void> {
    const isWorker = (target: Target) =>
      target.type() === 'service_worker' && target.url().includes(extensionId);
    if (!this.browser.targets().some(isWorker)) return;
    const page = await this.openTab(`chrome-extension://${extensionId}/options.html`);
    await stopServiceWorker(page, async () => !this.browser.targets().some(isWorker));
    await this.closeTabs();
  }

  /**
   * Waits until no process of any extension is left.
   *
   * @throws {Error} when one stays.
   */
  async waitUntilCold(): Promise<void> {
    await waitUntil(
      'the processes of the extensions to end',
      async () => countExtensionProcesses(this.#profile) === 0,
    );
  }

  /** Presses the toolbar button of an extension, while no popup is open. */
  async open(extensionId: string): Promise<OpenPopup> {
    const extension = (await this.browser.extensions()).get(extensionId);
    if (!extension) throw new Error(`The extension ${extensionId} is not installed any more`);
    const url = `chrome-extension://${extensionId}/popup.html`;
    const known = new Set(this.browser.targets());
    const opened = this.browser.waitForTarget(
      (target) => target.url() === url && !known.has(target),
    );
    const pressedAtMs = performance.timeOrigin + performance.now();
    await this.#tab.triggerExtensionAction(extension);
    const target = await opened;
    return {
      pressedAtMs,
      attach: () => target.createCDPSession(),
      close: () => this.#close(target),
    };
  }

  async #close(target: Target): Promise<void> {
    await (await target.asPage()).close();
    await waitUntil('the popup to close', async () => !this.browser.targets().includes(target));
    await sleep(closingMs);
  }
}

/** Closes the page that comes with installing. */
async function putWelcomeAway(browser: Browser, id: string): Promise<void> {
  const url = `chrome-extension://${id}/welcome.html`;
  const target = await browser.waitForTarget((each) => each.url() === url);
  await (await target.page())?.close();
}
