import { beforeAll, describe, expect, test } from 'vitest';
import { readLanguages } from '../../modules/words/languages.ts';
import { badgeText, forgetEverything, stored } from './legroom.ts';
import { directionOf, misfits } from './languages/look.ts';
import { browsers, openRig, waitUntil, type Rig } from './rig.ts';

const languages = readLanguages(false);

/** Written from right to left, with six plural forms. */
const language = 'ar';

describe.each(browsers)(`%s in ${language}`, (name) => {
  const texts = languages.get(language)!;
  const word = (key: string) => texts[key]!;
  let rig: Rig;
  beforeAll(async () => {
    rig = await openRig(name, { language, keepWelcome: true });
    return () => rig.close();
  });

  test('welcomes the person in this language after installing, without any choice', async () => {
    expect(await rig.inExtension((api) => api.i18n.getUILanguage())).toBe(language);
    const page = await rig.openedPage('welcome.html');
    await page.find('button', word('welcome.start'));
    expect(await directionOf(page)).toEqual({ lang: language, dir: word('direction') });
    await page.close();
  });

  test('names the extension as its stores do', async () => {
    const { name: named, description } = await rig.inExtension((api) => {
      const manifest = api.runtime.getManifest();
      return { name: manifest.name, description: manifest.description };
    });
    expect(named).toBe(word('storeName'));
    expect(description).toBe(word('extensionDescription'));
  });

  test('guides through a stretch, also on the icon', async () => {
    const popup = await rig.openPopup();
    await popup.click('button', word('home.start'));
    await popup.find('button', word('timer.letGo'));
    await waitUntil('the seconds on the icon', async () => /^\d+$/.test(await badgeText(rig)));
    expect(await rig.inExtension((api) => api.action.getTitle({}))).toContain('Legroom');
    await popup.click('button', word('timer.letGo'));
    await popup.find('button', word('result.done'));
    expect(await misfits(popup)).toEqual([]);
    await popup.close();
  });

  test('shows the signs to get help one click away', async () => {
    await forgetEverything(rig);
    const popup = await rig.openPopup();
    await popup.click('button', word('help.title'));
    await popup.find('heading', word('help.group.emergency.heading'));
    await popup.findText(word('help.sign.lungClot.sign'));
    await popup.close();
  });

  test('turns the nudges on after the safety note', async () => {
    await forgetEverything(rig);
    const settings = await rig.openPage('options.html');
    await settings.click('switch', word('water.nudges'));
    await settings.click('button', word('waterSafety.none'));
    await waitUntil('the consent', () => stored(rig, 'consent'));
    await settings.close();
    await forgetEverything(rig);
  });
});
