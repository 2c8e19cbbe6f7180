import { beforeEach, describe, expect, test } from 'vitest';
import { sampleDiary } from '../../../scripts/sampleDiary.ts';
import { sessionAgo } from '../popupViews.ts';
import { forgetEverything, store } from '../legroom.ts';
import { axeViolations, browsers, only, useSharedRig, waitUntil } from '../rig.ts';
import { chooseFile, downloaded, openDiary, storeDiary, storedCramps } from './given.ts';

describe.each(browsers)('the diary, in %s', (name) => {
  const rig = useSharedRig(name);

  beforeEach(() => forgetEverything(rig()));

  test('a cramp is saved with one press, after a note on what is stored, and is on the diary page', async () => {
    await store(rig(), { session: sessionAgo('relief', 40_000) });
    const popup = await rig().openPopup();
    await popup.click('button', 'It let go');
    await popup.click('button', 'Save to diary');
    await popup.find('heading', 'Start a diary?');
    expect(await storedCramps(rig())).toEqual([]);
    await popup.click('button', 'Start diary');
    await popup.find('heading', 'Saved to your diary.');
    await popup.click('radio', 'Resting');
    await popup.click('textbox', 'Note');
    for (const key of 'ouch') await popup.press(key);
    await waitUntil('what was added', async () => {
      const [cramp] = await storedCramps(rig());
      return cramp?.activity === 'resting' && cramp.note === 'ouch';
    });
    await popup.close();
    const page = await openDiary(rig());
    await page.findText('Left calf');
    await page.close();
  });

  test('two windows that save at once lose nothing', async () => {
    await storeDiary(rig(), []);
    const pages = [await openDiary(rig()), await openDiary(rig())];
    // Chromium draws no frames in a tab behind another, and a click waits for frames.
    const press = (window: Window, label: string) => {
      const buttons = [...window.document.querySelectorAll('button')];
      buttons.find(({ textContent }) => textContent === label)!.click();
    };
    for (const page of pages) {
      await page.evaluate(press, 'Add a cramp');
      await page.waitFor('the form', (window) => window.document.querySelector('.cramp-form'));
    }
    await Promise.all(pages.map((page) => page.evaluate(press, 'Save')));
    await waitUntil('both', async () => (await storedCramps(rig())).length === 2);
    for (const page of pages) {
      await page.findText('2 cramps');
      await page.close();
    }
  });

  test('an export can be imported into an empty diary after a preview, and no cramp comes twice', async () => {
    const cramps = sampleDiary(40, 200, Date.now());
    await storeDiary(rig(), cramps);
    const page = await openDiary(rig());
    const table = await downloaded(rig(), () => page.click('button', 'Export the diary (CSV)'));
    expect(table.split('\r\n')).toHaveLength(41);
    const text = await downloaded(rig(), () => page.click('button', 'Export everything (JSON)'));
    await page.close();
    await forgetEverything(rig());
    const other = await openDiary(rig());
    await chooseFile(other, 'diary.csv', table);
    await other.findText('This is not a JSON file that Legroom exported.');
    await chooseFile(other, 'diary.json', text);
    await other.findText('40 new cramps');
    expect(await storedCramps(rig())).toEqual([]);
    await other.click('button', 'Start diary and import');
    await other.findText('40 cramps were imported.');
    const byId = (some: typeof cramps) => new Map(some.map((cramp) => [cramp.id, cramp]));
    expect(byId(await storedCramps(rig()))).toEqual(byId(cramps));
    await chooseFile(other, 'diary.json', text);
    await other.findText('There is nothing new in this file.');
    await other.findText('40 are here already');
    await other.close();
  });

  test('a half-written cramp is asked about before its page is left, and axe finds nothing beside it', async () => {
    let page = await openDiary(rig());
    expect(await axeViolations(page, name), 'empty').toEqual([]);
    await page.close();
    await storeDiary(rig(), sampleDiary(20, 100, Date.now()));
    page = await openDiary(rig());
    await page.click('button', 'Add a cramp');
    await page.click('textbox', 'Minutes');
    await page.press('7');
    const broken = { legroom: 'export', format: 1, diary: { cramps: [{ id: 'broken' }] } };
    await chooseFile(page, 'diary.json', JSON.stringify(broken));
    await page.findText('Cramp 1: It cannot be read.');
    expect(await axeViolations(page, name), 'with its form and a file').toEqual([]);
    await page.click('link', 'Learn');
    await page.find('heading', 'Which stretch?');
    expect(page.dialogs).toEqual(['beforeunload']);
    expect(await storedCramps(rig())).toHaveLength(20);
    await page.close();
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
