import { beforeAll, describe, expect, test } from 'vitest';
import { sampleDiary } from '../../scripts/sampleDiary.ts';
import { storeDiary } from './diary/given.ts';
import { forgetEverything } from './legroom.ts';
import {
  axeViolations,
  browsers,
  useSharedRig,
  waitUntil,
  type PageWindow,
  type View,
} from './rig.ts';

const pages = ['learn', 'diary', 'options', 'privacy', 'welcome'] as const;

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

describe.each(browsers)('the pages in tabs, in %s', (name) => {
  const rig = useSharedRig(name);

  beforeAll(async () => {
    await forgetEverything(rig());
    await storeDiary(rig(), sampleDiary(60, 300, Date.now()));
  });

  const open = async (path: string, width: number): Promise<View> => {
    const page = await rig().openPage(`${path}.html`);
    await page.resize(width, 618);
    await page.find('navigation', 'Pages');
    if (path === 'diary') await page.find('heading', 'For your doctor');
    return page;
  };

  test('have their header at the same place, whether they scroll or not', async () => {
    const places = [];
    for (const path of pages) {
      const page = await open(path, 1098);
      await page.resize(1098, 1200);
      places.push(
        await page.evaluate(({ document }) => {
          const { left, top } = document.querySelector('h1')!.getBoundingClientRect();
          return `${left}, ${top}`;
        }),
      );
      await page.close();
    }
    expect(new Set(places).size, places.join('; ')).toBe(1);
  });

  test.each(pages)('%s breaks no word on a phone, and axe finds nothing in it', async (path) => {
    const page = await open(path, 320);
    await page.evaluate(({ document }) => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
    });
    expect(await page.evaluate(brokenWords)).toEqual([]);
    expect(await axeViolations(page, name)).toEqual([]);
    await page.close();
  });

  test('show charts on a phone with words as large as others', async () => {
    const page = await open('diary', 320);
    const heights = await page.evaluate(({ document }) =>
      [...document.querySelectorAll('svg text')]
        .filter((text) => text.checkVisibility())
        .map((text) => text.getBoundingClientRect().height),
    );
    expect(heights.length).toBeGreaterThan(20);
    expect(Math.min(...heights)).toBeGreaterThan(10);
    await page.close();
  });

  test('keep the fields of a sentence apart on a phone', async () => {
    const page = await open('options', 320);
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
    await page.close();
  });

  test('have a visible name if no link of the header names them', async () => {
    for (const [path, title] of [
      ['privacy', 'Privacy'],
      ['welcome', 'Welcome'],
    ] as const) {
      const page = await open(path, 1098);
      const box = await page.evaluate(({ document }) => {
        const { width, height } = document.querySelector('.page-name')!.getBoundingClientRect();
        return { text: document.querySelector('.page-name')!.textContent, width, height };
      });
      expect(box.text).toContain(title);
      expect(Math.min(box.width, box.height)).toBeGreaterThan(10);
      await page.close();
    }
  });

  test('copy a report that can be pasted, and open the licences in a new tab', async () => {
    const page = await open('options', 1098);
    await page.click('button', 'Copy a report');
    await page.findText('Copied.');
    await page.click('link', 'Licences of what Legroom is made with');
    await waitUntil('the tab of the licences', () =>
      rig().inExtension(async (api) => {
        const tabs = await api.tabs.query({});
        const ids = tabs.flatMap(({ id, url }) => (url?.endsWith('/THIRD-PARTY.txt') ? id! : []));
        await api.tabs.remove(ids);
        return ids.length === 1;
      }),
    );
    await page.close();
    const licences = await rig().openPage('THIRD-PARTY.txt');
    await licences.findText('Permission is hereby granted');
    await licences.close();
    const learn = await open('learn', 1098);
    await learn.click('searchbox', 'Search');
    await learn.press('Control+v');
    await learn.waitFor('what was copied', ({ document }) =>
      document.querySelector('input')!.value.includes('"legroom"'),
    );
    await learn.close();
  });
});
