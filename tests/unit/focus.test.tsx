// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Popup } from '../../components/popup/Popup.tsx';
import { SettingsPage } from '../../components/settings/SettingsPage.tsx';
import { keepFocus } from '../../components/ui/keepFocus.ts';
import { remindersItem } from '../../state/reminders/item.ts';
import { write } from './store.ts';
import { button, click, enter, open, screen, setUp, settle, t0 } from './page.tsx';
import { tellPageOfRejections } from './rejections.ts';
import { switchNudgesOn, withWater } from './reminders.ts';

setUp();
tellPageOfRejections();
keepFocus();
beforeEach(() => switchNudgesOn(t0));

const waiting = withWater({ unansweredSinceMs: t0 });
const { evening } = remindersItem.fallback;
const waitingEvening = {
  ...waiting,
  ...withWater({}),
  evening: { ...evening, unansweredSinceMs: t0 },
};

/** Where the focus is: the name of a button, a heading or a region. */
function focused() {
  const { activeElement } = document;
  return activeElement!.getAttribute('aria-label') ?? activeElement!.textContent;
}

const pages = { Settings: SettingsPage, 'the popup': Popup };

test.each<[keyof typeof pages, string, typeof waiting, string]>([
  ['Settings', 'Pause until tomorrow', withWater({}), 'End the pause'],
  ['Settings', 'End the pause', withWater({ pausedUntilMs: t0 + 60_000 }), 'Pause 1 h'],
  ['the popup', 'Drank a glass', waiting, 'Water nudges'],
  ['the popup', 'Snooze 10 min', waiting, 'Water nudges'],
  ['the popup', 'Not now', waitingEvening, 'Water nudges'],
])('in %s the focus of %s stays beside it', async (page, name, reminders, place) => {
  await write(remindersItem, reminders);
  await open(pages[page]);
  await vi.waitFor(() => button(name));
  await click(button(name));
  await vi.waitFor(() => expect(focused()).toBe(place));
});

test('the focus stays in its section when the note on nudges is closed', async () => {
  await open(SettingsPage);
  await click(button('Read again'));
  await click(button('Back'));
  await vi.waitFor(() => expect(focused()).toBe('Reminders'));
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

test('the focus stays with the note of a failure that is dismissed', async () => {
  await open(SettingsPage);
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('no'));
  await enter(screen.getByRole('textbox', { name: 'How often' }), '45');
  await click(button('Dismiss'));
  const note = screen.getByRole('alert').parentElement;
  await vi.waitFor(() => expect(document.activeElement).toBe(note));
});

test('a view that takes the focus itself keeps it', async () => {
  document.body.innerHTML = `
    <nav tabindex="-1">Elsewhere</nav>
    <section><h2 tabindex="-1">The section</h2><p><button>Close</button></p></section>`;
  const find = (selector: string) => document.querySelector<HTMLElement>(selector)!;
  find('p button').focus();
  find('p').remove();
  // After a frame, as a view does in a browser.
  setTimeout(() => find('nav').focus(), 50);
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(focused()).toBe('Elsewhere');
});
