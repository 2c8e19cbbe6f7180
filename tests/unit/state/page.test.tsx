// @vitest-environment happy-dom
import { act, renderHook } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { emptyDiary } from '../../../domain/diary/cramp.ts';
import { months } from '../../../state/diary/item.ts';
import { sealed } from '../../../state/kernel/item.ts';
import type * as Page from '../../../state/kernel/page.ts';
import type * as Store from '../../../state/kernel/store.ts';
import { choiceItem } from '../../../state/session/item.ts';
import { settingsItem } from '../../../state/settings/item.ts';

const { local } = fakeBrowser.storage;
const standing = { ...choiceItem.fallback, position: 'standing' as const };
const choice = sealed(choiceItem, standing);

let page: typeof Page;
let store: typeof Store;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'] });
  vi.spyOn(console, 'error').mockReturnValue();
  // Each test opens a new page.
  vi.resetModules();
  page = await import('../../../state/kernel/page.ts');
  store = await import('../../../state/kernel/store.ts');
});
afterEach(() => void vi.useRealTimers());

/** A view that is open from now on: its position, and whether storage can be read. */
const openView = () =>
  renderHook(() => `${page.useStored(choiceItem).position} ${page.useIsReadable()}`).result;
const pass = (ms: number) => act(async () => void (await vi.advanceTimersByTimeAsync(ms)));

test('a page shows its fallbacks until the storage answers, and then what is stored', async () => {
  const answer = Promise.withResolvers<object>();
  vi.spyOn(local, 'get').mockReturnValueOnce(answer.promise as never);
  const following = page.follow([choiceItem]);
  await vi.advanceTimersByTimeAsync(1500);
  await following;
  const view = openView();
  expect(view.current).toBe('sitting false');
  answer.resolve({ choice });
  await pass(1);
  expect(view.current).toBe('standing true');
});

test('storage that cannot be read leaves a page with its fallbacks until it can be read', async () => {
  await local.set({ choice });
  vi.spyOn(local, 'get').mockRejectedValueOnce(new Error('damaged'));
  await page.follow([choiceItem]);
  const view = openView();
  expect(view.current).toBe('sitting false');
  await pass(2000);
  expect(view.current).toBe('standing true');
});

test('a value that changes while a page reads is not replaced by the older one', async () => {
  const answer = Promise.withResolvers<object>();
  vi.spyOn(local, 'get').mockReturnValueOnce(answer.promise as never);
  const following = page.follow([choiceItem]);
  await local.set({ choice });
  answer.resolve({});
  await following;
  expect(page.knownValue(choiceItem)).toEqual(standing);
});

test('a value of another version is shown as its fallback, and the guard is woken', async () => {
  const wakes = vi.fn<() => void>();
  fakeBrowser.runtime.onMessage.addListener(wakes);
  await local.set({ choice: { version: 9, value: 'of later' } });
  await page.follow([choiceItem]);
  expect(page.knownValue(choiceItem)).toEqual(choiceItem.fallback);
  expect(wakes).toHaveBeenCalledWith('guard', expect.anything(), expect.anything());
});

test('a view that fails on a stored value is shown with the fallback until the next change', async () => {
  await local.set({ choice });
  await page.follow([choiceItem]);
  const view = openView();
  await act(async () => page.showFallbacks());
  expect(view.current).toBe('sitting true');
  await act(() => local.set({ choice: sealed(choiceItem, { ...standing, side: 'right' }) }));
  expect(view.current).toBe('standing true');
});

test('a family is followed as a whole, including later items', async () => {
  const [old, later] = ['diary:2025-01', 'diary:2026-11'];
  const month = sealed(months.item(old), emptyDiary);
  await local.set({ [old]: month, other: 1 });
  await page.followFamily(months);
  await local.set({ [later]: month });
  const { isWhole, values } = renderHook(() => page.useFamily(months)).result.current;
  expect(isWhole).toBe(true);
  expect([...values.keys()]).toEqual([old, later]);
});

describe('a page that is closing', () => {
  const chooseGlass = () =>
    page.whileClosing(() =>
      store.update(settingsItem, (settings) => ({ ...settings, glassMl: 400 })),
    );

  test('writes at once a change of a value that it has read', async () => {
    await page.follow([settingsItem]);
    const set = vi.spyOn(local, 'set');
    void chooseGlass();
    expect(set).toHaveBeenCalledTimes(1);
  });

  test.each([
    ['cannot be read', () => Promise.reject(new Error('damaged'))],
    ['takes longer to read than a person waits', () => new Promise(() => {})],
  ])('does not overwrite what %s', async (_, answer) => {
    const stored = { ...settingsItem.fallback, holdSeconds: 20 };
    await local.set({ settings: sealed(settingsItem, stored) });
    vi.spyOn(local, 'get').mockImplementationOnce(answer as never);
    void page.follow([settingsItem]);
    await vi.advanceTimersByTimeAsync(1500);
    await chooseGlass();
    expect(await store.read(settingsItem)).toEqual({ ...stored, glassMl: 400 });
  });
});
