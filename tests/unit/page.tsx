import { act, cleanup, configure, fireEvent, render, screen } from '@testing-library/preact';
import type { ComponentType } from 'preact';
import { afterEach, beforeEach, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { follow } from '../../state/kernel/page.ts';
import { lastMonthKeys } from '../../state/diary/months.ts';
import { pageItems, singleItems } from '../../state/registry.ts';

// A whole page takes more than the default second to render on a busy machine.
configure({ asyncUtilTimeout: 20_000 });

/** Mocks what a page asks the browser for, which the simulated one does not model, and returns the mocks. */
export function surround({ mayNotify = true, shortcut = '' } = {}) {
  const event = () => ({ addListener: vi.fn<() => void>(), removeListener: vi.fn<() => void>() });
  const request = vi.fn<(asked: object) => Promise<boolean>>(async () => mayNotify);
  const openOptionsPage = vi.fn<() => Promise<void>>(async () => {});
  Object.assign(fakeBrowser.permissions, {
    request,
    contains: async () => mayNotify,
    onAdded: event(),
    onRemoved: event(),
  });
  Object.assign(fakeBrowser.runtime, {
    openOptionsPage,
    getManifest: () => ({ version: '1.2.3' }),
  });
  Object.assign(fakeBrowser.commands, {
    getAll: async () => [{ name: '_execute_action', shortcut }],
  });
  return { request, openOptionsPage };
}

/** Opens a page as its entrypoint does, on what is stored. */
export async function open(Page: ComponentType) {
  const stored = await fakeBrowser.storage.local.get();
  await follow(pageItems);
  // The page's cache outlives a test, so change events clear it as a browser would send them.
  await fakeBrowser.storage.local.remove([
    ...singleItems.map(({ key }) => key),
    ...lastMonthKeys(Date.now(), 36),
  ]);
  await fakeBrowser.storage.local.set(stored);
  render(<Page />);
  await settle();
}

/** Waits for pending writes, change events and lazy-loaded code. */
export async function settle() {
  for (let round = 0; round < 3; round += 1) {
    await act(async () => {
      for (let turn = 0; turn < 3; turn += 1) await new Promise<void>(setImmediate);
      await vi.dynamicImportSettled();
    });
  }
}

export async function close() {
  await settle();
  cleanup();
}

/** Monday, ten in the morning; the unit tests live in UTC. */
export const t0 = Date.parse('2026-11-23T10:00Z');

/** Stops the clock at `t0` and mocks the browser before each test, and closes the page after it. */
export function setUp(...alsoFaked: ('setTimeout' | 'clearTimeout')[]) {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date', ...alsoFaked], now: t0 });
    surround();
  });

  afterEach(async () => {
    await close();
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });
}

type Name = RegExp | string;

export const button = (name: Name) => screen.getByRole('button', { name });

export const heading = (name: Name) => screen.getByRole('heading', { name });

export const radio = (name: Name) => screen.getByRole<HTMLInputElement>('radio', { name });

export const checkbox = (name: Name) => screen.getByRole<HTMLInputElement>('checkbox', { name });

export const nudges = () => screen.getByRole<HTMLInputElement>('switch', { name: 'Water nudges' });

export async function click(element: HTMLElement) {
  element.focus();
  fireEvent.click(element);
  await settle();
}

export async function type(field: HTMLElement, value: string) {
  fireEvent.input(field, { target: { value } });
  await settle();
}

/** Types a text and leaves the field. */
export async function enter(field: HTMLElement, value: string) {
  await type(field, value);
  fireEvent.blur(field);
  await settle();
}

export { screen };
