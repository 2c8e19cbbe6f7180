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

test('an empty popup has the height of the last one until it shows something', () => {
  remember('popupHeight', '583.5px');
  const letGo = startAtLastHeight();
  expect(minHeight()).toBe('583.5px');
  letGo();
  expect(minHeight()).toBe('');
});

test('the kept-open popup has the height of its window', () => {
  remember('popupHeight', '583.5px');
  vi.stubGlobal('location', { search: '?kept-open' });
  startAtLastHeight();
  expect(minHeight()).toBe('');
});

test('a browser that refuses localStorage still shows the popup', () => {
  const refuse = () => {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  };
  vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse });
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  remember('popupHeight', '583.5px');
  expect(warn).toHaveBeenCalledOnce();
  expect(remembered('popupHeight')).toBeNull();
  expect(() => startAtLastHeight()()).not.toThrow();
});
