import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { CDPSession, Page, Target } from 'puppeteer-core';
import type { WxtBrowser } from 'wxt/browser';
import { chromiumThatSpeaks } from '../launch/languages.ts';
import { launchChromium } from '../launch/launch.ts';
import { BaseRig, type Overheard } from './baseRig.ts';
import { runInChromiumContexts } from './chromiumContexts.ts';
import { contextScript } from './contextScripts.ts';
import { ChromiumView } from './chromiumView.ts';
import { serviceWorkerActivated, stopServiceWorker } from './serviceWorker.ts';
import type { OpenPopupOptions, PrivateWindow, View } from '../types.ts';
import { waitUntil } from './wait.ts';

interface Manifest {
  permissions?: string[];
  optional_permissions?: string[];
}

export class ChromiumRig extends BaseRig {
  readonly name = 'chromium';
  #session: CDPSession | undefined;
  #everywhere: CDPSession | undefined;
  /** What runs in every context, by name. */
  readonly #scripts = new Map<string, string>();
  #isTouched = false;
  /** The tabs this rig opened, the latest last. */
  #tabs: Page[] = [];

  protected get extensionDir(): string {
    return resolve(this.options.extensionDir ?? '.output/chrome-mv3');
  }

  async start(): Promise<void> {
    const original = this.extensionDir;
    if (this.options.permissionPrompts === 'grant') await this.#launchWithGrants(original);
    else await this.#launch(original);
  }

  async #launch(extensionDir: string): Promise<void> {
    const { language } = this.options;
    this.launched = await launchChromium({
      path: language
        ? chromiumThatSpeaks(language, this.path, this.inFolder('browser'))
        : this.path,
      extensionDir,
      headless: this.headless,
      userDataDir: this.profile,
      downloads: this.downloads,
      language,
      args: [
        // Headless, the spare renderer and the GPU process cost more than they save.
        ...(this.headless
          ? ['--disable-features=SpareRendererForSitePerProcess', '--in-process-gpu']
          : []),
        ...(this.options.chromiumArgs ?? []),
      ],
    });
    this.#session = await this.launched.browser.target().createCDPSession();
    this.#everywhere = undefined;
    this.#scripts.clear();
    this.#tabs = await this.launched.browser.pages();
    await waitUntil('the service worker to start', () => this.backgroundRunning());
    // Until it is activated, the worker gets no events. With a visible browser we skip this, because it would show the bare page.
    if (this.headless) await serviceWorkerActivated(await this.barePage());
    await this.putWelcomeAway();
  }

  /**
   * Loads the extension with its optional permissions as required ones, then again with its own manifest: it keeps the
   * permissions.
   */
  async #launchWithGrants(original: string): Promise<void> {
    const copy = this.inFolder('extension');
    cpSync(original, copy, { recursive: true });
    const manifestFile = join(copy, 'manifest.json');
    const own = readFileSync(manifestFile, 'utf8');
    const { optional_permissions: optional = [], ...manifest } = JSON.parse(own) as Manifest;
    const permissions = [...(manifest.permissions ?? []), ...optional];
    writeFileSync(manifestFile, JSON.stringify({ ...manifest, permissions }));
    await this.#launch(copy);
    // If it were loaded again while its worker is being registered, the extension would get none.
    if (!this.headless) await serviceWorkerActivated(await this.barePage());
    const before = await this.#workerTargetId();
    writeFileSync(manifestFile, own);
    await this.launched.browser.installExtension(copy);
    await waitUntil('the new service worker', async () => {
      const now = await this.#workerTargetId();
      return now !== undefined && now !== before;
    });
    this.forgetBarePage();
  }

  async pressToolbarButton({ newWindow = false }: OpenPopupOptions = {}): Promise<void> {
    await this.closePopup();
    if (newWindow) this.#tabs.push(await this.launched.browser.newPage({ type: 'window' }));
    const extension = (await this.launched.browser.extensions()).get(this.launched.extensionId);
    if (!extension) throw new Error('The extension is not installed any more');
    await this.#latestTab().triggerExtensionAction(extension);
    await waitUntil('the popup to open', () => this.#popupTarget());
  }

  async openPopup(options?: OpenPopupOptions): Promise<View> {
    await this.barePage();
    await this.pressToolbarButton(options);
    const page = await waitUntil('the popup to show something', async () => {
      const popup = await (await this.#popupTarget())?.asPage();
      return (await popup?.evaluate(isDrawn)) && popup;
    });
    return this.#view(page);
  }

  async openPage(path: string): Promise<View> {
    const page = await this.launched.browser.newPage();
    this.#tabs.push(page);
    await page.goto(`${this.origin}/${path}`);
    return this.#view(page);
  }

  lookInPrivateWindow(): Promise<PrivateWindow> {
    return Promise.reject(
      new Error('No automation can allow an extension in private windows here'),
    );
  }

  async openedPage(path: string): Promise<View> {
    const page = await waitUntil(`a tab with ${path}`, async () => {
      const pages = await this.launched.browser.pages();
      return pages.find((each) => each.url().startsWith(`${this.origin}/${path}`));
    });
    return this.#view(page);
  }

  async stopBackground(): Promise<void> {
    const page = await this.barePage();
    const running = await this.#workerTargetId();
    if (running === undefined) return;
    await stopServiceWorker(page, async () => (await this.#workerTargetId()) !== running);
  }

  async backgroundRunning(): Promise<boolean> {
    return (await this.#workerTargetId()) !== undefined;
  }

  async #workerTargetId(): Promise<string | undefined> {
    const { targetInfos } = await this.#cdp.send('Target.getTargets');
    return targetInfos.find(
      ({ type, url }) => type === 'service_worker' && url.startsWith(this.origin),
    )?.targetId;
  }

  async emulateTouch(): Promise<void> {
    this.#isTouched = true;
  }

  enlargeText(): Promise<void> {
    return Promise.reject(new Error('No automation can set this preference of Chromium'));
  }

  override async closeViews(): Promise<void> {
    this.#isTouched = false;
    await super.closeViews();
  }

  grantPermission(): Promise<void> {
    return Promise.reject(new Error('Chromium asks in a dialog that no automation can answer'));
  }

  async pressNotificationButton(notificationId: string, index: number): Promise<void> {
    if (!(await this.backgroundRunning())) throw new Error('The service worker does not run');
    const source = contextScript(this.origin, dispatchPress, [notificationId, index]);
    const { browser } = this.launched;
    await (await runInChromiumContexts(browser, source, { worker: true })).detach();
  }

  protected async runEverywhere(name: string, source: string): Promise<void> {
    const { browser } = this.launched;
    const before = this.#everywhere;
    this.#scripts.set(name, source);
    // Run all scripts again, because the previous session is detached below. A script may run twice in one context.
    const all = [...this.#scripts.values()].join('\n');
    const worker = !this.options.leaveWorker;
    this.#everywhere = await runInChromiumContexts(browser, all, { worker });
    await before?.detach();
  }

  protected async runInPages(source: string): Promise<() => Promise<void>> {
    const session = await runInChromiumContexts(this.launched.browser, source, { worker: false });
    return () => session.detach();
  }

  protected async runWhereSoundIs(source: string): Promise<Overheard> {
    const said: string[] = [];
    const onAttached = (context: CDPSession) =>
      void context.on('Runtime.bindingCalled', ({ payload }) => said.push(payload));
    const { browser } = this.launched;
    const session = await runInChromiumContexts(browser, source, { worker: false, onAttached });
    return { said: async () => said, end: () => session.detach() };
  }

  get #cdp(): CDPSession {
    if (!this.#session) throw new Error('This rig is closed');
    return this.#session;
  }

  async #view(page: Page): Promise<View> {
    const view = new ChromiumView(
      page,
      (scheme) => page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]),
      this.#isTouched,
    );
    if (this.options.permissionPrompts === 'refuse') await view.evaluate(refusePermissions);
    return view;
  }

  protected async openBarePage(): Promise<Page> {
    const open = this.#tabs.find((page) => !page.isClosed());
    const page = open ?? (await this.launched.browser.newPage());
    await page.goto(`${this.origin}/manifest.json`);
    return page;
  }

  #latestTab(): Page {
    const tab = this.#tabs.findLast((page) => !page.isClosed());
    if (!tab) throw new Error('There is no window left');
    return tab;
  }

  /** The popup has an address like a tab's, but puppeteer does not list it among its pages. */
  async #popupTarget(): Promise<Target | undefined> {
    const { browser } = this.launched;
    const tabs = new Set((await browser.pages()).map((page) => page.target()));
    const isPopup = (target: Target) =>
      target.type() === 'page' && target.url().startsWith(this.origin) && !tabs.has(target);
    return browser.targets().find(isPopup);
  }

  protected async closePopup(): Promise<void> {
    const popup = await (await this.#popupTarget())?.asPage();
    if (!popup) return;
    // It may have closed itself a moment ago.
    await popup.close().catch(() => undefined);
    await waitUntil('the popup to close', async () => !(await this.#popupTarget()));
  }
}

/** Runs in the service worker: calls the listeners through the `dispatch` that Chromium's events have. */
function dispatchPress(view: Window, _say: unknown, notificationId: string, index: number): void {
  if ('document' in view) return;
  const { notifications } = (view as unknown as { chrome: WxtBrowser }).chrome;
  const event = notifications.onButtonClicked as unknown as {
    dispatch(id: string, index: number): void;
  };
  event.dispatch(notificationId, index);
}

/** Runs in the page. Replaces Chromium's prompt, a native dialog that no test can press, by its answer. */
function refusePermissions(window: Window): void {
  const { browser, chrome } = window as unknown as Partial<
    Record<'browser' | 'chrome', WxtBrowser>
  >;
  for (const api of [browser, chrome]) {
    if (api) api.permissions.request = () => Promise.resolve(false);
  }
}

/** Runs in the page. */
function isDrawn(): boolean {
  return document.readyState === 'complete' && document.body.innerText !== '';
}
