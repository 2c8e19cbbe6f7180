import { fireEvent } from '@testing-library/preact';
import { afterEach, beforeEach, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { close, screen, settle, surround, t0 } from '../page.tsx';

export const openPopup = vi.fn<() => Promise<void>>();

/** Closes the page after each test. */
export function closeAfterEach() {
  afterEach(close);
}

export const byId = (id: string) => document.getElementById(id)!;

export const field = () => screen.getByRole<HTMLInputElement>('searchbox', { name: 'Search' });

export const headings = (level: number) =>
  screen.getAllByRole('heading', { level }).map(({ textContent }) => textContent);

export async function search(query: string) {
  fireEvent.input(field(), { target: { value: query } });
  await settle();
}

/** The page stays open between tests, unless `closeAfterEach` says otherwise. */
export function setUp() {
  beforeEach(async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: t0 });
    surround();
    openPopup.mockReset().mockResolvedValue(undefined);
    Object.assign(fakeBrowser.action, { openPopup });
    location.hash = '';
    history.replaceState(null, '');
    Element.prototype.scrollIntoView = vi.fn<() => void>();
  });

  afterEach(() => void vi.useRealTimers());
}
