import { beforeAll, describe, expect, test } from 'vitest';
import { sampleDiary } from '../../scripts/sampleDiary.ts';
import { storeDiary } from './diary/given.ts';
import { forgetEverything, store } from './legroom.ts';
import { misfits } from './misfits.ts';
import { browsers, useSharedRig, type PageWindow } from './rig.ts';

/** The size of targets in https://www.w3.org/WAI/WCAG22/Understanding/target-size-enhanced.html */
const targetPx = 44;

/** Runs in the page: finds controls that a finger misses if it is a little off their middle. */
function tooSmall(window: PageWindow, px: number): string[] {
  const { document } = window;
  const controls = [
    ...document.querySelectorAll<HTMLElement>('button, a, select, summary, input'),
  ].filter(
    (element) =>
      element.checkVisibility({ visibilityProperty: true }) &&
      !element.closest('.unseen, .skip') &&
      // A link in a sentence is as high as its line.
      window.getComputedStyle(element).display !== 'inline',
  );
  const off = px / 2 - 1;
  return controls.flatMap((element) => {
    const labels = [...((element as HTMLInputElement).labels ?? [])];
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { x, y, width, height } = element.getBoundingClientRect();
    const middle = { x: x + width / 2, y: y + height / 2 };
    // The label beside a checkbox can be pressed too.
    const across = labels.length > 0 ? [0] : [-off, off];
    const points = [
      ...[-off, off].map((dy) => [middle.x, middle.y + dy] as const),
      ...across.map((dx) => [middle.x + dx, middle.y] as const),
    ];
    const isHit = points.every(([atX, atY]) => {
      const top = document.elementFromPoint(atX, atY);
      return element.contains(top) || labels.some((label) => label.contains(top));
    });
    return isHit ? [] : [`${element.outerHTML.slice(0, 120)}: ${width} × ${height}`];
  });
}

/** Runs in the page: rules that show something only to a pointer that hovers. */
const needsHover = ({ document }: PageWindow) =>
  [...document.styleSheets].flatMap((sheet) =>
    [...sheet.cssRules]
      .map((rule) => rule.cssText)
      .filter((css) => css.includes(':hover') && /display|visibility|opacity|height/.test(css)),
  );

// Firefox for Android itself cannot be driven here.
describe.each(browsers)('on a touch screen as small as a phone’s, in %s', (name) => {
  const rig = useSharedRig(name);
  beforeAll(async () => {
    await forgetEverything(rig());
    await rig().emulateTouch();
    await store(rig(), { consent: { waterSafetyAtMs: 1 } });
    await storeDiary(rig(), sampleDiary(20, 100, Date.now()));
  });

  test.each([
    ['the popup', 'popup.html', 'Start stretch'],
    ['Learn', 'learn.html', 'Start Calf: Sitting'],
    ['the diary', 'diary.html', 'Add a cramp'],
    ['Settings', 'options.html', 'Try it'],
    ['the welcome page', 'welcome.html', 'Start a stretch'],
  ])(
    '%s fills the screen, and everything in it can be hit by a finger',
    async (_, path, button) => {
      const page = await rig().openPage(path);
      await page.resize(360, 740);
      await page.waitFor('the page, with its stretches unfolded', ({ document }) => {
        for (const fold of document.querySelectorAll<HTMLDetailsElement>('.muscle'))
          fold.open = true;
        return document.querySelector('button');
      });
      await page.find('button', button);
      const { isTouched, body, all } = await page.evaluate(({ document, matchMedia }) => ({
        isTouched: matchMedia('(pointer: coarse)').matches,
        body: document.body.clientWidth,
        all: document.documentElement.clientWidth,
      }));
      expect(isTouched).toBe(true);
      expect(body).toBe(all);
      expect(await page.evaluate(tooSmall, targetPx)).toEqual([]);
      expect(await page.evaluate(needsHover)).toEqual([]);
      expect(await misfits(page)).toEqual([]);
      await page.close();
    },
  );
});
