import { describe, expect, test } from 'vitest';
import { readLanguages } from '../../modules/words/languages.ts';
import { end } from '../../domain/session/index.ts';
import { defaultSettings } from '../../domain/settings.ts';
import { secondMs } from '../../domain/time.ts';
import { nudgesAtAnyHour } from './dueNudge.ts';
import { misfits } from './languages/look.ts';
import { forgetEverything, store } from './legroom.ts';
import { changeView, openView, sessionAgo, wordsOf } from './popupViews.ts';
import { browsers, useSharedRig, type View } from './rig.ts';

const languages = readLanguages(false);

/** How many lines a text takes. */
const lines = (view: View, selector: string) =>
  view.evaluate(({ document }, which) => {
    const range = document.createRange();
    range.selectNodeContents(document.querySelector(which)!);
    return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
  }, selector);

describe.each(browsers)('the layout in %s', (name) => {
  const rig = useSharedRig(name);

  test('the texts in the row of water fit their lines in every language', async () => {
    const view = {
      title: 'no glasses yet',
      given: () => ({ consent: { waterSafetyAtMs: 1 } }),
      settings: () => ({ nudges: nudgesAtAnyHour() }),
      button: 'water.addGlass',
    };
    const popup = await openView(rig(), view, wordsOf('en'), {});
    for (const language of languages.keys()) {
      await changeView(rig(), popup, view, wordsOf(language), { language });
      for (const selector of ['label span', '.words', '.button'])
        expect(await lines(popup, `.water-row ${selector}`), `${language} ${selector}`).toBe(1);
      expect(await lines(popup, '.water-row small'), language).toBeLessThanOrEqual(2);
      expect(await misfits(popup), language).toEqual([]);
    }
    await popup.close();
  });

  test('the popup is no higher than its content after a routine', async () => {
    const view = {
      title: 'the result of a routine',
      given: () => ({ session: end(sessionAgo('routine', 30 * secondMs), Date.now()) }),
      button: 'result.done',
    };
    const popup = await openView(rig(), view, wordsOf('en'), {});
    await popup.waitFor('a popup as high as its content', ({ document, innerHeight }) => {
      const { bottom } = document.querySelector('.footer')!.getBoundingClientRect();
      return innerHeight - bottom < 20;
    });
    await popup.close();
  });

  test('the notice in Settings has 8 px below it', async () => {
    await forgetEverything(rig());
    await store(rig(), {
      consent: { waterSafetyAtMs: 1 },
      settings: { ...defaultSettings, nudges: nudgesAtAnyHour() },
    });
    const page = await rig().openPage('options.html');
    await page.findText('Notifications are off');
    const roomPx = await page.evaluate(({ document }) => {
      const line = document.querySelector('.notify-line')!;
      const { bottom } = line.lastElementChild!.getBoundingClientRect();
      return line.getBoundingClientRect().bottom - bottom;
    });
    expect(roomPx).toBeGreaterThanOrEqual(8);
    await page.close();
  });
});
