import type { Point } from './base-view.ts';
import type { ChromeScope, ChromeWindow } from './chrome-scope.ts';

// The functions below run in Firefox's own window, by way of the code its WebDriver uses for the same purpose.

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
 */
export function clickInWindow(scope: ChromeScope, selector: string, point?: Point): Promise<void> {
  return scope.run(
    async (window, wanted, within) => {
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
      for (const type of ['mousemove', 'mousedown', 'mouseup']) {
        await event.synthesizeMouseAtPoint(x, y, { type, button: 0, clickCount: 1 }, window);
      }
    },
    selector,
    point,
  );
}

/** Presses a key in whatever has the focus in Firefox's own window. */
export function pressInWindow(scope: ChromeScope, key: string): Promise<void> {
  const names = key.split('+');
  const last = names.pop() ?? '';
  return scope.run(
    (window, rawKey, modifiers) => {
      const remote = 'chrome://remote/content/shared/webdriver';
      const { event } = window.ChromeUtils.importESModule(`${remote}/Event.sys.mjs`) as {
        event: WebDriverEvents;
      };
      const { keyData } = window.ChromeUtils.importESModule(`${remote}/KeyData.sys.mjs`) as {
        keyData: WebDriverKeys;
      };
      const data = keyData.getData(rawKey);
      for (const modifier of modifiers) data[`${modifier.toLowerCase()}Key`] = true;
      event.sendSingleKey(data, window, 'keydown');
      event.sendSingleKey(data, window, 'keyup');
    },
    webDriverKeys[last] ?? last,
    names,
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
