// @vitest-environment happy-dom
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { guardPresses } from '../../components/ui/pressGuard.ts';

const pressed = vi.fn<(label: string) => void>();

/** A page with one button of this label, in place of the one before. */
function show(label: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.textContent = label;
  button.addEventListener('click', () => pressed(label));
  document.body.replaceChildren(button);
  button.focus();
  return button;
}

/** At this moment of the page's life. */
const at = <T extends Event>(event: T, ms: number): T =>
  Object.defineProperty(event, 'timeStamp', { value: ms });

function click(element: Element, ms: number, { x = 100, y = 100, detail = 1 } = {}) {
  const where = { bubbles: true, cancelable: true, clientX: x, clientY: y };
  element.dispatchEvent(at(new PointerEvent('pointerdown', where), ms));
  element.dispatchEvent(at(new MouseEvent('click', { ...where, detail }), ms + 50));
}

/** Presses a key as a browser does: the focused button is clicked unless somebody prevents it. */
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

describe('a press', () => {
  /** Far from all presses of the tests before. */
  let t = 0;
  beforeEach(() => {
    pressed.mockClear();
    t += 100_000;
  });

  test('acts on what was there', () => {
    click(show('Start'), t);
    expect(pressed.mock.calls).toEqual([['Start']]);
  });

  test('does not act on what came with the press before it', () => {
    click(show('Start'), t);
    click(show('It let go'), t + 300);
    expect(pressed.mock.calls).toEqual([['Start']]);
  });

  test('of a third and a fourth click does not either', () => {
    click(show('Start'), t);
    const button = show('It let go');
    for (const ms of [300, 600, 900, 1200]) click(button, t + ms);
    expect(pressed).toHaveBeenCalledTimes(1);
  });

  test('acts again once the gesture is over', () => {
    click(show('Start'), t);
    click(show('It let go'), t + 800);
    expect(pressed.mock.calls).toEqual([['Start'], ['It let go']]);
  });

  test('acts on what is elsewhere on the page, however quick', () => {
    click(show('Start'), t);
    click(show('Restart'), t + 300, { x: 180 });
    expect(pressed.mock.calls).toEqual([['Start'], ['Restart']]);
  });

  test('acts twice on what stays there', () => {
    const button = show('Next');
    click(button, t);
    click(button, t + 200, { detail: 2 });
    expect(pressed).toHaveBeenCalledTimes(2);
  });

  test('without a pointer is let through: assistive technology has none', () => {
    click(show('Start'), t);
    show('Pause').click();
    expect(pressed.mock.calls).toEqual([['Start'], ['Pause']]);
  });
});

describe('a key', () => {
  let t = 50_000_000;
  beforeEach(() => {
    pressed.mockClear();
    t += 100_000;
  });

  test.each(['Enter', ' '])('"%s" hit twice acts once where the view changes', (name) => {
    show('Start');
    key(name, t);
    show('Pause');
    key(name, t + 200);
    expect(pressed.mock.calls).toEqual([['Start']]);
    key(name, t + 1000);
    expect(pressed.mock.calls).toEqual([['Start'], ['Pause']]);
  });

  test('another one acts at once', () => {
    show('Start');
    key('Enter', t);
    show('Pause');
    key(' ', t + 200);
    expect(pressed.mock.calls).toEqual([['Start'], ['Pause']]);
  });

  test('hit twice acts twice where nothing new appears', () => {
    show('Next');
    key('Enter', t);
    key('Enter', t + 200);
    expect(pressed).toHaveBeenCalledTimes(2);
  });

  test('held down acts once', () => {
    show('Next');
    key('Enter', t);
    for (let ms = 500; ms < 2000; ms += 40) key('Enter', t + ms, { repeat: true });
    expect(pressed).toHaveBeenCalledTimes(1);
  });

  test('held down in a field types on', () => {
    const field = document.createElement('input');
    document.body.replaceChildren(field);
    field.focus();
    const event = new KeyboardEvent('keydown', {
      key: '3',
      repeat: true,
      cancelable: true,
      bubbles: true,
    });
    field.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(false);
  });
});
