import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { doubleClickMs } from './baseView.ts';
import { PageView } from './pageView.ts';

/** What the protocol needs to know about the keys that press buttons. */
const keys: Readonly<Record<string, { windowsVirtualKeyCode: number; key: string; text: string }>> =
  {
    Enter: { windowsVirtualKeyCode: 13, key: 'Enter', text: '\r' },
    Space: { windowsVirtualKeyCode: 32, key: ' ', text: ' ' },
  };

/** A page in Chromium, where an event can carry the time at which it happened. */
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
    // 0 keeps the pixel ratio of the screen.
    const deviceScaleFactor = 0;
    await this.page.setViewport({
      width,
      height,
      deviceScaleFactor,
      isMobile: touched,
      hasTouch: touched,
    });
  }

  /** The timestamps of the events are those of a double click, however busy the machine is. */
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
    // The second does not wait for the first, which may keep the page busy.
    const first = press(firstMs);
    await sleep(doubleClickMs);
    await Promise.all([first, press(firstMs + doubleClickMs)]);
    await session.detach();
  }
}
