import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { launchChromium } from '../../scripts/browsers/launch.ts';
import { waitUntil } from '../browser/rig/wait.ts';

/** The popup of one extension, open, with a debugger that was there before its first line ran. */
export interface OpenPopup {
  session: CDPSession;
  /** From the press of the toolbar button until the browser made the popup, in milliseconds. */
  triggerMs: number;
  close(): Promise<void>;
}

/** A Chromium with several extensions, whose toolbar popups are opened one at a time. */
export class PopupOpener {
  readonly browser: Browser;
  /** The session of the whole browser: what is traced is traced here. */
  readonly session: CDPSession;
  readonly #tab: Page;
  /** Hears of the next page that starts. */
  #onPage: ((page: StartedPage) => void) | undefined;

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
      const opener = new PopupOpener(browser, session, tab);
      await opener.#attachToWhatStarts();
      return { opener, ids };
    } catch (error) {
      await browser.close();
      throw error;
    }
  }

  /** Presses the toolbar button of an extension, while no popup is open. */
  async open(extensionId: string): Promise<OpenPopup> {
    const extension = (await this.browser.extensions()).get(extensionId);
    if (!extension) throw new Error(`The extension ${extensionId} is not installed any more`);
    const started = new Promise<StartedPage>((resolve) => (this.#onPage = resolve));
    const pressedMs = performance.now();
    await this.#tab.triggerExtensionAction(extension);
    const { session, targetId, atMs } = await started;
    return { session, triggerMs: atMs - pressedMs, close: () => this.#close(targetId) };
  }

  async #close(targetId: string): Promise<void> {
    await this.session.send('Target.closeTarget', { targetId });
    await waitUntil('the popup to close', async () => {
      const { targetInfos } = await this.session.send('Target.getTargets');
      return !targetInfos.some((info) => info.targetId === targetId);
    });
    // The window goes after its page; the next popup shall not meet it.
    await sleep(closingMs);
  }

  /**
   * Has every page wait for its debugger: one that comes later misses the script time before it. A page is the child of a
   * target of type `tab`, so that it takes two steps.
   */
  async #attachToWhatStarts(): Promise<void> {
    const onAttached = (parent: CDPSession, then: (child: CDPSession, id: string) => unknown) =>
      parent.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
        const child = parent.connection()?.session(sessionId);
        if (child) then(child, targetInfo.targetId);
      });
    onAttached(this.session, async (tab) => {
      onAttached(tab, async (session, targetId) => {
        this.#onPage?.({ session, targetId, atMs: performance.now() });
        await session.send('Performance.enable');
        await session.send('Runtime.runIfWaitingForDebugger');
      });
      await tab.send('Target.setAutoAttach', waitingForUs);
      await tab.send('Runtime.runIfWaitingForDebugger');
    });
    await this.session.send('Target.setAutoAttach', {
      ...waitingForUs,
      filter: [{ type: 'tab', exclude: false }, { exclude: true }],
    });
  }
}

interface StartedPage {
  session: CDPSession;
  targetId: string;
  /** When it was made, on the clock of `performance.now()`. */
  atMs: number;
}

const closingMs = 150;
const waitingForUs = { autoAttach: true, waitForDebuggerOnStart: true, flatten: true };
