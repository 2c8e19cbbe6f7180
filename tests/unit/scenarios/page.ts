import { AsyncLocalStorage } from 'node:async_hooks';

/** A context of the extension with its own code: the background, a popup or Chrome's offscreen document. */
export interface Page {
  readonly name: string;
  isAlive: boolean;
  /** Until then it is busy and handles nothing else. */
  busyUntilMs: number;
}

export const newPage = (name: string): Page => ({
  name,
  isAlive: true,
  busyUntilMs: -Infinity,
});

const running = new AsyncLocalStorage<Page>();

/** Runs code as a page, including everything asynchronous that follows. */
export const runIn = <T>(page: Page, code: () => T): T => running.run(page, code);

/** The page whose code runs at this moment. */
export const pageOfCaller = () => running.getStore();
