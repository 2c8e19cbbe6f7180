import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { drawings } from '../../modules/figures/plugin.ts';
import { readLanguages } from '../../modules/words/languages.ts';
import {
  layOutPicture,
  layOutTile,
  openDrawingPage,
  room,
} from '../../scripts/pictures/compose.ts';
import { drawGallery } from '../../scripts/pictures/gallery.ts';
import { readListings, storeTexts } from '../../scripts/pictures/storeTexts.ts';
import {
  openPageView,
  pageSize,
  pageViews,
  takeShot,
  type Look,
} from '../../scripts/pictures/views.ts';
import { only, useSharedRig, type View } from './rig.ts';

const words = readLanguages();
const listings = storeTexts(words, readListings());
const languages = [...listings.keys()];

const lookOf = (language: string): Look => ({
  language,
  direction: words.get(language)!.direction!,
  scheme: 'light',
});

/** The lines of text in the upper part of a view. */
const linesWithin = (view: View, heightPx: number) =>
  view.evaluate(({ document, NodeFilter }, end) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const lines: { text: string; isCut: boolean }[] = [];
    while (walker.nextNode()) {
      const { parentElement, textContent } = walker.currentNode;
      if (!parentElement!.checkVisibility()) continue;
      const range = document.createRange();
      range.selectNode(walker.currentNode);
      for (const { top, bottom } of range.getClientRects())
        if (bottom > 0 && top < end) lines.push({ text: textContent!, isCut: bottom > end + 1 });
    }
    return lines;
  }, heightPx);

describe.each(only('chromium'))('the pictures, in %s', (name) => {
  const rig = useSharedRig(name);
  let page: Page;
  beforeAll(async () => {
    page = await openDrawingPage();
  });
  afterAll(() => page.browser().close());

  /** A picture that fills its frame. */
  const blank = (of: keyof typeof room) => ({
    png: readFileSync('public/icon/16.png'),
    viewWidth: room[of].width,
    left: 0,
    ...room[of],
  });

  test.each(languages)(
    'have the screenshot in its place beside every caption, and use the fonts that come with them, in %s',
    async (language) => {
      const { captions, tile } = listings.get(language)!;
      const look = lookOf(language);
      for (const [title, caption] of Object.entries(captions)) {
        const of = title in pageViews ? 'page' : 'popup';
        await layOutPicture(page, look, of, caption, blank(of));
        const { left, width } = await page.$eval('.shot', (shot) =>
          shot.getBoundingClientRect().toJSON(),
        );
        const place = of === 'page' ? 100 : look.direction === 'rtl' ? 92 : 728;
        expect({ left, width }, caption).toEqual({ left: place, width: room[of].width });
      }
      await layOutTile(page, look, tile);
      const session = await page.createCDPSession();
      await session.send('DOM.enable');
      await session.send('CSS.enable');
      const { root } = await session.send('DOM.getDocument');
      const h1 = { nodeId: root.nodeId, selector: 'h1' };
      const { nodeId } = await session.send('DOM.querySelector', h1);
      const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
      expect(fonts.filter(({ isCustomFont }) => !isCustomFont)).toEqual([]);
      await session.detach();
    },
  );

  test.each([
    ['wider than its place', 'Beinmuskelkrampfwarnzeichenübersicht'],
    ['higher than the picture', 'A leg cramps. '.repeat(40)],
  ])('are not made with a caption that is %s', async (_, caption) => {
    const laidOut = layOutPicture(page, lookOf('de'), 'popup', caption, blank('popup'));
    await expect(laidOut).rejects.toThrow(`does not fit into its picture: ${caption.trim()}`);
  });

  test.each(languages)(
    'show whole rows of Learn, with a well-supported answer and only sources that were checked, in %s',
    async (language) => {
      const look = lookOf(language);
      const learn = await openPageView(rig(), look, pageViews.learn, pageSize);
      const file = resolve(rig().downloads, '../learn.png');
      const { height } = await takeShot(learn, look, file, room.page, pageViews.learn.place);
      const lines = await linesWithin(learn, height);
      const text = lines.map((line) => line.text).join('\n');
      expect(lines.filter(({ isCut }) => isCut)).toEqual([]);
      expect(text).toContain(words.get(language)!['verdict.relief.strong']);
      expect(text).not.toContain('General knowledge');
      const font = await learn.evaluate(
        ({ document, getComputedStyle }) => getComputedStyle(document.body).fontFamily,
      );
      expect(font).toBe('"Picture Latin", "Picture Arabic"');
      await learn.close();
    },
  );

  test('in the gallery show every pose, and are not made if one is empty', async () => {
    await drawGallery(page, []);
    const names = await page.$$eval('figcaption', (all) => all.map((each) => each.textContent));
    expect(names).toEqual(expect.arrayContaining(Object.keys(drawings)));
    const empty = { viewBox: '0 0 100 100', strokes: [] };
    await expect(drawGallery(page, [], { ...drawings, empty })).rejects.toThrow('drawn of empty');
    await expect(drawGallery(page, ['calf'])).rejects.toThrow('no pose calf');
  });
});
