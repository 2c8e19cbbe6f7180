// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { setPageLanguage } from '../../platform/language.ts';

test('the page says the language and the direction of its words, whatever those of the browser are', () => {
  const ofWords = fakeBrowser.i18n.getMessage;
  const ofBrowser: Record<string, string> = { '@@ui_locale': 'ar', '@@bidi_dir': 'rtl' };
  fakeBrowser.i18n.getMessage = ((key: string, values?: string[]) =>
    ofBrowser[key] ?? ofWords(key, values)) as typeof ofWords;
  setPageLanguage();
  expect(document.documentElement.lang).toBe('en');
  expect(document.documentElement.dir).toBe('ltr');
});
