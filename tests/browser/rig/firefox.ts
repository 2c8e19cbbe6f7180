import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { WxtBrowser } from 'wxt/browser';
import { firefoxAddOnId } from '../../../scripts/browsers/addon.ts';
import { launchFirefox, type Launched } from '../../../scripts/browsers/launch.ts';
import { announceTabs } from './bidi.ts';
import { closedByHand } from './closed-by-hand.ts';
import { ChromeScope } from './chrome-scope.ts';
import { clickInWindow } from './firefox-input.ts';
import { allowInPrivateWindows } from './firefox-private.ts';
import { closeFirefoxPopup, FirefoxPopupView, popupSelector } from './firefox-popup-view.ts';
import { PageView } from './page-view.ts';
import { RigFolder } from './rig-folder.ts';
import type { OpenPopupOptions, Rig, RigOptions, View } from './types.ts';
import { waitUntil } from './wait.ts';

/** @param path the browser's executable. */
export async function openFirefoxRig(path: string, options: RigOptions): Promise<Rig> {
  const rig = new FirefoxRig(path, options);
  try {
    await rig.open();
  } catch (error) {
    await rig.close();
    throw error;
  }
  return rig;
}

// Firefox names the button after the add-on's id, with an underscore for everything that is not a letter or a digit.
const buttonId = `${firefoxAddOnId.toLowerCase().replaceAll(/[^a-z0-9_-]/g, '_')}-browser-action`;

class FirefoxRig implements Rig {
  readonly name = 'firefox';
  readonly #path: string;
  readonly #options: RigOptions;
  readonly #folder = new RigFolder();
  #launched: Launched | undefined;
  #scope: ChromeScope | undefined;
  #bare: Promise<Page> | undefined;

  constructor(path: string, options: RigOptions) {
    this.#path = path;
    this.#options = options;
  }

  get origin(): string {
    return this.#open.origin;
  }

  get #open(): Launched {
    if (!this.#launched) throw new Error('This rig is closed');
    return this.#launched;
  }

  get #window(): ChromeScope {
    if (!this.#scope) throw new Error('This rig is closed');
    return this.#scope;
  }

  async open(): Promise<void> {
    this.#launched = await launchFirefox({
      path: this.#path,
      extensionDir: resolve(this.#options.extensionDir ?? '.output/firefox-mv3'),
      headless: this.#options.headless ?? true,
      userDataDir: join(this.#folder.path, 'profile'),
      prefs: {
        // The bare page is a JSON file, which Firefox would otherwise dress up as a page of its own.
        'devtools.jsonview.enabled': false,
        ...this.#options.firefoxPrefs,
      },
    });
    this.#scope = new ChromeScope(this.#open.browser);
    this.#bare = undefined;
    if (this.#options.privateWindows) await allowInPrivateWindows(this.#scope);
    await this.#answerPermissionPrompts();
    await waitUntil(
      'the event page to start',
      async () => (await this.#backgroundState()) === 'running',
    );
  }

  async pressToolbarButton({ newWindow = false }: OpenPopupOptions = {}): Promise<void> {
    await closeFirefoxPopup(this.#window);
    if (newWindow) await this.#openWindow(false);
    // New extensions are put away behind the puzzle piece.
    await this.#window.run(
      (window, id) => window.CustomizableUI.addWidgetToArea(id, 'nav-bar'),
      buttonId,
    );
    await waitUntil('the button in the toolbar', () =>
      this.#window.run(
        (window, id) =>
          (window.document.getElementById(id)?.getBoundingClientRect().width ?? 0) > 0,
        buttonId,
      ),
    );
    await clickInWindow(this.#window, `#${buttonId}`);
    await waitUntil('the popup to open', () =>
      this.#window.run((window, selector) => {
        const panel = window.document.querySelector(selector)?.closest('panel');
        return (panel as (Element & { state: string }) | null | undefined)?.state === 'open';
      }, popupSelector),
    );
  }

  async openPopup(options?: OpenPopupOptions): Promise<View> {
    const bare = await this.#barePage();
    await this.pressToolbarButton(options);
    const view = new FirefoxPopupView(bare, this.#window, (scheme) => this.#emulate(scheme));
    await view.waitFor('the popup to load', (window) => window.document.readyState === 'complete');
    // Firefox hands the focus to its popups, but not where no window manager gave its window the focus.
    await this.#window.run((window, selector) => {
      window.document.querySelector<HTMLElement>(selector)?.focus();
    }, popupSelector);
    return view;
  }

  async openPage(path: string): Promise<View> {
    // Headless, no focus moves that would close it.
    await closeFirefoxPopup(this.#window);
    const page = await this.#open.browser.newPage();
    await this.#go(page, path);
    return new PageView(page, (scheme) => this.#emulate(scheme));
  }

  async openPrivatePage(path: string): Promise<View> {
    await this.#openWindow(true);
    const page = await waitUntil('the private window', async () => {
      await announceTabs(this.#open.browser);
      const pages = await this.#open.browser.pages();
      return pages.find((each) => each.url() === 'about:privatebrowsing');
    });
    await this.#go(page, path);
    return new PageView(page, (scheme) => this.#emulate(scheme));
  }

  async openedPage(path: string): Promise<View> {
    const page = await waitUntil(`a tab with ${path}`, async () => {
      await announceTabs(this.#open.browser);
      for (const each of await this.#open.browser.pages()) {
        const [at, state] = await each.evaluate(() => [location.href, document.readyState]);
        if (at?.startsWith(`${this.origin}/${path}`) && state === 'complete') return each;
      }
      return undefined;
    });
    return new PageView(page, (scheme) => this.#emulate(scheme));
  }

  async stopBackground(): Promise<void> {
    await this.#window.run(async (window, id) => {
      await window.WebExtensionPolicy.getByID(id)?.extension.terminateBackground();
    }, firefoxAddOnId);
    await waitUntil('the event page to stop', async () => !(await this.backgroundRunning()));
  }

  async backgroundRunning(): Promise<boolean> {
    return (await this.#backgroundState()) !== 'stopped';
  }

  #backgroundState(): Promise<string | undefined> {
    return this.#window.run(
      (window, id) => window.WebExtensionPolicy.getByID(id)?.extension.backgroundState,
      firefoxAddOnId,
    );
  }

  async inExtension<T, A extends unknown[]>(
    fn: (api: WxtBrowser, ...args: A) => T | Promise<T>,
    ...args: A
  ): Promise<T> {
    const page = await this.#barePage();
    const list = args.map((arg) => `, ${JSON.stringify(arg) ?? 'undefined'}`).join('');
    return (await page.evaluate(`(${fn.toString()})(globalThis.browser${list})`)) as T;
  }

  async restart(): Promise<void> {
    await this.#open.browser.close();
    await this.open();
  }

  closedByHand(): Promise<void> {
    return closedByHand(this.#open.browser);
  }

  async close(): Promise<void> {
    await this.#launched?.browser.close();
    this.#launched = undefined;
    this.#folder.remove();
  }

  /** A page of the extension in which no script runs: the extension's API, and nothing of the extension. */
  #barePage(): Promise<Page> {
    this.#bare ??= this.#openBarePage();
    return this.#bare;
  }

  async #openBarePage(): Promise<Page> {
    const page = (await this.#open.browser.pages())[0] ?? (await this.#open.browser.newPage());
    await this.#go(page, 'manifest.json');
    return page;
  }

  async #go(page: Page, path: string): Promise<void> {
    const url = `${this.origin}/${path}`;
    // Firefox loads an extension's page and never tells WebDriver so: this promise does not settle.
    void page.goto(url, { timeout: 0 }).catch(() => undefined);
    await waitUntil(`${path} to load`, async () => {
      const [at, state] = await page.evaluate(() => [location.href, document.readyState]);
      return at === url && state === 'complete';
    });
  }

  async #openWindow(isPrivate: boolean): Promise<void> {
    await this.#window.run(
      async (window, options) => {
        const opened = window.OpenBrowserWindow(options);
        while (!opened.gBrowserInit?.delayedStartupFinished)
          await new Promise<void>((done) => window.setTimeout(done, 50));
        opened.focus();
      },
      { private: isPrivate },
    );
  }

  async #emulate(scheme: 'light' | 'dark'): Promise<void> {
    // The preference made for this, layout.css.prefers-color-scheme.content-override, does not reach popups.
    await this.#window.run(
      (window, dark) => window.Services.prefs.setIntPref('ui.systemUsesDarkTheme', dark),
      scheme === 'dark' ? 1 : 0,
    );
  }

  async #answerPermissionPrompts(): Promise<void> {
    const answer = this.#options.permissionPrompts ?? 'ask';
    if (answer === 'ask') return;
    await this.#window.run((window, granted) => {
      const topic = 'webextension-optional-permission-prompt';
      const { ExtensionsUI } = window.ChromeUtils.importESModule(
        'resource:///modules/ExtensionsUI.sys.mjs',
      );
      // This is what shows the prompt. In its place:
      window.Services.obs.removeObserver(ExtensionsUI, topic);
      window.Services.obs.addObserver((prompt) => prompt.wrappedJSObject.resolve(granted), topic);
    }, answer === 'grant');
  }
}
