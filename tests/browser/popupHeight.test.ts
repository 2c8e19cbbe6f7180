import { beforeEach, describe, expect, test } from 'vitest';
import { end, undoWithinMs } from '../../domain/session/index.ts';
import { secondMs } from '../../domain/time.ts';
import { forgetEverything, store } from './legroom.ts';
import { sessionAgo } from './popupViews.ts';
import { browsers, useSharedRig, waitUntil, type PageWindow, type View } from './rig.ts';

const remembered = (view: View) =>
  view.evaluate((window) => window.localStorage.getItem('popupHeight'));

const heightPx = (view: View) =>
  view.evaluate((window) => window.document.body.getBoundingClientRect().height);

/** The height of the first view. Until Firefox has fitted the popup, a scroll bar makes the view higher. */
const restingPx = (view: View) =>
  waitUntil('the popup to come to rest', async () => {
    const isAtRest = await view.evaluate(
      (window) => window.document.documentElement.clientWidth === window.innerWidth,
    );
    const now = await heightPx(view);
    return isAtRest && (await remembered(view)) === `${now}px` && now;
  });

/** The final height, after Firefox has fitted its popup. */
function steadyPx(view: View): Promise<number> {
  let last = 0;
  return waitUntil('the popup to stand still', async () => {
    const now = await heightPx(view);
    const isSame = now === last;
    last = now;
    return isSame && now;
  });
}

type WatchedWindow = PageWindow & { lowestPx?: number };

/** Records the least height of the popup from now on, even for less than a frame. */
const watchHeight = (view: View) =>
  view.evaluate((window) => {
    const { body } = window.document;
    const watched = window as WatchedWindow;
    const look = () => {
      const { height } = body.getBoundingClientRect();
      watched.lowestPx = Math.min(watched.lowestPx ?? height, height);
    };
    look();
    new MutationObserver(look).observe(body, { childList: true, subtree: true });
  });

type Element = [role: string, name: string | RegExp];

describe.each(browsers)('the height of the popup in %s', (name) => {
  const rig = useSharedRig(name);
  beforeEach(() => forgetEverything(rig()));

  test('is remembered for the next opening, only of the first view, and fits if it was wrong', async () => {
    let popup = await rig().openPopup();
    const right = await restingPx(popup);
    await popup.click('button', 'When to get help');
    await waitUntil('the longer view', async () => (await heightPx(popup)) !== right);
    expect(await remembered(popup)).toBe(`${right}px`);
    await popup.click('button', 'Back');
    await popup.find('button', 'Start stretch');
    await popup.click('radio', 'Routine');
    await waitUntil('the height of a routine', async () => (await restingPx(popup)) !== right);

    await forgetEverything(rig());
    for (const wrong of ['200px', '600px']) {
      await popup.evaluate((window, px) => window.localStorage.setItem('popupHeight', px), wrong);
      await popup.close();
      popup = await rig().openPopup();
      expect(await restingPx(popup), wrong).toBe(right);
    }
  });

  // What is shown is loaded then, for the first time.
  test.each<[string, press: Element, shown: Element]>([
    ['Change', ['button', 'Change'], ['radiogroup', 'Muscle']],
    ['Start stretch', ['button', 'Start stretch'], ['button', 'Pause']],
    ['Routine', ['radio', 'Routine'], ['radio', 'Calf routine']],
    ['How to do it', ['button', 'How to do it'], ['button', 'Back']],
    ['When to get help', ['button', 'When to get help'], ['heading', 'Emergency now']],
    ['Water nudges', ['switch', 'Water nudges'], ['button', 'None of these apply to me']],
    ['Something is wrong', ['button', 'Something is wrong'], ['heading', /^Call .* if any of/]],
  ])('is never lower than before and after %s', async (title, press, shown) => {
    if (title === 'Something is wrong')
      await store(rig(), { session: sessionAgo('relief', 10 * secondMs) });
    const popup = await rig().openPopup();
    await popup.find(...press);
    const beforePx = await steadyPx(popup);
    await watchHeight(popup);
    await popup.click(...press);
    await popup.find(...shown);
    const lowestPx = await popup.evaluate((window) => (window as WatchedWindow).lowestPx);
    expect(lowestPx).toBeGreaterThan(0.95 * Math.min(beforePx, await heightPx(popup)));
  });

  test.each([
    ['a cramp is coached through', 'relief', [1, 30, 130, 310]],
    ['a routine goes from phase to phase', 'routine', [1, 10, 19, 110]],
  ] as const)('stays the same while %s', async (_, mode, seconds) => {
    const heights: number[] = [];
    for (const at of seconds) {
      await store(rig(), { session: sessionAgo(mode, at * secondMs) });
      const popup = await rig().openPopup();
      await popup.find('button', 'Pause');
      heights.push(await steadyPx(popup));
      await popup.close();
    }
    expect(new Set(heights).size, heights.join()).toBe(1);
  });

  test('is that of the result of a routine', async () => {
    await store(rig(), { session: end(sessionAgo('routine', 30 * secondMs), Date.now()) });
    const popup = await rig().openPopup();
    await popup.find('button', 'Done');
    await popup.waitFor('a popup as high as its content', ({ document, innerHeight }) => {
      const { bottom } = document.querySelector('.footer')!.getBoundingClientRect();
      return innerHeight - bottom < 20;
    });
  });

  test('stays the same, and *It came back* where it is, as *Not yet, go on* goes', async () => {
    const atMs = Date.now() - undoWithinMs + 4 * secondMs;
    await store(rig(), { session: end(sessionAgo('relief', 30 * secondMs), atMs) });
    const popup = await rig().openPopup();
    await popup.find('button', 'Not yet, go on');
    const place = () =>
      popup.evaluate((window) => {
        const buttons = [...window.document.querySelectorAll('button')];
        const button = buttons.find(({ textContent }) => textContent === 'It came back')!;
        return JSON.stringify(button.getBoundingClientRect());
      });
    await steadyPx(popup);
    const before = await place();
    await waitUntil('it to go', async () => !(await popup.has('button', 'Not yet, go on')));
    expect(await place()).toBe(before);
  });
});
