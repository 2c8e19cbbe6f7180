import type { WxtBrowser } from 'wxt/browser';
import type { ContextScript, CueLog, PageWindow } from './rig/contextScripts.ts';

export type { PageWindow };

/** Runs in the page: it is sent there as text, so it sees its arguments and nothing else of the test. */
export type InPage<T, A extends unknown[]> = (window: PageWindow, ...args: A) => T | Promise<T>;

/** One open page of the extension, or its popup. */
export interface View {
  /** The types of the dialogs that came, each answered with OK: `beforeunload`, `alert`. */
  readonly dialogs: readonly string[];
  /** Runs `fn` in the page. Arguments and result must survive JSON. */
  evaluate<T, A extends unknown[]>(fn: InPage<T, A>, ...args: A): Promise<T>;
  /**
   * Waits until one element has this role and accessible name and keeps still, then clicks its middle with the mouse.
   *
   * @throws {Error} when, for 20 s, there is none, more than one, or something else lies over it.
   */
  click(role: string, name: string | RegExp): Promise<void>;
  /**
   * The same with a double click, both clicks at the same point.
   *
   * @param across where, from 0 at the left edge to 1 at the right; by default in the middle.
   */
  doubleClick(role: string, name: string | RegExp, across?: number): Promise<void>;
  /**
   * Clicks the middle of one of the elements of a CSS selector that can be pressed now: seen, enabled and uncovered.
   *
   * @param index its place among them; counted on from the first after the last.
   * @param clicks 2 for a double click.
   * @returns its text or label; null, with nothing clicked, where there is none.
   */
  clickAny(selector: string, index: number, clicks?: 1 | 2): Promise<string | null>;
  /** Whether an element with this role and accessible name can be reached now, by a screen reader too. */
  has(role: string, name: string | RegExp): Promise<boolean>;
  /**
   * Waits until `has` is true. What a page shows comes in parts: no part tells that another one is there.
   *
   * @throws {Error} after `timeoutMs`, by default 20 s.
   */
  find(role: string, name: string | RegExp, timeoutMs?: number): Promise<void>;
  /**
   * Waits until `fn` returns something true in the page.
   *
   * @throws {Error} with `description` after `timeoutMs`, by default 20 s.
   */
  waitFor(description: string, fn: InPage<unknown, []>, timeoutMs?: number): Promise<void>;
  /** Presses a key, as `KeyboardEvent.key` names it; modifiers go before it: `Shift+Tab`. */
  press(key: string): Promise<void>;
  /** Presses a key twice, as quickly as a double click. */
  pressTwice(key: string): Promise<void>;
  /** Holds a key down for so long, and lets it repeat meanwhile as keyboards do. */
  hold(key: string, ms: number): Promise<void>;
  /** The page's text as it is drawn. */
  text(): Promise<string>;
  /**
   * Waits until the page's text has this in it.
   *
   * @throws {Error} after `timeoutMs`, by default 20 s.
   */
  findText(sought: string | RegExp, timeoutMs?: number): Promise<void>;
  /** Writes a PNG. */
  screenshot(path: string): Promise<void>;
  /**
   * What the page prints, as a PDF: as browsers do at first, without backgrounds.
   *
   * @throws {Error} in Firefox's popup.
   */
  pdf(paper: 'A4' | 'Letter'): Promise<Uint8Array>;
  /**
   * Gives a page in a tab this size, in CSS pixels.
   *
   * @throws {Error} in Firefox's popup, which has the size of what is in it.
   */
  resize(width: number, height: number): Promise<void>;
  /** What `prefers-color-scheme` answers. In Firefox this holds for every view of the rig, later ones too. */
  emulate(scheme: 'light' | 'dark'): Promise<void>;
  /** Runs a script's text in the page, untouched by its content security policy. */
  inject(source: string): Promise<void>;
  close(): Promise<void>;
  /** Closes it as a person does: a page in a tab is told so while it is still whole (`beforeunload`). */
  closeByHand(): Promise<void>;
}

export type RigName = 'chromium' | 'firefox';

export interface RigOptions {
  /** Default true. */
  headless?: boolean;
  /** Leaves the welcome page open, which comes with every start, or expects none. Default: where a person looks on. */
  keepWelcome?: boolean;
  /** Default: the production build, `.output/chrome-mv3` or `.output/firefox-mv3`. */
  extensionDir?: string;
  /**
   * What becomes of a request for an optional permission. Default `ask`: the browser's own prompt, which nobody
   * answers. In Firefox `grant` and `refuse` answer in the prompt's place. Chromium's prompt is a native dialog that
   * no test can press: `grant` gives the permissions from the start, and the request is real but asks nothing;
   * `refuse` replaces `permissions.request` in every view.
   */
  permissionPrompts?: 'ask' | 'grant' | 'refuse';
  /** Chromium: `runInContexts` leaves the service worker alone, so that no debugger is attached to it. */
  leaveWorker?: boolean;
  /** The screen is touched, and there is no mouse. In Chromium this holds for pages from their first `resize` on. */
  touched?: boolean;
  /** The language of the browser, as BCP 47. Without its pack the browser's own words stay English. Default: the machine's. */
  language?: string;
  /** Firefox: the person allows the extension in private windows, or tries to. */
  privateWindows?: boolean;
  /** More Firefox preferences. */
  firefoxPrefs?: Readonly<Record<string, string | number | boolean>>;
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
  /** Opens it in a browser window of its own, and leaves that window open. */
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
   * Opens a private window and looks for the extension there. Firefox alone: no automation can allow it in Chromium.
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
   * Ends the service worker or the event page that runs. No debugger is attached to it, before or after. An open page may
   * have woken another one when this resolves.
   */
  stopBackground(): Promise<void>;
  /** Asks the browser, which neither wakes the background nor attaches a debugger to it. */
  backgroundRunning(): Promise<boolean>;
  /**
   * Stops every process of the browser (as SIGSTOP does) for that long and lets them go on, with nothing sent to them meanwhile. To
   * the extension it is as if the machine had slept, but for the monotonic clock, which goes on.
   */
  freeze(ms: number): Promise<void>;
  /**
   * Sets the clock forward, or with a negative number back, as the extension sees it, until the browser ends: `Date` in
   * the background and in every page that is open or opened later. It adds up. The machine's clock stays as it is, since
   * setting it takes root and hits everybody: `performance`, timers, alarms and formats without a date keep to that one.
   * In Chromium a debugger is attached to the service worker for a moment, now and at each of its later starts.
   */
  shiftClock(byMs: number): Promise<void>;
  /**
   * Runs a script in every context of the extension, the background included, now and later. It must bear to run twice in
   * one context. In Chromium a debugger is attached to the service worker for a moment, as in `shiftClock`.
   *
   * @param name a second script of this name takes the place of the first in later contexts.
   */
  runInContexts<A extends unknown[]>(
    name: string,
    script: ContextScript<A>,
    ...args: A
  ): Promise<void>;
  /**
   * Tells the background that a button of a notification was pressed, by its place. Chromium only: Firefox has none. The
   * system draws it, where no test can press it: its event is dispatched in the running service worker, to which a
   * debugger is attached for that moment.
   */
  pressNotificationButton(notificationId: string, index: number): Promise<void>;
  /**
   * Runs `fn` in every page of the extension that is opened from now on, before the page's own scripts, until
   * `closeViews`. It is sent there as text. A second one takes the place of the first in Firefox; in Chromium both run.
   */
  beforeEveryPage(fn: (window: PageWindow) => void): Promise<void>;
  /**
   * Gives an optional permission, as the person does on the add-on's page. Firefox only: Chromium has no such page, and
   * asks in a native dialog.
   */
  grantPermission(name: string): Promise<void>;
  /** Listens for sounds of the extension from now on, until the browser ends. No debugger is attached to the background. */
  hearCues(): Promise<CueLog>;
  /** Closes the popup and every tab and window, but for the one that the browser needs to stay open. */
  closeViews(): Promise<void>;
  /** Runs `fn` with the extension's API, in a bare page of the extension and not in its background. */
  inExtension<T, A extends unknown[]>(
    fn: (api: WxtBrowser, ...args: A) => T | Promise<T>,
    ...args: A
  ): Promise<T>;
  /** Installs the extension over itself, as an update does. Views from before are dead. */
  update(): Promise<void>;
  /** Closes the browser and opens it again on the same profile. Views from before are dead. */
  restart(): Promise<void>;
  /** Kills every process of the browser at once (SIGKILL), as a crash or a power cut does. Views from before are dead. */
  kill(): Promise<void>;
  /** Starts the killed browser again, on the profile it left, and installs the extension again: alarms are lost. */
  relaunch(): Promise<void>;
  /** Resolves when the person at the screen has closed the browser's last window. */
  closedByHand(): Promise<void>;
  close(): Promise<void>;
}
