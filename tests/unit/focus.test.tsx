// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { Popup } from '../../components/popup/Popup.tsx';
import { SettingsPage } from '../../components/settings/SettingsPage.tsx';
import { remindersItem } from '../../state/reminders/item.ts';
import { write } from './store.ts';
import { button, click, open, screen, setUp, settle, t0 } from './page.tsx';
import { switchNudgesOn, withWater } from './reminders.ts';

setUp();
beforeEach(() => switchNudgesOn(t0));

const press = (name: string) => click(button(name));

test('the focus goes from a pause to its end, and back to the first pause', async () => {
  await open(SettingsPage);
  await press('Pause until tomorrow');
  expect(document.activeElement).toBe(button('End the pause'));
  await press('End the pause');
  expect(document.activeElement).toBe(button('Pause 1 h'));
});

test('the focus stays where it is when a pause begins in another window', async () => {
  await open(SettingsPage);
  const field = screen.getByRole('textbox', { name: 'How often' });
  field.focus();
  await write(remindersItem, withWater({ pausedUntilMs: t0 + 60_000 }));
  await settle();
  expect(button('End the pause')).toBeTruthy();
  expect(document.activeElement).toBe(field);
});

const { evening } = remindersItem.fallback;
test.each([
  ['Drank a glass', withWater({ unansweredSinceMs: t0 })],
  ['Snooze 10 min', withWater({ unansweredSinceMs: t0 })],
  ['Not now', { ...remindersItem.fallback, evening: { ...evening, unansweredSinceMs: t0 } }],
])('the focus stays with the water after %s', async (name, reminders) => {
  await write(remindersItem, reminders);
  await open(Popup);
  await vi.waitFor(() => button(name));
  await press(name);
  expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Water nudges' }));
});
