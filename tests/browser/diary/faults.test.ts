import { beforeEach, describe, expect, test } from 'vitest';
import { sampleDiary } from '../../../scripts/sampleDiary.ts';
import { forgetEverything } from '../legroom.ts';
import { browsers, only, useSharedRig, waitUntil } from '../rig.ts';
import { chooseFile, downloaded, openDiary, storeDiary, storedCramps } from './given.ts';

describe.each(browsers)('what cannot be read of a diary, in %s', (name) => {
  const rig = useSharedRig(name);

  beforeEach(() => forgetEverything(rig()));

  test.each([
    ['a page', '<!doctype html><p>hello</p>', 'neither a Legroom export nor a table'],
    ['a newer export', '{"legroom":"export","format":99}', 'A newer Legroom made this file'],
    ['another diary', 'date,mood\n2026-11-20,good', 'It is not a diary of cramps'],
    ['rubbish', 'date,time\n\0,=1+1\n"', '2 rows cannot be read'],
    // Both browsers read it as 1 December.
    [
      'a day that there is not',
      'date,note\n2024-11-31,x',
      'Line 2: Day, “2024-11-31”: Write the day',
    ],
  ])('%s is refused with words, and the page goes on', async (_, text, words) => {
    await storeDiary(rig(), sampleDiary(3, 20, Date.now()));
    const page = await openDiary(rig());
    await chooseFile(page, 'file.csv', text);
    await page.findText(words);
    expect(await storedCramps(rig())).toHaveLength(3);
    await page.click('button', 'Add a cramp');
    await page.close();
  });

  test('a broken month is set aside with a message, and the rest is there', async () => {
    await storeDiary(rig(), sampleDiary(3, 5, Date.now()));
    await rig().inExtension((api) =>
      api.storage.local.set({ 'diary:2020-02': { version: 1, value: 'rubbish' } }),
    );
    const page = await openDiary(rig());
    await waitUntil('it to be set aside', async () => {
      const keys = await rig().inExtension(async (api) =>
        Object.keys(await api.storage.local.get()),
      );
      return keys.some((key) => key.startsWith('broken:diary:2020-02:'));
    });
    await page.close();
    const again = await openDiary(rig());
    await again.findText('A part of the diary could not be read');
    expect(await storedCramps(rig())).toHaveLength(3);
    await again.close();
  });
});

// Only in Chromium: Firefox's quota is the size of the disk.
describe.each(only('chromium'))(
  'with the 10 MB that an extension may store used up, in %s',
  (name) => {
    const rig = useSharedRig(name);

    beforeEach(() => forgetEverything(rig()));

    test('a save says so and offers an export; the diary stays, and saving works again once there is room', async () => {
      await storeDiary(rig(), sampleDiary(5, 20, Date.now()));
      const before = await storedCramps(rig());
      const page = await openDiary(rig());
      await rig().inExtension(async (api) => {
        for (const size of [1e6, 1e5, 1e4, 1e3, 100, 10])
          for (let index = 0; ; index += 1) {
            const filler = { [`filler:${size}:${index}`]: 'x'.repeat(size) };
            const isFull = await api.storage.local.set(filler).then(
              () => false,
              () => true,
            );
            if (isFull) break;
          }
      });
      await page.click('button', 'Add a cramp');
      await page.click('button', 'Save');
      await page.findText('The disk is full, so this was not saved.');
      await page.findText('Your diary is as it was. Export it to be safe');
      expect(await storedCramps(rig())).toEqual(before);
      const buttons = await page.evaluate((window) =>
        [...window.document.querySelectorAll('button')].map(({ textContent }) => textContent),
      );
      expect(buttons.filter((label) => label === 'Export everything (JSON)')).toHaveLength(2);
      const exported = await downloaded(rig(), async () => {
        await page.clickAny('.card > .button', 1);
      });
      expect(JSON.parse(exported)).toMatchObject({ diary: { cramps: { length: 5 } } });
      await rig().inExtension(async (api) => {
        const keys = Object.keys(await api.storage.local.get());
        await api.storage.local.remove(keys.filter((key) => key.startsWith('filler:')));
      });
      // The form is still there, with what was entered.
      await page.click('button', 'Save');
      await waitUntil('the save', async () => (await storedCramps(rig())).length === 6);
      await page.close();
    });
  },
);
