import { act, fireEvent } from '@testing-library/preact';
import { vi } from 'vitest';
import { secondMs } from '../../../domain/time.ts';
import { countSession } from '../../../entrypoints/background/session/reconcileSession.ts';
import { Popup } from '../../../components/popup/Popup.tsx';
import type { Choice, Session } from '../../../domain/session/index.ts';
import { choiceItem, sessionItem } from '../../../state/session/item.ts';
import { button, click, open, radio, screen, settle, setUp as setUpPage, t0 } from '../page.tsx';
import { write } from '../store.ts';

/** The clock and the timers of the popup move only when a test moves them. */
export const setUp = () => setUpPage('setTimeout', 'clearTimeout');

export const timerLine = () => document.querySelector('.timer-line')!.textContent;

/** What screen readers announce, region by region. */
export const announced = () => screen.getAllByRole('status').map(({ textContent }) => textContent);

/** Chooses something about the cramp, with a pointer. */
export async function pick(name: string) {
  await click(button('Change'));
  fireEvent.click(radio(name), { detail: 1 });
  await act(async () => void (await vi.advanceTimersByTimeAsync(1)));
  await settle();
}

/** Moves the clock on; meanwhile the background counts every second. */
export async function pass(ms: number) {
  for (let left = ms; left > 0; left -= secondMs) {
    vi.advanceTimersByTime(Math.min(left, secondMs));
    await settle();
    await countSession(0);
    await settle();
  }
}

export const chooseRoutine = (
  routine: Choice['routine'],
  position: Choice['position'] = choiceItem.fallback.position,
) => write(choiceItem, { ...choiceItem.fallback, mode: 'routine', routine, position });

/** Opens the popup on a stored session, some time after `t0`. */
export async function openOn(session: Session, afterMs = 0) {
  await write(sessionItem, session);
  vi.setSystemTime(t0 + afterMs);
  await open(Popup);
}
