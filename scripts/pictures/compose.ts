import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { fontEnvironment } from '../browsers/launch/fonts.ts';
import { ensureBrowser } from '../browsers/launch/install.ts';
import type { Look, Shot } from './views.ts';

const read = (path: string) => readFileSync(resolve(import.meta.dirname, path), 'utf8');

const icon = read('../icon.svg');
const name = `<p class="name" data-whole>${icon}<span>Legroom</span></p>`;
// The colours and fonts of Legroom itself.
const styles = `${read('../../components/ui/theme.css')}\n${read('sheets.css')}`;

/** Sizes that all three stores take. */
const pictureSize = { width: 1280, height: 800 };
const tileSize = { width: 440, height: 280 };

/** The size of a page in its picture. */
export const pageSize = { width: 1120, height: 640 };
const room = { popup: { width: 460, height: 704 }, page: pageSize };

/** Opens a page of a headless Chromium, to draw HTML in. Closing its browser ends it. */
export async function openDrawingPage(): Promise<Page> {
  const { path } = await ensureBrowser('chromium');
  const browser = await puppeteer.launch({
    executablePath: path,
    env: fontEnvironment(),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  return browser.newPage();
}

/**
 * Draws a picture of the listing: a caption, and a screenshot beside or below it.
 *
 * @throws {Error} when something in it is cut.
 */
export async function drawPicture(
  page: Page,
  look: Look,
  of: 'popup' | 'page',
  caption: string,
  { png, width, height, scrollsOn }: Shot,
): Promise<Uint8Array> {
  const scale = Math.min(room[of].width / width, room[of].height / height);
  const size = `inline-size: ${width * scale}px; block-size: ${height * scale}px`;
  await page.setViewport(pictureSize);
  return draw(
    page,
    look,
    `of-${of}`,
    `<header>${name}<h1 data-whole>${sentences(caption)}</h1></header>
    <div class="shot ${scrollsOn ? 'scrolls-on' : ''}" data-whole><img alt="" src="${dataUrl(png)}" style="${size}"></div>`,
  );
}

/** Draws the small tile that leads to the listing. @throws {Error} when something in it is cut. */
export async function drawTile(page: Page, look: Look, slogan: string): Promise<Uint8Array> {
  await page.setViewport(tileSize);
  return draw(page, look, 'tile', `${name}<h1 data-whole>${sentences(slogan)}</h1>`);
}

/** Puts pictures side by side, for the README. */
export async function drawSideBySide(page: Page, pngs: readonly Uint8Array[]): Promise<Uint8Array> {
  const images = pngs.map((png) => `<img alt="" src="${dataUrl(png)}">`).join('');
  await page.setContent(
    `<body style="margin:0;display:inline-flex;align-items:start;gap:16px;padding:16px;background:#cfd4d6">${images}`,
  );
  return (await page.$('body'))!.screenshot();
}

async function draw(
  page: Page,
  { language, direction, scheme }: Look,
  kind: string,
  body: string,
): Promise<Uint8Array> {
  await page.setContent(`<!doctype html>
<html lang="${language}" dir="${direction}" style="color-scheme: ${scheme}">
<meta charset="utf-8">
<style>${styles}</style>
<body class="${kind}">${body}</body>
</html>`);
  await page.evaluate(() => Promise.all([...document.images].map((image) => image.decode())));
  const cut = await page.evaluate(findCutParts);
  if (cut.length > 0) throw new Error(`This does not fit into its picture: ${cut.join('; ')}`);
  const png = await page.screenshot();
  // Byte 25 of a PNG is its colour type: 2 is colour without transparency, which Chrome's store wants.
  if (png[25] !== 2) throw new Error('Chromium drew a picture with transparency');
  return png;
}

/** Runs in the page: finds what is not wholly in the picture, or wider than its place. */
function findCutParts(): string[] {
  return [...document.querySelectorAll<HTMLElement>('[data-whole]')]
    .filter((part) => {
      const { left, top, right, bottom } = part.getBoundingClientRect();
      const isOutside =
        left < 0 || top < 0 || right > window.innerWidth || bottom > window.innerHeight;
      return isOutside || part.scrollWidth > part.clientWidth + 1;
    })
    .map((part) => part.textContent.trim() || part.tagName);
}

const dataUrl = (png: Uint8Array) => `data:image/png;base64,${Buffer.from(png).toString('base64')}`;

/** Gives each sentence after a question a line of its own, where there is room for lines. */
const sentences = (text: string) =>
  text
    .split(/(?<=[?؟]) /)
    .map((sentence) => `<span>${sentence.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</span>`)
    .join(' ');
