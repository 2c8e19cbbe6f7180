import type { Browser } from 'puppeteer-core';

export interface BidiConnection {
  send(method: string, params: Record<string, unknown>): Promise<{ result: unknown }>;
  emit(event: string, params: BidiContext): boolean;
}

/** A tab, or in the chrome scope one of Firefox's own windows. */
export interface BidiContext {
  context: string;
  url: string;
}

/** Puppeteer's own connection, which its types leave out. */
export function bidiConnection(browser: Browser): BidiConnection {
  if (!('connection' in browser)) throw new Error('This browser is not driven over WebDriver BiDi');
  return browser.connection as BidiConnection;
}

/** @param scope `content` for the tabs, `chrome` for Firefox's own windows. */
export async function topContexts(
  connection: BidiConnection,
  scope: 'content' | 'chrome',
): Promise<BidiContext[]> {
  const params = { maxDepth: 0, 'moz:scope': scope };
  const { result } = await connection.send('browsingContext.getTree', params);
  return (result as { contexts: BidiContext[] }).contexts;
}

/**
 * Tells puppeteer of the tabs it does not know: Firefox lists a tab that a link in the popup has opened, but does not
 * announce it.
 */
export async function announceTabs(browser: Browser): Promise<void> {
  const connection = bidiConnection(browser);
  const pages = await browser.pages();
  const known = new Set<unknown>(pages.map((page) => Reflect.get(page.mainFrame(), '_id')));
  for (const tab of await topContexts(connection, 'content')) {
    if (!known.has(tab.context)) connection.emit('browsingContext.contextCreated', tab);
  }
}
