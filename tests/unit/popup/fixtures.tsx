import { fireEvent } from '@testing-library/preact';
import { afterEach, beforeEach, vi } from 'vitest';
import { close, screen, settle, surround } from '../page.tsx';

export const t0 = Date.parse('2026-11-23T10:00Z');

export const button = (name: string) => screen.getByRole('button', { name });

export const checkbox = (name: RegExp | string) =>
  screen.getByRole<HTMLInputElement>('checkbox', { name });

export const nudges = () => screen.getByRole<HTMLInputElement>('switch', { name: 'Water nudges' });

export async function click(element: HTMLElement) {
  element.focus();
  fireEvent.click(element);
  await settle();
}

/** Chooses something about the cramp, with a pointer. */
export async function pick(name: string) {
  await click(button('Change'));
  fireEvent.click(screen.getByRole('radio', { name }), { detail: 1 });
  await vi.advanceTimersByTimeAsync(1);
  await settle();
}

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
