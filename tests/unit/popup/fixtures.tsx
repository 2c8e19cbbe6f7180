import { act, fireEvent } from '@testing-library/preact';
import { vi } from 'vitest';
import { secondMs } from '../../../domain/time.ts';
import { countSession } from '../../../entrypoints/background/session/reconcileSession.ts';
import { Popup } from '../../../components/popup/Popup.tsx';
import type { Session } from '../../../domain/session/index.ts';
import { choiceItem, sessionItem } from '../../../state/session/item.ts';
import { button, click, open, screen, settle, setUp as setUpPage, t0 } from '../page.tsx';
import { write } from '../store.ts';

/** The clock and the timers of the popup move only when a test moves them. */
export const setUp = () => setUpPage('setTimeout', 'clearTimeout');

export const timerLine = () => document.querySelector('.timer-line')!.textContent;

/** What screen readers announce, region by region. */
export const announced = () => screen.getAllByRole('status').map(({ textContent }) => textContent);

/** Chooses something about the cramp, with a pointer. */
export async function pick(name: string) {
  await click(button('Change'));
  fireEvent.click(screen.getByRole('radio', { name }), { detail: 1 });
  await act(async () => void (await vi.advanceTimersByTimeAsync(1)));
  await settle();
}

/** Presses a key of the keyboard. */
export async function press(
  key: string,
  { on = document.body, ...how }: KeyboardEventInit & { on?: Element } = {},
) {
  fireEvent.keyDown(on, { key, ...how });
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

export const chooseRoutine = (routine: 'calf' | 'deskLegs' | 'beforeBed' | 'own') =>
  write(choiceItem, { ...choiceItem.fallback, mode: 'routine', routine });

/** Opens the popup on a stored session, some time after `t0`. */
export async function openOn(session: Session, afterMs = 0) {
  await write(sessionItem, session);
  vi.setSystemTime(t0 + afterMs);
  await open(Popup);
}
