import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { firefoxAddOnId } from '../../manifestValues.ts';
import { newFirefoxProfile } from '../launch/firefoxProfile.ts';
import { launchFirefox } from '../launch/launch.ts';
import { BaseRig, type Overheard } from './baseRig.ts';
import { announceTabs, ChromeScope, type ChromeWindow } from './chromeScope.ts';
import { FirefoxContexts } from './firefoxContexts.ts';
import { clickInWindow } from './firefoxInput.ts';
import { allowInPrivateWindows, grantPermission } from './firefoxPermissions.ts';
import { closeFirefoxPopup, FirefoxPopupView, popupSelector } from './firefoxPopupView.ts';
import { PageView } from './pageView.ts';
import type { OpenPopupOptions, PrivateWindow, View } from '../types.ts';
import { waitUntil } from './wait.ts';

/**
 * Runs in Firefox's own window: asks the event page that runs now to end.
 *
 * @returns whether it has ended. Another one may run already, woken by an open page.
 */
async function endEventPage(window: ChromeWindow, addOnId: string): Promise<boolean> {
  const { extension } = window.WebExtensionPolicy.getByID(addOnId)!;
  const running = extension.backgroundContext;
  await extension.terminateBackground();
  return extension.backgroundState === 'stopped' || extension.backgroundContext !== running;
}

/** Headless: fewer processes and a third of the frames, because the processor draws each of them. */
const lighter = {
  'dom.ipc.processPrelaunch.enabled': false,
  'media.rdd-process.enabled': false,
  'media.utility-process.enabled': false,
  'network.process.enabled': false,
  'layout.frame_rate': 20,
};

// Firefox names the button after the add-on's id, with an underscore for everything that is not a letter or a digit.
const buttonId = `${firefoxAddOnId.toLowerCase().replaceAll(/[^a-z0-9_-]/g, '_')}-browser-action`;

export class FirefoxRig extends BaseRig {
  readonly name = 'firefox';
  #scope: ChromeScope | undefined;
  #contexts: FirefoxContexts | undefined;
  /** The preferences that are to be forgotten. */
  readonly #preferred: string[] = [];

  get #window(): ChromeScope {
    if (!this.#scope) throw new Error('The browser of this rig is not open');
    return this.#scope;
  }

  protected get extensionDir(): string {
    return resolve(this.options.extensionDir ?? '.output/firefox-mv3');
  }

  async start(): Promise<void> {
    newFirefoxProfile(this.profile);
    this.launched = await launchFirefox({
      path: this.path,
      extensionDir: this.extensionDir,
      headless: this.headless,
      userDataDir: this.profile,
      downloads: this.downloads,
      language: this.options.language,
      prefs: {
        // The bare page is a JSON file, for which Firefox would otherwise open its JSON viewer.
        'devtools.jsonview.enabled': false,
        ...(this.headless && lighter),
      },
    });
    this.#scope = new ChromeScope(this.launched.browser);
    this.#contexts = new FirefoxContexts(this.#scope);
    await this.putWelcomeAway();
    await this.#answerPermissionPrompts();
    await waitUntil(
      'the event page to start',
      async () => (await this.#backgroundState()) === 'running',
    );
  }

  async pressToolbarButton({ newWindow = false }: OpenPopupOptions = {}): Promise<void> {
    await this.closePopup();
    if (newWindow) await this.#openWindow(false);
    // Firefox puts new extensions behind the puzzle piece.
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
    const bare = await this.barePage();
    await this.pressToolbarButton(options);
    const view = new FirefoxPopupView(bare, this.#window, (scheme) => this.#emulate(scheme));
    await view.waitFor(
      'the popup to show something',
      (window) =>
        window.document.readyState === 'complete' && window.document.body.innerText !== '',
    );
    // Firefox gives its popups the focus, but only if a window manager gave its window the focus.
    await waitUntil('the popup to have the focus', async () => {
      await this.#window.run((window, selector) => {
        window.document.querySelector<HTMLElement>(selector)?.focus();
      }, popupSelector);
      return view.evaluate((window) => window.document.hasFocus());
    });
    return view;
  }

  async openPage(path: string): Promise<View> {
    // Headless, the new page does not take the focus, so the popup would stay open.
    await this.closePopup();
    const page = await this.launched.browser.newPage();
    await this.#go(page, path);
    return new PageView(page, (scheme) => this.#emulate(scheme));
  }

  async lookInPrivateWindow(path: string): Promise<PrivateWindow> {
    // The extension restarts, which closes its tabs, and a browser without a tab ends.
    await this.launched.browser.newPage();
    await allowInPrivateWindows(this.#window);
    this.forgetBarePage();
    const hasButton = await this.#openWindow(true);
    const page = await waitUntil('the private window', async () => {
      await announceTabs(this.launched.browser);
      const pages = await this.launched.browser.pages();
      return pages.find((each) => each.url() === 'about:privatebrowsing');
    });
    await this.#go(page, path);
    return { hasButton, hasApi: await page.evaluate(() => 'browser' in globalThis) };
  }

  async openedPage(path: string): Promise<View> {
    const page = await waitUntil(`a tab with ${path}`, async () => {
      await announceTabs(this.launched.browser);
      for (const each of await this.launched.browser.pages()) {
        // A tab that was closed may still be listed.
        const [at, state] = await each
          .evaluate(() => [location.href, document.readyState])
          .catch(() => []);
        if (at?.startsWith(`${this.origin}/${path}`) && state === 'complete') return each;
      }
      return undefined;
    });
    return new PageView(page, (scheme) => this.#emulate(scheme));
  }

  async stopBackground(): Promise<void> {
    // Firefox refuses while a listener is still working, so ask again.
    await waitUntil('the event page to stop', () => this.#window.run(endEventPage, firefoxAddOnId));
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

  emulateTouch(): Promise<void> {
    // 1: coarse.
    return this.#prefer(['ui.primaryPointerCapabilities', 'ui.allPointerCapabilities'], 1);
  }

  enlargeText(px: number): Promise<void> {
    return this.#prefer(['font.size.variable.x-western'], px);
  }

  async #prefer(names: string[], value: number): Promise<void> {
    this.#preferred.push(...names);
    await this.#window.run(
      ({ Services }, all, wanted) => {
        for (const name of all) Services.prefs.setIntPref(name, wanted);
      },
      names,
      value,
    );
  }

  override async closeViews(): Promise<void> {
    await this.#window.run(({ Services }, names) => {
      for (const name of names) Services.prefs.clearUserPref(name);
    }, this.#preferred.splice(0));
    await super.closeViews();
  }

  grantPermission(name: string): Promise<void> {
    return grantPermission(this.#window, name);
  }

  pressNotificationButton(): Promise<void> {
    return Promise.reject(new Error('Notifications have no buttons in Firefox'));
  }

  protected async runEverywhere(name: string, source: string): Promise<void> {
    await this.#contexts?.run(name, source);
  }

  protected async runInPages(source: string): Promise<() => Promise<void>> {
    // The API is missing when the window is made; it is there when the document is read, before its modules run.
    const whenRead = `self.document.addEventListener('readystatechange', () => { ${source} }, { once: true })`;
    await this.#contexts?.run('pages', whenRead);
    return async () => this.#contexts?.run('pages', '');
  }

  protected async runWhereSoundIs(source: string): Promise<Overheard> {
    const contexts = this.#contexts;
    await contexts?.run('sounds', source);
    return {
      said: async () => (await contexts?.said()) ?? [],
      end: async () => contexts?.run('sounds', ''),
    };
  }

  protected async openBarePage(): Promise<Page> {
    const page = (await this.#anyPage()) ?? (await this.launched.browser.newPage());
    await this.#go(page, 'manifest.json');
    return page;
  }

  /** A page that was closed may still be listed, and does not answer. */
  async #anyPage(): Promise<Page | undefined> {
    for (const page of await this.launched.browser.pages())
      if (await page.evaluate(() => true).catch(() => false)) return page;
    return undefined;
  }

  async #go(page: Page, path: string): Promise<void> {
    const url = `${this.origin}/${path}`;
    // The bare page is loaded again at its own address, where its old document is complete.
    await page.evaluate(() => void Object.assign(globalThis, { isOld: true }));
    // This promise never settles: Firefox loads an extension's page without telling WebDriver.
    void page.goto(url, { timeout: 0 }).catch(() => undefined);
    await waitUntil(`${path} to load`, async () => {
      const [at, state, isOld] = await page.evaluate(() => [
        location.href,
        document.readyState,
        'isOld' in globalThis,
      ]);
      return at === url && state === 'complete' && !isOld;
    });
  }

  protected closePopup(): Promise<void> {
    return closeFirefoxPopup(this.#window);
  }

  /** @returns whether the extension's button is in the new window, in the toolbar or behind the puzzle piece. */
  #openWindow(isPrivate: boolean): Promise<boolean> {
    return this.#window.run(
      async (window, options, id) => {
        const opened = window.OpenBrowserWindow(options);
        while (!opened.gBrowserInit?.delayedStartupFinished)
          await new Promise<void>((done) => window.setTimeout(done, 50));
        opened.focus();
        return opened.document.getElementById(id) !== null;
      },
      { private: isPrivate },
      buttonId,
    );
  }

  async #emulate(scheme: 'light' | 'dark'): Promise<void> {
    // The preference layout.css.prefers-color-scheme.content-override does not reach popups.
    await this.#window.run(
      (window, dark) => window.Services.prefs.setIntPref('ui.systemUsesDarkTheme', dark),
      scheme === 'dark' ? 1 : 0,
    );
  }

  async #answerPermissionPrompts(): Promise<void> {
    const answer = this.options.permissionPrompts ?? 'ask';
    if (answer === 'ask') return;
    await this.#window.run((window, granted) => {
      const topic = 'webextension-optional-permission-prompt';
      const { ExtensionsUI } = window.ChromeUtils.importESModule(
        'resource:///modules/ExtensionsUI.sys.mjs',
      );
      // Replaces the observer that shows the prompt.
      window.Services.obs.removeObserver(ExtensionsUI, topic);
      window.Services.obs.addObserver((prompt) => prompt.wrappedJSObject.resolve(granted), topic);
    }, answer === 'grant');
  }
}
