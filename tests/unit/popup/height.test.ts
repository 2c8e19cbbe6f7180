// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { startAtLastHeight } from '../../../components/popup/height.ts';
import { remember, remembered } from '../../../platform/remembered.ts';

const minHeight = () => document.body.style.minBlockSize;

beforeEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
  document.body.style.minBlockSize = '';
});

test('an empty popup has the height it had last, until something is shown in it', () => {
  remember('popupHeight', '583.5px');
  const letGo = startAtLastHeight();
  expect(minHeight()).toBe('583.5px');
  letGo();
  expect(minHeight()).toBe('');
});

test('the first popup of all has the height that its style sheet gives it', () => {
  startAtLastHeight()();
  expect(minHeight()).toBe('');
});

test('a popup that is kept open has the height of its window', () => {
  remember('popupHeight', '583.5px');
  vi.stubGlobal('location', { search: '?kept-open' });
  startAtLastHeight();
  expect(minHeight()).toBe('');
});

test('a browser that keeps nothing for the next page is no reason to show nothing', () => {
  vi.stubGlobal('localStorage', {
    getItem: () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    },
    setItem: () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    },
  });
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  remember('popupHeight', '583.5px');
  expect(warn).toHaveBeenCalledOnce();
  expect(remembered('popupHeight')).toBeNull();
  expect(() => startAtLastHeight()()).not.toThrow();
});
