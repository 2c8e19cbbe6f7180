import { readFileSync } from 'node:fs';
import { waitUntil, type PageWindow, type Rig, type View } from '../browsers/index.ts';
import { diaryOf, sampleDiary } from '../sampleDiary.ts';
import { defaultSettings } from '../../domain/settings.ts';
import { sealed } from '../../state/kernel/item.ts';
import { settingsItem } from '../../state/settings/item.ts';
import { lockName } from '../../state/kernel/store.ts';

export const schemes = ['light', 'dark'] as const;

/** The language and the colours of a picture. */
export interface Look {
  language: string;
  direction: string;
  scheme: (typeof schemes)[number];
}

/** A screenshot, and how much it shows in CSS pixels. */
export interface Shot {
  png: Uint8Array;
  width: number;
  height: number;
  /** Whether there is more below. */
  scrollsOn: boolean;
}

/** A page that has its picture taken. */
export interface PageView {
  path: string;
  /** The id of the place that is scrolled to. */
  place?: string;
  /** What is stored before it opens, by key. */
  stored?: () => Record<string, unknown>;
}

/** The views of the popup that have their picture taken, as `tests/browser/popupViews.ts` calls them. */
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

/** Opens a page at a place, in a language and in its colours, with nothing else stored than it needs. */
export async function openPageView(
  rig: Rig,
  { language, scheme }: Look,
  { path, place, stored }: PageView,
  size: { width: number; height: number },
): Promise<View> {
  const settings = sealed(settingsItem, { ...defaultSettings, language, theme: scheme });
  await rig.inExtension(
    // Under Legroom's own lock, so that no update in between is written over it.
    (api, lock, values) =>
      navigator.locks.request(lock, async () => {
        await api.storage.local.clear();
        await api.storage.local.set(values);
      }),
    lockName,
    { ...stored?.(), settings },
  );
  const page = await rig.openPage(path);
  await page.resize(size.width, size.height);
  await page.waitFor('its heading', ({ document }) => document.querySelector('h1'));
  if (place) await waitUntil('the place to stay where it is', () => page.evaluate(scrollTo, place));
  return page;
}

/** Waits until nothing moves in a view, and takes its picture into a file. */
export async function takePicture(view: View, { language }: Look, path: string): Promise<Shot> {
  await waitUntil('the language that was chosen', () =>
    view.evaluate((window, chosen) => window.document.documentElement.lang === chosen, language),
  );
  await view.waitFor('the figures to stand still', ({ document }) =>
    document.getAnimations().every((one) => {
      if (!('animationName' in one) || one.playState !== 'running') return true;
      // What is out of sight waits with its animation.
      const { target } = one.effect as KeyframeEffect;
      return !target?.checkVisibility({ contentVisibilityAuto: true });
    }),
  );
  await view.screenshot(path);
  const shown = await view.evaluate(({ document, innerWidth, innerHeight }) => ({
    width: innerWidth,
    height: innerHeight,
    scrollsOn: [document.documentElement, document.body].some(
      ({ scrollHeight, clientHeight }) => scrollHeight > clientHeight + 1,
    ),
  }));
  return { png: readFileSync(path), ...shown };
}

/** Runs in the page: scrolls a little above a place, and says whether that is still there a moment later. */
async function scrollTo(window: PageWindow, id: string): Promise<boolean> {
  const abovePx = 18;
  const found = window.document.getElementById(id);
  if (!found) return false;
  window.scrollTo(0, window.scrollY + found.getBoundingClientRect().top - abovePx);
  await new Promise((resolve) => window.setTimeout(resolve, 250));
  return Math.abs(found.getBoundingClientRect().top - abovePx) < 1;
}
