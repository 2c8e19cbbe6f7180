// @vitest-environment happy-dom
import { fireEvent } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Popup } from '../../components/popup/Popup.tsx';
import { SettingsPage } from '../../components/settings/SettingsPage.tsx';
import { consentItem, settingsItem } from '../../state/settings/item.ts';
import { remindersItem } from '../../state/reminders/item.ts';
import { write } from './store.ts';
import { button, close, open, screen, settle, surround } from './page.tsx';
import { withWater } from './reminders.ts';

const t0 = Date.parse('2026-11-23T10:00Z');

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: t0 });
  surround();
  const { fallback } = settingsItem;
  await write(settingsItem, { ...fallback, nudges: { ...fallback.nudges, on: true } });
  await write(consentItem, { waterSafetyAtMs: t0 });
});
afterEach(async () => {
  await close();
  vi.useRealTimers();
});

/** Presses a button that has the focus, as a keyboard does. */
async function press(name: string) {
  button(name).focus();
  fireEvent.click(button(name));
  await settle();
}

describe('the focus', () => {
  test.each(['Pause 1 h', 'Pause until tomorrow'])(
    'goes from %s to End the pause, and back to the first of them',
    async (name) => {
      await open(SettingsPage);
      await press(name);
      expect(document.activeElement).toBe(button('End the pause'));
      await press('End the pause');
      expect(document.activeElement).toBe(button('Pause 1 h'));
    },
  );

  test('stays where it is when a pause begins in another window', async () => {
    await open(SettingsPage);
    const field = screen.getByRole('textbox', { name: 'How often' });
    field.focus();
    await write(remindersItem, withWater({ pausedUntilMs: t0 + 60_000 }));
    await settle();
    expect(button('End the pause')).toBeTruthy();
    expect(document.activeElement).toBe(field);
  });

  test.each(['Drank a glass', 'Not now', 'Snooze 10 min'])(
    'stays with the water after %s',
    async (name) => {
      await write(remindersItem, withWater({ unansweredSinceMs: t0 }));
      await open(Popup);
      await vi.waitFor(() => button(name));
      await press(name);
      expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Water nudges' }));
    },
  );

  test('stays with the water after Not now to the evening stretch', async () => {
    const evening = { ...remindersItem.fallback.evening, unansweredSinceMs: t0 };
    await write(remindersItem, { ...remindersItem.fallback, evening });
    await open(Popup);
    await vi.waitFor(() => button('Not now'));
    await press('Not now');
    expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Water nudges' }));
  });
});
