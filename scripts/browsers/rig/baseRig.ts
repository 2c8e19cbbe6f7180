import { once } from 'node:events';
import { existsSync, globSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { WxtBrowser } from 'wxt/browser';
import type { Launched } from '../launch/launch.ts';
import {
  contextScript,
  moreArguments,
  reportSounds,
  setClock,
  type ContextScript,
  type CueLog,
} from './contextScripts.ts';
import { freezeTree, killTree } from './processTree.ts';
import type {
  OpenPopupOptions,
  PageWindow,
  PrivateWindow,
  Rig,
  RigName,
  RigOptions,
  View,
} from '../types.ts';
import { waitUntil } from './wait.ts';

/** What a script says where the sounds are played. */
export interface Overheard {
  /** All so far. */
  said(): Promise<string[]>;
  /** Stops the script for later contexts. */
  end(): Promise<void>;
}

/** What both browsers' rigs share: the browser's life, its processes, and a bare page of the extension. */
export abstract class BaseRig implements Rig {
  abstract readonly name: RigName;
  /** The browser's executable. */
  protected readonly path: string;
  protected readonly options: RigOptions;
  readonly #folder = mkdtempSync(join(tmpdir(), 'legroom-rig-'));
  readonly #removeFolder = (): void => {
    process.off('exit', this.#removeFolder);
    // A browser that was killed a moment ago may still be writing.
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 5 });
  };
  #launched: Launched | undefined;
  #bare: Promise<Page> | undefined;
  #clockOffsetMs = 0;
  #sounds: Promise<Overheard> | undefined;
  readonly #endPageScripts: (() => Promise<void>)[] = [];

  constructor(path: string, options: RigOptions) {
    this.path = path;
    this.options = options;
    // After Ctrl-C too.
    process.once('exit', this.#removeFolder);
  }

  /** The folder of the unpacked extension. */
  protected abstract get extensionDir(): string;
  /**
   * Starts the browser on the profile, sets `launched`, closes the welcome page and resolves when the background has
   * started.
   */
  abstract start(): Promise<void>;
  protected abstract openBarePage(): Promise<Page>;
  /**
   * Runs a script in every context of the extension, the background included, now and later.
   *
   * @param name a second script of this name replaces the first in later contexts.
   */
  protected abstract runEverywhere(name: string, source: string): Promise<void>;
  /**
   * Runs a script in every page of the extension, now and later; not in Chromium's background.
   *
   * @returns a function that stops it for later pages.
   */
  protected abstract runInPages(source: string): Promise<() => Promise<void>>;
  /**
   * Runs a script in whatever plays the extension's sounds, now and later.
   */
  protected abstract runWhereSoundIs(source: string): Promise<Overheard>;

  protected abstract closePopup(): Promise<void>;

  abstract pressToolbarButton(options?: OpenPopupOptions): Promise<void>;
  abstract openPopup(options?: OpenPopupOptions): Promise<View>;
  abstract openPage(path: string): Promise<View>;
  abstract lookInPrivateWindow(path: string): Promise<PrivateWindow>;
  abstract openedPage(path: string): Promise<View>;
  abstract stopBackground(): Promise<void>;
  abstract backgroundRunning(): Promise<boolean>;
  abstract grantPermission(name: string): Promise<void>;
  abstract emulateTouch(): Promise<void>;
  abstract enlargeText(px: number): Promise<void>;
  abstract pressNotificationButton(notificationId: string, index: number): Promise<void>;

  get origin(): string {
    return this.launched.origin;
  }

  protected get launched(): Launched {
    if (!this.#launched) throw new Error('The browser of this rig is not open');
    return this.#launched;
  }

  protected set launched(launched: Launched) {
    this.#launched = launched;
    this.#clockOffsetMs = 0;
    this.#sounds = undefined;
    this.#endPageScripts.length = 0;
    this.forgetBarePage();
  }

  protected get headless(): boolean {
    return this.options.headless ?? true;
  }

  /** A path that survives a restart of the browser. */
  protected inFolder(name: string): string {
    return join(this.#folder, name);
  }

  get downloads(): string {
    return this.inFolder('downloads');
  }

  protected get profile(): string {
    return this.inFolder('profile');
  }

  /** Closes the welcome page, which opens at every start because the extension is installed anew each time. */
  protected async putWelcomeAway(): Promise<void> {
    const { keepWelcome = !this.headless } = this.options;
    if (keepWelcome) return;
    const welcome = await this.openedPage('welcome.html');
    await welcome.close();
  }

  async inExtension<T, A extends unknown[]>(
    fn: (api: WxtBrowser, ...args: A) => T | Promise<T>,
    ...args: A
  ): Promise<T> {
    const page = await this.barePage();
    return (await page.evaluate(
      `(${fn.toString()})(globalThis.browser ?? globalThis.chrome${moreArguments(args)})`,
    )) as T;
  }

  async closeViews(): Promise<void> {
    const endPageScripts = this.#endPageScripts.splice(0);
    for (const end of endPageScripts) await end();
    await (await this.#sounds)?.end();
    this.#sounds = undefined;
    // The bare page may have run them too, so it is loaded again.
    if (endPageScripts.length > 0) this.forgetBarePage();
    const bare = await this.barePage();
    await this.closePopup();
    for (const page of await this.launched.browser.pages())
      // A page that a test has closed may still be listed.
      if (page !== bare) await page.close().catch(() => undefined);
  }

  async freeze(ms: number): Promise<void> {
    await freezeTree(this.#pid, ms);
  }

  async shiftClock(byMs: number): Promise<void> {
    this.#clockOffsetMs += byMs;
    await this.runInContexts('clock', setClock, this.#clockOffsetMs);
  }

  async runInContexts<A extends unknown[]>(
    name: string,
    script: ContextScript<A>,
    ...args: A
  ): Promise<void> {
    await this.runEverywhere(name, contextScript(this.origin, script, args));
  }

  async beforeEveryPage(fn: (window: PageWindow) => void): Promise<void> {
    this.#endPageScripts.push(await this.runInPages(contextScript(this.origin, fn, [])));
  }

  async hearCues(): Promise<CueLog> {
    const script = contextScript(this.origin, reportSounds, []);
    const { said } = await (this.#sounds ??= this.runWhereSoundIs(script));
    const { length: before } = await said();
    return {
      heard: async () => (await said()).slice(before).map((text) => JSON.parse(text)),
    };
  }

  async update(): Promise<void> {
    // The update closes the extension's tabs, and a browser without a tab ends.
    await this.launched.browser.newPage();
    await this.launched.browser.installExtension(this.extensionDir);
    this.forgetBarePage();
  }

  async restart(): Promise<void> {
    await this.launched.browser.close();
    await this.start();
  }

  async kill(): Promise<void> {
    const { browser } = this.launched;
    const exited = once(browser.process()!, 'exit');
    killTree(this.#pid);
    await exited;
    await browser.close();
    this.#launched = undefined;
    // Puppeteer restores the preferences in Firefox's profile.
    await waitUntil(
      'puppeteer to have left the profile',
      async () => globSync('*.puppeteer', { cwd: this.profile }).length === 0,
    );
  }

  async relaunch(): Promise<void> {
    if (!existsSync(this.profile)) throw new Error('There is no profile to start on again');
    await this.start();
  }

  /** On macOS the browser itself stays open when its last window is closed. */
  closedByHand(): Promise<void> {
    const { browser } = this.launched;
    return new Promise((resolve) => {
      browser.once('disconnected', () => resolve());
      browser.on('targetdestroyed', () => {
        browser.pages().then(
          (pages) => pages.length === 0 && resolve(),
          () => resolve(),
        );
      });
    });
  }

  async close(): Promise<void> {
    await this.#launched?.browser.close();
    this.#launched = undefined;
    this.#removeFolder();
  }

  /** A page of the extension without any script, which has only the extension's API. */
  protected barePage(): Promise<Page> {
    this.#bare ??= this.openBarePage();
    return this.#bare;
  }

  /** When the extension is reloaded, its pages lose their API. */
  protected forgetBarePage(): void {
    this.#bare = undefined;
  }

  get #pid(): number {
    const { pid } = this.launched.browser.process() ?? {};
    if (pid === undefined) throw new Error('The browser has no process');
    return pid;
  }
}
