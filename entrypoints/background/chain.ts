/**
 * Makes a job safe to ask for at any moment: it never runs twice at once, and whatever asks while it runs is served by
 * one more run afterwards. A run that fails is reported and does not stop the next.
 */
export function chain(job: () => Promise<void>): () => void {
  let isRunning = false;
  let isWanted = false;
  return async () => {
    isWanted = true;
    if (isRunning) return;
    isRunning = true;
    while (isWanted) {
      isWanted = false;
      await job().catch((error: unknown) => console.error(error));
    }
    isRunning = false;
  };
}
