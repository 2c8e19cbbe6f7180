import { readFileSync } from 'node:fs';
import { waitUntil, type PageWindow, type Rig, type View } from '../browsers/index.ts';
import { diaryOf, sampleDiary } from '../sampleDiary.ts';
import { defaultSettings } from '../../domain/settings.ts';
import { sealed } from '../../state/kernel/item.ts';
import { settingsItem } from '../../state/settings/item.ts';
import { forgetEverything, put } from '../../tests/browser/legroom.ts';
import { drawWithFonts, shippedFonts } from './shippedFonts.ts';

export const schemes = ['light', 'dark'] as const;

/** The language and the colours of a picture. */
export interface Look {
  language: string;
  direction: string;
  scheme: (typeof schemes)[number];
}

/** A screenshot, and how much of it is shown, in CSS pixels. */
export interface Shot {
  png: Uint8Array;
  viewWidth: number;
  /** Without the space of a scroll bar, at the left or at the right. */
  left: number;
  width: number;
  /** Down to the end of a row. */
  height: number;
}

/** The place of a screenshot in a picture, in pixels. */
interface Room {
  width: number;
  height: number;
}

/** A page of which a picture is taken. */
export interface PageView {
  path: string;
  /** The id of the element to scroll to. */
  place?: string;
  /** What is stored before it opens, by key. */
  stored?: () => Record<string, unknown>;
}

/** The views of the popup of which pictures are taken, named as in `tests/browser/popupViews.ts`. */
export const popupTitles = {
  first: 'the first view',
  change: 'what can be changed',
  routine: 'a routine',
  hold: 'a hold',
  overdue: 'a cramp of ten minutes',
  result: 'a result',
  help: 'the help signs',
  'water-note': 'the safety note',
} as const;

/** Higher than the part of a page that is shown, so that nothing at the lower edge of the window covers it. */
export const pageSize = { width: 800, height: 1000 };

export const pageViews = {
  learn: { path: 'learn.html', place: 'works' },
  diary: {
    path: 'diary.html',
    place: 'overview',
    stored: () => diaryOf(sampleDiary(90, 330, Date.now())),
  },
  settings: { path: 'options.html' },
  privacy: { path: 'privacy.html' },
  welcome: { path: 'welcome.html' },
} as const satisfies Record<string, PageView>;

/** Opens a page in a language and its colours, with only what it needs stored. */
export async function openPageView(
  rig: Rig,
  { language, scheme }: Look,
  { path, stored }: PageView,
  size: { width: number; height: number },
): Promise<View> {
  const settings = sealed(settingsItem, { ...defaultSettings, language, theme: scheme });
  await forgetEverything(rig);
  await put(rig, { ...stored?.(), settings });
  const page = await rig.openPage(path);
  await page.resize(size.width, size.height);
  await page.waitFor('its heading', ({ document }) => document.querySelector('h1'));
  return page;
}

/** Saves a picture of a view, at a place of it, once nothing moves. */
export async function takePicture(
  view: View,
  { language }: Look,
  path: string,
  place?: string,
): Promise<void> {
  await waitUntil('the language that was chosen', () =>
    view.evaluate((window, chosen) => window.document.documentElement.lang === chosen, language),
  );
  await view.evaluate(drawWithFonts, shippedFonts);
  if (place) await waitUntil('the place to stay where it is', () => view.evaluate(scrollTo, place));
  await view.waitFor('the figures to stand still', ({ document }) =>
    document.getAnimations().every((one) => {
      if (!('animationName' in one) || one.playState !== 'running') return true;
      // Animations out of sight do not run.
      const { target } = one.effect as KeyframeEffect;
      return !target?.checkVisibility({ contentVisibilityAuto: true });
    }),
  );
  await view.screenshot(path);
}

/** Takes a picture of as many rows as fit into a room of this shape. */
export async function takeShot(
  view: View,
  look: Look,
  path: string,
  room: Room,
  place?: string,
): Promise<Shot> {
  await takePicture(view, look, path, place);
  return { png: readFileSync(path), ...(await view.evaluate(wholeRows, room)) };
}

/** Runs in the page: how much of it can be shown without cutting a row. */
function wholeRows({ document, innerWidth }: PageWindow, room: Room): Omit<Shot, 'png'> {
  const { left, width, bottom } = document.body.getBoundingClientRect();
  const highest = (room.height / room.width) * width;
  const rows = [...document.querySelectorAll('.card, li, p, h2, h3, svg, summary, button')]
    .filter((row) => row.checkVisibility())
    .map((row) => row.getBoundingClientRect())
    // A higher card is shown in part.
    .filter(({ height }) => height > 0 && height < highest);
  const ends = [bottom, ...rows.map(({ top }) => top)].filter(
    (end) => end <= highest && rows.every((row) => row.bottom <= end + 1 || row.top >= end - 1),
  );
  // Without the line around the next card.
  return { viewWidth: innerWidth, left, width, height: Math.floor(Math.max(...ends)) - 1 };
}

/** Runs in the page: scrolls a little above a place, and says whether the place is still there a moment later. */
async function scrollTo(window: PageWindow, id: string): Promise<boolean> {
  const abovePx = 18;
  const found = window.document.getElementById(id);
  if (!found) return false;
  window.scrollTo(0, window.scrollY + found.getBoundingClientRect().top - abovePx);
  await new Promise((resolve) => window.setTimeout(resolve, 250));
  return Math.abs(found.getBoundingClientRect().top - abovePx) < 1;
}
