import { execFileSync } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import type { CDPSession, Page, Target } from 'puppeteer-core';
import { ensureBrowser } from '../../scripts/browsers/launch/install.ts';
import { launchChromium } from '../../scripts/browsers/launch/launch.ts';
import { runInChromiumContexts } from '../../scripts/browsers/rig/chromiumContexts.ts';
import { waitUntil } from '../../scripts/browsers/rig/wait.ts';

/** The bare popup is one button; the plain one is Legroom's first view as HTML with inlined styles. */
export type Side = 'legroom' | 'bare' | 'plain';

export type Warmth = 'cold' | 'warm';

export type PopupOpener = Awaited<ReturnType<typeof launchOpener>>;

/**
 * Opens a Chromium with an extension for each side, whose toolbar popups are opened one at a time.
 *
 * @param folders of the extensions.
 */
export async function launchOpener(folders: Record<Side, string>) {
  const { path } = await ensureBrowser('chromium');
  const options = { path, extensionDir: folders.legroom, headless: true };
  const { browser, extensionId, origin } = await launchChromium(options);
  const ids: Record<Side, string> = {
    legroom: extensionId,
    bare: await browser.installExtension(folders.bare),
    plain: await browser.installExtension(folders.plain),
  };
  const welcome = await browser.waitForTarget((each) => each.url() === `${origin}/welcome.html`);
  await (await welcome.page())?.close();
  const [tab = await browser.newPage()] = await browser.pages();
  const pages: Page[] = [];

  /** Opens a file of an extension in a tab, in which no script runs. */
  async function openTab(side: Side): Promise<Page> {
    const page = await browser.newPage();
    await page.goto(`chrome-extension://${ids[side]}/manifest.json`);
    pages.push(page);
    await tab.bringToFront();
    return page;
  }

  async function closeTabs(): Promise<void> {
    for (const page of pages.splice(0)) await page.close();
  }

  /** Chromium marks the processes of extensions on their command line; the profile tells them from those of others. */
  function countProcesses(): number {
    const { spawnargs } = browser.process()!;
    const profile = spawnargs.find((argument) => argument.startsWith('--user-data-dir='))!;
    const list = execFileSync('ps', ['-A', '-ww', '-o', 'args='], { encoding: 'utf8' });
    const isOwn = (line: string) => line.includes('--extension-process') && line.includes(profile);
    return list.split('\n').filter(isOwn).length;
  }

  /**
   * Cold: ends the process of every extension. Warm: keeps a process for each, by opening one of its files in a tab.
   *
   * @throws {Error} when that fails.
   */
  async function make(warmth: Warmth, sides: readonly Side[]): Promise<void> {
    if (warmth === 'warm') {
      if (pages.length === 0) for (const side of sides) await openTab(side);
      if (countProcesses() < sides.length) throw new Error('An extension has no process');
      return;
    }
    const session = await tab.createCDPSession();
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    await session.detach();
    await waitUntil('the extensions’ processes to end', async () => countProcesses() === 0);
  }

  /**
   * Presses the toolbar button of an extension, and closes the popup after `act`. No debugger is attached to it before
   * `act` does so, because that would slow down what is measured.
   *
   * @param act gets the popup, and when the button was pressed, by the machine's clock.
   */
  async function withPopup<T>(
    side: Side,
    act: (popup: Target, pressedAtMs: number) => Promise<T>,
  ): Promise<T> {
    const extension = (await browser.extensions()).get(ids[side])!;
    const url = `chrome-extension://${ids[side]}/popup.html`;
    const known = new Set(browser.targets());
    const opened = browser.waitForTarget((each) => each.url() === url && !known.has(each));
    const pressedAtMs = performance.timeOrigin + performance.now();
    await tab.triggerExtensionAction(extension);
    const popup = await opened;
    const result = await act(popup, pressedAtMs);
    await (await popup.asPage()).close();
    await waitUntil('the popup to close', async () => !browser.targets().includes(popup));
    // Its window closes after its page.
    await sleep(150);
    return result;
  }

  return { browser, openTab, closeTabs, make, withPopup };
}

/** One opening of a popup. */
export interface Seen {
  /** From the press of the toolbar button until the first words or pictures are on the screen. */
  clickMs: number;
  /** The same from the start of the page's navigation, without what the browser does before. */
  navigationMs: number;
  /** The layout shift after the first paint: https://web.dev/articles/cls */
  layoutShift: number;
  /** Memory in use after a garbage collection. */
  heapBytes: number;
}

/** The time until a popup has settled. It is not asked earlier, because the questions are scripts too. */
const restMs = 400;

/** When `ScriptDuration` is read for the second time, counted from the first paint. */
const afterPaintMs = 300;

/** Opens the toolbar popup of an extension and measures it. */
export const measurePopup = (opener: PopupOpener, side: Side): Promise<Seen> =>
  opener.withPopup(side, async (popup, pressedAtMs) => {
    await sleep(restMs);
    const page = await popup.asPage();
    const navigationMs = await waitUntil('the first paint', () =>
      page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime),
    );
    const startedAtMs = await page.evaluate(() => performance.timeOrigin);
    const layoutShift = await page.evaluate(sumOfShifts);
    const session = await page.createCDPSession();
    await session.send('HeapProfiler.collectGarbage');
    const { JSHeapUsedSize: heapBytes = Number.NaN } = await page.metrics();
    const clickMs = startedAtMs + navigationMs - pressedAtMs;
    return { clickMs, navigationMs, layoutShift, heapBytes };
  });

/** Returns the popup of Legroom as a page without scripts, with its styles inlined. */
export const popupAsHtml = (opener: PopupOpener): Promise<string> =>
  opener.withPopup('legroom', async (popup) => {
    await sleep(restMs);
    return `<!doctype html>\n${await (await popup.asPage()).evaluate(asHtml)}`;
  });

/** Runs in the page. */
function sumOfShifts(): Promise<number> {
  return new Promise((resolve) => {
    let sum = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => resolve(sum), 50);
  });
}

/** Runs in the page. */
function asHtml(): string {
  for (const input of document.querySelectorAll('input'))
    input.toggleAttribute('checked', input.checked);
  const rules = [...document.styleSheets].flatMap(({ cssRules }) => [...cssRules]);
  const style = document.createElement('style');
  style.textContent = rules.map(({ cssText }) => cssText).join('');
  for (const each of document.querySelectorAll('script, link, style')) each.remove();
  document.head.append(style);
  return document.documentElement.outerHTML;
}

/**
 * Measures the browser's own `ScriptDuration` of Legroom's popup, until the first paint and until 300 ms after it. A
 * debugger is attached from its start, which makes it slower.
 */
export async function measureScript(opener: PopupOpener) {
  const { promise: painted, resolve } = Promise.withResolvers<[CDPSession, Promise<number>]>();
  const watch = await runInChromiumContexts(opener.browser, sayPaint, {
    worker: false,
    onAttached: (page) => {
      page.on('Runtime.bindingCalled', () => resolve([page, scriptMs(page)]));
      // A page that closes meanwhile is not measured.
      page.send('Performance.enable').catch(() => undefined);
    },
  });
  const time = await opener.withPopup('legroom', async () => {
    const [page, untilPaint] = await painted;
    await sleep(afterPaintMs);
    return { untilPaintMs: await untilPaint, inAllMs: await scriptMs(page) };
  });
  await watch.detach();
  return time;
}

/** Runs in the popup before its own scripts. */
const sayPaint = `if (location.pathname === '/popup.html')
  new PerformanceObserver((list) => {
    if (list.getEntriesByName('first-contentful-paint').length > 0) rigSay('');
  }).observe({ type: 'paint', buffered: true })`;

async function scriptMs(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? Number.NaN);
}
