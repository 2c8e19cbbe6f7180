/**
 * Takes pictures of the production builds.
 *
 *   npm run pictures   every view into .output/pictures/, in both browsers, light and dark, and the README's picture
 *   npm run listing    what the stores ask for, texts and pictures, into .output/store/
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { originalLanguage, readLanguages } from '../../modules/words/languages.ts';
import { openView, popupViews } from '../../tests/browser/popupViews.ts';
import { openRig, type Rig, type View } from '../browsers/index.ts';
import { manifestPermissions } from '../manifest.ts';
import { drawPicture, drawSideBySide, drawTile, openDrawingPage, pageSize } from './compose.ts';
import { readDashboard, unjustified } from './dashboard.ts';
import { readListings, storeTexts } from './storeTexts.ts';
import {
  openPageView,
  pageViews,
  popupTitles,
  schemes,
  takePicture,
  type Look,
  type Shot,
} from './views.ts';

const output = resolve(import.meta.dirname, '../../.output');
const words = readLanguages(false);

/** With a value, because the rig leaves the bare switch out. The pictures of the small screen have scroll bars. */
const hideScrollbars = '--hide-scrollbars=true';

/** A laptop's screen of 1098 × 618 CSS pixels. Chromium is told the pixels of the screen itself. */
const smallScreen = '--screen-info={1922x1082 devicePixelRatio=1.75}';

/** As many pixels as the larger popup in a store's picture needs, and a screen high enough for it. */
const storeArgs = [
  '--force-device-scale-factor=2',
  '--screen-info={3200x2400}',
  '--force-prefers-reduced-motion',
  hideScrollbars,
];

/** The pictures of a listing, in the order in which a store shows them. */
const storeShots = ['first', 'hold', 'help', 'learn', 'diary'] as const;

const lookOf = (language: string, scheme: Look['scheme']): Look => ({
  language,
  direction: words.get(language)!.direction!,
  scheme,
});

const keysOf = <T extends object>(of: T) => Object.keys(of) as (keyof T & string)[];

async function withRig(name: Rig['name'], args: string[], act: (rig: Rig) => Promise<void>) {
  const rig = await openRig(name, { chromiumArgs: args });
  try {
    await act(rig);
  } finally {
    await rig.close();
  }
}

async function openPopupView(
  rig: Rig,
  { language, scheme }: Look,
  title: keyof typeof popupTitles,
): Promise<View> {
  const view = popupViews.find((each) => each.title === popupTitles[title]);
  if (!view) throw new Error(`tests/browser/popupViews.ts has no ${popupTitles[title]}`);
  const texts = words.get(language)!;
  return openView(rig, view, (key) => texts[key]!, { language, theme: scheme });
}

async function picturePopup(rig: Rig, prefix: string): Promise<void> {
  for (const scheme of schemes)
    for (const title of keysOf(popupTitles)) {
      const look = lookOf(originalLanguage, scheme);
      const popup = await openPopupView(rig, look, title);
      await takePicture(popup, look, `${prefix}-${scheme}-${title}.png`);
      await popup.close();
    }
}

async function picturePages(rig: Rig, prefix: string): Promise<void> {
  for (const scheme of schemes)
    for (const title of keysOf(pageViews))
      for (const width of [1100, 320]) {
        const look = lookOf(originalLanguage, scheme);
        const page = await openPageView(rig, look, pageViews[title], { width, height: 1400 });
        await takePicture(page, look, `${prefix}-${scheme}-${title}-${width}.png`);
        await page.close();
      }
}

async function makePictures(): Promise<void> {
  const folder = join(output, 'pictures');
  const readmePicture = join(import.meta.dirname, 'popup.png');
  mkdirSync(folder, { recursive: true });
  for (const name of ['chromium', 'firefox'] as const)
    await withRig(name, [hideScrollbars], async (rig) => {
      await picturePopup(rig, join(folder, name));
      await picturePages(rig, join(folder, name));
    });
  await withRig('chromium', [smallScreen], (rig) =>
    picturePopup(rig, join(folder, 'small-screen')),
  );

  const page = await openDrawingPage();
  const shown = ['light-first', 'light-hold', 'dark-first'];
  const pngs = shown.map((title) => readFileSync(join(folder, `chromium-${title}.png`)));
  writeFileSync(readmePicture, await drawSideBySide(page, pngs));
  await page.browser().close();
  console.log(`${folder}\n${readmePicture}`);
}

async function makeListing(): Promise<void> {
  const folder = join(output, 'store');
  // Checked first, because pictures take minutes.
  const texts = storeTexts(words, readListings());
  const missing = unjustified(readDashboard(), manifestPermissions());
  if (missing.length > 0) throw new Error(missing.join('\n'));

  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const screens = mkdtempSync(join(tmpdir(), 'legroom-pictures-'));
  const page = await openDrawingPage();
  try {
    await withRig('chromium', storeArgs, async (rig) => {
      for (const [language, { name, short, description, captions, tile }] of texts) {
        const own = join(folder, language);
        mkdirSync(own);
        writeFileSync(join(own, 'name.txt'), `${name}\n`);
        writeFileSync(join(own, 'short.txt'), `${short}\n`);
        writeFileSync(join(own, 'description.txt'), `${description}\n`);
        for (const scheme of schemes) {
          const look = lookOf(language, scheme);
          for (const [index, title] of storeShots.entries()) {
            const { of, shot } = await takeStoreShot(rig, look, title, join(screens, 'shot.png'));
            const picture = await drawPicture(page, look, of, captions[title], shot);
            writeFileSync(join(own, `${index + 1}-${title}-${scheme}.png`), picture);
          }
          writeFileSync(join(own, `tile-${scheme}.png`), await drawTile(page, look, tile));
        }
        console.log(own);
      }
    });
  } finally {
    await page.browser().close();
    rmSync(screens, { recursive: true, force: true });
  }
}

async function takeStoreShot(
  rig: Rig,
  look: Look,
  title: (typeof storeShots)[number],
  path: string,
): Promise<{ of: 'popup' | 'page'; shot: Shot }> {
  const of = title === 'learn' || title === 'diary' ? 'page' : 'popup';
  const view = await (title === 'learn' || title === 'diary'
    ? openPageView(rig, look, pageViews[title], pageSize)
    : openPopupView(rig, look, title));
  const shot = await takePicture(view, look, path);
  await view.close();
  return { of, shot };
}

await (process.argv.includes('--stores') ? makeListing() : makePictures());
