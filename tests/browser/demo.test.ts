import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { buildDemo } from '../../scripts/demo/build.ts';
import { addressOf, serveDemo } from '../../scripts/demo/serve.ts';
import { secondsShown } from './legroom.ts';
import {
  axeViolations,
  browsers,
  inScheme,
  useSharedRig,
  waitUntil,
  type PageWindow,
  type View,
} from './rig.ts';

type ListeningWindow = PageWindow & { played: string[] };

/** Waits until the timer shows other seconds than now. */
async function counts(view: View) {
  const before = await secondsShown(view);
  await waitUntil('another second', async () => {
    const now = await secondsShown(view);
    return now > 0 && now !== before;
  });
}

async function startHold(view: View) {
  await view.click('button', 'Start stretch');
  await view.findText('hold 1');
}

/** Notes from now on which sounds a page plays. */
const listen = (view: View) =>
  view.evaluate((window) => {
    const played: string[] = [];
    (window as ListeningWindow).played = played;
    const { prototype } = window.HTMLMediaElement;
    const { play } = prototype;
    prototype.play = function (this: HTMLMediaElement) {
      played.push(this.src.replace(/^.*\//, ''));
      return play.call(this);
    };
  });

const playedIn = (view: View) => view.evaluate((window) => (window as ListeningWindow).played);

/** How many tabs of the site run the background, and how many wait for it to end. */
const backgrounds = (view: View) =>
  view.evaluate(async ({ navigator }) => {
    const { held = [], pending = [] } = await navigator.locks.query();
    const count = (locks: LockInfo[]) =>
      locks.filter(({ name }) => name === 'legroom-demo-background').length;
    return { running: count(held), waiting: count(pending) };
  });

describe.each(browsers)('the demonstration in %s', (name) => {
  const rig = useSharedRig(name);
  let folder: string;
  let server: Awaited<ReturnType<typeof serveDemo>>;
  let views: View[];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'legroom-demo-'));
    await buildDemo(folder);
  });
  afterAll(() => rm(folder, { recursive: true }));
  // Each test has an origin of its own, in which nothing is stored yet.
  beforeEach(async () => {
    server = await serveDemo(0, folder);
    views = [];
  });
  afterEach(async () => {
    for (const view of views) await view.close();
    await server.close();
  });

  async function open(path = ''): Promise<View> {
    const view = await rig().openAddress(`${addressOf(server)}${path}`);
    views.push(view);
    await view.findText('A demonstration.');
    return view;
  }

  test('counts a stretch, also after a reload, until it let go', async () => {
    const popup = await open();
    await startHold(popup);
    await counts(popup);
    const before = await secondsShown(popup);
    await popup.evaluate((window) => void window.setTimeout(() => window.location.reload()));
    await waitUntil('the page to be another', async () => {
      const seconds = await secondsShown(popup);
      return seconds > 0 && seconds < before;
    });
    await counts(popup);
    await popup.findText('hold 1');
    await popup.click('button', 'It let go');
    await popup.find('heading', /^Let go after/);
  });

  test('goes on with a routine after a reload, where nobody counted for a moment', async () => {
    const popup = await open();
    await popup.click('radio', 'Routine');
    await popup.click('radio', 'Calf routine');
    await popup.click('button', 'Start stretch');
    await popup.findText('hold 1 of');
    // What is stored is older by then than a routine may go uncounted: its heartbeat alone is not.
    await waitUntil('six seconds', async () => (await secondsShown(popup)) <= 24);
    await popup.evaluate((window) => void window.setTimeout(() => window.location.reload()));
    await waitUntil('the page to be another', async () => (await secondsShown(popup)) < 24);
    await counts(popup);
    expect(await popup.text()).not.toContain('Legroom was stopped');
  });

  test('shows in the popup what was started under Learn', async () => {
    const view = await open('learn.html');
    await view.click('button', 'Start Calf: Standing');
    await view.findText('hold 1');
    await view.find('button', 'It let go');
    await counts(view);
  });

  test('says on every page what it is, in the language of the page', async () => {
    for (const path of ['', 'learn.html', 'diary.html', 'options.html', 'privacy.html'])
      await open(path);
    // Of the bar alone: what is under it is looked at in the extension.
    expect(await axeViolations(views[4]!)).toEqual([]);
    const settings = views[3]!;
    await settings.evaluate(({ document, Event }) => {
      const select = [...document.querySelectorAll('select')].find((each) =>
        [...each.options].some(({ value }) => value === 'de'),
      )!;
      select.value = 'de';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    for (const view of views) await view.findText('Eine Vorführung.');
  });

  test('leads from the popup to its other pages', async () => {
    const view = await open();
    for (const [link, path] of [
      ['Learn', '/learn.html'],
      ['Diary', '/diary.html'],
      ['Settings', '/options.html'],
    ] as const) {
      await view.click('link', link);
      await waitUntil(path, () =>
        view.evaluate(({ location }, wanted) => location.pathname === wanted, path),
      );
      await view.findText('A demonstration.');
      await view.evaluate((window) => void window.setTimeout(() => window.history.back()));
      await view.find('button', 'Start stretch');
    }
  });

  test('has no nudges to switch on, and nothing to share', async () => {
    const popup = await open();
    expect(await popup.has('switch', 'Water nudges')).toBe(false);
    const settings = await open('options.html');
    await settings.find('switch', 'Sound');
    expect(await settings.has('switch', /nudges|reminder/i)).toBe(false);
    const diary = await open('diary.html');
    await diary.find('heading', 'Your data');
    expect(await diary.has('switch', /share/i)).toBe(false);
  });

  test('asks no other site for anything', async () => {
    const { origin } = new URL(addressOf(server));
    const popup = await open();
    await popup.click('button', 'Start stretch');
    await popup.find('button', 'It let go');
    for (const view of [popup, await open('learn.html'), await open('diary.html')]) {
      const asked = await view.evaluate(({ performance }) =>
        performance.getEntriesByType('resource').map(({ name: url }) => url),
      );
      expect(asked.length).toBeGreaterThan(0);
      expect(asked.filter((url) => !url.startsWith(`${origin}/`))).toEqual([]);
    }
  });

  test('gives a cue once in two tabs, and goes on when the tab that counts is closed', async () => {
    const first = await open('options.html');
    await first.click('switch', 'Quiet at night');
    const second = await open();
    await waitUntil('one background of two', async () => {
      const { running, waiting } = await backgrounds(second);
      return running === 1 && waiting === 1;
    });
    await listen(first);
    await listen(second);
    await startHold(second);
    await counts(second);
    const played = [...(await playedIn(first)), ...(await playedIn(second))];
    expect(played.filter((sound) => sound === 'hold.wav')).toHaveLength(1);
    await first.close();
    views.shift();
    await waitUntil('the other one', async () => (await backgrounds(second)).waiting === 0);
    expect(await backgrounds(second)).toEqual({ running: 1, waiting: 0 });
    await counts(second);
  });

  test.each(['light', 'dark'] as const)('fills a telephone, in %s', async (scheme) => {
    const view = await open();
    await view.emulate(scheme);
    await view.resize(360, 740);
    const widths = await view.evaluate(({ document, innerWidth }) => ({
      window: innerWidth,
      page: document.documentElement.scrollWidth,
      main: document.querySelector('main')!.getBoundingClientRect().width,
    }));
    expect(widths).toEqual({ window: 360, page: 360, main: 360 });
    expect(await axeViolations(view, inScheme(scheme))).toEqual([]);
  });
});
