import type { Browser, CDPSession, Protocol } from 'puppeteer-core';

export interface ChromiumContextsOptions {
  /** Whether it also runs in the service worker, to which a debugger is attached for that moment only. */
  worker: boolean;
  /** Gets each context before the script runs in it. */
  onAttached?: (context: CDPSession) => void;
}

/**
 * Runs a script in every page, popup and offscreen document that is open, and in every later one before its own scripts.
 * It ends when the returned session is detached.
 */
export async function runInChromiumContexts(
  browser: Browser,
  source: string,
  { worker, onAttached }: ChromiumContextsOptions,
): Promise<CDPSession> {
  const session = await browser.target().createCDPSession();
  const attaching: Promise<void>[] = [];
  session.on('Target.attachedToTarget', (event) => {
    const target = session.connection()?.session(event.sessionId);
    if (!target) return;
    onAttached?.(target);
    const done = event.targetInfo.type === 'service_worker' ? runInWorker : runInPage;
    // A page that closes meanwhile does not need it.
    attaching.push(done(session, target, event, source).catch(() => undefined));
  });
  const others = worker ? ['browser', 'tab'] : ['browser', 'tab', 'service_worker'];
  await session.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: true,
    flatten: true,
    // Excludes types instead of naming them, because popups and offscreen documents start as type `other`.
    filter: [...others.map((type) => ({ type, exclude: true })), {}],
  });
  await Promise.all(attaching);
  return session;
}

async function runInPage(
  _: CDPSession,
  page: CDPSession,
  { waitingForDebugger }: Protocol.Target.AttachedToTargetEvent,
  source: string,
): Promise<void> {
  await Promise.all([
    page.send('Runtime.enable'),
    page.send('Runtime.addBinding', { name: 'rigSay' }),
    page.send('Page.enable'),
    page.send('Page.addScriptToEvaluateOnNewDocument', {
      source,
      runImmediately: !waitingForDebugger,
    }),
    page.send('Runtime.runIfWaitingForDebugger'),
  ]);
}

async function runInWorker(
  browser: CDPSession,
  worker: CDPSession,
  { sessionId }: Protocol.Target.AttachedToTargetEvent,
  source: string,
): Promise<void> {
  await Promise.all([
    worker.send('Runtime.evaluate', { expression: source }),
    worker.send('Runtime.runIfWaitingForDebugger'),
  ]);
  await browser.send('Target.detachFromTarget', { sessionId });
}
