// @vitest-environment happy-dom
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { guardPresses } from '../../components/ui/pressGuard.ts';

const pressed = vi.fn<(label: string) => void>();

/** Shows a page with one button of this label instead of the last one. */
function show(label: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.textContent = label;
  button.addEventListener('click', () => pressed(label));
  document.body.replaceChildren(button);
  button.focus();
  return button;
}

/** Gives an event a time stamp. */
const at = <T extends Event>(event: T, ms: number): T =>
  Object.defineProperty(event, 'timeStamp', { value: ms });

function click(element: Element, ms: number, { x = 100, y = 100, detail = 1 } = {}) {
  const where = { bubbles: true, cancelable: true, clientX: x, clientY: y };
  element.dispatchEvent(at(new PointerEvent('pointerdown', where), ms));
  element.dispatchEvent(at(new MouseEvent('click', { ...where, detail }), ms + 50));
}

/** Presses a key as a browser does: the focused button is clicked unless that is prevented. */
function key(name: string, ms: number, { repeat = false } = {}) {
  const target = document.activeElement ?? document.body;
  const event = new KeyboardEvent('keydown', {
    key: name,
    repeat,
    bubbles: true,
    cancelable: true,
  });
  if (target.dispatchEvent(at(event, ms)) && target instanceof HTMLButtonElement)
    target.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail: 0 }));
  target.dispatchEvent(new KeyboardEvent('keyup', { key: name, bubbles: true }));
}

beforeAll(guardPresses);

/** A time far from the presses of other tests. */
let t = 0;
beforeEach(() => {
  pressed.mockClear();
  t += 100_000;
});
const acted = () => pressed.mock.calls.map(([label]) => label);

test.each<[what: string, afterMs: number, where: object, acted: string[]]>([
  ['what came with the press before it is not acted on', 300, {}, ['Start']],
  ['once the gesture is over it is', 800, {}, ['Start', 'Next']],
  ['elsewhere on the page it is, however quick', 300, { x: 180 }, ['Start', 'Next']],
])('of two presses the first acts; %s', (_, afterMs, where, expected) => {
  click(show('Start'), t);
  click(show('Next'), t + afterMs, where);
  expect(acted()).toEqual(expected);
});

test('a third and a fourth click on what appeared with the first do not act either', () => {
  click(show('Start'), t);
  const button = show('It let go');
  for (const ms of [300, 600, 900, 1200]) click(button, t + ms);
  expect(acted()).toEqual(['Start']);
});

test('two clicks on a button that stays act twice', () => {
  const button = show('Next');
  click(button, t);
  click(button, t + 200, { detail: 2 });
  expect(acted()).toEqual(['Next', 'Next']);
});

test('a press without a pointer always acts, because assistive technology has none', () => {
  click(show('Start'), t);
  show('Pause').click();
  expect(acted()).toEqual(['Start', 'Pause']);
});

test.each(['Enter', ' '])('the key "%s" hit twice acts once if the view changes', (name) => {
  show('Start');
  key(name, t);
  show('Pause');
  key(name, t + 200);
  expect(acted()).toEqual(['Start']);
  key(name, t + 1000);
  expect(acted()).toEqual(['Start', 'Pause']);
});

test('another key acts at once', () => {
  show('Start');
  key('Enter', t);
  show('Pause');
  key(' ', t + 200);
  expect(acted()).toEqual(['Start', 'Pause']);
});

test('a key hit twice acts twice if nothing new appears', () => {
  show('Next');
  key('Enter', t);
  key('Enter', t + 200);
  expect(acted()).toEqual(['Next', 'Next']);
});

test('a key held down acts once', () => {
  show('Next');
  key('Enter', t);
  for (let ms = 500; ms < 2000; ms += 40) key('Enter', t + ms, { repeat: true });
  expect(acted()).toEqual(['Next']);
});

test('a key held down in a field keeps typing', () => {
  const field = document.createElement('input');
  document.body.replaceChildren(field);
  const how = { key: '3', repeat: true, cancelable: true, bubbles: true };
  expect(field.dispatchEvent(new KeyboardEvent('keydown', how))).toBe(true);
});
