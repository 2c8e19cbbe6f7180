import { describe, expect, test } from 'vitest';
import type { Settings } from '../../domain/settings.ts';
import { readLanguages } from '../../modules/words/languages.ts';
import { directionOf, faultsOf, misfits } from './misfits.ts';
import { changeView, leastLikeEnglish, openView, popupViews, wordsOf } from './popupViews.ts';
import { browsers, only, useRig, useSharedRig, waitUntil, type View } from './rig.ts';
import { widenText } from './wideText.ts';

const languages = [...readLanguages().keys()];

const view = (title: string) => popupViews.find((each) => each.title === title)!;

/** The limits of the first view: its height, its number of controls, and the lower edge of its big button. */
const limits = { heightPx: 540, presses: 20, startPx: 330 };

const measure = (popup: View) =>
  popup.evaluate(({ document, innerHeight, innerWidth }) => {
    const seen = (selector: string) =>
      [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility());
    const { body, documentElement } = document;
    return {
      heightPx: Math.floor(body.getBoundingClientRect().height),
      presses: seen('button, a, input, select, summary').length,
      startPx: document.querySelector('.button-large')?.getBoundingClientRect().bottom ?? 0,
      /** The lower edge of the timer's buttons. */
      buttonsPx: Math.max(
        ...seen('.popup > .button, .popup > .row, .popup > .words').map(
          (element) => element.getBoundingClientRect().bottom,
        ),
      ),
      /** The width beside the content. */
      marginPx: documentElement.clientWidth - body.getBoundingClientRect().width,
      scrollBarPx: innerWidth - documentElement.clientWidth,
      hiddenPx: documentElement.scrollHeight - innerHeight,
    };
  });

/** Firefox fits its popup to a new view a moment later, and shows a scroll bar until then. */
const atRest = async (popup: View) => {
  await waitUntil('the popup to come to rest', async () => {
    const { hiddenPx, scrollBarPx } = await measure(popup);
    return scrollBarPx === 0 || hiddenPx > 0;
  });
  return measure(popup);
};

/** Expects the first view to be within its limits, with nothing cut. */
async function expectFirstView(popup: View, title: string) {
  const { heightPx, presses, startPx } = await atRest(popup);
  expect(startPx, title).toBeGreaterThan(0);
  expect(heightPx, title).toBeLessThanOrEqual(limits.heightPx);
  expect(presses, title).toBeLessThanOrEqual(limits.presses);
  expect(startPx, title).toBeLessThanOrEqual(limits.startPx);
}

/** How many lines each text of the row of water takes; its note may take two. */
const linesOfWater = (popup: View) =>
  popup.evaluate(({ document }) =>
    ['label span', '.words', '.button', 'small'].map((part) => {
      const range = document.createRange();
      range.selectNodeContents(document.querySelector(`.water-row ${part}`)!);
      return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
    }),
  );

/** What is checked in every language, beside that nothing is cut; the other views only in those least like English. */
const inEveryLanguage: Readonly<
  Record<string, (popup: View, language: string) => Promise<unknown>>
> = {
  'the first view': expectFirstView,
  'the row of water': async (popup, language) => {
    const [label, words, button, note] = await linesOfWater(popup);
    expect([label, words, button], language).toEqual([1, 1, 1]);
    expect(note, language).toBeLessThanOrEqual(2);
  },
  'a hold': async (popup, language) => {
    // Its buttons are visible on a small screen.
    const { buttonsPx } = await atRest(popup);
    expect(buttonsPx, language).toBeGreaterThan(0);
    expect(buttonsPx, language).toBeLessThanOrEqual(500);
  },
  'a result': async () => {},
};

describe.each(browsers)('the popup in %s', (name) => {
  const rig = useSharedRig(name);

  test.each(popupViews.map((each) => [each.title, each] as const))(
    'fits and is fully translated in longer languages, from right to left and with larger text: %s',
    async (title, each) => {
      const check = inEveryLanguage[title];
      const popup = await openView(rig(), each, wordsOf('en'), {});
      const change = (settings: Partial<Settings> & { language: string }) =>
        changeView(rig(), popup, each, wordsOf(settings.language), settings);
      for (const language of check ? languages : leastLikeEnglish) {
        await change({ language });
        const word = wordsOf(language);
        expect(await directionOf(popup)).toEqual({ lang: language, dir: word('direction') });
        await check?.(popup, language);
        expect(await faultsOf(popup, language), language).toEqual([]);
      }
      await change({ language: 'de', textPercent: 150 });
      expect(await misfits(popup)).toEqual([]);
      await popup.close();
    },
  );

  test('is within its limits in a font a fifth wider than Arial', async () => {
    const popup = await openView(rig(), view('the first view'), wordsOf('en'), {});
    await widenText(popup);
    await expectFirstView(popup, 'a wide font');
    expect(await misfits(popup)).toEqual([]);
    await popup.close();
  });

  test('opens on the warning to stop drinking, with larger text too', async () => {
    const popup = await openView(rig(), view('too much water'), wordsOf('de'), {
      language: 'de',
      textPercent: 150,
    });
    await waitUntil('the focus', () =>
      popup.evaluate(({ document }) => document.activeElement?.tagName === 'BUTTON'),
    );
    expect(await popup.evaluate(({ scrollY }) => scrollY)).toBe(0);
    await popup.close();
  });

  test.each([
    ['a hold', 'It let go'],
    ['a hold of a routine', 'Next'],
    ['a result', 'Done'],
  ])('has one filled button in %s: %s', async (title, filled) => {
    const popup = await openView(rig(), view(title), wordsOf('en'), {});
    const found = await popup.evaluate(({ document, getComputedStyle }) => {
      const plain = getComputedStyle(document.querySelector('.card')!).backgroundColor;
      return [...document.querySelectorAll('button')]
        .filter((button) => {
          const { backgroundColor } = getComputedStyle(button);
          return backgroundColor !== plain && backgroundColor !== 'rgba(0, 0, 0, 0)';
        })
        .map(({ textContent }) => textContent);
    });
    expect(found).toEqual([filled]);
    await popup.close();
  });
});

// The size in pixels and the pixel ratio of a laptop with 1098 × 618 CSS pixels.
describe.each(only('chromium'))(
  'the popup in %s on a small screen whose pixels are not whole',
  (name) => {
    const rig = useRig(name, {
      chromiumArgs: ['--screen-info={1920x1080 devicePixelRatio=1.75}'],
    });

    test.each(['the first view', 'a hold', 'the help signs'])(
      'has no margin beside %s, and a scroll bar if it is longer than the screen',
      async (title) => {
        const popup = await openView(rig(), view(title), wordsOf('en'), {});
        const { marginPx, scrollBarPx, hiddenPx, buttonsPx } = await measure(popup);
        expect(Math.abs(marginPx)).toBeLessThan(1);
        expect(scrollBarPx > 0).toBe(hiddenPx > 1);
        if (title === 'the first view') expect(hiddenPx).toBeLessThanOrEqual(1);
        if (title === 'a hold') expect(buttonsPx).toBeLessThanOrEqual(526);
        await popup.close();
      },
    );
  },
);

// In Chromium it is a preference that no automation can set.
describe.each(only('firefox'))('the popup in %s with larger text in the browser', (name) => {
  const rig = useSharedRig(name);

  test('grows with it, including the ring and its digits', async () => {
    await rig().enlargeText(24);
    const popup = await openView(rig(), view('a hold'), wordsOf('en'), {});
    const { root, ring, digits } = await popup.evaluate(({ document, getComputedStyle }) => ({
      root: getComputedStyle(document.documentElement).fontSize,
      ring: document.querySelector('.countdown svg')!.getBoundingClientRect().height,
      digits: document.querySelector('.countdown output')!.getBoundingClientRect().width,
    }));
    expect(root).toBe('21px');
    expect(ring).toBeGreaterThan(1.5 * digits);
    expect(await misfits(popup)).toEqual([]);
    await popup.close();
  });
});
