import type { Page, Protocol } from 'puppeteer-core';
import { waitUntil } from './wait.ts';

type Version = Protocol.ServiceWorker.ServiceWorkerVersion;

/**
 * Stops the running service worker of a page's origin, seen from that page: no debugger is attached to the worker. One that
 * is still starting is awaited first, because Chromium does not stop it before it is activated.
 *
 * @throws {Error} when it does not stop.
 */
export async function stopServiceWorker(page: Page): Promise<void> {
  const session = await page.createCDPSession();
  const versions = new Map<string, Version>();
  session.on('ServiceWorker.workerVersionUpdated', (event) => {
    for (const version of event.versions) versions.set(version.versionId, version);
  });
  const all = (test: (version: Version) => boolean) =>
    versions.size > 0 && [...versions.values()].every(test);
  try {
    await session.send('ServiceWorker.enable');
    await waitUntil('the service worker to be activated', async () => all(isSettled));
    await session.send('ServiceWorker.stopAllWorkers');
    await waitUntil('the service worker to stop', async () => all(isStopped));
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
