import { beforeEach, describe, expect, test } from 'vitest';
import { forgetEverything } from './legroom.ts';
import { browsers, useSharedRig, waitUntil, type View } from './rig.ts';

const look = (view: View) =>
  view.evaluate((window) => {
    const { backgroundColor, fontSize } = window.getComputedStyle(window.document.body);
    return { isDark: backgroundColor === 'rgb(17, 24, 29)', fontSize };
  });

describe.each(browsers)('the look, in %s', (name) => {
  const rig = useSharedRig(name);

  beforeEach(() => forgetEverything(rig()));

  test('chosen in Settings applies to every page at once, whatever the system uses', async () => {
    const page = await rig().openPage('options.html');
    await page.emulate('light');
    expect(await look(page)).toEqual({ isDark: false, fontSize: '14px' });
    await page.click('radio', 'Dark');
    await page.click('radio', '130%');
    await waitUntil('the look', async () => (await look(page)).fontSize === '18.2px');
    expect(await look(page)).toEqual({ isDark: true, fontSize: '18.2px' });
    const popup = await rig().openPopup();
    expect(await look(popup)).toEqual({ isDark: true, fontSize: '18.2px' });
    await popup.close();
    await page.close();
  });
});
