// @vitest-environment happy-dom
import { fireEvent, within } from '@testing-library/preact';
import { beforeEach, describe, expect, test } from 'vitest';
import { Popup } from '../../../components/popup/Popup.tsx';
import { lengthMs } from '../../../domain/session/index.ts';
import { secondMs } from '../../../domain/time.ts';
import { startStretch } from '../../../state/session/actions.ts';
import { choiceItem, sessionItem } from '../../../state/session/item.ts';
import { read } from '../../../state/kernel/store.ts';
import { button, checkbox, click, enter, heading, open, radio, screen, settle } from '../page.tsx';
import { announced, chooseRoutine, openOn, pass, setUp, timerLine } from './fixtures.tsx';

setUp();

const texts = (elements: HTMLElement[]) => elements.map(({ textContent }) => textContent);

describe('a routine', () => {
  test('is one choice away, and shows its plan, how long it takes and what is known about it', async () => {
    await open(Popup);
    await click(radio('Routine'));
    await click(radio('Before bed'));
    const positions = within(screen.getByRole('radiogroup', { name: 'Position' }));
    const names = positions.getAllByRole('radio').map((each) => each.parentElement!.textContent);
    expect(names).toEqual(['Standing', 'In bed']);
    expect(screen.getByText('3 × 10 s, both legs at once')).toBeTruthy();
    expect(screen.queryByRole('radiogroup', { name: 'Side' })).toBeNull();
    await click(radio('Standing'));
    expect(screen.getByRole('radiogroup', { name: 'Side' })).toBeTruthy();
    expect(screen.getByText('Before bed', { selector: '.cue' })).toBeTruthy();
    expect(screen.getByText('about 3 min')).toBeTruthy();
    const plan = within(screen.getByRole('list', { name: 'The plan' }));
    expect(texts(plan.getAllByRole('listitem'))).toEqual([
      'Calf3 × 10 s, each leg',
      'Back of thigh3 × 10 s, each leg',
    ]);
    expect(screen.getByText(/In one small trial, people over 55/)).toBeTruthy();
    expect(screen.getByText(/limited evidence/)).toBeTruthy();
    expect(screen.queryByRole('list', { name: 'Relief checklist' })).toBeNull();
    const chosen = { mode: 'routine', routine: 'beforeBed', position: 'standing' };
    expect(await read(choiceItem)).toMatchObject(chosen);
  });

  test('runs through its phases, shows the next steps, says when to switch, and can be left', async () => {
    await chooseRoutine('deskLegs');
    await open(Popup);
    expect(screen.queryByRole('radiogroup', { name: 'Position' })).toBeNull();
    await click(button('Start stretch'));
    expect(timerLine()).toBe('Get into position Left calf');
    await click(button('Next'));
    expect(timerLine()).toBe('Hold it there Left calf · hold 1 of 8');
    const ahead = within(heading('Coming up').parentElement!);
    expect(texts(ahead.getAllByRole('listitem'))).toEqual([
      'Right calf15 s',
      'Left calf15 s',
      'Right calf15 s',
    ]);
    expect(ahead.getByText('and 4 more holds')).toBeTruthy();
    await pass(15 * secondMs);
    expect(timerLine()).toMatch(/^Switch to the right leg/);
    expect(announced()).toContain('Switch to the right leg');
    await click(button('End'));
    expect(heading('Ended after 15 s of holding')).toBeTruthy();
    expect(screen.queryByRole('heading', { name: 'Coming up' })).toBeNull();
  });

  test('ends by itself and says how long was held', async () => {
    await chooseRoutine('beforeBed');
    await startStretch();
    const session = (await read(sessionItem))!;
    const endMs = session.startedAtMs + lengthMs(session.phases);
    await openOn({ ...session, seenAtMs: endMs - secondMs }, endMs - Date.now());
    expect(document.activeElement).toBe(heading('Done: 30 s of holding'));
  });
});

describe('a routine of one’s own', () => {
  const number = (name: string) => screen.getByRole('textbox', { name });
  const own = async () => (await read(choiceItem)).own;

  beforeEach(async () => {
    await chooseRoutine('own');
    await open(Popup);
    await click(button('Change it'));
  });

  test('is put together from muscles, seconds, rounds and legs', async () => {
    await click(checkbox('Shin'));
    await enter(number('Length of a hold'), '45');
    await enter(number('Rounds'), '3');
    await click(screen.getByRole('switch', { name: 'Both legs' }));
    expect(await own()).toEqual({
      muscles: ['gastrocnemius', 'tibialisAnterior'],
      holdSeconds: 45,
      rounds: 3,
      bothSides: false,
    });
    await click(button('Done'));
    expect(screen.getAllByText('3 × 45 s, one leg')).toHaveLength(2);
  });

  test.each([
    ['Length of a hold', '9', 'Choose 10 to 60 seconds.'],
    ['Length of a hold', '61', 'Choose 10 to 60 seconds.'],
    ['Rounds', '0', 'Choose 1 to 10 rounds.'],
    ['Rounds', '11', 'Choose 1 to 10 rounds.'],
  ])('refuses %s %s with words, and keeps the earlier value', async (name, value, words) => {
    await enter(number(name), value);
    expect(screen.getByText(words)).toBeTruthy();
    expect(await own()).toEqual(choiceItem.fallback.own);
  });

  test('keeps both of two muscles that are ticked before the first is stored', async () => {
    fireEvent.click(checkbox('Foot'));
    fireEvent.click(checkbox('Shin'));
    await settle();
    expect((await own()).muscles).toHaveLength(3);
    expect([checkbox('Foot').checked, checkbox('Shin').checked]).toEqual([true, true]);
  });

  test('is never empty: the last muscle cannot be unticked, and the view says why', async () => {
    expect(checkbox('Calf').disabled).toBe(true);
    expect(screen.getByText('A routine needs at least one stretch.')).toBeTruthy();
    // The last two at once.
    await click(checkbox('Foot'));
    fireEvent.click(checkbox('Foot'));
    fireEvent.click(checkbox('Calf'));
    await settle();
    expect((await own()).muscles).toEqual(['gastrocnemius']);
    expect(checkbox('Calf').checked).toBe(true);
  });
});
