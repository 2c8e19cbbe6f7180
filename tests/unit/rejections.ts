import { afterEach, beforeEach } from 'vitest';

const browserListens: NodeJS.UnhandledRejectionListener = (reason) =>
  void dispatchEvent(Object.assign(new Event('unhandledrejection'), { reason }));

/** A browser tells the page of a rejection that nobody handled; Node tells the process. */
export function tellPageOfRejections() {
  let testListeners: NodeJS.UnhandledRejectionListener[];

  beforeEach(() => {
    testListeners = process.listeners('unhandledRejection');
    process.removeAllListeners('unhandledRejection');
    process.on('unhandledRejection', browserListens);
  });

  afterEach(() => {
    process.off('unhandledRejection', browserListens);
    for (const listener of testListeners) process.on('unhandledRejection', listener);
  });
}
