import { setTimeout as sleep } from 'node:timers/promises';
import type { CDPSession, Protocol } from 'puppeteer-core';
import { waitUntil } from '../../scripts/browsers/rig/wait.ts';
import type { PopupOpener } from './opener.ts';

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

/** Opens the toolbar popup of an extension, measures it and closes it again. */
export async function measurePopup(opener: PopupOpener, extensionId: string): Promise<Seen> {
  const { pressedAtMs, attach, close } = await opener.open(extensionId);
  await sleep(restMs);
  const session = await attach();
  const navigationMs = await waitUntil('the first paint', () => evaluate(session, firstPaint));
  const startedAtMs = Number(await evaluate(session, 'performance.timeOrigin'));
  const layoutShift = Number(await evaluate(session, shifts));
  await session.send('Performance.enable');
  await session.send('HeapProfiler.collectGarbage');
  const heapBytes = await metric(session, 'JSHeapUsedSize');
  await close();
  const paintMs = Number(navigationMs);
  return {
    clickMs: startedAtMs + paintMs - pressedAtMs,
    navigationMs: paintMs,
    layoutShift,
    heapBytes,
  };
}

/** Returns the popup of an extension as a page without scripts, with its styles inlined. */
export async function popupAsHtml(opener: PopupOpener, extensionId: string): Promise<string> {
  const { attach, close } = await opener.open(extensionId);
  await sleep(restMs);
  const html = String(await evaluate(await attach(), asHtml));
  await close();
  return `<!doctype html>\n${html}`;
}

const firstPaint = `performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null`;

const shifts = `new Promise((resolve) => {
  let sum = 0;
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) sum += value;
  }).observe({ type: 'layout-shift', buffered: true });
  setTimeout(() => resolve(sum), 50);
})`;

const asHtml = `(() => {
  for (const input of document.querySelectorAll('input')) input.toggleAttribute('checked', input.checked);
  const rules = [...document.styleSheets].flatMap(({ cssRules }) => [...cssRules]);
  const root = document.documentElement.cloneNode(true);
  for (const each of root.querySelectorAll('script, link, style')) each.remove();
  const style = document.createElement('style');
  style.textContent = rules.map(({ cssText }) => cssText).join('');
  root.querySelector('head').append(style);
  return root.outerHTML;
})()`;

/** The browser's own `ScriptDuration` of one opening. A debugger is attached from its start, which makes it slower. */
export interface ScriptTime {
  untilPaintMs: number;
  /** Until 300 ms after the first paint. */
  inAllMs: number;
}

/**
 * Opens the popup of an extension with a debugger attached from its start, waits until it has settled, and closes it.
 */
export async function measureScript(opener: PopupOpener, extensionId: string): Promise<ScriptTime> {
  const { session: browser } = opener;
  const { promise: untilPaint, resolve, reject } = Promise.withResolvers<[CDPSession, number]>();
  const onAttached = async (event: Protocol.Target.AttachedToTargetEvent): Promise<void> => {
    const session = browser.connection()?.session(event.sessionId) as CDPSession | undefined;
    if (!session) return;
    const { url } = event.targetInfo;
    if (url.endsWith('/popup.html') || url === '') {
      session.on('Runtime.bindingCalled', () => {
        metric(session, 'ScriptDuration').then((seconds) => resolve([session, seconds]), reject);
      });
      await session.send('Runtime.enable');
      await session.send('Runtime.addBinding', { name: 'painted' });
      await session.send('Page.enable');
      await session.send('Performance.enable');
      await session.send('Page.addScriptToEvaluateOnNewDocument', {
        source: reportPaint,
        runImmediately: true,
      });
    }
    await session.send('Runtime.runIfWaitingForDebugger');
  };
  const listener = (event: Protocol.Target.AttachedToTargetEvent) => {
    onAttached(event).catch(reject);
  };
  const attach = (autoAttach: boolean) =>
    browser.send('Target.setAutoAttach', {
      autoAttach,
      waitForDebuggerOnStart: autoAttach,
      flatten: true,
    });
  browser.on('Target.attachedToTarget', listener);
  await attach(true);
  try {
    const { close } = await opener.open(extensionId);
    const [session, seconds] = await untilPaint;
    await sleep(afterPaintMs);
    const inAllMs = 1000 * (await metric(session, 'ScriptDuration'));
    await close();
    return { untilPaintMs: 1000 * seconds, inAllMs };
  } finally {
    browser.off('Target.attachedToTarget', listener);
    await attach(false);
  }
}

/** Runs in the popup before its own scripts. */
const reportPaint = `new PerformanceObserver((list) => {
  if (list.getEntriesByName('first-contentful-paint').length > 0) painted('');
}).observe({ type: 'paint', buffered: true })`;

async function metric(session: CDPSession, wanted: string): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN;
}

/** Runs an expression in the page and returns its value. */
async function evaluate(session: CDPSession, expression: string): Promise<unknown> {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(`${expression}: ${exceptionDetails.text}`);
  return result.value;
}
