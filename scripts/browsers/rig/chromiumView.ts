import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { doubleClickMs } from './baseView.ts';
import { PageView } from './pageView.ts';

/** What the protocol wants to know of the keys that press buttons. */
const keys: Readonly<Record<string, { windowsVirtualKeyCode: number; key: string; text: string }>> =
  {
    Enter: { windowsVirtualKeyCode: 13, key: 'Enter', text: '\r' },
    Space: { windowsVirtualKeyCode: 32, key: ' ', text: ' ' },
  };

/** A page in Chromium, where events can say themselves when they happened. */
export class ChromiumView extends PageView {
  readonly #touched: boolean;

  constructor(
    page: Page,
    setScheme: (scheme: 'light' | 'dark') => Promise<void>,
    touched: boolean,
  ) {
    super(page, setScheme);
    this.#touched = touched;
  }

  override async resize(width: number, height: number): Promise<void> {
    const touched = this.#touched;
    // 0 leaves the screen its pixels.
    const deviceScaleFactor = 0;
    await this.page.setViewport({
      width,
      height,
      deviceScaleFactor,
      isMobile: touched,
      hasTouch: touched,
    });
  }

  /** By the events' own time the two are as quick as a double click, however busy the machine is. */
  override async pressTwice(code: string): Promise<void> {
    const session = await this.page.createCDPSession();
    const firstMs = Date.now();
    const press = async (atMs: number) => {
      for (const type of ['keyDown', 'keyUp'] as const)
        await session.send('Input.dispatchKeyEvent', {
          type,
          code,
          ...keys[code],
          timestamp: atMs / 1000,
        });
    };
    // Not waited for in between: the page may be busy with the first.
    const first = press(firstMs);
    await sleep(doubleClickMs);
    await Promise.all([first, press(firstMs + doubleClickMs)]);
    await session.detach();
  }
}
