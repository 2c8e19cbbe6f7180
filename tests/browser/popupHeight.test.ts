import { beforeEach, describe, expect, test } from 'vitest';
import { end, undoWithinMs } from '../../domain/session/index.ts';
import { secondMs } from '../../domain/time.ts';
import { forgetEverything, startHold, store } from './legroom.ts';
import { sessionAgo } from './popupViews.ts';
import { browsers, useSharedRig, waitUntil, type PageWindow, type View } from './rig.ts';

const remembered = (view: View) =>
  view.evaluate((window) => window.localStorage.getItem('popupHeight'));

const height = (view: View) =>
  view.evaluate((window) => `${window.document.body.getBoundingClientRect().height}px`);

/** The height of the first view. Until Firefox has fitted the popup, a scroll bar makes the view higher. */
const restingHeight = (view: View) =>
  waitUntil('the popup to come to rest', async () => {
    const isAtRest = await view.evaluate(
      (window) => window.document.documentElement.clientWidth === window.innerWidth,
    );
    const now = await height(view);
    return isAtRest && (await remembered(view)) === now ? now : null;
  });

type WatchedWindow = PageWindow & { lowestPx: number };

const heightPx = async (view: View) => Number.parseFloat(await height(view));

/** The final height, after Firefox has fitted its popup. */
function steadyHeightPx(view: View): Promise<number> {
  let last = 0;
  return waitUntil('the popup to stand still', async () => {
    const now = await heightPx(view);
    const isSame = now === last;
    last = now;
    return isSame && now;
  });
}

/** Records the least height of the popup from now on, even for less than a frame. */
const watchHeight = (view: View) =>
  view.evaluate((window) => {
    const { body } = window.document;
    const watched = window as WatchedWindow;
    const look = () => {
      const { height: px } = body.getBoundingClientRect();
      watched.lowestPx = Math.min(watched.lowestPx ?? px, px);
    };
    look();
    new MutationObserver(look).observe(body, { childList: true, subtree: true });
  });

const lowestPx = (view: View) => view.evaluate((window) => (window as WatchedWindow).lowestPx);

/** Presses something, and expects the popup never to be lower than both before and after. */
async function expectNeverLower(
  popup: View,
  [role, press]: [string, string],
  [shownRole, shown]: [string, string | RegExp],
) {
  const beforePx = await heightPx(popup);
  await watchHeight(popup);
  await popup.click(role, press);
  await popup.find(shownRole, shown);
  const lowest = Math.min(beforePx, await heightPx(popup));
  expect(await lowestPx(popup)).toBeGreaterThan(0.95 * lowest);
}

describe.each(browsers)('the height of the popup in %s', (name) => {
  const rig = useSharedRig(name);
  beforeEach(() => forgetEverything(rig()));

  test('is remembered for the next opening, only of the first view', async () => {
    const popup = await rig().openPopup();
    const first = await restingHeight(popup);
    await popup.click('button', 'When to get help');
    await waitUntil('the longer view', async () => (await height(popup)) !== first);
    expect(await remembered(popup)).toBe(first);
    await popup.click('button', 'Back');
    await popup.find('button', 'Start stretch');

    await popup.click('radio', 'Routine');
    await waitUntil('the height of a routine', async () => {
      const now = await height(popup);
      return now !== first && (await remembered(popup)) === now;
    });
  });

  test.each(['200px', '600px'])('fits the content if %s was remembered', async (wrong) => {
    let popup = await rig().openPopup();
    const right = await restingHeight(popup);
    await popup.evaluate((window, px) => window.localStorage.setItem('popupHeight', px), wrong);
    await popup.close();

    popup = await rig().openPopup();
    expect(await restingHeight(popup)).toBe(right);
  });

  // Each of these is loaded when it is shown for the first time.
  test.each([
    ['Change', ['button', 'Change'], ['radiogroup', 'Muscle']],
    ['Start stretch', ['button', 'Start stretch'], ['button', 'Pause']],
    ['Routine', ['radio', 'Routine'], ['radio', 'Calf routine']],
    ['How to do it', ['button', 'How to do it'], ['button', 'Back']],
    ['When to get help', ['button', 'When to get help'], ['heading', 'Emergency now']],
    ['Water nudges', ['switch', 'Water nudges'], ['button', 'None of these apply to me']],
  ] as [string, [string, string], [string, string]][])(
    'is never lower than before and after %s',
    async (_, press, shows) => {
      const popup = await rig().openPopup();
      await restingHeight(popup);
      await expectNeverLower(popup, press, shows);
    },
  );

  test('is never lower than its final height after Something is wrong', async () => {
    const popup = await startHold(rig());
    await expectNeverLower(
      popup,
      ['button', 'Something is wrong'],
      ['heading', /^Call .* if any of these fit/],
    );
  });

  test.each([
    ['a cramp is coached through', 'relief', [1, 30, 130, 310]],
    ['a routine goes from phase to phase', 'routine', [1, 10, 19, 110, 130]],
  ] as const)('stays the same while %s', async (_, mode, seconds) => {
    const heights: number[] = [];
    for (const at of seconds) {
      await store(rig(), { session: sessionAgo(mode, at * secondMs) });
      const popup = await rig().openPopup();
      await popup.find('button', 'Pause');
      heights.push(await steadyHeightPx(popup));
      await popup.close();
    }
    expect(new Set(heights).size, heights.join()).toBe(1);
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
    await steadyHeightPx(popup);
    const before = await place();
    await waitUntil('it to go', async () => !(await popup.has('button', 'Not yet, go on')));
    expect(await place()).toBe(before);
  });
});
