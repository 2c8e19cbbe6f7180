import { setTimeout as sleep } from 'node:timers/promises';
import type { CDPSession } from 'puppeteer-core';
import { waitUntil } from '../../scripts/browsers/rig/wait.ts';
import type { PopupOpener } from './opener.ts';
import { watchedMs, type ThreadTime } from './scriptTime.ts';

/** One opening of a popup. Paints count from the start of the navigation, all in milliseconds. */
export interface Seen {
  /** From the press of the toolbar button until the popup's page was made. */
  triggerMs: number;
  /** The first pixel that differs from an empty page. */
  firstPaintMs: number;
  /** The first words or pictures. */
  contentfulPaintMs: number;
  /** In use after a garbage collection, in bytes. */
  heapBytes: number;
  /** Nodes of the DOM, text and comments included. */
  nodes: number;
  elements: number;
}

/** One opening, with what the trace says about it. */
export type Measurement = Seen & ThreadTime;

/** Opens the toolbar popup of an extension, measures it and closes it again. */
export async function measurePopup(opener: PopupOpener, extensionId: string): Promise<Seen> {
  const { attach, triggerMs, close } = await opener.open(extensionId);
  // Asked no sooner: the questions are scripts too, and the page is loaded a while after it is made.
  await sleep(1.5 * watchedMs);
  const session = await attach();
  await session.send('Performance.enable');
  const seen = {
    triggerMs,
    ...(await waitUntil('the first paint', () => paints(session))),
    heapBytes: await heapBytes(session),
    // After the collection: nodes that are no longer in use count until then.
    ...(await nodes(session)),
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

/** @returns undefined until there are words or pictures. */
async function paints(session: CDPSession) {
  const [firstPaintMs, contentfulPaintMs] = (await evaluate(
    session,
    `['first-paint', 'first-contentful-paint'].map((name) => performance.getEntriesByName(name)[0]?.startTime)`,
  )) as (number | undefined)[];
  return (
    firstPaintMs !== undefined &&
    contentfulPaintMs !== undefined && { firstPaintMs, contentfulPaintMs }
  );
}

async function nodes(session: CDPSession) {
  return {
    elements: Number(await evaluate(session, `document.querySelectorAll('*').length`)),
    nodes: (await session.send('Memory.getDOMCounters')).nodes,
  };
}

async function heapBytes(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const heap = metrics.find(({ name }) => name === 'JSHeapUsedSize');
  if (!heap) throw new Error('Chromium does not say how large the heap is');
  return heap.value;
}
