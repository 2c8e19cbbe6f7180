import { setTimeout as sleep } from 'node:timers/promises';
import { waitUntil } from '../../scripts/browsers/rig/wait.ts';
import { evaluate, measurePopup, type Measurement, type Seen } from './measurePopup.ts';
import type { PopupOpener } from './opener.ts';
import { threadTimes, traceThreads } from './scriptTime.ts';

export interface Sides<T> {
  legroom: T;
  bare: T;
}

export const rounds = 15;
const warmUpRounds = 2;

/** Measures both popups: the paints with nothing else going on, then the time on the main thread, which a trace tells. */
export async function measureInTurn(
  opener: PopupOpener,
  ids: Sides<string>,
): Promise<Sides<Measurement[]>> {
  const seen = await openInTurn(opener, ids);
  const endTrace = await traceThreads(opener.session);
  await openInTurn(opener, ids);
  const trace = await endTrace();
  const withThreads = (side: keyof Sides<unknown>) => {
    const threads = threadTimes(trace, `chrome-extension://${ids[side]}/popup.html`);
    return seen[side]
      .flatMap((each, index) => (threads[index] ? { ...each, ...threads[index] } : []))
      .slice(warmUpRounds);
  };
  return { legroom: withThreads('legroom'), bare: withThreads('bare') };
}

/**
 * Opens both popups in turn, `rounds` times each. The order changes with every round, so that neither always follows the
 * other, and the first rounds do not count: they fill the caches.
 */
async function openInTurn(opener: PopupOpener, ids: Sides<string>): Promise<Sides<Seen[]>> {
  const seen: Sides<Seen[]> = { legroom: [], bare: [] };
  for (let round = 0; round < warmUpRounds + rounds; round++) {
    for (const side of round % 2 === 0 ? inOrder : inOrder.toReversed()) {
      seen[side].push(await measurePopup(opener, ids[side]));
    }
  }
  return seen;
}

/** Starts a hold, which goes on until the muscle lets go: for longer than any measurement. */
export async function startHold(opener: PopupOpener, legroomId: string): Promise<void> {
  const { attach, close } = await opener.open(legroomId);
  const session = await attach();
  await waitUntil('the start button', () =>
    evaluate(
      session,
      `(() => {
        const start = [...document.querySelectorAll('button')].find((button) => button.textContent.includes('Start stretch'));
        start?.click();
        return start !== undefined;
      })()`,
    ),
  );
  await waitUntil('the timer', () =>
    evaluate(session, `document.querySelector('[role="timer"]') !== null`),
  );
  await sleep(afterStartMs);
  await close();
}

const inOrder: readonly (keyof Sides<unknown>)[] = ['legroom', 'bare'];

/** Longer than getting into position takes, so that every measured popup shows a hold. */
const afterStartMs = 3_500;
