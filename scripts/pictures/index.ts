// Takes pictures of every screen, in both browsers, light and dark, from the production builds: npm run pictures
import { mkdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import puppeteer from 'puppeteer-core';
import { gestureWithinMs } from '../../components/ui/pressGuard.ts';
import { choiceFallback, startRelief } from '../../domain/session/index.ts';
import { minuteMs } from '../../domain/time.ts';
import { sessionItem } from '../../state/items.ts';
import { lockName } from '../../state/update.ts';
import { diaryOf, sampleDiary } from '../sampleDiary.ts';
import { openRig, type Rig, type View } from '../browsers/index.ts';
import { ensureBrowser } from '../browsers/launch/install.ts';

const root = resolve(import.meta.dirname, '../..');
const folder = resolve(root, '.output/pictures');
const readmePicture = resolve(root, 'scripts/pictures/popup.png');

const schemes = ['light', 'dark'] as const;

const positions = [
  ['Standing', /leaning on a wall/],
  ['In bed', /sitting in bed/],
  ['Sitting', /on a chair/],
] as const;

/** Walks through the popup as a person would, and takes a picture of each view. */
async function photographPopup(rig: Rig, scheme: 'light' | 'dark') {
  const popup = await rig.openPopup();
  await popup.emulate(scheme);
  const shoot = async (title: string, view: View = popup) => {
    await view.waitFor('the figure to stand still', (window) =>
      window.document
        .getAnimations()
        .every((one) => !('animationName' in one) || one.playState !== 'running'),
    );
    await view.screenshot(resolve(folder, `${rig.name}-${scheme}-${title}.png`));
  };

  await shoot('first');
  for (const [position, picture] of positions) {
    await popup.click('button', 'Change');
    await popup.click('radio', position);
    await popup.find('img', picture);
    await shoot(position.toLowerCase().replace(' ', '-'));
  }
  await popup.click('button', 'How to do it');
  await popup.find('heading', /Knee straight/);
  await shoot('steps');
  await popup.click('button', 'When to get help');
  await popup.find('heading', 'Emergency now');
  await shoot('help');
  await popup.click('button', 'Back');
  await popup.click('button', 'Back');
  await popup.click('button', 'Start stretch');
  await popup.findText('hold 1', 8_000);
  await popup.click('checkbox', 'Rub it gently');
  await shoot('hold');
  await popup.click('button', 'Pause');
  await popup.find('button', 'Resume');
  await shoot('paused');
  await popup.click('button', 'It let go');
  await popup.find('button', 'Save to diary');
  await shoot('result');
  await popup.click('button', 'Done');
  await popup.click('button', 'Start stretch');
  await popup.click('button', 'Something is wrong');
  await popup.find('heading', /^Emergency number/);
  await shoot('something-wrong');
  await popup.click('button', 'Done');
  await startTenMinutesAgo(rig);
  await popup.find('button', 'Still cramping');
  await shoot('overdue');
  await popup.click('button', 'Still cramping');
  await popup.find('button', 'Done');
  await shoot('still-grips');
  // Sooner, it would be the second click of a double click on what was in its place.
  await sleep(gestureWithinMs);
  await popup.click('button', 'Done');
  await popup.click('radio', 'Routine');
  await popup.click('radio', 'Before bed');
  await popup.click('radio', 'Standing');
  await popup.findText(/about 3\smin/);
  await shoot('routine');
  await popup.click('button', 'Start stretch');
  await popup.findText('hold 1 of', 8_000);
  await shoot('routine-hold');
  await popup.click('button', 'Next');
  await popup.findText('Switch to');
  await shoot('routine-switch');
  await popup.click('button', 'End');
  await popup.find('button', 'Done');
  await popup.click('button', 'Done');
  await popup.click('radio', 'My own');
  await popup.click('button', 'Change it');
  await popup.find('switch', 'Both legs');
  await shoot('own-routine');
  await popup.click('button', 'Done');
  await popup.click('button', 'How to do it');
  await popup.click('button', 'Keys');
  await popup.find('heading', 'Keys');
  await shoot('keys');
  await popup.click('button', 'Back');
  await popup.click('button', 'Back');
  await popup.click('radio', 'Cramp now');
  await popup.click('switch', 'Water nudges');
  await popup.find('button', 'None of these apply to me');
  await shoot('safety-note');
  await popup.close();

  const settings = await rig.openPage('options.html');
  await settings.emulate(scheme);
  await shoot('settings', settings);
  await settings.evaluate((window) => window.document.getElementById('timer')?.scrollIntoView());
  await shoot('settings-timer', settings);
  await settings.close();
}

/** A cramp that began more than ten minutes ago, as it is stored. */
async function startTenMinutesAgo(rig: Rig) {
  const nowMs = Date.now();
  const value = {
    ...startRelief(choiceFallback, 30, nowMs - 11 * minuteMs),
    seenAtMs: nowMs,
  };
  // Under Legroom's own lock, so that what was pressed before it does not write over it.
  await rig.inExtension(
    (api, lock, session) => navigator.locks.request(lock, () => api.storage.local.set({ session })),
    lockName,
    { version: sessionItem.version, value },
  );
}

/** Takes pictures of the Learn page as wide as a screen and as narrow as a telephone, and of a search. */
async function photographLearn(rig: Rig, scheme: 'light' | 'dark') {
  const learn = await rig.openPage('learn.html');
  await learn.emulate(scheme);
  const shoot = async (title: string) => {
    await learn.waitFor('the figures to stand still', (window) =>
      window.document
        .getAnimations()
        .filter((one) => 'animationName' in one && one.playState === 'running')
        // What is not in sight waits with its animation until it is.
        .every(({ effect }) => {
          const { target } = effect as KeyframeEffect;
          return !target?.checkVisibility({ contentVisibilityAuto: true });
        }),
    );
    await learn.screenshot(resolve(folder, `${rig.name}-${scheme}-${title}.png`));
  };
  const goTo = (hash: string) =>
    learn.evaluate((window, to) => {
      window.location.hash = to;
    }, hash);
  for (const [size, width] of [
    ['learn', 1100],
    ['learn-narrow', 320],
  ] as const) {
    await learn.resize(width, 1400);
    for (const place of ['find', 'quadriceps', 'beforeBed', 'works', 'help', 'sources']) {
      await goTo(place);
      await shoot(`${size}-${place}`);
    }
  }
  await learn.click('searchbox', 'Search');
  for (const key of 'night') await learn.press(key);
  await learn.findText('found');
  await shoot('learn-narrow-search');
  await learn.close();
}

/** Takes pictures of the diary, empty, with a year in it, and with its form. */
async function photographDiary(rig: Rig, scheme: 'light' | 'dark') {
  const shoot = async (title: string, view: View) =>
    view.screenshot(resolve(folder, `${rig.name}-${scheme}-${title}.png`));
  const empty = await rig.openPage('diary.html');
  await empty.emulate(scheme);
  await empty.find('heading', 'Your data');
  await shoot('diary-empty', empty);
  await empty.close();
  await rig.inExtension(
    (api, values) => api.storage.local.set(values),
    diaryOf(sampleDiary(90, 330, Date.now())),
  );
  const diary = await rig.openPage('diary.html');
  await diary.emulate(scheme);
  await diary.resize(1100, 1400);
  for (const place of ['patterns', 'overview', 'entries', 'try', 'report', 'data']) {
    await diary.waitFor('the whole page', (window) => window.document.getElementById('data'));
    await diary.evaluate(
      (window, id) => window.document.getElementById(id)?.scrollIntoView(),
      place,
    );
    await shoot(`diary-${place}`, diary);
  }
  await diary.resize(320, 1400);
  await diary.click('button', 'Add a cramp');
  await shoot('diary-narrow-form', diary);
  await diary.close();
  await rig.inExtension((api) => api.storage.local.clear());
}

/** Takes pictures of the page that comes after installing, and of that about privacy. */
async function photographFirstPages(rig: Rig, scheme: 'light' | 'dark') {
  for (const [title, heading] of [
    ['welcome', 'Try it now'],
    ['privacy', 'What is stored'],
  ] as const) {
    const page = await rig.openPage(`${title}.html`);
    await page.emulate(scheme);
    await page.find('heading', heading);
    for (const width of [1100, 320]) {
      await page.resize(width, 1400);
      await page.screenshot(resolve(folder, `${rig.name}-${scheme}-${title}-${width}.png`));
    }
    await page.close();
  }
}

/** Puts three pictures side by side, for the README. */
async function joinPictures(titles: readonly string[]) {
  const images = titles.map((title) => {
    const png = readFileSync(resolve(folder, `chromium-${title}.png`)).toString('base64');
    return `<img alt="" src="data:image/png;base64,${png}">`;
  });
  const { path } = await ensureBrowser('chromium');
  const browser = await puppeteer.launch({
    executablePath: path,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  const page = await browser.newPage();
  await page.setContent(
    `<style>body{margin:0;display:inline-flex;align-items:start;gap:16px;padding:16px;background:#cfd4d6}</style>${images.join('')}`,
  );
  const body = await page.$('body');
  await body?.screenshot({ path: readmePicture });
  await browser.close();
}

mkdirSync(folder, { recursive: true });
mkdirSync(resolve(root, 'scripts/pictures'), { recursive: true });
for (const name of ['chromium', 'firefox'] as const) {
  const rig = await openRig(name);
  for (const scheme of schemes) {
    await photographPopup(rig, scheme);
    await photographLearn(rig, scheme);
    await photographDiary(rig, scheme);
    await photographFirstPages(rig, scheme);
  }
  await rig.close();
}
await joinPictures(['light-first', 'light-hold', 'dark-first']);
console.log(`${folder}\n${readmePicture}`);
