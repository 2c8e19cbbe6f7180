// @vitest-environment happy-dom
import { fireEvent } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Popup } from '../../../components/popup/Popup.tsx';
import { SettingsPage } from '../../../components/settings/SettingsPage.tsx';
import { startRelief, stateAt } from '../../../domain/session/index.ts';
import { secondMs } from '../../../domain/time.ts';
import { choiceItem, sessionItem } from '../../../state/session/item.ts';
import { settingsItem } from '../../../state/settings/item.ts';
import { read } from '../../../state/kernel/store.ts';
import { write } from '../store.ts';
import { close, open, screen, settle, surround } from '../page.tsx';

const t0 = Date.parse('2026-11-23T10:00Z');
const nowMs = t0 + 8 * secondMs;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: nowMs });
  surround();
});
afterEach(async () => {
  await close();
  vi.useRealTimers();
});

async function press(key: string, code?: string) {
  fireEvent.keyDown(document.body, { key, code });
  await settle();
}
const openOn = async (letterKeys: boolean) => {
  await write(settingsItem, { ...settingsItem.fallback, letterKeys });
  await write(sessionItem, { ...startRelief(choiceItem.fallback, 30, t0), seenAtMs: nowMs });
  await open(Popup);
};
const state = async () => stateAt((await read(sessionItem))!, Date.now());

describe.each([true, false])('with the letter keys on: %s', (letterKeys) => {
  beforeEach(() => openOn(letterKeys));

  test('G lets go, or does nothing', async () => {
    await press('g');
    expect(await state()).toBe(letterKeys ? 'ended' : 'running');
  });

  test('? lists the keys, or does nothing', async () => {
    await press('?');
    expect(screen.queryByRole('heading', { name: 'Keys' }) !== null).toBe(letterKeys);
  });

  test('Space pauses', async () => {
    await press(' ');
    expect(await state()).toBe('paused');
  });

  test('the list names the keys that work, and how to switch the others', async () => {
    fireEvent.click(screen.getByRole('button', { name: 'How to do it' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Keys' }));
    await vi.waitFor(() => screen.getByRole('heading', { name: 'Keys' }));
    const named = screen.getAllByRole('term').map(({ textContent }) => textContent);
    expect(named).toEqual(letterKeys ? ['Enter', 'Space', 'N', 'G', '?'] : ['Enter', 'Space']);
    const line = letterKeys ? /can be switched off in Settings/ : /are switched off\./;
    expect(screen.getByText(line)).toBeTruthy();
  });
});

test.each([
  ['Arabic', 'ل', 'KeyG'],
  ['Cyrillic', 'п', 'KeyG'],
  ['Greek', 'γ', 'KeyG'],
  ['Hebrew', 'ע', 'KeyG'],
])('work by their place on the keyboard in %s', async (_, key, code) => {
  await openOn(true);
  await press(key, code);
  expect(await state()).toBe('ended');
});

test('work with the question mark of Arabic', async () => {
  await openOn(true);
  await press('؟', 'Slash');
  expect(screen.getByRole('heading', { name: 'Keys' })).toBeTruthy();
});

test('are those that are written on the keys where the letters are Latin', async () => {
  await openOn(true);
  // A Dvorak keyboard: the key of G has an I on it.
  await press('i', 'KeyG');
  expect(await state()).toBe('running');
});

test('are switched off in Settings', async () => {
  await open(SettingsPage);
  fireEvent.click(screen.getByRole('switch', { name: 'Keys N, G and ?' }));
  await settle();
  expect(await read(settingsItem)).toEqual({ ...settingsItem.fallback, letterKeys: false });
});
