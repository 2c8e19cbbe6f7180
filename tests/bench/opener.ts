import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, CDPSession, Page, Target } from 'puppeteer-core';
import { launchChromium } from '../../scripts/browsers/launch/launch.ts';
import { waitUntil } from '../../scripts/browsers/rig/wait.ts';

/** The popup of one extension, open. Nothing is attached to it: a debugger would slow what is to be measured. */
export interface OpenPopup {
  /** From the press of the toolbar button until the browser made the popup, in milliseconds. */
  triggerMs: number;
  /** Attaches a debugger, once the popup has come to rest. */
  attach(): Promise<CDPSession>;
  close(): Promise<void>;
}

/** A Chromium with several extensions, whose toolbar popups are opened one at a time. */
export class PopupOpener {
  readonly browser: Browser;
  /** The session of the whole browser: what is traced is traced here. */
  readonly session: CDPSession;
  readonly #tab: Page;

  private constructor(browser: Browser, session: CDPSession, tab: Page) {
    this.browser = browser;
    this.session = session;
    this.#tab = tab;
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
    const [first, ...others] = folders;
    const { browser, extensionId } = await launchChromium({
      path,
      extensionDir: first,
      headless: true,
    });
    try {
      const ids = [extensionId];
      for (const folder of others) ids.push(await browser.installExtension(folder));
      const session = await browser.target().createCDPSession();
      const [tab = await browser.newPage()] = await browser.pages();
      return { opener: new PopupOpener(browser, session, tab), ids };
    } catch (error) {
      await browser.close();
      throw error;
    }
  }

  /** Presses the toolbar button of an extension, while no popup is open. */
  async open(extensionId: string): Promise<OpenPopup> {
    const extension = (await this.browser.extensions()).get(extensionId);
    if (!extension) throw new Error(`The extension ${extensionId} is not installed any more`);
    const url = `chrome-extension://${extensionId}/popup.html`;
    const opened = this.browser.waitForTarget((target) => target.url() === url);
    const pressedMs = performance.now();
    await this.#tab.triggerExtensionAction(extension);
    const target = await opened;
    return {
      triggerMs: performance.now() - pressedMs,
      attach: () => target.createCDPSession(),
      close: () => this.#close(target),
    };
  }

  async #close(target: Target): Promise<void> {
    await (await target.asPage()).close();
    await waitUntil('the popup to close', async () => !this.browser.targets().includes(target));
    // The window goes after its page; the next popup shall not meet it.
    await sleep(closingMs);
  }
}

const closingMs = 150;
