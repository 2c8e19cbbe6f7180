const patienceMs = 1500;

/**
 * Waits for what is read from storage, but no longer than a person looks at an empty page. Who gets no answer by then
 * shows what there is without it, and takes in the answer when it comes.
 */
export async function waitForStorage(reading: Promise<unknown>): Promise<void> {
  await Promise.race([reading, new Promise((resolve) => setTimeout(resolve, patienceMs))]);
}
