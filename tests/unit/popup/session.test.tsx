// @vitest-environment happy-dom
import { fireEvent } from '@testing-library/preact';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { Popup } from '../../../components/popup/Popup.tsx';
import { helpSigns } from '../../../content/help.ts';
import { startRelief, stateAt } from '../../../domain/session/index.ts';
import { minuteMs, secondMs } from '../../../domain/time.ts';
import { choiceItem, sessionItem } from '../../../state/session/item.ts';
import { settingsItem } from '../../../state/settings/item.ts';
import { read } from '../../../state/kernel/store.ts';
import { write } from '../store.ts';
import { button, checkbox, click, heading, open, radio, screen, settle, t0 } from '../page.tsx';
import { chooseRoutine, openOn, pass, press, setUp } from './fixtures.tsx';

setUp();

const relief = startRelief(choiceItem.fallback, 30, t0);

const headings = () => screen.getAllByRole('heading').map(({ textContent }) => textContent);

const state = async () => stateAt((await read(sessionItem))!, Date.now());

describe('the keys', () => {
  test('Enter starts, even from a choice', async () => {
    await open(Popup);
    await click(button('Change'));
    await press('Enter', { on: radio('Standing') });
    expect(await state()).toBe('running');
  });

  test('Space pauses and resumes, N skips to the next phase, G lets go', async () => {
    await open(Popup);
    await press('Enter');
    await press(' ');
    expect(await state()).toBe('paused');
    expect(document.activeElement).toBe(button('Resume'));
    await press(' ');
    expect(await state()).toBe('running');
    await press('n');
    expect(screen.getByText('Hold it there', { selector: 'b' })).toBeTruthy();
    await press('G');
    expect(await state()).toBe('ended');
  });

  test('Space pressed again before the timer is shown pauses nothing', async () => {
    await open(Popup);
    const start = button('Start stretch');
    fireEvent.click(start);
    await Promise.resolve();
    fireEvent.keyDown(start, { key: ' ' });
    fireEvent.click(start);
    await settle();
    expect(await state()).toBe('running');
  });

  test('act on the focused element: Space ticks a step, and a held key is one press', async () => {
    await openOn(relief);
    await press(' ', { on: checkbox('Sip if thirsty') });
    expect(await state()).toBe('running');
    await press(' ', { repeat: true });
    expect(await state()).toBe('running');
  });

  test.each<[string, letterKeys: boolean, key: string, code: string, state: string]>([
    ['act by their place in Arabic', true, 'ل', 'KeyG', 'ended'],
    ['act by their place in Cyrillic', true, 'п', 'KeyG', 'ended'],
    // On a Dvorak keyboard.
    ['act by their letter where that is Latin', true, 'i', 'KeyG', 'running'],
    ['do nothing where they were switched off', false, 'g', 'KeyG', 'running'],
    ['leave Space as it is where they were switched off', false, ' ', 'Space', 'paused'],
  ])('of one letter %s', async (_, letterKeys, key, code, expected) => {
    await write(settingsItem, { ...settingsItem.fallback, letterKeys });
    await openOn(relief);
    await press(key, { code });
    expect(await state()).toBe(expected);
  });

  test.each(['?', '؟'])('are listed with %s, which goes back too, if it is wanted', async (key) => {
    await open(Popup);
    await press(key, { code: 'Slash' });
    expect(document.activeElement).toBe(heading('Keys'));
    await press(key, { code: 'Slash' });
    expect(document.activeElement).toBe(button('Start stretch'));
    await write(settingsItem, { ...settingsItem.fallback, letterKeys: false });
    await settle();
    await press(key, { code: 'Slash' });
    expect(screen.queryByRole('heading', { name: 'Keys' })).toBeNull();
  });

  test.each([
    [true, ['Enter', 'Space', 'N', 'G', '?'], /can be switched off in Settings/],
    [false, ['Enter', 'Space'], /are switched off\./],
  ])('are listed if they work: with letter keys %s', async (letterKeys, keys, line) => {
    await write(settingsItem, { ...settingsItem.fallback, letterKeys });
    await openOn(relief);
    await click(button('How to do it'));
    await click(await screen.findByRole('button', { name: 'Keys' }));
    expect(screen.getAllByRole('term').map(({ textContent }) => textContent)).toEqual(keys);
    expect(screen.getByText(line)).toBeTruthy();
  });

  test.each(['ctrlKey', 'altKey', 'metaKey'])(
    'are left to the browser with %s',
    async (modifier) => {
      await openOn(relief);
      await press('g', { [modifier]: true });
      expect(await state()).toBe('running');
    },
  );
});

describe('a cramp that still grips after ten minutes', () => {
  const overdueAtMs = t0 + 3 * secondMs + 10 * minuteMs;
  beforeEach(async () => {
    await write(sessionItem, { ...relief, seenAtMs: overdueAtMs });
    vi.setSystemTime(overdueAtMs + minuteMs);
    await open(Popup);
  });

  test('is no longer coached: emergency signs come first, then those for today, and two answers', () => {
    expect(headings()).toEqual([
      'Legroom',
      'Call a doctor or an advice line now',
      'Call your local emergency number if any of these fits.',
    ]);
    expect(screen.getByText('Left calf · 11:03 so far')).toBeTruthy();
    expect(screen.queryByRole('timer')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Pause' })).toBeNull();
    expect(button('It let go')).toBeTruthy();
    expect(document.activeElement).toBe(button('Still cramping'));
  });

  test('has each sign in a few words, which unfold, and the others one press away', async () => {
    const signs = screen.getAllByRole('group');
    // And the numbers of other countries.
    expect(signs).toHaveLength(helpSigns.emergency.length + 1);
    expect(signs.filter((sign) => (sign as HTMLDetailsElement).open)).toEqual([]);
    expect(screen.getByText('Dark, cola-coloured urine').tagName).toBe('SUMMARY');
    await click(button('A doctor today, or a visit: more signs'));
    expect(heading('A doctor today')).toBeTruthy();
  });

  test('that lets go in the end counts its whole time, and the result repeats what to do', async () => {
    await click(button('It let go'));
    expect(heading('Let go after 11 min 3 s')).toBeTruthy();
    expect(screen.getByText(/Call a doctor .* now, even if it let go/)).toBeTruthy();
    expect(headings()).toContain('Call your local emergency number if any of these fits.');
  });

  test('that still grips ends with what to do, and offers no other stretch', async () => {
    await click(button('Still cramping'));
    expect(document.activeElement).toBe(heading('Call a doctor or an advice line now'));
    expect(screen.getByText(/^Ten minutes is long for a cramp/)).toBeTruthy();
    expect(headings()).toContain('Call your local emergency number if any of these fits.');
    expect(screen.queryByRole('button', { name: 'It came back' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Start stretch' })).toBeNull();
    await click(button('Done'));
    expect(button('Start stretch')).toBeTruthy();
  });
});

describe('when something is wrong', () => {
  test.each([
    ['a cramp', 'relief', false],
    ['a paused cramp', 'relief', true],
    ['a routine', 'routine', false],
  ])('%s is stopped with one press, and the signs are shown', async (_, mode, isPaused) => {
    if (mode === 'routine') await chooseRoutine('deskLegs');
    await open(Popup);
    await click(button('Start stretch'));
    await pass(5 * secondMs);
    if (isPaused) await click(button('Pause'));
    await click(button('Something is wrong'));
    expect(await read(sessionItem)).toMatchObject({ ending: 'somethingWrong' });
    expect(document.activeElement).toBe(heading('Call a doctor or an advice line now'));
    expect(headings()).toContain('Call your local emergency number if any of these fits.');
    expect(screen.queryByRole('button', { name: 'Start stretch' })).toBeNull();
  });
});

describe('the flash', () => {
  test.each([true, false])(
    'lights up at the next phase only, if it is wanted: %s',
    async (flash) => {
      const { fallback } = settingsItem;
      await write(settingsItem, { ...fallback, cues: { ...fallback.cues, flash } });
      await openOn(relief);
      expect(document.querySelector('.flash')).toBeNull();
      await pass(3 * secondMs);
      expect(document.querySelector('.flash') !== null).toBe(flash);
    },
  );
});
