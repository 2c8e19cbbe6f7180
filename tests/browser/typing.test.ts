import { beforeEach, describe, expect, test } from 'vitest';
import { defaultSettings, type Settings } from '../../domain/settings.ts';
import { forgetEverything, store, stored } from './legroom.ts';
import { browsers, only, useSharedRig, waitUntil, type View } from './rig.ts';

const typeEvery = async (view: View, digits: string) => {
  await view.click('textbox', 'How often');
  for (const key of ['End', 'Shift+Home', ...digits]) await view.press(key);
};

describe.each(browsers)('what is typed in %s', (name) => {
  const rig = useSharedRig(name);

  test('as a number or a time is saved when the field is left, not before, and rubbish is not', async () => {
    await forgetEverything(rig());
    await store(rig(), { settings: defaultSettings });
    const nudges = async () => (await stored<Settings>(rig(), 'settings'))!.nudges;
    const page = await rig().openPage('options.html');
    await typeEvery(page, '300');
    await page.press('Tab');
    await page.findText('Choose 30 to 180 minutes.');
    await typeEvery(page, '45');
    expect((await nudges()).everyMinutes).toBe(60);
    await page.press('Tab');
    await waitUntil('45 minutes', async () => (await nudges()).everyMinutes === 45);

    await page.evaluate(({ document }) =>
      document.querySelector<HTMLInputElement>('[aria-label="From"]')!.focus(),
    );
    for (const key of '1915') await page.press(key);
    expect((await nudges()).from).toBe('09:00');
    for (let tabs = 0; tabs < 3; tabs += 1) await page.press('Tab');
    await waitUntil('a time of the evening', async () =>
      /^(19|07):15$/.test((await nudges()).from),
    );
    await page.close();
  });
});

// Firefox loses the last write of a popup that closes in one of five times, and on a busy machine that of a page in one
// of thirty.
describe.each(only('chromium'))('what is typed in %s', (name) => {
  const rig = useSharedRig(name);
  beforeEach(() => forgetEverything(rig()));

  test('is saved when the page is closed while typing', async () => {
    const page = await rig().openPage('options.html');
    await typeEvery(page, '75');
    await page.closeByHand();
    await waitUntil('75 minutes', async () => {
      const settings = await stored<Settings>(rig(), 'settings');
      return settings?.nudges.everyMinutes === 75;
    });
  });

  test('is saved when the popup is closed while typing', async () => {
    const popup = await rig().openPopup();
    await popup.click('radio', 'Routine');
    await popup.click('radio', 'My own');
    await popup.click('button', 'Change it');
    await popup.click('textbox', 'Rounds');
    for (const key of ['End', 'Shift+Home', '7']) await popup.press(key);
    await popup.closeByHand();
    await waitUntil('seven rounds', async () => {
      const choice = await stored<{ own: { rounds: number } }>(rig(), 'choice');
      return choice?.own.rounds === 7;
    });
  });
});
