// @vitest-environment happy-dom
import { render } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Popup } from '../../../components/popup/Popup.tsx';
import { allItems, choiceItem } from '../../../state/items.ts';
import { write } from '../../../state/stored.ts';
import { follow } from '../../../state/useStored.ts';
import { close, screen, settle, surround } from '../page.tsx';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'] });
  vi.spyOn(console, 'error').mockImplementation(() => {});
  surround();
});
afterEach(async () => {
  await close();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test('storage that does not answer leaves the popup with its fallbacks, and with what is stored once it does', async () => {
  await write(choiceItem, { ...choiceItem.fallback, position: 'standing' });
  const stored = await fakeBrowser.storage.local.get();
  const answer = Promise.withResolvers<typeof stored>();
  const get = vi.spyOn(fakeBrowser.storage.local, 'get').mockReturnValue(answer.promise as never);
  const following = follow(allItems);
  await vi.advanceTimersByTimeAsync(1500);
  await following;
  render(<Popup />);
  await settle();
  expect(screen.getByRole('alert').textContent).toMatch(/^What you saved cannot be read/);
  expect(screen.getByRole('button', { name: 'Start stretch' })).toBeTruthy();

  get.mockRestore();
  answer.resolve(stored);
  await settle();
  expect(screen.getByRole('alert').textContent).toBe('');
  expect(screen.getByRole('heading', { name: 'Left calf, standing' })).toBeTruthy();
});

test('storage that cannot be read leaves the popup with its fallbacks, and it says so until it can be read', async () => {
  const get = vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('damaged'));
  await follow(allItems);
  render(<Popup />);
  await settle();
  expect(screen.getByRole('alert').textContent).toMatch(/^What you saved cannot be read/);
  expect(screen.getByRole('button', { name: 'Start stretch' })).toBeTruthy();
  expect(screen.getByRole('button', { name: 'When to get help' })).toBeTruthy();

  get.mockRestore();
  await vi.advanceTimersByTimeAsync(2000);
  await settle();
  expect(screen.getByRole('alert').textContent).toBe('');
});
