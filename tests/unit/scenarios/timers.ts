import type { Page } from './page.ts';

interface Timer {
  id: number;
  atMs: number;
  page: Page | undefined;
  run: () => unknown;
}

/** The timers of all pages, by a clock that nobody can set. Those of a page that is gone never run. */
export class Timers {
  #list: Timer[] = [];
  #lastId = 0;

  set(atMs: number, run: () => unknown, page: Page | undefined): number {
    this.#lastId += 1;
    this.#list.push({ id: this.#lastId, atMs, page, run });
    return this.#lastId;
  }

  clear(id: number | undefined) {
    this.#list = this.#list.filter((timer) => timer.id !== id);
  }

  /** The timer that runs next; a busy page runs its timers late. */
  next(): Timer | undefined {
    this.#list = this.#list.filter(({ page }) => page?.isAlive !== false);
    let first: Timer | undefined;
    for (const timer of this.#list) if (!first || dueMs(timer) < dueMs(first)) first = timer;
    return first && { ...first, atMs: dueMs(first) };
  }

  of(page: Page | undefined) {
    return this.#list.filter((timer) => timer.page === page && page?.isAlive);
  }
}

const dueMs = ({ atMs, page }: Timer) => Math.max(atMs, page?.busyUntilMs ?? -Infinity);
