import { beforeEach, describe, expect, test } from 'vitest';
import { forgetEverything } from './legroom.ts';
import { browsers, useSharedRig, waitUntil, type View } from './rig.ts';

const remembered = (view: View) =>
  view.evaluate((window) => window.localStorage.getItem('popupHeight'));

const height = (view: View) =>
  view.evaluate((window) => `${window.document.body.getBoundingClientRect().height}px`);

/** That of the first view. Firefox shows a scroll bar beside it, which makes it higher, until it has given it its size. */
const restingHeight = (view: View) =>
  waitUntil('the popup to come to rest', async () => {
    const isAtRest = await view.evaluate(
      (window) => window.document.documentElement.clientWidth === window.innerWidth,
    );
    const now = await height(view);
    return isAtRest && (await remembered(view)) === now ? now : null;
  });

describe.each(browsers)('the height of the popup in %s', (name) => {
  const rig = useSharedRig(name);
  beforeEach(() => forgetEverything(rig()));

  test('is remembered for the next opening, of the first view alone', async () => {
    const popup = await rig().openPopup();
    const first = await restingHeight(popup);
    await popup.click('button', 'When to get help');
    await waitUntil('the longer view', async () => (await height(popup)) !== first);
    expect(await remembered(popup)).toBe(first);
    await popup.click('button', 'Back');
    await waitUntil('the first view', () => popup.has('button', 'Start stretch'));

    await popup.click('radio', 'Routine');
    await waitUntil('the height of a routine', async () => {
      const now = await height(popup);
      return now !== first && (await remembered(popup)) === now;
    });
  });

  test.each(['200px', '600px'])('is its own where %s was remembered', async (wrong) => {
    let popup = await rig().openPopup();
    const right = await restingHeight(popup);
    await popup.evaluate((window, px) => window.localStorage.setItem('popupHeight', px), wrong);
    await popup.close();

    popup = await rig().openPopup();
    expect(await restingHeight(popup)).toBe(right);
  });
});
