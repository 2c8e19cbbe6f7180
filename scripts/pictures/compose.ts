import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { ensureBrowser } from '../browsers/launch/install.ts';
import { drawWithFonts, shippedFonts } from './shippedFonts.ts';
import type { Look, Shot } from './views.ts';

const read = (path: string) => readFileSync(resolve(import.meta.dirname, path), 'utf8');

const icon = read('../icon.svg');
const name = `<p class="name" data-whole>${icon}<span>Legroom</span></p>`;
// The colours of Legroom itself.
const styles = `${read('../../components/ui/theme.css')}\n${read('sheets.css')}`;

/** Sizes that all three stores take. */
const pictureSize = { width: 1280, height: 800 };
const tileSize = { width: 440, height: 280 };

/** The margin of a picture and of the tile. */
const marginPx = 24;

/** The room for a screenshot in a picture. */
export const room = { popup: { width: 460, height: 704 }, page: { width: 1080, height: 620 } };

/** Opens a page of a headless Chromium, to draw HTML in. Closing its browser ends it. */
export async function openDrawingPage(): Promise<Page> {
  const { path } = await ensureBrowser('chromium');
  const browser = await puppeteer.launch({
    executablePath: path,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  return browser.newPage();
}

/** Opens such a page for a while. */
export async function withDrawingPage(act: (page: Page) => Promise<void>): Promise<void> {
  const page = await openDrawingPage();
  try {
    await act(page);
  } finally {
    await page.browser().close();
  }
}

/**
 * Lays out a picture of the listing: a caption, and a screenshot beside or below it.
 *
 * @throws {Error} when something in it is cut, or too near an edge or another part.
 */
export async function layOutPicture(
  page: Page,
  look: Look,
  of: keyof typeof room,
  caption: string,
  shot: Shot,
): Promise<void> {
  await page.setViewport(pictureSize);
  await layOut(
    page,
    look,
    `of-${of}`,
    `<header>${name}<h1 data-whole>${sentences(caption)}</h1></header>${wholeRowsOf(shot, room[of].width)}`,
  );
}

/** Lays out the small tile that links to the listing. @throws {Error} as `layOutPicture` does. */
export async function layOutTile(page: Page, look: Look, slogan: string): Promise<void> {
  await page.setViewport(tileSize);
  await layOut(page, look, 'tile', `${name}<h1 data-whole>${sentences(slogan)}</h1>`);
}

/** Draws what was laid out. */
export async function draw(page: Page): Promise<Uint8Array> {
  const png = await page.screenshot();
  // Byte 25 of a PNG is its colour type: 2 is colour without transparency, which Chrome's store requires.
  if (png[25] !== 2) throw new Error('Chromium drew a picture with transparency');
  return png;
}

/** Puts screenshots side by side, for the README. */
export async function drawSideBySide(page: Page, shots: readonly Shot[]): Promise<Uint8Array> {
  const images = shots.map((shot) => wholeRowsOf(shot, shot.width)).join('');
  await page.setContent(
    `<body style="margin:0;display:inline-flex;align-items:start;gap:16px;padding:16px;background:#cfd4d6">${images}`,
  );
  return (await page.$('body'))!.screenshot();
}

/** The rows of a screenshot that are shown, in this width. */
function wholeRowsOf({ png, viewWidth, left, width, height }: Shot, widthPx: number): string {
  const scale = widthPx / width;
  const image = `<img alt="" src="${dataUrl(png)}" width="${viewWidth * scale}" style="margin-left: ${-left * scale}px">`;
  const size = `inline-size: ${widthPx}px; block-size: ${height * scale}px`;
  return `<div class="shot" data-whole style="overflow: hidden; ${size}">${image}</div>`;
}

async function layOut(
  page: Page,
  { language, direction, scheme }: Look,
  kind: string,
  body: string,
): Promise<void> {
  await page.setContent(`<!doctype html>
<html lang="${language}" dir="${direction}" style="color-scheme: ${scheme}">
<meta charset="utf-8">
<style>${styles}</style>
<body class="${kind}">${body}</body>
</html>`);
  await page.evaluate(`(${String(drawWithFonts)})(window, ${JSON.stringify(shippedFonts)})`);
  await page.evaluate(() => Promise.all([...document.images].map((image) => image.decode())));
  const misfits = await page.evaluate(findMisfits, marginPx);
  if (misfits.length > 0)
    throw new Error(`This does not fit into its picture: ${misfits.join('; ')}`);
}

/** Runs in the page: finds what is wider than its place, or too near an edge or another part. */
function findMisfits(margin: number): string[] {
  const parts = [...document.querySelectorAll<HTMLElement>('[data-whole]')];
  const boxes = parts.map((part) => part.getBoundingClientRect());
  return parts
    .filter((part, index) => {
      const { left, top, right, bottom } = boxes[index]!;
      const isAtEdge =
        Math.min(left, top, window.innerWidth - right, window.innerHeight - bottom) < margin;
      const isOverOther = boxes.some(
        (other, at) =>
          at !== index &&
          Math.min(right, other.right) > Math.max(left, other.left) &&
          Math.min(bottom, other.bottom) > Math.max(top, other.top),
      );
      // Only whole rows of the screenshot are shown.
      const isCut = !part.matches('.shot') && part.scrollWidth > part.clientWidth + 1;
      return isAtEdge || isOverOther || isCut;
    })
    .map((part) => part.textContent.trim() || part.className);
}

const dataUrl = (png: Uint8Array) => `data:image/png;base64,${Buffer.from(png).toString('base64')}`;

/** Puts the sentence after a question on a new line, if there is room. */
const sentences = (text: string) =>
  text
    .split(/(?<=[?؟]) /)
    .map((sentence) => `<span>${sentence.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</span>`)
    .join(' ');
