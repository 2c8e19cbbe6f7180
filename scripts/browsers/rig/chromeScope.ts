import type { Browser } from 'puppeteer-core';
import { moreArguments } from './contextScripts.ts';

/** The part of Firefox's own windows that the rig uses. */
export interface ChromeWindow {
  readonly document: Document;
  readonly Services: {
    locale: { availableLocales: string[]; readonly appLocaleAsBCP47: string };
    prefs: { setIntPref(name: string, value: number): void; clearUserPref(name: string): void };
    obs: {
      addObserver(observer: (subject: PermissionPrompt) => void, topic: string): void;
      removeObserver(observer: unknown, topic: string): void;
    };
  };
  readonly ChromeUtils: { importESModule(url: string): Record<string, unknown> };
  readonly CustomizableUI: { addWidgetToArea(widget: string, area: string): void };
  readonly WebExtensionPolicy: { getByID(id: string): ExtensionPolicy | null };
  /** Missing while the window loads. */
  readonly gBrowserInit?: { delayedStartupFinished: boolean };
  OpenBrowserWindow(options: { private: boolean }): ChromeWindow;
  focus(): void;
  setTimeout(fn: () => void, delayMs: number): number;
}

interface ExtensionPolicy {
  extension: {
    backgroundState: string;
    /** The page of the background that runs; a new object for each start. */
    readonly backgroundContext: object | undefined;
    terminateBackground(): Promise<void>;
  };
}

interface PermissionPrompt {
  wrappedJSObject: { resolve(granted: boolean): void };
}

/** The extension's popup, as Firefox's own window holds it. */
export type PopupBrowser = HTMLElement & {
  browsingContext: {
    currentWindowGlobal: {
      drawSnapshot(rect: null, scale: number, background: string): Promise<ImageBitmap>;
    };
  };
};

type Evaluated =
  | { type: 'success'; result: { value?: string } }
  | { type: 'exception'; exceptionDetails: { text: string } };

/** Runs code in Firefox's own windows, where the toolbar, the popup's frame and the extension's background are. */
export class ChromeScope {
  readonly #connection: BidiConnection;

  constructor(browser: Browser) {
    this.#connection = bidiConnection(browser);
  }

  /**
   * Runs `fn` with the window with a toolbar that was used last. It is sent there as text; arguments and result must survive JSON.
   *
   * @throws {Error} what `fn` throws, as text.
   */
  async run<T, A extends unknown[]>(
    fn: (window: ChromeWindow, ...args: A) => T | Promise<T>,
    ...args: A
  ): Promise<T> {
    const latest = `ChromeUtils.importESModule('resource:///modules/BrowserWindowTracker.sys.mjs').BrowserWindowTracker.getTopWindow({ allowPopups: false })`;
    const { result } = await this.#connection.send('script.evaluate', {
      expression: `(async () => JSON.stringify(await (${fn.toString()})(${latest}${moreArguments(args)})))()`,
      target: { context: await this.#windowContext() },
      awaitPromise: true,
    });
    const evaluated = result as Evaluated;
    if (evaluated.type === 'exception')
      throw new Error(`In Firefox's window: ${evaluated.exceptionDetails.text}`);
    const { value } = evaluated.result;
    return (value === undefined ? undefined : JSON.parse(value)) as T;
  }

  async #windowContext(): Promise<string> {
    const contexts = await topContexts(this.#connection, 'chrome');
    const found = contexts.find(({ url }) => url === 'chrome://browser/content/browser.xhtml');
    if (!found) throw new Error('Firefox has no browser window');
    return found.context;
  }
}

interface BidiConnection {
  send(method: string, params: Record<string, unknown>): Promise<{ result: unknown }>;
  emit(event: string, params: BidiContext): boolean;
}

/** A tab, or in the chrome scope one of Firefox's own windows. */
interface BidiContext {
  context: string;
  url: string;
}

/** Puppeteer's own connection, which its types leave out. */
function bidiConnection(browser: Browser): BidiConnection {
  if (!('connection' in browser)) throw new Error('This browser is not driven over WebDriver BiDi');
  return browser.connection as BidiConnection;
}

/** @param scope `content` for the tabs, `chrome` for Firefox's own windows. */
async function topContexts(
  connection: BidiConnection,
  scope: 'content' | 'chrome',
): Promise<BidiContext[]> {
  const params = { maxDepth: 0, 'moz:scope': scope };
  const { result } = await connection.send('browsingContext.getTree', params);
  return (result as { contexts: BidiContext[] }).contexts;
}

/**
 * Tells puppeteer of the tabs it does not know: Firefox lists a tab that a link in the popup has opened, but does not
 * announce it.
 */
export async function announceTabs(browser: Browser): Promise<void> {
  const connection = bidiConnection(browser);
  const pages = await browser.pages();
  const known = new Set<unknown>(pages.map((page) => Reflect.get(page.mainFrame(), '_id')));
  for (const tab of await topContexts(connection, 'content')) {
    if (!known.has(tab.context)) connection.emit('browsingContext.contextCreated', tab);
  }
}
