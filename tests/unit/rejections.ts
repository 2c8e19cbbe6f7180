import { afterEach, beforeEach } from 'vitest';

const browserListens: NodeJS.UnhandledRejectionListener = (reason) =>
  void dispatchEvent(Object.assign(new Event('unhandledrejection'), { reason }));

/** A browser reports unhandled rejections to the page, Node to the process. */
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
