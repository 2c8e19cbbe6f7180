import { beforeAll, describe, expect, test } from 'vitest';
import { sampleDiary } from '../../scripts/sampleDiary.ts';
import { storeDiary } from './diary/given.ts';
import { forgetEverything } from './legroom.ts';
import { axeViolations, browsers, useSharedRig, type PageWindow, type View } from './rig.ts';
import { widenText } from './wideText.ts';

/** Runs in the page: finds words that are broken across lines. */
function brokenWords({ document }: PageWindow): string[] {
  const broken: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentElement!.closest('.unseen, svg, select, [translate="no"]')) continue;
    for (const { 0: word, index } of node.textContent!.matchAll(/\p{L}+/gu)) {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      const tops = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
      if (tops.size > 1) broken.push(word);
    }
  }
  return broken;
}

/** How much wider than the screen a page is with this size of text. */
const overflow = (page: View, fontSize: string) =>
  page.evaluate(({ document: { documentElement } }, size) => {
    documentElement.style.fontSize = size;
    return documentElement.scrollWidth - documentElement.clientWidth;
  }, fontSize);

/** What is also expected of some pages on a phone. */
const onPhone: Readonly<Record<string, (page: View) => Promise<void>>> = {
  /** Its charts have words as large as others. */
  diary: async (page) => {
    const heights = await page.evaluate(({ document }) =>
      [...document.querySelectorAll('svg text')]
        .filter((text) => text.checkVisibility())
        .map((text) => text.getBoundingClientRect().height),
    );
    expect(heights.length).toBeGreaterThan(10);
    expect(Math.min(...heights)).toBeGreaterThan(10);
  },
  /** The fields of a sentence are apart. */
  options: async (page) => {
    const gaps = await page.evaluate(({ document }) =>
      [...document.querySelectorAll('fieldset')].flatMap((hours) => {
        const [from, to] = [...hours.querySelectorAll('[type="time"]')].map((field) =>
          field.getBoundingClientRect(),
        );
        return from && to ? [Math.max(to.top - from.bottom, to.left - from.right)] : [];
      }),
    );
    expect(gaps.length).toBeGreaterThan(0);
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(6);
  },
};

describe.each(browsers)('the pages in tabs, in %s', (name) => {
  const rig = useSharedRig(name);
  /** Where pages have their heading, which must be the same place in all. */
  const places = new Set<string>();

  beforeAll(async () => {
    await forgetEverything(rig());
    await storeDiary(rig(), sampleDiary(60, 300, Date.now()));
  });

  test.each([
    ['learn', 'Learn'],
    ['diary', 'Diary'],
    ['options', 'Settings'],
    ['privacy', 'Privacy'],
    ['welcome', 'Welcome'],
  ])(
    '%s is named where the others are, fits a phone, and axe finds nothing in it',
    async (path, title) => {
      const page = await rig().openPage(`${path}.html`);
      // With a scroll bar and without one.
      for (const height of [618, 12_000]) {
        await page.resize(1098, height);
        await page.find('navigation', 'Pages');
        if (path === 'diary') await page.find('heading', 'For your doctor');
        const { place, seen } = await page.evaluate(({ document }) => {
          const { left, top } = document.querySelector('h1')!.getBoundingClientRect();
          const named = document.querySelector<HTMLElement>('.page-name, [aria-current="page"]')!;
          return { place: `${left}, ${top}`, seen: named.innerText };
        });
        expect(seen).toContain(title);
        places.add(place);
        expect([...places]).toHaveLength(1);
      }

      await page.resize(320, 618);
      await page.evaluate(({ document }) => {
        for (const fold of document.querySelectorAll('details')) fold.open = true;
      });
      expect(await page.evaluate(brokenWords)).toEqual([]);
      expect(await axeViolations(page, name)).toEqual([]);
      await onPhone[path]?.(page);
      // The usual size and twice as much.
      const sizes = ['', '28px'];
      for (const size of sizes) expect(await overflow(page, size), size).toBeLessThanOrEqual(0);
      await widenText(page);
      for (const size of sizes)
        expect(await overflow(page, size), `${size}, in a wide font`).toBeLessThanOrEqual(0);
      await page.close();
    },
  );

  test('copy a report that can be pasted, and open the licences in a new tab', async () => {
    const page = await rig().openPage('options.html');
    await page.click('button', 'Copy a report');
    await page.findText('Copied.');
    await page.click('link', 'Licences of what Legroom is made with');
    const licences = await rig().openedPage('THIRD-PARTY.txt');
    await licences.findText('Permission is hereby granted');
    await licences.close();
    const learn = await rig().openPage('learn.html');
    await learn.click('searchbox', 'Search');
    await learn.press('Control+v');
    await learn.waitFor('what was copied', ({ document }) =>
      document.querySelector('input')!.value.includes('"legroom"'),
    );
    await learn.close();
    await page.close();
  });
});
