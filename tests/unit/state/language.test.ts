// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defaultSettings } from '../../../domain/settings.ts';
import { changeSettings } from '../../../state/settings/actions.ts';
import { settingsItem } from '../../../state/settings/item.ts';
import { rememberLanguage } from '../../../platform/pageLanguage.ts';
import { write } from '../store.ts';

const choose = (language: string) => write(settingsItem, { ...defaultSettings, language });
const root = () => document.documentElement;
/** A busy machine may take this long to load words. */
const loadsWithinMs = 10_000;

/** Opens a fresh page, with no words loaded. */
async function open() {
  vi.resetModules();
  const { openPage } = await import('../../../components/page/openPage.tsx');
  const { language, t } = await import('../../../platform/words.ts');
  const show = vi.fn<() => void>();
  await openPage(['popup'], () => null, show);
  return { show, language, t };
}

beforeEach(() => localStorage.clear());

describe('the language of a page', () => {
  test('is the chosen one, also when it changes while the page is open', async () => {
    await choose('ar');
    const { show, t } = await open();
    expect(root()).toMatchObject({ lang: 'ar', dir: 'rtl' });
    expect(t('app.learn')).toMatch(/^\p{Script=Arabic}+$/u);
    await changeSettings({ language: 'auto' });
    await vi.waitFor(() => expect(show).toHaveBeenCalledTimes(2), loadsWithinMs);
    expect(root()).toMatchObject({ lang: 'en', dir: 'ltr' });
    expect(t('app.learn')).toBe('Learn');
  });

  test('is the last chosen one even if another is still loading', async () => {
    const { show, t } = await open();
    await Promise.all([changeSettings({ language: 'de' }), changeSettings({ language: 'auto' })]);
    await vi.waitFor(() => expect(show).toHaveBeenCalledTimes(3), loadsWithinMs);
    expect(t('app.learn')).toBe('Learn');
    expect(root().lang).toBe('en');
  });

  test('is the one that another window chose while other words were loading', async () => {
    // The page starts with the language of the page before, and changes to the browser's.
    rememberLanguage('ar');
    await choose('auto');
    fakeBrowser.i18n.getMessage = () => {
      void choose('de');
      return 'en';
    };
    const { language } = await open();
    await vi.waitFor(() => expect(language()).toBe('de'), loadsWithinMs);
  });

  test('applies to words that are requested while it changes', async () => {
    const { language, t } = await open();
    const { changeLanguage, loadWords } = await import('../../../platform/words.ts');
    await Promise.all([changeLanguage('de'), loadWords(['pages'])]);
    expect(language()).toBe('de');
    expect(t('app.learn')).toBe('Wissen');
    expect(t('help.sign.lungClot.name')).toMatch(/^Atemnot/);
  });

  test.each([
    ['the browser’s where the chosen one is not there any more', 'tlh', 'auto', 'de', 'de'],
    ['the browser’s where the remembered one is gone', 'auto', 'tlh', 'de', 'de'],
    ['the browser’s where both are gone', 'tlh', 'tlh', 'de', 'de'],
    ['not the remembered one where the chosen one is gone', 'tlh', 'ar', 'de', 'de'],
    ['English where the browser’s is gone too', 'tlh', 'tlh', 'tlh', 'en'],
    ['English where the browser says nothing', 'auto', 'auto', '', 'en'],
  ])('is %s', async (_, chosen, remembered, ofBrowser, expected) => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    fakeBrowser.i18n.getMessage = () => ofBrowser;
    if (remembered !== 'auto') rememberLanguage(remembered);
    await choose(chosen);
    const { language, t } = await open();
    expect(language()).toBe(expected);
    expect(t('app.learn')).toBeTruthy();
    const { rememberedLanguage } = await import('../../../platform/pageLanguage.ts');
    expect(rememberedLanguage()).toBe(expected);
  });
});
