/**
 * Takes pictures of the production builds and of the drawings, all into .output/.
 *
 *   npm run pictures                every view, in both browsers, light and dark, into pictures/;
 *                                   copy readme.png over popup.png in this folder when the popup looks different
 *   npm run listing                 what the stores ask for, texts and pictures, into store/
 *   npm run gallery -- [pose …]     every pose and every muscle, or only some poses and larger, into gallery.png
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { originalLanguage, readLanguages } from '../../modules/words/languages.ts';
import { openView, popupViews } from '../../tests/browser/popupViews.ts';
import { openRig, type Rig, type View } from '../browsers/index.ts';
import { manifestPermissions } from '../manifest.ts';
import {
  draw,
  drawSideBySide,
  layOutPicture,
  layOutTile,
  withDrawingPage,
  room,
} from './compose.ts';
import { readDashboard, unjustified } from './dashboard.ts';
import { drawGallery } from './gallery.ts';
import { readListings, storeShots, storeTexts } from './storeTexts.ts';
import {
  openPageView,
  pageSize,
  pageViews,
  popupTitles,
  schemes,
  takePicture,
  takeShot,
  type Look,
  type PageView,
  type Shot,
} from './views.ts';

const output = resolve(import.meta.dirname, '../../.output');
const words = readLanguages();

/** With a value, because the rig drops the switch without one. The pictures of the small screen have scroll bars. */
const hideScrollbars = '--hide-scrollbars=true';

/** A laptop's screen of 1098 × 618 CSS pixels. Chromium is told the pixels of the screen itself. */
const smallScreen = '--screen-info={1922x1082 devicePixelRatio=1.75}';

/** Enough pixels for the larger popup in a store's picture, and a screen high enough for it. */
const storeArgs = [
  '--force-device-scale-factor=2',
  '--screen-info={3200x2400}',
  '--force-prefers-reduced-motion',
  hideScrollbars,
];

const readmeShots = [
  ['light', 'first'],
  ['light', 'hold'],
  ['dark', 'first'],
] as const;

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
        const view: PageView = pageViews[title];
        const page = await openPageView(rig, look, view, { width, height: 1400 });
        await takePicture(page, look, `${prefix}-${scheme}-${title}-${width}.png`, view.place);
        await page.close();
      }
}

async function makePictures(): Promise<void> {
  const folder = join(output, 'pictures');
  const readmePicture = join(folder, 'readme.png');
  mkdirSync(folder, { recursive: true });
  const shots: Shot[] = [];
  for (const name of ['chromium', 'firefox'] as const)
    await withRig(name, [hideScrollbars], async (rig) => {
      await picturePopup(rig, join(folder, name));
      await picturePages(rig, join(folder, name));
      if (name === 'firefox') return;
      for (const [scheme, title] of readmeShots) {
        const path = join(folder, `${name}-${scheme}-${title}.png`);
        shots.push((await takeWholeRows(rig, lookOf(originalLanguage, scheme), title, path)).shot);
      }
    });
  await withRig('chromium', [smallScreen], (rig) =>
    picturePopup(rig, join(folder, 'small-screen')),
  );
  await withDrawingPage(async (page) =>
    writeFileSync(readmePicture, await drawSideBySide(page, shots)),
  );
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
  await withDrawingPage((page) =>
    withRig('chromium', storeArgs, async (rig) => {
      const screen = join(rig.downloads, '../screen.png');
      for (const [language, { name, short, description, captions, tile }] of texts) {
        const own = join(folder, language);
        mkdirSync(own);
        for (const [file, text] of Object.entries({ name, short, description }))
          writeFileSync(join(own, `${file}.txt`), `${text}\n`);
        for (const scheme of schemes) {
          const look = lookOf(language, scheme);
          for (const [index, title] of storeShots.entries()) {
            const { of, shot } = await takeWholeRows(rig, look, title, screen);
            await layOutPicture(page, look, of, captions[title], shot);
            writeFileSync(join(own, `${index + 1}-${title}-${scheme}.png`), await draw(page));
          }
          await layOutTile(page, look, tile);
          writeFileSync(join(own, `tile-${scheme}.png`), await draw(page));
        }
        console.log(own);
      }
    }),
  );
}

async function takeWholeRows(
  rig: Rig,
  look: Look,
  title: (typeof storeShots)[number],
  path: string,
): Promise<{ of: keyof typeof room; shot: Shot }> {
  const isPage = title === 'learn' || title === 'diary';
  const of = isPage ? 'page' : 'popup';
  const view = await (isPage
    ? openPageView(rig, look, pageViews[title], pageSize)
    : openPopupView(rig, look, title));
  const place = isPage ? pageViews[title].place : undefined;
  const shot = await takeShot(view, look, path, room[of], place);
  await view.close();
  return { of, shot };
}

async function makeGallery(poses: readonly string[]): Promise<void> {
  const file = join(output, 'gallery.png');
  mkdirSync(output, { recursive: true });
  await withDrawingPage(async (page) => writeFileSync(file, await drawGallery(page, poses)));
  console.log(file);
}

const [what, ...poses] = process.argv.slice(2);
if (what === 'stores') await makeListing();
else if (what === 'gallery') await makeGallery(poses);
else await makePictures();
