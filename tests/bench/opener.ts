import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, CDPSession, Page, Target } from 'puppeteer-core';
import { launchChromium } from '../../scripts/browsers/launch/launch.ts';
import { waitUntil } from '../../scripts/browsers/rig/wait.ts';

/** The popup of one extension, open. No debugger is attached, because it would slow down what is measured. */
export interface OpenPopup {
  /** When the toolbar button was pressed, by the machine's clock. */
  pressedAtMs: number;
  /** Attaches a debugger, after the popup has settled. */
  attach(): Promise<CDPSession>;
  close(): Promise<void>;
}

/** The time in which a popup's window closes after its page, before the next popup opens. */
const closingMs = 150;

/** Makes an unpacked extension with a popup without scripts, and an empty service worker. */
export function makeExtension(folder: string, html: string): string {
  mkdirSync(folder, { recursive: true });
  const manifest = {
    manifest_version: 3,
    name: 'Popup without a script',
    version: '1.0',
    action: { default_popup: 'popup.html' },
    background: { service_worker: 'background.js' },
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'background.js'), '');
  writeFileSync(join(folder, 'popup.html'), html);
  return folder;
}

/** A Chromium with several extensions, whose toolbar popups are opened one at a time. */
export class PopupOpener {
  readonly browser: Browser;
  /** The session of the whole browser. */
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
   * @param legroom the folder of its build; its welcome page is closed.
   * @param others folders of other extensions.
   * @returns the opener, and the ids of the extensions in that order.
   */
  static async launch(
    path: string,
    legroom: string,
    others: readonly string[],
  ): Promise<{ opener: PopupOpener; ids: string[] }> {
    const userDataDir = mkdtempSync(join(tmpdir(), 'legroom-bench-profile-'));
    const { browser, extensionId, origin } = await launchChromium({
      path,
      extensionDir: legroom,
      headless: true,
      userDataDir,
    });
    const ids = [extensionId];
    for (const folder of others) ids.push(await browser.installExtension(folder));
    const welcome = await browser.waitForTarget((each) => each.url() === `${origin}/welcome.html`);
    await (await welcome.page())?.close();
    const session = await browser.target().createCDPSession();
    const [tab = await browser.newPage()] = await browser.pages();
    return { opener: new PopupOpener(browser, session, tab, userDataDir), ids };
  }

  async close(): Promise<void> {
    await this.browser.close();
    rmSync(this.#profile, { recursive: true, force: true });
  }

  /** Opens a file of an extension in a tab, in which no script runs. */
  async openTab(id: string): Promise<Page> {
    const page = await this.browser.newPage();
    await page.goto(`chrome-extension://${id}/manifest.json`);
    this.#pages.push(page);
    await this.#tab.bringToFront();
    return page;
  }

  async closeTabs(): Promise<void> {
    for (const page of this.#pages.splice(0)) await page.close();
  }

  /** Ends the process of every extension. @throws {Error} when one stays. */
  async makeCold(): Promise<void> {
    await this.closeTabs();
    const session = await this.#tab.createCDPSession();
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    await session.detach();
    await waitUntil('the extensions’ processes to end', async () => this.#countProcesses() === 0);
  }

  /** Keeps a process for each extension, by opening one of its files in a tab. @throws {Error} when one has none. */
  async makeWarm(ids: readonly string[]): Promise<void> {
    for (const id of ids) await this.openTab(id);
    if (this.#countProcesses() < ids.length) throw new Error('An extension has no process');
  }

  /** Chromium marks the processes of extensions on their command line; the profile tells them from those of others. */
  #countProcesses(): number {
    const lines = execFileSync('ps', ['-A', '-ww', '-o', 'args='], { encoding: 'utf8' }).split(
      '\n',
    );
    const isOwn = (line: string) =>
      line.includes('--extension-process') && line.includes(this.#profile);
    return lines.filter(isOwn).length;
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
