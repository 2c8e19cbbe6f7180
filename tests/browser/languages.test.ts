import { beforeEach, describe, expect, test } from 'vitest';
import { initialReminders, initialWater } from '../../domain/reminders/index.ts';
import { defaultSettings } from '../../domain/settings.ts';
import { originalLanguage, readLanguages } from '../../modules/words/languages.ts';
import { sampleDiary } from '../../scripts/sampleDiary.ts';
import { storeDiary } from './diary/given.ts';
import { nudgesAtAnyHour } from './dueNudge.ts';
import { badgeText, forgetEverything, store } from './legroom.ts';
import { directionOf, faultsOf } from './misfits.ts';
import { leastLikeEnglish, wordsOf } from './popupViews.ts';
import { browsers, useSharedRig, waitUntil, type View } from './rig.ts';

const translations = [...readLanguages().keys()].filter((each) => each !== originalLanguage);

const phone = [320, 740] as const;
const laptop = [1366, 768] as const;

const look = (view: View) =>
  view.evaluate(({ document, getComputedStyle }) => {
    const { backgroundColor, fontSize } = getComputedStyle(document.body);
    return { isDark: backgroundColor === 'rgb(17, 24, 29)', fontSize };
  });

describe.each(browsers)('a change of language in %s', (name) => {
  const rig = useSharedRig(name);
  beforeEach(() => forgetEverything(rig()));

  /** On a phone in every language, and on a laptop in the languages least like English. */
  async function expectWhole(page: View, heading: string) {
    const faults: string[] = [];
    for (const language of translations) {
      const word = wordsOf(language);
      await store(rig(), { settings: { ...defaultSettings, language } });
      await page.find('heading', word(heading));
      expect(await directionOf(page)).toEqual({ lang: language, dir: word('direction') });
      for (const [width, height] of leastLikeEnglish.includes(language)
        ? [phone, laptop]
        : [phone]) {
        await page.resize(width, height);
        faults.push(...(await faultsOf(page, language)).map((fault) => `${language}: ${fault}`));
      }
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
    await page.click('button', wordsOf(originalLanguage)('diary.add'));
    await expectWhole(page, 'diary.overview');
    await page.close();
  });

  test('changes the icon', async () => {
    for (const language of leastLikeEnglish) {
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

  test('in Settings changes every window at once, and so does a change of the look, whatever the system uses', async () => {
    const page = await rig().openPage('options.html');
    const kept = await rig().openPage('popup.html?kept-open');
    await page.emulate('light');
    for (const view of [page, kept])
      expect(await look(view)).toEqual({ isDark: false, fontSize: '14px' });
    await page.evaluate(({ document }) => {
      const press = (label: string) =>
        [...document.querySelectorAll('label')]
          .find(({ textContent }) => textContent === label)!
          .click();
      press('Dark');
      press('130%');
      const select = document.querySelector('select')!;
      select.value = 'ar';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await page.find('heading', wordsOf('ar')('settings.data'));
    await kept.find('button', wordsOf('ar')('home.start'));
    expect(await directionOf(kept)).toEqual({ lang: 'ar', dir: 'rtl' });
    for (const view of [page, kept])
      await waitUntil('the look', async () => {
        const { isDark, fontSize } = await look(view);
        return isDark && fontSize === '18.2px';
      });
    await page.close();
    await kept.close();
  });
});
