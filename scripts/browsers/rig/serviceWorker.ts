import type { CDPSession, Page, Protocol } from 'puppeteer-core';
import { waitUntil } from './wait.ts';

type Version = Protocol.ServiceWorker.ServiceWorkerVersion;

type Versions = (test: (version: Version) => boolean) => Promise<boolean>;

/**
 * Waits until the service worker of a page's origin is activated, as that page sees it, so that no debugger is attached
 * to the worker.
 *
 * @throws {Error} when it is not.
 */
export function serviceWorkerActivated(page: Page): Promise<void> {
  return watching(page, async (_, all) => {
    await waitUntil('the service worker to be activated', () => all(isSettled));
  });
}

/**
 * Stops the running service worker of a page's origin, in the same way. Waits first if it is still starting, because
 * Chromium does not stop a worker before it is activated. An open page may have woken it again when this resolves.
 *
 * @param isGone whether the browser no longer lists it; a worker that is woken at once may stay in the list.
 * @throws {Error} when it does not stop.
 */
export function stopServiceWorker(page: Page, isGone: () => Promise<boolean>): Promise<void> {
  return watching(page, async (session, all) => {
    await waitUntil('the service worker to be activated', () => all(isSettled));
    let hasStopped = await all(isStopped);
    let hasStartedAgain = false;
    // A worker that stopped and started again between two looks counts as well.
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      const active = versions.filter(({ status }) => status === 'activated');
      hasStartedAgain ||= hasStopped && active.some((each) => !isStopped(each));
      hasStopped ||= active.some(isStopped);
    });
    await session.send('ServiceWorker.stopAllWorkers');
    await waitUntil('the service worker to stop', async () => hasStopped);
    await waitUntil('it to be gone', async () => hasStartedAgain || (await isGone()));
  });
}

async function watching(
  page: Page,
  act: (session: CDPSession, all: Versions) => Promise<void>,
): Promise<void> {
  const session = await page.createCDPSession();
  const versions = new Map<string, Version>();
  session.on('ServiceWorker.workerVersionUpdated', (event) => {
    for (const version of event.versions) versions.set(version.versionId, version);
  });
  try {
    await session.send('ServiceWorker.enable');
    await act(session, async (test) => versions.size > 0 && [...versions.values()].every(test));
  } finally {
    await session.detach();
  }
}

function isSettled({ status, runningStatus }: Version): boolean {
  return status === 'redundant' || (status === 'activated' && runningStatus !== 'starting');
}

function isStopped({ runningStatus }: Version): boolean {
  return runningStatus === 'stopped';
}
