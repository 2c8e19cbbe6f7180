import { AsyncLocalStorage } from 'node:async_hooks';

/** Something of the extension that runs code of its own: the background, a popup, Chrome's loudspeaker. */
export interface Page {
  readonly name: string;
  isAlive: boolean;
  /** Until then it is busy, and comes to nothing else. */
  busyUntilMs: number;
}

export const newPage = (name: string): Page => ({
  name,
  isAlive: true,
  busyUntilMs: -Infinity,
});

const running = new AsyncLocalStorage<Page>();

/** Runs code as that of a page; all that follows from it is the page's too. */
export const runIn = <T>(page: Page, code: () => T): T => running.run(page, code);

/** The page whose code runs at this moment. */
export const pageOfCaller = () => running.getStore();
