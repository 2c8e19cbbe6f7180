import { pageOfCaller, runIn, type Page } from './page.ts';

/** The Web Locks of all pages; Legroom uses one. The browser releases those of a page that is gone. */
export class Locks {
  #holder: Page | undefined;
  #isHeld = false;
  #waiting: { page: Page | undefined; run: () => Promise<void> }[] = [];

  request = <T>(_: string, job: () => Promise<T>): Promise<T> => {
    const page = pageOfCaller();
    if (page?.isAlive === false) return new Promise(() => {});
    const { promise, resolve, reject } = Promise.withResolvers<T>();
    const run = async () => {
      try {
        resolve(await (page ? runIn(page, job) : job()));
      } catch (error) {
        reject(error as Error);
      }
      // The lock of a killed page was released already.
      if (page?.isAlive !== false) this.#letGo();
    };
    this.#waiting.push({ page, run });
    if (!this.#isHeld) this.#next();
    return promise;
  };

  /** Releases the locks of a page that was killed. */
  forget(page: Page) {
    this.#waiting = this.#waiting.filter((other) => other.page !== page);
    if (this.#isHeld && this.#holder === page) this.#letGo();
  }

  #letGo() {
    this.#isHeld = false;
    this.#holder = undefined;
    this.#next();
  }

  #next() {
    const next = this.#waiting.shift();
    if (!next) return;
    this.#isHeld = true;
    this.#holder = next.page;
    void next.run();
  }
}
