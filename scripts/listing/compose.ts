import puppeteer, { type Page } from 'puppeteer-core';
import { fontEnvironment } from '../browsers/launch/fonts.ts';
import { ensureBrowser } from '../browsers/launch/install.ts';
import { pictureSheet, tileSheet, type Look } from './sheets.ts';
import type { Shot } from './shots.ts';

/** Sizes that all three stores take. */
const pictureSize = { width: 1280, height: 800 };
const tileSize = { width: 440, height: 280 };

// Where a PNG says how its pixels are kept, and what stands there where they have colour and no transparency.
const colourTypeAt = 25;
const opaqueColour = 2;

/** Puts screenshots and captions together. */
export interface Composer {
  /** A picture of the listing. @throws {Error} when something in it is cut. */
  picture(look: Look, of: 'popup' | 'page', caption: string, shot: Shot): Promise<Uint8Array>;
  /** The small tile that leads to the listing. @throws {Error} when something in it is cut. */
  tile(look: Look, slogan: string): Promise<Uint8Array>;
  close(): Promise<void>;
}

/**
 * Opens the browser that draws them.
 *
 * @param icon Legroom's, as SVG.
 */
export async function openComposer(icon: string): Promise<Composer> {
  const { path } = await ensureBrowser('chromium');
  const browser = await puppeteer.launch({
    executablePath: path,
    env: fontEnvironment(),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  const page = await browser.newPage();
  return {
    async picture(look, of, caption, shot) {
      await page.setViewport(pictureSize);
      return draw(page, pictureSheet(look, of, { icon, caption, shot }));
    },
    async tile(look, slogan) {
      await page.setViewport(tileSize);
      return draw(page, tileSheet(look, { icon, slogan }));
    },
    close: () => browser.close(),
  };
}

async function draw(page: Page, html: string): Promise<Uint8Array> {
  await page.setContent(html);
  await page.evaluate(() => Promise.all([...document.images].map((image) => image.decode())));
  const cut = await page.evaluate(cutParts);
  if (cut.length > 0) throw new Error(`This does not fit into its picture: ${cut.join('; ')}`);
  const png = await page.screenshot();
  if (png[colourTypeAt] !== opaqueColour)
    throw new Error('Chromium drew a picture with transparency, which Chrome’s store refuses');
  return png;
}

/** Runs in the page: what does not lie wholly in the picture, or is wider than its place. */
function cutParts(): string[] {
  const parts = [...document.querySelectorAll<HTMLElement>('[data-whole]')];
  return parts
    .filter((part) => {
      const { left, top, right, bottom } = part.getBoundingClientRect();
      const isOutside =
        left < 0 || top < 0 || right > window.innerWidth || bottom > window.innerHeight;
      return isOutside || part.scrollWidth > part.clientWidth + 1;
    })
    .map((part) => part.textContent.trim() || part.tagName);
}
