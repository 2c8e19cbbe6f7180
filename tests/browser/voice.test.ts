import { expect, test, describe } from 'vitest';
import { forgetEverything } from './legroom.ts';
import { browsers, useSharedRig, type PageWindow } from './rig.ts';

type CountingWindow = PageWindow & { timesAsked?: number };

/**
 * Counts how often the page asks for the voices of the system: Firefox then shows a warning if the system cannot speak.
 */
function countAsking(window: PageWindow): void {
  const page = window as CountingWindow;
  page.timesAsked = 0;
  const synthesis = page.speechSynthesis;
  const own = Object.getPrototypeOf(synthesis) as SpeechSynthesis;
  const { getVoices } = own;
  own.getVoices = function (this: SpeechSynthesis) {
    page.timesAsked! += 1;
    return getVoices.call(this);
  };
}

describe.each(browsers)('the voices of the system in %s', (name) => {
  const rig = useSharedRig(name);

  test('are requested when the voice is turned on, not before', async () => {
    await forgetEverything(rig());
    await rig().beforeEveryPage(countAsking);
    const page = await rig().openPage('options.html');
    await page.find('switch', 'Voice');
    await page.find('switch', 'Quiet at night');
    const timesAsked = () => page.evaluate((window) => (window as CountingWindow).timesAsked);
    expect(await timesAsked()).toBe(0);
    await page.click('switch', 'Voice');
    await page.waitFor('the question', (window) => (window as CountingWindow).timesAsked! > 0);
    await page.close();
  });
});
