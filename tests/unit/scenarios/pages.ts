import { AsyncLocalStorage } from 'node:async_hooks';

/** A context of the extension with its own code: the background, a popup or Chrome's offscreen document. */
export class Page {
  isAlive = true;
  /** Until then it is busy and handles nothing else. */
  busyUntilMs = -Infinity;
  readonly #end = Promise.withResolvers<void>();
  /** Resolves when it is gone. */
  readonly gone = this.#end.promise;

  end() {
    this.isAlive = false;
    this.#end.resolve();
  }
}

const running = new AsyncLocalStorage<Page>();
const outside = new Page();

/** Runs code as a page, including everything asynchronous that follows. */
export const runIn = <T>(page: Page, code: () => T): T => running.run(page, code);

/** The page whose code runs at this moment. */
export const pageOfCaller = () => running.getStore() ?? outside;

/** What a page that is gone gets from every call. */
export const noAnswer = new Promise<never>(() => {});

/** The Web Locks of all pages; Legroom uses one. The browser releases those of a page that is gone. */
export function webLocks() {
  let free: Promise<unknown> = Promise.resolve();
  const request = <T>(_: string, job: () => Promise<T>): Promise<T> => {
    const page = pageOfCaller();
    const done = free.then(() => (page.isAlive ? job() : noAnswer));
    free = free.then(() => Promise.race([done, page.gone])).catch(() => {});
    return done;
  };
  return { request };
}

interface Timer {
  id: number;
  atMs: number;
  page: Page;
  run: () => unknown;
}

/** The timers of all pages, by a clock that nobody can set. Those of a page that is gone never run. */
export class Timers {
  #list: Timer[] = [];
  #lastId = 0;

  set(atMs: number, run: () => unknown, page: Page): number {
    this.#lastId += 1;
    this.#list.push({ id: this.#lastId, atMs, page, run });
    return this.#lastId;
  }

  clear(id: number | undefined) {
    this.#list = this.#list.filter((timer) => timer.id !== id);
  }

  /** The timer that runs next; a busy page runs its timers late. */
  next(): Timer | undefined {
    this.#list = this.#list.filter(({ page }) => page.isAlive);
    let first: Timer | undefined;
    for (const timer of this.#list) if (!first || dueMs(timer) < dueMs(first)) first = timer;
    return first && { ...first, atMs: dueMs(first) };
  }

  count(page: Page) {
    return this.#list.filter((timer) => timer.page === page).length;
  }
}

const dueMs = ({ atMs, page }: Timer) => Math.max(atMs, page.busyUntilMs);

type Listener = (...args: unknown[]) => unknown;

/** An event of the browser. */
export function listening() {
  const listeners = new Set<Listener>();
  return {
    addListener: (listener: Listener) => void listeners.add(listener),
    removeListener: (listener: Listener) => void listeners.delete(listener),
    removeAllListeners: () => listeners.clear(),
    trigger: (...args: unknown[]) => {
      for (const listener of listeners) listener(...args);
    },
  };
}
