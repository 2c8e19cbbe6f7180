// @vitest-environment happy-dom
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { guardPresses } from '../../components/ui/pressGuard.ts';

/** The labels of the buttons that acted. */
let acted: string[];

/** Shows a page with one button of this label instead of the last one. */
function show(label: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.textContent = label;
  button.addEventListener('click', () => acted.push(label));
  document.body.replaceChildren(button);
  button.focus();
  return button;
}

/** Gives an event a time stamp. */
const at = <T extends Event>(event: T, ms: number): T =>
  Object.defineProperty(event, 'timeStamp', { value: ms });

function click(element: Element, ms: number, { x = 100, detail = 1 } = {}) {
  const where = { bubbles: true, cancelable: true, clientX: x, clientY: 100 };
  element.dispatchEvent(at(new PointerEvent('pointerdown', where), ms));
  element.dispatchEvent(at(new MouseEvent('click', { ...where, detail }), ms + 50));
}

/** Presses a key as a browser does: the focused button is clicked unless that is prevented. */
function key(name: string, ms: number, { repeat = false } = {}) {
  const target = document.activeElement ?? document.body;
  const how = { key: name, repeat, bubbles: true, cancelable: true };
  const event = new KeyboardEvent('keydown', how);
  if (target.dispatchEvent(at(event, ms)) && target instanceof HTMLButtonElement)
    target.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail: 0 }));
  target.dispatchEvent(new KeyboardEvent('keyup', { key: name, bubbles: true }));
}

beforeAll(guardPresses);

/** A time far from the presses of other tests. */
let t = 0;
beforeEach(() => {
  acted = [];
  t += 100_000;
});

test('of quick clicks the first acts, until the gesture is over', () => {
  click(show('Start'), t);
  const next = show('Next');
  for (const ms of [300, 600, 900, 1200]) click(next, t + ms);
  expect(acted).toEqual(['Start']);
  click(next, t + 2000);
  expect(acted).toEqual(['Start', 'Next']);
});

test('a quick click elsewhere acts, and one without a pointer, as assistive technology makes', () => {
  click(show('Start'), t);
  click(show('Pause'), t + 300, { x: 180 });
  show('Resume').click();
  expect(acted).toEqual(['Start', 'Pause', 'Resume']);
});

test('two presses of a button that stays both act', () => {
  const button = show('Next');
  click(button, t);
  click(button, t + 200, { detail: 2 });
  key('Enter', t + 400);
  key('Enter', t + 600);
  expect(acted).toEqual(['Next', 'Next', 'Next', 'Next']);
});

test.each(['Enter', ' '])('the key "%s" hit twice acts once if the view changes', (name) => {
  show('Start');
  key(name, t);
  show('Pause');
  key(name, t + 200);
  expect(acted).toEqual(['Start']);
  key(name, t + 1000);
  expect(acted).toEqual(['Start', 'Pause']);
});

test('a key held down acts once, but in a field it keeps typing', () => {
  show('Next');
  key('Enter', t);
  for (let ms = 500; ms < 2000; ms += 40) key('Enter', t + ms, { repeat: true });
  expect(acted).toEqual(['Next']);
  const field = document.createElement('input');
  document.body.replaceChildren(field);
  const how = { key: '3', repeat: true, cancelable: true, bubbles: true };
  expect(field.dispatchEvent(new KeyboardEvent('keydown', how))).toBe(true);
});
