import { expect } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { SettingsPage } from '../../../components/settings/SettingsPage.tsx';
import type { Settings } from '../../../domain/settings.ts';
import { settingsItem } from '../../../state/settings/item.ts';
import { sealed } from '../../../state/kernel/item.ts';
import { read } from '../../../state/kernel/store.ts';
import { write } from '../store.ts';
import { open, screen } from '../page.tsx';

export const number = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });

export const day = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name });

export const field = (name: string) => screen.getByLabelText<HTMLInputElement>(name);

/** The words beside a field, as a screen reader finds them. */
export const note = (input: HTMLInputElement) =>
  document.getElementById(input.getAttribute('aria-describedby')!)!.textContent;

export const storedSettings = () => read(settingsItem);

export const withNudges = (part: Partial<Settings['nudges']>): Settings => ({
  ...settingsItem.fallback,
  nudges: { ...settingsItem.fallback.nudges, ...part },
});

/** Earlier choices, which a refused value must not change. */
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
