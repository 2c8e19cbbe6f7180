import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Texts } from '../../modules/words/languages.ts';
import { holdSeconds } from '../../content/holdSeconds.ts';
import { choiceFallback, startRelief } from '../../domain/session/index.ts';
import { defaultSettings } from '../../domain/settings.ts';
import { secondMs } from '../../domain/time.ts';
import { sealed } from '../../state/kernel/item.ts';
import { checklistItem, sessionItem } from '../../state/session/item.ts';
import { settingsItem } from '../../state/settings/item.ts';
import { waitUntil, type PageWindow, type Rig, type View } from '../browsers/index.ts';
import { diaryOf, sampleDiary } from '../sampleDiary.ts';
import { pageSize, type Scheme, type Shot, type ShotId } from './shots.ts';
import { wholeHeight } from './wholeHeight.ts';

/** Somewhere in the first hold, with the figure and the bar well under way. */
const heldForMs = 12 * secondMs;

interface Sitting {
  rig: Rig;
  language: string;
  texts: Texts;
  scheme: Scheme;
  /** For the files that the browser writes. */
  folder: string;
}

/** Takes the picture of every view of the listing, as a person sees it who chose this language and these colours. */
export async function photograph(sitting: Sitting): Promise<Record<ShotId, Shot>> {
  await fillStorage(sitting);
  const { rig, texts } = sitting;
  const popup = await rig.openPopup();
  const first = await shoot(sitting, popup, 'first');
  await popup.click('button', texts['help.title']!);
  await popup.find('heading', texts['help.group.emergency.heading']!);
  const help = await shoot(sitting, popup, 'help');
  await popup.close();
  return {
    first,
    help,
    hold: await shootHold(sitting),
    learn: await shootPage(sitting, 'learn', 'learn.html', 'works'),
    diary: await shootPage(sitting, 'diary', 'diary.html', 'overview'),
  };
}

/** A year of cramps, the language and the colours, and nothing of the sitting before. */
async function fillStorage({ rig, language, scheme }: Sitting): Promise<void> {
  const settings = { ...defaultSettings, language, theme: scheme };
  await store(rig, {
    ...diaryOf(sampleDiary(90, 330, Date.now())),
    [settingsItem.key]: sealed(settingsItem, settings),
    [sessionItem.key]: sealed(sessionItem, null),
    [checklistItem.key]: sealed(checklistItem, null),
  });
}

/** Under Legroom's own lock, so that no update that is under way brings an older value back. */
async function store(rig: Rig, values: Record<string, unknown>): Promise<void> {
  await rig.inExtension(
    (api, inside) => navigator.locks.request('legroom-state', () => api.storage.local.set(inside)),
    values,
  );
}

async function shootHold(sitting: Sitting): Promise<Shot> {
  const nowMs = Date.now();
  const session = startRelief(choiceFallback, holdSeconds.default, nowMs - heldForMs);
  await store(sitting.rig, {
    [sessionItem.key]: sealed(sessionItem, { ...session, seenAtMs: nowMs }),
    [checklistItem.key]: sealed(checklistItem, { startedAtMs: nowMs, ticked: ['stretch', 'rub'] }),
  });
  const popup = await sitting.rig.openPopup();
  await popup.find('button', sitting.texts['timer.letGo']!);
  const picture = await shoot(sitting, popup, 'hold');
  await popup.close();
  await store(sitting.rig, { [sessionItem.key]: sealed(sessionItem, null) });
  return picture;
}

async function shootPage(
  sitting: Sitting,
  shot: ShotId,
  path: string,
  place: string,
): Promise<Shot> {
  const page = await sitting.rig.openPage(path);
  await page.resize(pageSize.width, pageSize.height);
  await waitUntil('the place to stay where it is', () => page.evaluate(stayAt, place));
  const picture = await shoot(sitting, page, shot);
  await page.close();
  return picture;
}

/** Runs in the page: scrolls a little above a place, and says whether that is still there a moment later. */
async function stayAt(window: PageWindow, id: string): Promise<boolean> {
  const abovePx = 18;
  const momentMs = 250;
  const found = window.document.getElementById(id);
  if (!found) return false;
  window.scrollTo(0, window.scrollY + found.getBoundingClientRect().top - abovePx);
  await new Promise((resolve) => window.setTimeout(resolve, momentMs));
  return Math.abs(found.getBoundingClientRect().top - abovePx) < 1;
}

/** Waits until nothing moves in the view, and takes its picture. */
async function shoot(
  { language, scheme, folder }: Sitting,
  view: View,
  shot: ShotId,
): Promise<Shot> {
  await waitUntil('the language that was chosen', () =>
    view.evaluate((window, chosen) => window.document.documentElement.lang === chosen, language),
  );
  await view.waitFor('the figure to stand still', (window) =>
    window.document
      .getAnimations()
      .every(
        (one) =>
          one.playState !== 'running' ||
          !(one.effect as KeyframeEffect).target?.checkVisibility({ contentVisibilityAuto: true }),
      ),
  );
  const path = join(folder, `${language}-${scheme}-${shot}.png`);
  await view.screenshot(path);
  return {
    png: readFileSync(path),
    width: await view.evaluate(({ innerWidth }) => innerWidth),
    height: await view.evaluate(wholeHeight),
  };
}
