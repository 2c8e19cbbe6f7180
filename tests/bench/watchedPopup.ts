import { setTimeout as sleep } from 'node:timers/promises';
import type { CDPSession, Protocol } from 'puppeteer-core';
import { waitUntil } from '../../scripts/browsers/rig/wait.ts';
import { evaluate } from './measurePopup.ts';
import type { PopupOpener } from './opener.ts';

/** One opening of a popup with a debugger attached from its start, which makes it slower: for what cannot be asked later. */
export interface Watched {
  /** The browser's own `ScriptDuration`. It leaves out what runs after an `await`. */
  scriptMs: number;
  /** From the navigation until *Start stretch* takes a click. */
  readyMs: number;
}

/** Runs in the popup before its own scripts. */
const watch = `new MutationObserver((_, observer) => {
  const start = [...document.querySelectorAll('button')].find((button) =>
    button.textContent.includes('Start stretch'));
  if (!start) return;
  observer.disconnect();
  // The frame that shows it is the first in which it can be clicked.
  requestAnimationFrame(() => { globalThis.readyAtMs = performance.now(); });
}).observe(document, { childList: true, subtree: true })`;

/** Opens the popup of an extension with a debugger attached from its start, lets it come to rest, and closes it. */
export async function watchPopup(opener: PopupOpener, extensionId: string): Promise<Watched> {
  const { session: browser } = opener;
  let popup: CDPSession | undefined;
  const onAttached = async ({
    targetInfo,
    sessionId,
  }: Protocol.Target.AttachedToTargetEvent): Promise<void> => {
    const session = browser.connection()?.session(sessionId) as CDPSession | undefined;
    if (!session) return;
    if (targetInfo.url.endsWith('/popup.html') || targetInfo.url === '') {
      await session.send('Page.enable');
      await session.send('Performance.enable');
      await session.send('Page.addScriptToEvaluateOnNewDocument', {
        source: watch,
        runImmediately: true,
      });
      popup ??= session;
    }
    await session.send('Runtime.runIfWaitingForDebugger');
  };
  const listener = (event: Protocol.Target.AttachedToTargetEvent) =>
    void onAttached(event).catch((error: unknown) => console.error(error));
  browser.on('Target.attachedToTarget', listener);
  await browser.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: true,
    flatten: true,
  });
  try {
    const { close } = await opener.open(extensionId);
    const session = await waitUntil('the popup to be attached', async () => popup);
    const readyMs = Number(
      await waitUntil('Start stretch', () => evaluate(session, 'globalThis.readyAtMs')),
    );
    await sleep(settleMs);
    const { metrics } = await session.send('Performance.getMetrics');
    const script = metrics.find(({ name }) => name === 'ScriptDuration');
    await close();
    return { readyMs, scriptMs: 1000 * (script?.value ?? Number.NaN) };
  } finally {
    browser.off('Target.attachedToTarget', listener);
    await browser.send('Target.setAutoAttach', {
      autoAttach: false,
      waitForDebuggerOnStart: false,
      flatten: true,
    });
  }
}

const settleMs = 300;
