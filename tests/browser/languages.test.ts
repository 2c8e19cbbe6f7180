import { beforeEach, describe, expect, test } from 'vitest';
import { initialReminders, initialWater } from '../../domain/reminders/index.ts';
import { defaultSettings } from '../../domain/settings.ts';
import { originalLanguage, readLanguages } from '../../modules/words/languages.ts';
import { sampleDiary } from '../../scripts/sampleDiary.ts';
import { storeDiary } from './diary/given.ts';
import { nudgesAtAnyHour } from './dueNudge.ts';
import { longAndRtl, withLongAndRtl } from './languages/build.ts';
import { directionOf, faultsOf, misfits } from './languages/look.ts';
import { badgeText, forgetEverything, store } from './legroom.ts';
import { wordsOf } from './popupViews.ts';
import { browsers, useSharedRig, waitUntil, type View } from './rig.ts';

const translations = [...readLanguages(false).keys()].filter((each) => each !== originalLanguage);

describe.each(browsers)('a change of language in %s', (name) => {
  const rig = useSharedRig(name, withLongAndRtl(name));
  beforeEach(() => forgetEverything(rig()));

  /** Changes the language of an open page and waits for its heading. */
  async function speak(page: View, language: string, heading: string) {
    await store(rig(), { settings: { ...defaultSettings, language } });
    const word = wordsOf(language);
    await page.find('heading', word(heading));
    expect(await directionOf(page)).toEqual({ lang: language, dir: word('direction') });
  }

  /** On a phone in every language, and on a laptop in the languages most unlike English. */
  async function expectWhole(page: View, heading: string) {
    const faults: string[] = [];
    const note = (language: string, found: string[]) =>
      faults.push(...found.map((fault) => `${language}: ${fault}`));
    await page.resize(320, 740);
    for (const language of translations) {
      await speak(page, language, heading);
      note(language, await misfits(page));
    }
    for (const language of longAndRtl[name]) {
      await speak(page, language, heading);
      note(language, await faultsOf(page, language));
      await page.resize(1366, 768);
      note(language, await faultsOf(page, language));
      await page.resize(320, 740);
    }
    expect(faults).toEqual([]);
  }

  test.each([
    ['Settings', 'options.html', 'settings.data'],
    ['Learn', 'learn.html', 'learn.muscles'],
    ['the empty diary', 'diary.html', 'cramp.start.title'],
    ['the welcome page', 'welcome.html', 'welcome.tryTitle'],
    ['the privacy page', 'privacy.html', 'privacy.stored.title'],
  ])('changes %s, which fits in each language', async (_, path, heading) => {
    const page = await rig().openPage(path);
    await expectWhole(page, heading);
    await page.close();
  });

  test('changes a full diary and its form, which fit in each language', async () => {
    await storeDiary(rig(), sampleDiary(60, 300, Date.now()));
    const page = await rig().openPage('diary.html');
    await expectWhole(page, 'diary.overview');
    await page.click('button', wordsOf(longAndRtl[name][1])('diary.add'));
    await expectWhole(page, 'diary.overview');
    await page.close();
  });

  test('changes the icon', async () => {
    for (const language of longAndRtl[name]) {
      await store(rig(), {
        nudge: {
          ...initialReminders,
          water: { ...initialWater, unansweredSinceMs: Date.now() },
        },
        consent: { waterSafetyAtMs: Date.now() },
        settings: { ...defaultSettings, language, nudges: nudgesAtAnyHour() },
      });
      const text = wordsOf(language)('badge.waterText');
      await waitUntil('the badge', async () => (await badgeText(rig())) === text);
    }
  });

  test('in Settings changes every window at once', async () => {
    const page = await rig().openPage('options.html');
    const kept = await rig().openPage('popup.html?kept-open');
    await page.waitFor('the languages', (window) => window.document.querySelector('select'));
    await page.evaluate((window) => {
      const select = window.document.querySelector('select')!;
      select.value = 'ar';
      select.dispatchEvent(new window.Event('change', { bubbles: true }));
    });
    const word = wordsOf('ar');
    await kept.find('button', word('home.start'));
    expect(await directionOf(kept)).toEqual({ lang: 'ar', dir: 'rtl' });
    await page.find('heading', word('settings.data'));
    await page.close();
    await kept.close();
  });
});
