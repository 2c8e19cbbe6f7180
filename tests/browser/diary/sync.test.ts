import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sampleDiary } from '../../../scripts/sampleDiary.ts';
import { defaultSettings } from '../../../domain/settings.ts';
import { store, stored } from '../legroom.ts';
import { browsers, only, openRig, waitUntil, type Rig } from '../rig.ts';
import { openDiary, storeDiary, storedCramps } from './given.ts';

const openTimeoutMs = 120_000;

const areaOf = (rig: Rig) =>
  rig.inExtension((api) => api.storage.sync.get<Record<string, unknown>>());

/** Makes the sync area of one browser what that of the other is, as the vendor's server does. */
async function carry(from: Rig, to: Rig): Promise<void> {
  const area = await areaOf(from);
  await to.inExtension(async (api, values) => {
    const old = Object.keys(await api.storage.sync.get());
    await api.storage.sync.remove(old.filter((key) => !(key in values)));
    await api.storage.sync.set(values);
  }, area);
}

/** Turns it on as a person does: reads who carries it, and presses the button. */
async function turnOn(rig: Rig): Promise<void> {
  const page = await openDiary(rig);
  await page.click('switch', 'Share settings and diary with my other browsers');
  await page.findText('Your browser carries it, through your account there');
  expect(await areaOf(rig)).toEqual({});
  await page.click('button', 'Share it');
  await waitUntil('the first round', async () => {
    const report = await stored<{ atMs: number | null }>(rig, 'syncReport');
    return report !== undefined && report.atMs !== null;
  });
  expect(await areaOf(rig)).toHaveProperty('settings');
  await page.close();
}

const ids = async (rig: Rig) => (await storedCramps(rig)).map(({ id }) => id).toSorted();

describe.each(browsers)('two profiles whose sync areas are joined, in %s', (name) => {
  let laptop: Rig;
  let desktop: Rig;

  beforeAll(async () => {
    laptop = await openRig(name, { permissionPrompts: 'grant' });
    desktop = await openRig(name, { permissionPrompts: 'grant' });
  }, openTimeoutMs);

  afterAll(async () => {
    await laptop.close();
    await desktop.close();
  });

  test('nothing is carried before it is turned on', async () => {
    await storeDiary(laptop, sampleDiary(30, 100, Date.now()));
    await storeDiary(desktop, []);
    const page = await openDiary(laptop);
    await page.findText('Off. Everything stays in this browser.');
    expect(await areaOf(laptop)).toEqual({});
    await page.close();
  });

  test('turned on in both, the diary of one is there in the other, and what is added there comes back', async () => {
    await turnOn(laptop);
    await turnOn(desktop);
    await carry(laptop, desktop);
    await waitUntil('the diary on the desktop', async () => (await ids(desktop)).length === 30);
    expect(await ids(desktop)).toEqual(await ids(laptop));
    const page = await openDiary(desktop);
    await page.click('button', 'Add a cramp');
    await page.click('button', 'Save');
    await waitUntil('31 on the desktop', async () => (await ids(desktop)).length === 31);
    await page.close();
    await waitUntil('it to be carried', async () => {
      const area = await areaOf(desktop);
      const texts = Object.values(area).flat();
      return texts.filter((text) => typeof text === 'string').length === 31;
    });
    await carry(desktop, laptop);
    await waitUntil('31 on the laptop', async () => (await ids(laptop)).length === 31);
    expect(await ids(laptop)).toEqual(await ids(desktop));
  });

  test('settings follow, also with the background asleep', async () => {
    await store(laptop, { settings: { ...defaultSettings, glassMl: 350 } });
    await waitUntil('them to be carried', async () =>
      JSON.stringify(await areaOf(laptop)).includes('350'),
    );
    await desktop.stopBackground();
    await carry(laptop, desktop);
    await waitUntil('the settings on the desktop', async () => {
      const settings = await stored<typeof defaultSettings>(desktop, 'settings');
      return settings?.glassMl === 350;
    });
  });

  test('what is erased everywhere is gone in the other; stopped, nothing is carried any more', async () => {
    const page = await openDiary(laptop);
    await page.click('button', 'Erase the diary');
    await page.click('textbox', /^Type erase/);
    for (const letter of 'erase') await page.press(letter);
    await page.click('button', 'Erase here and on my other browsers');
    await waitUntil(
      'the erasure to be carried',
      async () => 'erasedAtMs' in (await areaOf(laptop)),
    );
    await carry(laptop, desktop);
    await waitUntil('it to be gone', async () => (await ids(desktop)).length === 0);
    await page.click('button', 'Stop, and remove what the browser carries');
    await waitUntil(
      'nothing to be carried',
      async () => Object.keys(await areaOf(laptop)).length === 0,
    );
    await page.close();
  });
});

describe.each(browsers)('the quotas that the browser really has, in %s', (name) => {
  let rig: Rig;

  beforeAll(async () => {
    rig = await openRig(name, { permissionPrompts: 'grant' });
    return () => rig.close();
  }, openTimeoutMs);

  test('two thousand cramps are carried', async () => {
    await storeDiary(rig, sampleDiary(2000, 730, Date.now()));
    await turnOn(rig);
    expect(await stored(rig, 'syncReport')).toMatchObject({ failure: null, leftOut: 0 });
    const texts = Object.values(await areaOf(rig)).flat();
    expect(texts.filter((text) => typeof text === 'string')).toHaveLength(2000);
  });

  test('of more than that the oldest stay, and the page says how many', async () => {
    await storeDiary(rig, sampleDiary(4000, 730, Date.now()));
    const page = await openDiary(rig);
    await page.findText(/The oldest [\d,]+ cramps do not fit, and stay here only\./);
    expect(await stored(rig, 'syncReport')).toMatchObject({ failure: null });
    expect(await storedCramps(rig)).toHaveLength(4000);
    await page.close();
  });
});

describe.each(only('firefox'))('where carrying health data is refused, in %s', (name) => {
  let rig: Rig;

  beforeAll(async () => {
    rig = await openRig(name, { permissionPrompts: 'refuse' });
    return () => rig.close();
  }, openTimeoutMs);

  test('nothing is shared, and the page says so', async () => {
    await storeDiary(rig, sampleDiary(3, 10, Date.now()));
    const page = await openDiary(rig);
    await page.click('switch', 'Share settings and diary with my other browsers');
    await page.click('button', 'Share it');
    await page.findText('Firefox was not allowed to carry it. Nothing was shared.');
    expect(await areaOf(rig)).toEqual({});
    await page.close();
  });
});
