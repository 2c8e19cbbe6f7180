import { setTimeout as sleep } from 'node:timers/promises';
import type { KeyInput, Page } from 'puppeteer-core';
import { BaseView, doubleClickMs, keyRepeatMs, type Point } from './baseView.ts';

/** A page that puppeteer can reach: every view in Chromium, tabs in Firefox. */
export class PageView extends BaseView {
  protected readonly page: Page;

  constructor(page: Page, setScheme: (scheme: 'light' | 'dark') => Promise<void>) {
    super(setScheme);
    this.page = page;
    page.on('dialog', (dialog) => {
      this.dialogs.push(dialog.type());
      // A second view of the page has answered it, or the page is gone.
      dialog.accept().catch(() => undefined);
    });
  }

  protected run(expression: string): Promise<unknown> {
    return this.page.evaluate(`((view) => ${expression})(window)`);
  }

  protected async clickAt({ x, y }: Point, clicks: 1 | 2 = 1): Promise<void> {
    await this.page.mouse.move(x, y);
    try {
      for (let clickCount = 1; clickCount <= clicks; clickCount++) {
        if (clickCount > 1) await sleep(doubleClickMs);
        // The protocol has it, but puppeteer's types do not.
        const options = { button: 'left', clickCount } as const;
        await this.page.mouse.down(options);
        await this.page.mouse.up(options);
      }
    } catch (error) {
      // A click that opens a tab closes the popup, sometimes before it is confirmed.
      if (!(error instanceof Error && error.name === 'TargetCloseError')) throw error;
    }
  }

  async press(key: string): Promise<void> {
    const keys = key.split('+').map(keyInput);
    for (const each of keys) await this.page.keyboard.down(each);
    for (const each of keys.toReversed()) await this.page.keyboard.up(each);
  }

  async pressTwice(key: string): Promise<void> {
    const first = this.press(key);
    await sleep(doubleClickMs);
    await Promise.all([first, this.press(key)]);
  }

  async hold(key: string, ms: number): Promise<void> {
    const held = keyInput(key);
    const untilMs = performance.now() + ms;
    // Puppeteer counts every further press as a repetition.
    do {
      await this.page.keyboard.down(held);
      await sleep(keyRepeatMs);
    } while (performance.now() < untilMs);
    await this.page.keyboard.up(held);
  }

  async screenshot(path: string): Promise<void> {
    await this.page.screenshot({ path: path as `${string}.png` });
  }

  async pdf(paper: 'A4' | 'Letter'): Promise<Uint8Array> {
    return this.page.pdf({ format: paper, printBackground: false, preferCSSPageSize: false });
  }

  async resize(width: number, height: number): Promise<void> {
    await this.page.setViewport({ width, height });
  }

  async close(): Promise<void> {
    await this.page.close();
  }

  override async closeByHand(): Promise<void> {
    // Without waiting, because Firefox does not always say that an extension's page is gone.
    void this.page.close({ runBeforeUnload: true }).catch(() => undefined);
  }
}

/** Over WebDriver BiDi, puppeteer knows the space bar only as the character that it types. */
const keyInput = (key: string): KeyInput => (key === 'Space' ? ' ' : (key as KeyInput));
