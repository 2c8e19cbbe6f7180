import { setTimeout as sleep } from 'node:timers/promises';
import type { CDPSession } from 'puppeteer-core';
import { waitUntil } from '../../scripts/browsers/rig/wait.ts';
import type { PopupOpener } from './opener.ts';

/** One opening of a popup. */
export interface Seen {
  /** From the press of the toolbar button until the first words or pictures are on the screen, in milliseconds. */
  shownMs: number;
  /** The same from the start of the page's navigation: without what the browser does before. */
  paintMs: number;
  /** How far what was painted moved afterwards: https://web.dev/articles/cls */
  layoutShift: number;
  /** In use after a garbage collection, in bytes. */
  heapBytes: number;
}

/** In which a popup comes to rest. Asked no sooner: the questions are scripts too. */
export const restMs = 400;

/** Opens the toolbar popup of an extension, measures it and closes it again. */
export async function measurePopup(opener: PopupOpener, extensionId: string): Promise<Seen> {
  const { pressedAtMs, attach, close } = await opener.open(extensionId);
  await sleep(restMs);
  const session = await attach();
  const paint = await waitUntil('the first paint', () => firstPaint(session));
  const seen = {
    shownMs: paint.atMs - pressedAtMs,
    paintMs: paint.paintMs,
    layoutShift: Number(await evaluate(session, shifts)),
    heapBytes: await heapBytes(session),
  };
  await close();
  return seen;
}

/** Runs an expression in the page and returns its value. */
export async function evaluate(session: CDPSession, expression: string): Promise<unknown> {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(`${expression}: ${exceptionDetails.text}`);
  return result.value;
}

/** @returns null until there are words or pictures. */
async function firstPaint(session: CDPSession) {
  return (await evaluate(
    session,
    `(([paint]) => paint ? { paintMs: paint.startTime, atMs: performance.timeOrigin + paint.startTime } : null)(
      performance.getEntriesByName('first-contentful-paint'))`,
  )) as { paintMs: number; atMs: number } | null;
}

const shifts = `new Promise((resolve) => {
  let sum = 0;
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) sum += value;
  }).observe({ type: 'layout-shift', buffered: true });
  setTimeout(() => resolve(sum), 50);
})`;

async function heapBytes(session: CDPSession): Promise<number> {
  await session.send('Performance.enable');
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const heap = metrics.find(({ name }) => name === 'JSHeapUsedSize');
  if (!heap) throw new Error('Chromium does not say how large the heap is');
  return heap.value;
}
