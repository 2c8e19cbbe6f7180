import { doubleClickMs, keyRepeatMs, type Point } from './baseView.ts';
import type { ChromeScope, ChromeWindow } from './chromeScope.ts';

// The functions below run in Firefox's own window and use the code of its WebDriver.

interface WebDriverEvents {
  synthesizeMouseAtPoint(
    x: number,
    y: number,
    event: Record<string, unknown>,
    window: ChromeWindow,
  ): Promise<unknown>;
  sendSingleKey(key: Record<string, unknown>, window: ChromeWindow, type: string): void;
}

interface WebDriverKeys {
  getData(rawKey: string): Record<string, unknown>;
}

/**
 * Clicks in Firefox's own window with a trusted mouse event.
 *
 * @param selector the element that `point`, in CSS pixels, is measured from.
 * @param clicks how many; more than one are as quick as a double click.
 */
export function clickInWindow(
  scope: ChromeScope,
  selector: string,
  point?: Point,
  clicks: 1 | 2 = 1,
): Promise<void> {
  return scope.run(
    async (window, wanted, within, count, betweenMs) => {
      const { event } = window.ChromeUtils.importESModule(
        'chrome://remote/content/shared/webdriver/Event.sys.mjs',
      ) as { event: WebDriverEvents };
      const element = [...window.document.querySelectorAll(wanted)].find(
        (each) => each.getBoundingClientRect().width > 0,
      );
      if (!element) throw new Error(`nothing visible is ${wanted}`);
      const box = element.getBoundingClientRect();
      const x = box.x + (within ? within.x : box.width / 2);
      const y = box.y + (within ? within.y : box.height / 2);
      await event.synthesizeMouseAtPoint(x, y, { type: 'mousemove', button: 0 }, window);
      for (let clickCount = 1; clickCount <= count; clickCount++) {
        if (clickCount > 1) await new Promise<void>((done) => window.setTimeout(done, betweenMs));
        for (const type of ['mousedown', 'mouseup'])
          await event.synthesizeMouseAtPoint(x, y, { type, button: 0, clickCount }, window);
      }
    },
    selector,
    point,
    clicks,
    doubleClickMs,
  );
}

/**
 * Presses a key in whatever has the focus in Firefox's own window, in one step, so that even on a busy machine nothing
 * comes in between.
 *
 * @param presses 2 for two as quick as a double click.
 * @param heldMs how long the key is down; meanwhile it repeats as keyboards do.
 */
export function pressInWindow(
  scope: ChromeScope,
  key: string,
  { presses = 1, heldMs = 0 } = {},
): Promise<void> {
  const downs = 1 + Math.floor(heldMs / keyRepeatMs);
  const names = key.split('+');
  const last = names.pop() ?? '';
  return scope.run(
    async (window, rawKey, modifiers, times) => {
      const remote = 'chrome://remote/content/shared/webdriver';
      const { event } = window.ChromeUtils.importESModule(`${remote}/Event.sys.mjs`) as {
        event: WebDriverEvents;
      };
      const { keyData } = window.ChromeUtils.importESModule(`${remote}/KeyData.sys.mjs`) as {
        keyData: WebDriverKeys;
      };
      const data = keyData.getData(rawKey);
      for (const modifier of modifiers) data[`${modifier.toLowerCase()}Key`] = true;
      const pause = (ms: number) => new Promise<void>((done) => window.setTimeout(done, ms));
      for (let press = 0; press < times.presses; press++) {
        if (press > 0) await pause(times.betweenMs);
        for (let down = 0; down < times.downs; down++) {
          if (down > 0) await pause(times.repeatMs);
          // From the second on, Firefox counts it as a repetition.
          event.sendSingleKey(data, window, 'keydown');
        }
        event.sendSingleKey(data, window, 'keyup');
      }
    },
    webDriverKeys[last] ?? last,
    names,
    { presses, downs, betweenMs: doubleClickMs, repeatMs: keyRepeatMs },
  );
}

// https://www.w3.org/TR/webdriver2/#keyboard-actions
const webDriverKeys: Readonly<Record<string, string>> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE006',
  Escape: '\uE00C',
  Space: ' ',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
};
