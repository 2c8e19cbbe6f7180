import { beforeEach, describe, expect, test } from 'vitest';
import { sampleDiary } from '../../../scripts/sampleDiary.ts';
import { forgetEverything } from '../legroom.ts';
import { only, useSharedRig, waitUntil } from '../rig.ts';
import { downloaded, openDiary, storeDiary, storedCramps } from './given.ts';

// Firefox has no quota that a test can reach: it is the disk's own.
describe.each(only('chromium'))(
  'with the 10 MB that an extension may store used up, in %s',
  (name) => {
    const rig = useSharedRig(name);

    beforeEach(() => forgetEverything(rig()));

    test('a save says so and offers an export; what was there stays, and saving works again with room', async () => {
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
      await waitUntil('the words', async () =>
        (await page.text()).includes('The disk is full, so this was not saved.'),
      );
      expect(await page.text()).toContain('Your diary is as it was. Export it to be safe');
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
