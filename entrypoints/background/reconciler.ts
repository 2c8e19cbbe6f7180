import { withDeadline } from '../../platform/deadline.ts';

/** A run takes milliseconds. One that takes this long is stuck in a browser call that never answers. */
export const runDeadlineMs = 10_000;

/**
 * Reconciles the browser with the state. Concerns run in parallel, so that a hanging one delays no other. A concern never
 * runs twice at once; requests during a run start it once more.
 * @param reconcile by concern; running one twice does no harm
 * @param onEnd called after each run, with the reason if it failed or passed its deadline
 * @returns a function that asks for concerns to be reconciled
 */
export function reconciler<Concern extends string>(
  reconcile: Readonly<Record<Concern, () => Promise<unknown>>>,
  onEnd: (concern: Concern, failure?: unknown) => Promise<unknown>,
): (...concerns: readonly Concern[]) => void {
  const running = new Set<Concern>();
  const waiting = new Set<Concern>();

  async function run(concern: Concern) {
    running.add(concern);
    do {
      waiting.delete(concern);
      const failure = await failureOf(withDeadline(reconcile[concern](), runDeadlineMs));
      if (failure) console.error(concern, failure.reason);
      const endFailure = await failureOf(
        withDeadline(onEnd(concern, failure?.reason), runDeadlineMs),
      );
      if (endFailure) console.error(concern, endFailure.reason);
    } while (waiting.has(concern));
    running.delete(concern);
  }

  return (...concerns) => {
    for (const concern of concerns) {
      if (running.has(concern)) waiting.add(concern);
      else void run(concern);
    }
  };
}

async function failureOf(work: Promise<unknown>): Promise<{ reason: unknown } | undefined> {
  try {
    await work;
    return undefined;
  } catch (reason) {
    return { reason };
  }
}
