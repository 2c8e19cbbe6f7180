import background from '../../entrypoints/background/index.ts';

/** The Web Lock of the one tab in which the background runs. */
const lockName = 'legroom-demo-background';

// The tab that has it keeps it until it is left, and the next goes on: one is enough to count, as in the browser.
void navigator.locks.request(lockName, () => {
  background.main();
  return new Promise(() => {});
});
