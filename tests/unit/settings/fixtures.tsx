import { fireEvent } from '@testing-library/preact';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { SettingsPage } from '../../../components/settings/SettingsPage.tsx';
import type { Settings } from '../../../domain/settings.ts';
import { settingsItem } from '../../../state/settings/item.ts';
import { sealed } from '../../../state/kernel/item.ts';
import { read } from '../../../state/kernel/store.ts';
import { write } from '../store.ts';
import { close, open, screen, settle, surround } from '../page.tsx';

export const t0 = Date.parse('2026-11-23T10:00Z');

export const button = (name: string) => screen.getByRole('button', { name });

export const number = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });

export const nudges = () => screen.getByRole<HTMLInputElement>('switch', { name: 'Water nudges' });

export const day = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name });

export const time = (name: string) => screen.getByLabelText<HTMLInputElement>(name);

export async function click(element: HTMLElement) {
  fireEvent.click(element);
  await settle();
}

export async function type(field: HTMLInputElement, value: string) {
  fireEvent.input(field, { target: { value } });
  await settle();
}

/** Types it and leaves the field. */
export async function enter(field: HTMLInputElement, value: string) {
  await type(field, value);
  fireEvent.blur(field);
  await settle();
}

/** The words beside a field, as a screen reader finds them. */
export const note = (field: HTMLInputElement) =>
  document.getElementById(field.getAttribute('aria-describedby')!)!.textContent;

export const storedSettings = () => read(settingsItem);

export const withNudges = (part: Partial<Settings['nudges']>): Settings => ({
  ...settingsItem.fallback,
  nudges: { ...settingsItem.fallback.nudges, ...part },
});

/** What somebody chose earlier, which a refused value must not touch. */
export const chosen: Settings = {
  ...withNudges({ everyMinutes: 90, from: '08:00' }),
  holdSeconds: 20,
};

export const expectUntouched = async () =>
  expect(await fakeBrowser.storage.local.get()).toEqual({
    settings: sealed(settingsItem, chosen),
  });

export const openChosen = async () => {
  await write(settingsItem, chosen);
  await open(SettingsPage);
};

/** What stands before each test, and is put away after it. */
export function setUp() {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date'], now: t0 });
    surround();
  });

  afterEach(async () => {
    await close();
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });
}
