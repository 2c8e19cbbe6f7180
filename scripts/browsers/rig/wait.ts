import { setTimeout as sleep } from 'node:timers/promises';

/** How long to wait; long, because the machine may be busy. */
export const patienceMs = 20_000;
/** The time between the first looks. It grows, because each look takes processor time from what is awaited. */
const betweenLooksMs = 50;
const longestBetweenLooksMs = 400;

/**
 * Looks again and again until `look` returns something other than undefined, null or false. A look that throws counts
 * as "not yet": pages come and go while they load.
 *
 * @throws {Error} naming what was awaited, and the last look's error if it had one.
 */
export async function waitUntil<T>(
  awaited: string,
  look: () => Promise<T>,
  timeoutMs = patienceMs,
): Promise<Exclude<T, undefined | null | false>> {
  const startedMs = performance.now();
  const deadline = startedMs + timeoutMs;
  for (;;) {
    let problem: unknown;
    try {
      const seen = await look();
      if (isThere(seen)) return seen;
    } catch (error) {
      problem = error;
    }
    if (performance.now() > deadline) {
      throw new Error(
        `Waited ${timeoutMs} ms for this, in vain: ${awaited}`,
        problem ? { cause: problem } : {},
      );
    }
    const waitedMs = performance.now() - startedMs;
    await sleep(Math.min(longestBetweenLooksMs, Math.max(betweenLooksMs, waitedMs / 5)));
  }
}

function isThere<T>(seen: T): seen is Exclude<T, undefined | null | false> {
  return seen !== undefined && seen !== null && seen !== false;
}
