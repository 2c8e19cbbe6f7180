import type { WxtBrowser } from 'wxt/browser';
import type { ContextScript, CueLog, PageWindow } from './rig/contextScripts.ts';

export type { PageWindow };

/** Runs in the page. It is sent there as text, so it sees only its arguments. */
export type InPage<T, A extends unknown[]> = (window: PageWindow, ...args: A) => T | Promise<T>;

/** One open page of the extension, or its popup. */
export interface View {
  /** The types of the dialogs that came, each answered with OK: `beforeunload`, `alert`. */
  readonly dialogs: readonly string[];
  /** Runs `fn` in the page. Arguments and result must survive JSON. */
  evaluate<T, A extends unknown[]>(fn: InPage<T, A>, ...args: A): Promise<T>;
  /**
   * Waits until one element has this role and accessible name and does not move, then clicks its middle with the mouse.
   *
   * @throws {Error} if after 20 s there is none or more than one, or something covers it.
   */
  click(role: string, name: string | RegExp): Promise<void>;
  /**
   * The same with a double click, both clicks at the same point.
   *
   */
  doubleClick(role: string, name: string | RegExp): Promise<void>;
  /**
   * Clicks the middle of one of the elements of a CSS selector that can be pressed now: visible, enabled and uncovered.
   *
   * @param index its place among them; after the last, counting starts again at the first.
   * @param clicks 2 for a double click.
   * @returns its text or label; null if there is none, and nothing was clicked.
   */
  clickAny(selector: string, index: number, clicks?: 1 | 2): Promise<string | null>;
  /** Whether people and screen readers can now reach an element with this role and accessible name. */
  has(role: string, name: string | RegExp): Promise<boolean>;
  /**
   * Waits until `has` is true. Pages appear in parts, so wait for each element.
   *
   * @throws {Error} after `timeoutMs`, by default 20 s.
   */
  find(role: string, name: string | RegExp, timeoutMs?: number): Promise<void>;
  /**
   * Waits until `fn` returns something truthy in the page.
   *
   * @throws {Error} with `description` after `timeoutMs`, by default 20 s.
   */
  waitFor(description: string, fn: InPage<unknown, []>, timeoutMs?: number): Promise<void>;
  /** Presses a key, named as in `KeyboardEvent.key`, after its modifiers: `Shift+Tab`. */
  press(key: string): Promise<void>;
  /** Presses a key twice, as quickly as a double click. */
  pressTwice(key: string): Promise<void>;
  /** Holds a key down for `ms`; meanwhile it repeats as on a keyboard. */
  hold(key: string, ms: number): Promise<void>;
  /** The page's text as it is drawn. */
  text(): Promise<string>;
  /**
   * Waits until the page's text contains this.
   *
   * @throws {Error} after `timeoutMs`, by default 20 s.
   */
  findText(sought: string | RegExp, timeoutMs?: number): Promise<void>;
  /** Writes a PNG. */
  screenshot(path: string): Promise<void>;
  /**
   * What the page prints, as a PDF; without backgrounds, as is the default of browsers.
   *
   * @throws {Error} in Firefox's popup.
   */
  pdf(paper: 'A4' | 'Letter'): Promise<Uint8Array>;
  /**
   * Gives a page in a tab this size, in CSS pixels.
   *
   * @throws {Error} in Firefox's popup, whose size follows from its content.
   */
  resize(width: number, height: number): Promise<void>;
  /** Sets `prefers-color-scheme`; in Firefox for every view of the rig, later ones too. */
  emulate(scheme: 'light' | 'dark'): Promise<void>;
  /** Runs a script's text in the page, to which its content security policy does not apply. */
  inject(source: string): Promise<void>;
  close(): Promise<void>;
  /** Closes it as a person does, so that a page in a tab gets `beforeunload`. */
  closeByHand(): Promise<void>;
}

export type RigName = 'chromium' | 'firefox';

export interface RigOptions {
  /** Default true. */
  headless?: boolean;
  /**
   * Leaves the welcome page open, which opens at every start, or expects none. By default only in a visible browser.
   */
  keepWelcome?: boolean;
  /** Default: the production build, `.output/chrome-mv3` or `.output/firefox-mv3`. */
  extensionDir?: string;
  /**
   * How a request for an optional permission is answered. Default `ask`: the browser shows its prompt, and nobody
   * answers. In Firefox, `grant` and `refuse` replace the prompt. Chromium's prompt is a native dialog that no test can
   * press: `grant` gives the permissions from the start, so that the request shows no prompt; `refuse` replaces
   * `permissions.request` in every view.
   */
  permissionPrompts?: 'ask' | 'grant' | 'refuse';
  /** Chromium: `runInContexts` skips the service worker, so that no debugger is attached to it. */
  leaveWorker?: boolean;
  /**
   * The language of the browser, as BCP 47; by default the machine's. Without its pack, the browser's own words stay
   * English.
   */
  language?: string;
  /** More command line switches for Chromium. */
  chromiumArgs?: readonly string[];
}

export interface PrivateWindow {
  /** Whether the extension's button is there. */
  hasButton: boolean;
  /** Whether its page, opened by its address, has the extension's API. */
  hasApi: boolean;
}

export interface OpenPopupOptions {
  /** Opens it in a new browser window, which stays open. */
  newWindow?: boolean;
}

/** A browser with the extension in it. */
export interface Rig {
  readonly name: RigName;
  /** Where the extension's pages are, without a slash at the end. */
  readonly origin: string;
  /** The folder that downloads go to. */
  readonly downloads: string;
  /** Presses the extension's button in the toolbar. A popup that is open is closed first. */
  pressToolbarButton(options?: OpenPopupOptions): Promise<void>;
  /** Presses the button in the toolbar and waits until the popup shows something. */
  openPopup(options?: OpenPopupOptions): Promise<View>;
  /** Opens a page of the extension in a tab of its own, which takes the focus: an open popup closes. */
  openPage(path: string): Promise<View>;
  /**
   * Tries to allow the extension in private windows, as a person can, opens one and looks for the extension there. Only
   * in Firefox: no automation can try it in Chromium.
   *
   * @param path of a page of the extension that is opened there by its address.
   */
  lookInPrivateWindow(path: string): Promise<PrivateWindow>;
  /**
   * A page of the extension that is open in a tab, say because a link in the popup opened it.
   *
   * @param path how its path begins.
   * @throws {Error} when there is none within 20 s.
   */
  openedPage(path: string): Promise<View>;
  /**
   * Stops the running service worker or event page, without attaching a debugger. An open page may have woken a new one
   * when this resolves.
   */
  stopBackground(): Promise<void>;
  /** Asks the browser, so that the background is not woken and no debugger is attached to it. */
  backgroundRunning(): Promise<boolean>;
  /**
   * Stops every process of the browser (SIGSTOP) for `ms`. To the extension it is as if the machine had slept, except
   * that the monotonic clock goes on.
   */
  freeze(ms: number): Promise<void>;
  /**
   * Moves the extension's clock forward, or back with a negative number, until the browser ends: `Date` in the
   * background and in every page, open or opened later. Several calls add up. The machine's clock is not changed, which
   * would need root and affect everything on it: `performance`, timers, alarms and formats without a date still follow
   * that clock. In Chromium a debugger is attached to the service worker for a moment, now and at each of its later
   * starts.
   */
  shiftClock(byMs: number): Promise<void>;
  /**
   * Runs a script in every context of the extension, the background included, now and later. It may run twice in one
   * context. In Chromium a debugger is attached to the service worker for a moment, as in `shiftClock`.
   *
   * @param name a second script of this name replaces the first in later contexts.
   */
  runInContexts<A extends unknown[]>(
    name: string,
    script: ContextScript<A>,
    ...args: A
  ): Promise<void>;
  /**
   * Tells the background that the button at `index` of a notification was pressed. Chromium only: Firefox has no
   * buttons. The system draws them and no test can press them, so the event is dispatched in the running service
   * worker, to which a debugger is attached for that moment.
   */
  pressNotificationButton(notificationId: string, index: number): Promise<void>;
  /**
   * Runs `fn` in every page of the extension that is opened from now on, before the page's own scripts, until
   * `closeViews`. It is sent there as text. A second one replaces the first in Firefox; in Chromium both run.
   */
  beforeEveryPage(fn: (window: PageWindow) => void): Promise<void>;
  /**
   * Gives an optional permission, as a person can on the add-on's page. Firefox only: Chromium has no such page, and
   * asks in a native dialog.
   */
  grantPermission(name: string): Promise<void>;
  /** Listens for sounds of the extension from now on, until `closeViews`. No debugger is attached to the background. */
  hearCues(): Promise<CueLog>;
  /** Simulates a touch screen without a mouse until `closeViews`; in Chromium in a page that is resized. */
  emulateTouch(): Promise<void>;
  /**
   * Sets the usual size of text in the browser until `closeViews`. Firefox only: in Chromium it is a preference that no
   * automation can set.
   */
  enlargeText(px: number): Promise<void>;
  /** Closes the popup and all tabs except the one that the browser needs to stay open. */
  closeViews(): Promise<void>;
  /** Runs `fn` with the extension's API, in a page of the extension without scripts, not in its background. */
  inExtension<T, A extends unknown[]>(
    fn: (api: WxtBrowser, ...args: A) => T | Promise<T>,
    ...args: A
  ): Promise<T>;
  /** Installs the extension over itself, as an update does. Earlier views no longer work. */
  update(): Promise<void>;
  /** Closes the browser and opens it again on the same profile. Earlier views no longer work. */
  restart(): Promise<void>;
  /**
   * Kills every process of the browser at once (SIGKILL), as a crash or a power cut does. Earlier views no longer work.
   */
  kill(): Promise<void>;
  /** Starts the killed browser again on its profile and installs the extension again, so alarms are lost. */
  relaunch(): Promise<void>;
  /** Resolves when the person at the screen has closed the browser's last window. */
  closedByHand(): Promise<void>;
  close(): Promise<void>;
}
