import { SettingsPage } from '../../../components/settings/SettingsPage.tsx';
import type { Settings } from '../../../domain/settings.ts';
import { settingsItem } from '../../../state/settings/item.ts';
import { read } from '../../../state/kernel/store.ts';
import { write } from '../store.ts';
import { open, screen } from '../page.tsx';

export const field = (name: string) => screen.getByLabelText<HTMLInputElement>(name);

/** The words beside a field, as a screen reader finds them. */
export const note = (input: HTMLInputElement) =>
  document.getElementById(input.getAttribute('aria-describedby')!)!.textContent;

export const storedSettings = () => read(settingsItem);

const { fallback } = settingsItem;

/** Earlier choices, which a refused value must not change; the evening reminder is on, which shows its fields. */
export const chosen: Settings = {
  ...fallback,
  holdSeconds: 20,
  nudges: { ...fallback.nudges, everyMinutes: 90, from: '08:00' },
  evening: { ...fallback.evening, on: true },
};

export const openChosen = async (changed: Partial<Settings> = {}) => {
  await write(settingsItem, { ...chosen, ...changed });
  await open(SettingsPage);
};
