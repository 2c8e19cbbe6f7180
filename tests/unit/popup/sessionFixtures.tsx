import { fireEvent } from '@testing-library/preact';
import { afterEach, beforeEach, vi } from 'vitest';
import { secondMs } from '../../../domain/time.ts';
import { recordHeartbeatAndTakeCue } from '../../../state/session/beat.ts';
import { choiceItem } from '../../../state/session/item.ts';
import { write } from '../store.ts';
import { close, screen, settle, surround } from '../page.tsx';

export const t0 = Date.parse('2026-11-23T21:00Z');

export const button = (name: string) => screen.getByRole('button', { name });

export const radio = (name: string) => screen.getByRole<HTMLInputElement>('radio', { name });

export const heading = (name: string | RegExp) => screen.getByRole('heading', { name });

export async function click(element: HTMLElement) {
  element.focus();
  fireEvent.click(element);
  await settle();
}

/** The clock moves on while the background counts every second. */
export async function pass(ms: number) {
  for (let left = ms; left > 0; left -= secondMs) {
    vi.advanceTimersByTime(Math.min(left, secondMs));
    await settle();
    await recordHeartbeatAndTakeCue(0);
    await settle();
  }
}

export const chooseRoutine = (routine: 'calf' | 'deskLegs' | 'beforeBed' | 'own') =>
  write(choiceItem, { ...choiceItem.fallback, mode: 'routine', routine });

/** What stands before each test, and is put away after it. */
export function setUp() {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'], now: t0 });
    surround();
  });

  afterEach(async () => {
    await close();
    vi.useRealTimers();
  });
}
