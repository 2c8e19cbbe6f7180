import { beforeEach, describe, expect, test } from 'vitest';
import { defaultSettings, type Settings } from '../../domain/settings.ts';
import { forgetEverything, startHold, store, stored } from './legroom.ts';
import { storedCramps } from './diary/given.ts';
import { browsers, only, useSharedRig, waitUntil, type View } from './rig.ts';

const typeEvery = async (view: View, digits: string) => {
  await view.click('textbox', 'How often');
  for (const key of ['End', 'Shift+Home', ...digits]) await view.press(key);
};

describe.each(browsers)('what is typed in %s', (name) => {
  const rig = useSharedRig(name);

  beforeEach(async () => {
    await forgetEverything(rig());
    await store(rig(), { settings: defaultSettings });
  });

  const kept = async () => (await stored<Settings>(rig(), 'settings'))!;
  const everyMinutes = async () => (await kept()).nudges.everyMinutes;

  test('as a number is saved when the field is left, not before', async () => {
    const page = await rig().openPage('options.html');
    await typeEvery(page, '300');
    await page.press('Tab');
    await page.waitFor('the words', (window) =>
      window.document.body.innerText.includes('Choose 30 to 180 minutes.'),
    );
    expect(await everyMinutes()).toBe(60);
    await typeEvery(page, '45');
    expect(await everyMinutes()).toBe(60);
    await page.press('Tab');
    await waitUntil('45 minutes', async () => (await everyMinutes()) === 45);
    await page.close();
  });

  test('as a number is saved with Enter', async () => {
    const page = await rig().openPage('options.html');
    await typeEvery(page, '90');
    await page.press('Enter');
    await waitUntil('90 minutes', async () => (await everyMinutes()) === 90);
    await page.close();
  });

  test('as a note on a cramp is saved with each letter, before the field is left', async () => {
    await store(rig(), { diaryStart: Date.now() });
    const popup = await startHold(rig());
    await popup.click('button', 'It let go');
    await popup.click('button', 'Save to diary');
    await popup.click('textbox', 'Note');
    for (const key of 'ouch') await popup.press(key);
    await waitUntil('the note', async () => (await storedCramps(rig()))[0]?.note === 'ouch');
    expect(await popup.evaluate(({ document }) => document.activeElement?.tagName)).toBe(
      'TEXTAREA',
    );
    await popup.close();
  });

  test('as a time is saved when the field is left, not before', async () => {
    const page = await rig().openPage('options.html');
    await page.waitFor('the field', (window) =>
      window.document.querySelector('[aria-label="From"]'),
    );
    const seen = await page.evaluate((window) => {
      const values: string[] = [];
      const field = window.document.querySelector<HTMLInputElement>('[aria-label="From"]')!;
      field.addEventListener('input', () => values.push(field.value));
      field.focus();
      Object.assign(window, { values });
      return values;
    });
    expect(seen).toEqual([]);
    for (const key of '1915') await page.press(key);
    expect((await kept()).nudges.from).toBe('09:00');
    for (let tabs = 0; tabs < 3; tabs += 1) await page.press('Tab');
    await waitUntil('a time of the evening', async () =>
      /^(19|07):15$/.test((await kept()).nudges.from),
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
