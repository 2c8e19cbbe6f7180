// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { SettingsPage } from '../../../components/settings/SettingsPage.tsx';
import { startRelief, stateAt } from '../../../domain/session/index.ts';
import { secondMs } from '../../../domain/time.ts';
import { choiceItem, sessionItem } from '../../../state/session/item.ts';
import { settingsItem } from '../../../state/settings/item.ts';
import { read } from '../../../state/kernel/store.ts';
import { write } from '../store.ts';
import { button, click, heading, open, screen, t0 } from '../page.tsx';
import { openOn, press, setUp } from './fixtures.tsx';

const nowMs = t0 + 8 * secondMs;

setUp();
beforeEach(() => void vi.setSystemTime(nowMs));

const openWith = async (letterKeys: boolean) => {
  await write(settingsItem, { ...settingsItem.fallback, letterKeys });
  await openOn({ ...startRelief(choiceItem.fallback, 30, t0), seenAtMs: nowMs }, nowMs - t0);
};
const state = async () => stateAt((await read(sessionItem))!, Date.now());

test('G and ? do nothing once they are switched off, and Space still pauses', async () => {
  await openWith(false);
  await press('g');
  expect(await state()).toBe('running');
  await press('?');
  expect(screen.queryByRole('heading', { name: 'Keys' })).toBeNull();
  await press(' ');
  expect(await state()).toBe('paused');
});

test.each([
  [true, ['Enter', 'Space', 'N', 'G', '?'], /can be switched off in Settings/],
  [false, ['Enter', 'Space'], /are switched off\./],
])('with letter keys %s, the list names the keys that work', async (letterKeys, keys, line) => {
  await openWith(letterKeys);
  await click(button('How to do it'));
  await click(await screen.findByRole('button', { name: 'Keys' }));
  const named = screen.getAllByRole('term').map(({ textContent }) => textContent);
  expect(named).toEqual(keys);
  expect(screen.getByText(line)).toBeTruthy();
});

test.each([
  ['Arabic', 'ل', 'KeyG'],
  ['Cyrillic', 'п', 'KeyG'],
  ['Greek', 'γ', 'KeyG'],
  ['Hebrew', 'ע', 'KeyG'],
])('the letter keys work by their place on a keyboard in %s', async (_, key, code) => {
  await openWith(true);
  await press(key, { code });
  expect(await state()).toBe('ended');
});

test('the question mark of Arabic lists the keys', async () => {
  await openWith(true);
  await press('؟', { code: 'Slash' });
  expect(heading('Keys')).toBeTruthy();
});

test('on a Latin keyboard the letter on the key counts, not its place', async () => {
  await openWith(true);
  // A Dvorak keyboard: the key of G has an I on it.
  await press('i', { code: 'KeyG' });
  expect(await state()).toBe('running');
});

test('the letter keys are switched off in Settings', async () => {
  await open(SettingsPage);
  await click(screen.getByRole('switch', { name: 'Keys N, G and ?' }));
  expect(await read(settingsItem)).toEqual({ ...settingsItem.fallback, letterKeys: false });
});
