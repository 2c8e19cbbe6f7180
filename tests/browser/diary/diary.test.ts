import { beforeEach, describe, expect, test } from 'vitest';
import { sampleDiary } from '../../../scripts/sampleDiary.ts';
import { forgetEverything, startHold } from '../legroom.ts';
import { axeViolations, browsers, useSharedRig, waitUntil } from '../rig.ts';
import { chooseFile, downloaded, openDiary, storeDiary, storedCramps } from './given.ts';

describe.each(browsers)('the diary, in %s', (name) => {
  const rig = useSharedRig(name);

  beforeEach(() => forgetEverything(rig()));

  test('a cramp is saved with one press, after a note on what is stored, and is on the diary page', async () => {
    const popup = await startHold(rig());
    await popup.click('button', 'It let go');
    await popup.click('button', 'Save to diary');
    await popup.find('heading', 'Start a diary?');
    expect(await storedCramps(rig())).toEqual([]);
    await popup.click('button', 'Start diary');
    await popup.find('heading', 'Saved to your diary.');
    await popup.click('radio', 'Resting');
    await waitUntil('what was added', async () => {
      const [cramp] = await storedCramps(rig());
      return cramp?.activity === 'resting' && cramp.muscle === 'gastrocnemius';
    });
    await popup.click('button', 'Done');
    await popup.close();
    const page = await openDiary(rig());
    await page.findText('Left calf');
    await page.close();
  });

  test('a half-written cramp is asked about before its page is left', async () => {
    await storeDiary(rig(), []);
    const page = await openDiary(rig());
    await page.click('button', 'Add a cramp');
    await page.click('textbox', 'Minutes');
    await page.press('7');
    await page.click('link', 'Learn');
    await page.find('heading', 'Which stretch?');
    expect(page.dialogs).toEqual(['beforeunload']);
    await page.close();
  });

  test('a double click on Save to diary saves one cramp', async () => {
    await storeDiary(rig(), []);
    const popup = await startHold(rig());
    await popup.click('button', 'It let go');
    await popup.doubleClick('button', 'Save to diary');
    await popup.find('heading', 'Saved to your diary.');
    expect(await storedCramps(rig())).toHaveLength(1);
    await popup.click('button', 'Done');
    await popup.close();
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
    const [json, csv] = [
      await downloaded(rig(), () => page.click('button', 'Export everything (JSON)')),
      await downloaded(rig(), () => page.click('button', 'Export the diary (CSV)')),
    ];
    await page.close();
    for (const [file, text] of [
      ['diary.json', json],
      ['diary.csv', csv],
    ] as const) {
      await forgetEverything(rig());
      const other = await openDiary(rig());
      await chooseFile(other, file, text);
      await other.findText('40 new cramps');
      expect(await storedCramps(rig())).toEqual([]);
      await other.click('button', 'Start diary and import');
      await other.findText('40 cramps were imported.');
      // A table has no times of change, so each cramp gets that of the import.
      const changed = file === 'diary.csv' ? { changedAtMs: 0 } : {};
      const byId = (some: typeof cramps) =>
        new Map(some.map((cramp) => [cramp.id, { ...cramp, ...changed }]));
      expect(byId(await storedCramps(rig()))).toEqual(byId(cramps));
      await chooseFile(other, file, text);
      await other.findText('There is nothing new in this file.');
      await other.findText('40 are here already');
      await other.close();
    }
  });

  test('axe finds nothing on it, empty, full and with its form', async () => {
    const check = async (when: string) => {
      expect(await axeViolations(page, name), when).toEqual([]);
    };
    let page = await openDiary(rig());
    await check('empty');
    await page.close();
    await storeDiary(rig(), sampleDiary(60, 300, Date.now()));
    page = await openDiary(rig());
    await check('full');
    await page.click('button', 'Add a cramp');
    await check('with its form');
    await chooseFile(page, 'diary.csv', 'date,note,shoes\n2026-02-01,x\n2026-02-30,x');
    await page.find('heading', 'What is in this file');
    await check('with a file');
    await page.close();
  });

  test('is gone after it was erased', async () => {
    await storeDiary(rig(), sampleDiary(10, 20, Date.now()));
    const page = await openDiary(rig());
    await page.click('button', 'Erase the diary');
    await page.click('textbox', /^Type erase/);
    for (const letter of 'erase') await page.press(letter);
    await page.click('button', 'Erase now');
    await page.findText('The diary was erased.');
    const keys = await rig().inExtension(async (api) => Object.keys(await api.storage.local.get()));
    expect(keys.filter((key) => key.startsWith('diary'))).toEqual([]);
    await page.close();
  });
});
