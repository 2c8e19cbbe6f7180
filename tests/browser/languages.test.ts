import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { publishers, type Publisher } from '../../content/publishers.ts';
import { initialReminders, initialWater } from '../../domain/reminders/index.ts';
import { defaultSettings } from '../../domain/settings.ts';
import { readLanguages } from '../../modules/words/languages.ts';
import { sampleDiary } from '../../scripts/sampleDiary.ts';
import { storeDiary } from './diary/given.ts';
import { buildWithPseudoLanguages } from './languages/build.ts';
import { emergencyNumbers } from '../../content/emergencyNumbers.ts';
import { nudgesAtAnyHour } from './dueNudge.ts';
import { directionOf, misfits, untranslated } from './languages/look.ts';
import { badgeText, forgetEverything, store } from './legroom.ts';
import { openView, popupViews } from './popupViews.ts';
import { browsers, openRig, waitUntil, type Rig, type View } from './rig.ts';

const languages = readLanguages(true);

const openTimeoutMs = 120_000;

describe.each(browsers)('Legroom in %s', (name) => {
  let rig: Rig;
  beforeAll(async () => {
    rig = await openRig(name, { extensionDir: buildWithPseudoLanguages(name) });
    return () => rig.close();
  }, openTimeoutMs);

  describe.each([
    ['a longer language', 'en-XA', 'ltr'],
    ['a language from right to left', 'ar-XB', 'rtl'],
  ])('in %s', (_, language, direction) => {
    const texts = languages.get(language)!;
    const word = (key: string) => texts[key]!;

    beforeEach(async () => {
      await forgetEverything(rig);
      await store(rig, { settings: { ...defaultSettings, language } });
    });

    test('every view of the popup is whole, and all of it is translated', async () => {
      const faults: string[] = [];
      for (const each of popupViews) {
        const popup = await openView(rig, each, word, { language });
        for (const fault of await faultsOf(popup, each.title))
          faults.push(`${each.title}: ${fault}`);
        expect(await directionOf(popup)).toEqual({ lang: language, dir: direction });
        await popup.close();
      }
      expect(faults).toEqual([]);
    });

    test.each([
      ['Settings', 'options.html'],
      ['Learn', 'learn.html'],
    ])('%s is whole on a narrow screen, and all of it is translated', async (title, path) => {
      const page = await rig.openPage(path);
      await page.find(
        'heading',
        new RegExp(
          word(title === 'Learn' ? 'learn.muscles' : 'settings.data').replaceAll('?', '\\?'),
        ),
      );
      for (const width of [320, 1366]) {
        await page.resize(width, 768);
        expect(await faultsOf(page), `${width} px`).toEqual([]);
      }
      expect(await directionOf(page)).toEqual({ lang: language, dir: direction });
      await page.close();
    });

    test('the diary is whole on a narrow screen, empty, full and with its form', async () => {
      const faults: string[] = [];
      const look = async (title: string, page: View) => {
        for (const width of [320, 1366]) {
          await page.resize(width, 768);
          for (const fault of await faultsOf(page)) faults.push(`${title}, ${width} px: ${fault}`);
        }
      };
      const empty = await rig.openPage('diary.html');
      await empty.find('heading', word('cramp.start.title'));
      await look('empty', empty);
      await empty.close();
      await storeDiary(rig, sampleDiary(60, 300, Date.now()));
      const full = await rig.openPage('diary.html');
      await full.find('heading', word('diary.overview'));
      await look('full', full);
      await full.click('button', word('diary.add'));
      await look('with its form', full);
      await full.close();
      expect(faults).toEqual([]);
    });

    test('the icon says what it says in that language', async () => {
      await store(rig, {
        nudge: {
          ...initialReminders,
          water: { ...initialWater, unansweredSinceMs: Date.now() },
        },
        consent: { waterSafetyAtMs: Date.now() },
        settings: { ...defaultSettings, language, nudges: nudgesAtAnyHour() },
      });
      await waitUntil('the badge', async () => (await badgeText(rig)) === word('badge.waterText'));
    });
  });

  test('follows a choice in Settings at once, in every window', async () => {
    await forgetEverything(rig);
    const page = await rig.openPage('options.html');
    const kept = await rig.openPage('popup.html?kept-open');
    await page.waitFor('the languages', (window) => window.document.querySelector('select'));
    await page.evaluate((window) => {
      const select = window.document.querySelector('select')!;
      select.value = 'ar-XB';
      select.dispatchEvent(new window.Event('change', { bubbles: true }));
    });
    const texts = languages.get('ar-XB')!;
    await kept.find('button', texts['home.start']!);
    expect(await directionOf(kept)).toEqual({ lang: 'ar-XB', dir: 'rtl' });
    await page.find('heading', texts['settings.data']!);
    await page.close();
    await kept.close();
  });
});

/** What the browser's `Intl` says in English where it does not know the language. */
const known = [
  ...Object.values<Publisher>(publishers).flatMap(({ via }) => via ?? []),
  'Legroom',
  'Alt+Shift+S',
  // What was written in a diary, and the browser's own names of months.
  'After a long day on my feet',
  'AM',
  'PM',
  ...['long', 'short'].flatMap((month) =>
    Array.from({ length: 12 }, (_, index) =>
      new Date(Date.UTC(2026, index)).toLocaleDateString('en', {
        month: month as 'long',
        timeZone: 'UTC',
      }),
    ),
  ),
  ...['long', 'short'].flatMap((weekday) =>
    [1, 2, 3, 4, 5, 6, 7].map((day) =>
      new Date(Date.UTC(2026, 10, day)).toLocaleDateString('en', {
        weekday: weekday as 'long',
        timeZone: 'UTC',
      }),
    ),
  ),
  ...emergencyNumbers.map(({ region }) =>
    new Intl.DisplayNames('en', { type: 'region' }).of(region)!,
  ),
];

async function faultsOf(view: View, title = 'the page'): Promise<string[]> {
  await view.waitFor(`everything to stand still: ${title}`, (window) =>
    window.document.getAnimations().every(({ playState, effect }) => {
      // Firefox does not move a figure that is not in view.
      const isFigure = (effect as KeyframeEffect).target?.closest('svg') !== null;
      return isFigure || playState !== 'running';
    }),
  );
  return [
    ...(await misfits(view)),
    ...(await view.evaluate(untranslated, known)).map((text) => `not translated: ${text}`),
  ];
}
