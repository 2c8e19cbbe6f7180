import { writeFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { firefoxAddOnId } from '../../manifestValues.ts';
import { BaseView, type Point } from './baseView.ts';
import type { ChromeScope, PopupBrowser } from './chromeScope.ts';
import { clickInWindow, pressInWindow } from './firefoxInput.ts';
import { waitUntil } from './wait.ts';

// Firefox loads a popup in a hidden panel first. A popup that is closed while it opens may stay in that panel.
export const popupSelector =
  'panel:not(#webextension-remote-preload-panel) browser.webextension-popup-browser';

/** The tallest popup of Firefox, in CSS pixels; what is taller is scrolled. */
const tallestPx = 600;

/** Firefox's popup. WebDriver does not list it, but another page of the extension can reach it. */
export class FirefoxPopupView extends BaseView {
  readonly #barePage: Page;
  readonly #scope: ChromeScope;

  constructor(
    barePage: Page,
    scope: ChromeScope,
    setScheme: (scheme: 'light' | 'dark') => Promise<void>,
  ) {
    super(setScheme);
    this.#barePage = barePage;
    this.#scope = scope;
  }

  protected run(expression: string): Promise<unknown> {
    return this.#barePage.evaluate(`(async () => {
      const view = browser.extension.getViews({ type: 'popup' }).at(-1);
      if (!view) throw new Error('The popup is closed');
      return ${expression};
    })()`);
  }

  /**
   * While Firefox fits the height of a popup to its content, it shows a scroll bar, which makes the text narrower and
   * higher. Until that is done, nothing is at its final place.
   */
  protected override async isAtRest(): Promise<boolean> {
    const sizes = '[view.innerHeight, view.innerWidth, view.document.documentElement.clientWidth]';
    const [height, width, widthBesideScrollBar] = (await this.run(sizes)) as [
      number,
      number,
      number,
    ];
    return width === widthBesideScrollBar || height >= tallestPx;
  }

  protected async clickAt(point: Point, clicks: 1 | 2 = 1): Promise<void> {
    await this.run(
      `void (view.clickArrived = false, view.addEventListener('click', () => { view.clickArrived = true }, { once: true, capture: true }))`,
    );
    await clickInWindow(this.#scope, popupSelector, point, clicks);
    // The popup lives in another process; if it is gone, the click that closed it has arrived.
    await waitUntil('the click to arrive in the popup', async () =>
      (await firefoxPopupIsOpen(this.#scope)) ? this.run('view.clickArrived') : true,
    );
  }

  async press(key: string): Promise<void> {
    await this.#takeFocus();
    await pressInWindow(this.#scope, key);
  }

  async pressTwice(key: string): Promise<void> {
    await this.#takeFocus();
    await pressInWindow(this.#scope, key, { presses: 2 });
  }

  async hold(key: string, ms: number): Promise<void> {
    await this.#takeFocus();
    await pressInWindow(this.#scope, key, { heldMs: ms });
  }

  /** When a tab closes, the address bar takes the focus, and Enter would reload the tab. */
  async #takeFocus(): Promise<void> {
    await this.#scope.run((window, selector) => {
      const popup = window.document.querySelector<HTMLElement>(selector);
      if (!popup) throw new Error('the popup is closed');
      popup.focus();
    }, popupSelector);
  }

  async pdf(): Promise<Uint8Array> {
    throw new Error('A popup is not printed');
  }

  async resize(): Promise<void> {
    throw new Error('Firefox gives its popup the size of what is in it');
  }

  async screenshot(path: string): Promise<void> {
    const dataUrl = await this.#scope.run(async (window, selector) => {
      const popup = window.document.querySelector<PopupBrowser>(selector);
      if (!popup) throw new Error('the popup is closed');
      const picture = await popup.browsingContext.currentWindowGlobal.drawSnapshot(
        null,
        1,
        'white',
      );
      const canvas = window.document.createElementNS(
        'http://www.w3.org/1999/xhtml',
        'canvas',
      ) as HTMLCanvasElement;
      canvas.width = picture.width;
      canvas.height = picture.height;
      canvas.getContext('2d')?.drawImage(picture, 0, 0);
      return canvas.toDataURL('image/png');
    }, popupSelector);
    await writeFile(path, Buffer.from(dataUrl.slice(dataUrl.indexOf(',') + 1), 'base64'));
  }

  async close(): Promise<void> {
    await closeFirefoxPopup(this.#scope);
  }
}

/** Whether a popup of the extension is open in the window that was used last. */
function firefoxPopupIsOpen(scope: ChromeScope): Promise<boolean> {
  return scope.run(
    (window, selector) => window.document.querySelector(selector) !== null,
    popupSelector,
  );
}

/** Closes the extension's popup in the window that was used last, also one that is still opening. */
export async function closeFirefoxPopup(scope: ChromeScope): Promise<void> {
  // Ask again, because a panel that is still opening ignores it.
  await waitUntil('the popup to close', () =>
    scope.run(
      (window, selector, addOnId) => {
        const { BasePopup } = window.ChromeUtils.importESModule(
          'resource:///modules/ExtensionPopups.sys.mjs',
        ) as { BasePopup: FirefoxPopups };
        const policy = window.WebExtensionPolicy.getByID(addOnId);
        const popup = policy && BasePopup.for(policy.extension, window);
        popup?.closePopup();
        return !popup && !window.document.querySelector(selector);
      },
      popupSelector,
      firefoxAddOnId,
    ),
  );
}

/** Firefox's own list of popups. */
interface FirefoxPopups {
  for(extension: object, window: object): { closePopup(): void } | undefined;
}
