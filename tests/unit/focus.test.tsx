// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { Popup } from '../../components/popup/Popup.tsx';
import { SettingsPage } from '../../components/settings/SettingsPage.tsx';
import { remindersItem } from '../../state/reminders/item.ts';
import { write } from './store.ts';
import { button, click, open, screen, setUp, settle, t0 } from './page.tsx';
import { switchNudgesOn, withWater } from './reminders.ts';

setUp();
beforeEach(() => switchNudgesOn(t0));

const press = (name: string) => click(button(name));

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

  test('stays with the water after Not now for the evening stretch', async () => {
    const evening = { ...remindersItem.fallback.evening, unansweredSinceMs: t0 };
    await write(remindersItem, { ...remindersItem.fallback, evening });
    await open(Popup);
    await vi.waitFor(() => button('Not now'));
    await press('Not now');
    expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Water nudges' }));
  });
});
