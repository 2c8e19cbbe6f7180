import { readFileSync } from 'node:fs';
import { end } from '../../domain/session/index.ts';
import { defaultSettings } from '../../domain/settings.ts';
import { minuteMs, secondMs } from '../../domain/time.ts';
import type { Texts } from '../../modules/words/languages.ts';
import { sealed } from '../../state/envelope.ts';
import { checklistItem, sessionItem, settingsItem } from '../../state/items.ts';
import { lockName } from '../../state/update.ts';
import { waitUntil, type PageWindow, type Rig, type View } from '../browsers/index.ts';
import { crampAgo, diaryOf, sampleDiary } from '../sampleDiary.ts';

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

/** A view of Legroom that has its picture taken. */
export interface PicturedView {
  title: string;
  /** What is stored before it opens, by key. */
  stored?: () => Record<string, unknown>;
  /** What is pressed to reach it: roles, and the keys of their words. */
  pressed?: readonly (readonly [role: string, key: string])[];
}

export interface PopupView extends PicturedView {
  /** The key of a button that it shows. */
  button: string;
}

export interface PageView extends PicturedView {
  path: string;
  /** The id of the place that is scrolled to. */
  place?: string;
}

export const popupViews: readonly PopupView[] = [
  { title: 'first', button: 'home.start' },
  { title: 'change', pressed: [['button', 'home.change']], button: 'result.done' },
  { title: 'routine', pressed: [['radio', 'mode.routine']], button: 'home.start' },
  {
    title: 'hold',
    stored: () => ({
      session: sealed(sessionItem, crampAgo(12 * secondMs)),
      checklist: sealed(checklistItem, { startedAtMs: Date.now(), ticked: ['stretch', 'rub'] }),
    }),
    button: 'timer.pause',
  },
  {
    title: 'overdue',
    stored: () => ({ session: sealed(sessionItem, crampAgo(10.5 * minuteMs)) }),
    button: 'timer.stillGrips',
  },
  {
    title: 'result',
    stored: () => ({ session: sealed(sessionItem, end(crampAgo(minuteMs), Date.now())) }),
    button: 'result.done',
  },
  { title: 'help', pressed: [['button', 'help.title']], button: 'app.back' },
  { title: 'water-note', pressed: [['switch', 'water.nudges']], button: 'waterSafety.none' },
];

export const pageViews: readonly PageView[] = [
  { title: 'learn', path: 'learn.html', place: 'works' },
  {
    title: 'diary',
    path: 'diary.html',
    place: 'overview',
    stored: () => diaryOf(sampleDiary(90, 330, Date.now())),
  },
  { title: 'settings', path: 'options.html' },
  { title: 'privacy', path: 'privacy.html' },
  { title: 'welcome', path: 'welcome.html' },
];

/** Opens the popup at a view, in a language and in its colours. */
export async function openPopupView(
  rig: Rig,
  texts: Texts,
  look: Look,
  view: PopupView,
): Promise<View> {
  await fill(rig, look, view);
  const popup = await rig.openPopup();
  await press(popup, texts, view);
  await popup.find('button', wordOf(texts, view.button));
  return popup;
}

/** Opens a page at a place, in a language and in its colours. */
export async function openPageView(
  rig: Rig,
  look: Look,
  view: PageView,
  size: { width: number; height: number },
): Promise<View> {
  await fill(rig, look, view);
  const page = await rig.openPage(view.path);
  await page.resize(size.width, size.height);
  await page.waitFor('its heading', ({ document }) => document.querySelector('h1'));
  if (view.place)
    await waitUntil('the place to stay where it is', () => page.evaluate(scrollTo, view.place!));
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

async function press(view: View, texts: Texts, { pressed = [] }: PicturedView): Promise<void> {
  for (const [role, key] of pressed) await view.click(role, wordOf(texts, key));
}

function wordOf(texts: Texts, key: string): string {
  const word = texts[key];
  if (word === undefined) throw new Error(`content/words has no ${key}`);
  return word;
}

/** Stores what a view needs and nothing else, under Legroom's own lock, so that no update in between is written over it. */
async function fill(rig: Rig, { language, scheme }: Look, { stored }: PicturedView): Promise<void> {
  const settings = { ...defaultSettings, language, theme: scheme };
  await rig.inExtension(
    (api, lock, values) =>
      navigator.locks.request(lock, async () => {
        await api.storage.local.clear();
        await api.storage.local.set(values);
      }),
    lockName,
    { ...stored?.(), settings: sealed(settingsItem, settings) },
  );
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
