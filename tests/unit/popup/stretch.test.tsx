// @vitest-environment happy-dom
import { fireEvent } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Popup } from '../../../components/popup/Popup.tsx';
import { end, pause, startRelief, stateAt } from '../../../domain/session/index.ts';
import { hourMs, minuteMs, secondMs } from '../../../domain/time.ts';
import { wakeMessages } from '../../../platform/wake.ts';
import { choiceItem, sessionItem } from '../../../state/session/item.ts';
import { settingsItem } from '../../../state/settings/item.ts';
import { read } from '../../../state/kernel/store.ts';
import { write } from '../store.ts';
import { button, checkbox, click, heading, open, radio, screen, settle, t0 } from '../page.tsx';
import { announced, chooseRoutine, openOn, pass, setUp, timerLine } from './fixtures.tsx';

setUp();

const session = startRelief(choiceItem.fallback, 30, t0);

const cue = 'Knee straight, pull your toes up to your shin';

const timer = () => screen.getByRole('timer').textContent;

const stored = async () => (await read(sessionItem))!;
const state = async () => stateAt(await stored(), Date.now());

/** Moves the clock on in one leap, without a background that counts. */
async function leap(ms: number) {
  await vi.advanceTimersByTimeAsync(ms);
  await settle();
}

describe('a stretch', () => {
  test('starts with one click, and shows the time and the buttons', async () => {
    await open(Popup);
    await click(button('Start stretch'));
    expect(timer()).toBe('3');
    expect(timerLine()).toBe('Get into position Left calf');
    for (const name of ['Pause', 'Restart', 'It let go', 'Something is wrong', 'When to get help'])
      expect(button(name)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Resume' })).toBeNull();
    expect(document.activeElement).toBe(button('Pause'));
    expect(checkbox('Stretch it and hold').checked).toBe(false);
  });

  test('counts with its own second, wherever in it the popup is opened', async () => {
    await openOn({ ...session, seenAtMs: t0 + 4400 }, 4400);
    expect(timer()).toBe('29');
    await leap(600);
    expect(timer()).toBe('28');
  });

  test('counts down in each hold, and announces it, with the cue first', async () => {
    await openOn(session);
    await pass(secondMs);
    expect(announced()).toContain(`Get into position. ${cue}`);
    await pass(2 * secondMs);
    expect(heading(cue)).toBeTruthy();
    expect(timer()).toBe('30');
    expect(timerLine()).toBe('Hold it there Left calf · hold 1 · 0:03 so far');
    expect(announced()).toContain('Hold it there');
    await pass(29 * secondMs);
    expect(timer()).toBe('1');
    await pass(secondMs);
    expect(timer()).toBe('30');
    expect(timerLine()).toBe('Hold it there Left calf · hold 2 · 0:33 so far');
    expect(announced()).toContain('Hold 2.');
  });

  test('stops while paused, goes on where it was, and starts over with Restart', async () => {
    await openOn(session);
    await pass(8 * secondMs);
    await click(button('Pause'));
    expect(timer()).toBe('25');
    expect(timerLine()).toMatch(/^Paused/);
    expect(document.activeElement).toBe(button('Resume'));
    await pass(5 * secondMs);
    expect(timer()).toBe('25');
    await click(button('Resume'));
    expect(document.activeElement).toBe(button('Pause'));
    await pass(secondMs);
    expect(timer()).toBe('24');
    await click(button('Restart'));
    expect(timer()).toBe('3');
    expect(timerLine()).toMatch(/^Get into position/);
  });

  test('ends with how long it took, and Done leads back to the first view', async () => {
    await openOn({ ...session, seenAtMs: t0 + 102 * secondMs }, 103 * secondMs);
    await click(button('It let go'));
    expect(document.activeElement).toBe(heading('Let go after 1 min 43 s'));
    expect(screen.getByText(/Soreness or stiffness can last a day\. Walk gently\./)).toBeTruthy();
    await click(button(/^Getting worse, or one leg swelling\? Call a doctor today\./));
    expect(heading('When to get help')).toBeTruthy();
    await click(button('Back'));
    await click(button('Done'));
    expect(screen.queryByText(/^Let go after/)).toBeNull();
    expect(document.activeElement).toBe(button('Start stretch'));
    expect(checkbox('Stretch it and hold').checked).toBe(true);
  });

  test('is resumed with Not yet, go on, for ten seconds after It let go', async () => {
    await openOn({ ...session, seenAtMs: t0 + 8 * secondMs }, 8 * secondMs);
    await click(button('It let go'));
    await pass(9 * secondMs);
    await click(button('Not yet, go on'));
    expect(timer()).toBe('16');
    await click(button('It let go'));
    await pass(10 * secondMs);
    expect(screen.queryByRole('button', { name: 'Not yet, go on' })).toBeNull();
  });

  test('that came back is started again as the same cramp, whatever was chosen since', async () => {
    // As the evening reminder's *Show it* does.
    await chooseRoutine('beforeBed');
    await openOn(end(session, t0 + 43 * secondMs), minuteMs);
    expect(heading('Let go after 43 s')).toBeTruthy();
    await click(button('It came back'));
    expect(timer()).toBe('3');
    const { mode, phases, episode } = await stored();
    expect({ mode, phases }).toEqual({ mode: 'relief', phases: session.phases });
    expect(episode?.startedAtMs).toBe(t0);
  });

  test('that nobody counted for five minutes is paused where it was', async () => {
    await openOn({ ...session, seenAtMs: t0 + 13 * secondMs }, 5 * minuteMs);
    expect(timer()).toBe('20');
    expect(timerLine()).toMatch(/^Still cramping\?/);
    expect(screen.getByText(/^Legroom was stopped for a while/)).toBeTruthy();
    await click(button('Resume'));
    expect(timer()).toBe('20');
  });

  test('that nobody counted for hours is over', async () => {
    await openOn({ ...session, seenAtMs: t0 + 13 * secondMs }, 3 * hourMs);
    expect(button('Start stretch')).toBeTruthy();
  });

  test.each([
    [1, /^Steady pull, keep breathing/],
    [2, /^Still cramping\? Calf or foot, and steady\?/],
    [5, /^Rub it gently\. Not if swollen/],
  ])('after %d minutes suggests what to do next, and announces it', async (minutes, words) => {
    const heldMs = minutes * minuteMs + 3 * secondMs;
    await openOn({ ...session, seenAtMs: t0 + heldMs }, heldMs);
    expect(announced()).toContainEqual(expect.stringMatching(words));
  });

  test.each([
    ['that nobody has counted for half an hour', 31 * minuteMs, session, 1],
    ['that the person paused', minuteMs, pause(session, t0 + secondMs), 0],
    ['that has let go', minuteMs, end(session, t0 + secondMs), 0],
  ])('%s wakes the background as often as needed', async (_, laterMs, given, times) => {
    const wakes = vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue(undefined);
    await openOn(given, laterMs);
    await settle();
    const counts = wakes.mock.calls.filter(([message]) => message === wakeMessages.count);
    expect(counts).toHaveLength(times);
  });

  test('that is paused is shown as overdue after ten minutes', async () => {
    await openOn(pause(session, t0 + 9.9 * minuteMs), 9.9 * minuteMs);
    expect(timerLine()).toMatch(/^Paused/);
    await leap(0.1 * minuteMs);
    expect(heading('Call a doctor or an advice line now')).toBeTruthy();
  });

  test.each([true, false])('flashes at the next phase only, if it is wanted: %s', async (flash) => {
    const { fallback } = settingsItem;
    await write(settingsItem, { ...fallback, cues: { ...fallback.cues, flash } });
    await openOn(session);
    expect(document.querySelector('.flash')).toBeNull();
    await pass(3 * secondMs);
    expect(document.querySelector('.flash') !== null).toBe(flash);
  });
});

describe('an old result disappears', () => {
  const result = () => screen.queryByRole('heading', { name: /^Let go after/ });

  test('by itself, half an hour after the end', async () => {
    await openOn(end(session, t0 + 40 * secondMs), minuteMs);
    await leap(29 * minuteMs + 39 * secondMs);
    expect(result()).toBeTruthy();
    await leap(2 * secondMs);
    expect(result()).toBeNull();
    expect(button('Start stretch')).toBeTruthy();
  });

  test('within a minute after a sleep in which no timer ran', async () => {
    await openOn(end(session, t0 + 40 * secondMs), minuteMs);
    vi.setSystemTime(t0 + 9 * hourMs);
    await leap(minuteMs);
    expect(result()).toBeNull();
  });
});

describe('the keys', () => {
  /** Presses a key of the keyboard. */
  async function press(key: string, how: KeyboardEventInit = {}, on: Element = document.body) {
    fireEvent.keyDown(on, { key, ...how });
    await settle();
  }

  const withLetters = (letterKeys: boolean) =>
    write(settingsItem, { ...settingsItem.fallback, letterKeys });

  test('Enter starts, even from a choice', async () => {
    await open(Popup);
    await click(button('Change'));
    await press('Enter', {}, radio('Standing'));
    expect(await state()).toBe('running');
  });

  test('Space pauses and resumes, N skips to the next phase, G lets go', async () => {
    await openOn(session);
    await press(' ');
    expect(await state()).toBe('paused');
    expect(document.activeElement).toBe(button('Resume'));
    await press(' ');
    expect(await state()).toBe('running');
    await press('n');
    expect(timerLine()).toMatch(/^Hold it there/);
    await press('G');
    expect(await state()).toBe('ended');
  });

  test('act on the focused element: Space ticks a step, and a held key is one press', async () => {
    await openOn(session);
    await press(' ', {}, checkbox('Sip if thirsty'));
    await press(' ', { repeat: true });
    expect(await state()).toBe('running');
  });

  test.each<[string, letterKeys: boolean, key: string, how: KeyboardEventInit, state: string]>([
    ['act by their place in Arabic', true, 'ل', { code: 'KeyG' }, 'ended'],
    ['act by their place in Cyrillic', true, 'п', { code: 'KeyG' }, 'ended'],
    // On a Dvorak keyboard.
    ['act by their letter where that is Latin', true, 'i', { code: 'KeyG' }, 'running'],
    ['do nothing where they were switched off', false, 'g', {}, 'running'],
    ['leave Space as it is where they were switched off', false, ' ', {}, 'paused'],
    ['are left to the browser with Ctrl', true, 'g', { ctrlKey: true }, 'running'],
    ['are left to the browser with Alt', true, 'g', { altKey: true }, 'running'],
    ['are left to the browser with Meta', true, 'g', { metaKey: true }, 'running'],
  ])('of one letter %s', async (_, letterKeys, key, how, expected) => {
    await withLetters(letterKeys);
    await openOn(session);
    await press(key, how);
    expect(await state()).toBe(expected);
  });

  test('are listed with ?, also that of Arabic, which goes back too, if letter keys are wanted', async () => {
    const listed = () => screen.getAllByRole('term').map(({ textContent }) => textContent);
    await open(Popup);
    await press('؟');
    expect(document.activeElement).toBe(heading('Keys'));
    expect(listed()).toEqual(['Enter', 'Space', 'N', 'G', '?']);
    expect(screen.getByText(/can be switched off in Settings/)).toBeTruthy();
    await press('?');
    expect(document.activeElement).toBe(button('Start stretch'));

    await withLetters(false);
    await settle();
    await press('?');
    expect(screen.queryByRole('heading', { name: 'Keys' })).toBeNull();
    await click(button('How to do it'));
    await click(button('Keys'));
    expect(listed()).toEqual(['Enter', 'Space']);
    expect(screen.getByText(/are switched off\./)).toBeTruthy();
  });
});
