// @vitest-environment happy-dom
import { fireEvent, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Popup } from '../../components/popup/Popup.tsx';
import { end, lengthMs, startRelief, stateAt } from '../../domain/session/index.ts';
import { minuteMs, secondMs } from '../../domain/time.ts';
import { recordHeartbeatAndTakeCue } from '../../state/actions/heartbeat.ts';
import { startDelayMs, startStretch } from '../../state/actions/stretch.ts';
import { choiceItem, sessionItem, settingsItem } from '../../state/items.ts';
import { read, write } from '../../state/stored.ts';
import { close, open, screen, settle, surround } from './page.tsx';

const t0 = Date.parse('2026-11-23T21:00Z');
const relief = startRelief(choiceItem.fallback, 30, t0);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'], now: t0 });
  surround();
});
afterEach(async () => {
  await close();
  vi.useRealTimers();
});

const button = (name: string) => screen.getByRole('button', { name });
const radio = (name: string) => screen.getByRole<HTMLInputElement>('radio', { name });
const heading = (name: string | RegExp) => screen.getByRole('heading', { name });
const headings = () => screen.getAllByRole('heading').map(({ textContent }) => textContent);
const state = async () => stateAt((await read(sessionItem))!, Date.now());

async function click(element: HTMLElement) {
  fireEvent.click(element);
  await settle();
}

async function press(key: string, on: Element = document.body) {
  fireEvent.keyDown(on, { key });
  await settle();
}

/** Types a number and leaves its field. */
async function enter(name: string, value: string) {
  const field = screen.getByRole('spinbutton', { name });
  fireEvent.input(field, { target: { value } });
  await settle();
  fireEvent.blur(field);
  await settle();
}

/** The clock moves on while the background counts every second. */
async function pass(ms: number) {
  for (let left = ms; left > 0; left -= secondMs) {
    vi.advanceTimersByTime(Math.min(left, secondMs));
    await settle();
    await recordHeartbeatAndTakeCue(0);
    await settle();
  }
}

const chooseRoutine = (routine: 'calf' | 'deskLegs' | 'beforeBed' | 'own') =>
  write(choiceItem, { ...choiceItem.fallback, mode: 'routine', routine });

describe('a routine', () => {
  test('is one choice away, and shows its plan, how long it takes and what is known about it', async () => {
    await open(Popup);
    await click(radio('Routine'));
    await click(radio('Before bed'));
    await click(radio('Standing'));
    expect(heading('Before bed')).toBeTruthy();
    expect(screen.getByText('about 3 min')).toBeTruthy();
    const plan = within(screen.getByRole('list', { name: 'The plan' }));
    expect(plan.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      'Calf3 × 10 s, each leg',
      'Back of thigh3 × 10 s, each leg',
    ]);
    expect(screen.getByText(/In one small trial, people over 55/)).toBeTruthy();
    expect(screen.getByText(/limited evidence/)).toBeTruthy();
    expect(screen.queryByRole('list', { name: 'Relief checklist' })).toBeNull();
    expect(await read(choiceItem)).toMatchObject({
      mode: 'routine',
      routine: 'beforeBed',
      position: 'standing',
    });
  });

  test('shows how each of its stretches is done, and when to stop', async () => {
    await write(choiceItem, {
      ...choiceItem.fallback,
      mode: 'routine',
      routine: 'beforeBed',
      position: 'standing',
    });
    await open(Popup);
    await click(button('How to do it'));
    expect(screen.getByRole('heading', { name: 'Before bed' })).toBeTruthy();
    expect(screen.getAllByRole('heading', { name: 'What to feel' })).toHaveLength(2);
    expect(screen.getByRole('heading', { name: /^Stop at once/ })).toBeTruthy();
  });

  test('sits for both legs at once where standing is hard', async () => {
    await chooseRoutine('beforeBed');
    await open(Popup);
    expect(screen.getByText('3 × 10 s, both legs at once')).toBeTruthy();
  });

  test('offers no position where there is only one', async () => {
    await chooseRoutine('deskLegs');
    await open(Popup);
    expect(screen.queryByRole('radiogroup', { name: 'Position' })).toBeNull();
  });

  test('runs through its phases, shows what is coming up, and says when to switch', async () => {
    await chooseRoutine('deskLegs');
    await open(Popup);
    await click(button('Start stretch'));
    expect(heading('Get into position')).toBeTruthy();
    await pass(startDelayMs + 3 * secondMs);
    expect(screen.getByText('Left calf · hold 1 of 8')).toBeTruthy();
    const ahead = within(heading('Coming up').parentElement!);
    expect(ahead.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      'Left calf15 s',
      'Right calf15 s',
      'Left calf15 s',
    ]);
    expect(ahead.getByText('and 5 more holds')).toBeTruthy();
    await pass(15 * secondMs);
    expect(heading('Switch to the right leg')).toBeTruthy();
    expect(screen.getByRole('status').textContent).toBe('Switch to the right leg');
  });

  test('goes to the next phase with Next', async () => {
    await chooseRoutine('deskLegs');
    await open(Popup);
    await click(button('Start stretch'));
    await click(button('Next'));
    expect(screen.getByText('Left calf · hold 1 of 8')).toBeTruthy();
    await click(button('Next'));
    expect(heading('Switch to the right leg')).toBeTruthy();
  });

  test('ends by itself and says how long was held', async () => {
    await chooseRoutine('beforeBed');
    await startStretch();
    const session = (await read(sessionItem))!;
    const atMs = session.startedAtMs + lengthMs(session.phases);
    await write(sessionItem, { ...session, seenAtMs: atMs - secondMs });
    vi.setSystemTime(atMs);
    await open(Popup);
    expect(heading('Done: 30 s of holding')).toBeTruthy();
    expect(document.activeElement).toBe(heading('Done: 30 s of holding'));
  });

  test('can be left early', async () => {
    await chooseRoutine('beforeBed');
    await open(Popup);
    await click(button('Start stretch'));
    await pass(startDelayMs + 8 * secondMs);
    await click(button('End'));
    expect(heading('Ended after 5 s of holding')).toBeTruthy();
    // Nothing comes any more.
    expect(screen.queryByRole('heading', { name: 'Coming up' })).toBeNull();
  });

  test('has its positions in the order in which a cramp has them', async () => {
    await chooseRoutine('beforeBed');
    await open(Popup);
    const positions = within(screen.getByRole('radiogroup', { name: 'Position' }));
    const names = positions.getAllByRole('radio').map((each) => each.parentElement!.textContent);
    expect(names).toEqual(['Sitting', 'Standing', 'In bed']);
  });
});

describe('a routine of one’s own', () => {
  beforeEach(async () => {
    await chooseRoutine('own');
    await open(Popup);
    await click(button('Change it'));
  });

  test('is put together from muscles, seconds, rounds and legs', async () => {
    await click(screen.getByRole('checkbox', { name: 'Shin' }));
    await enter('Length of a hold', '45');
    await enter('Rounds', '3');
    await click(screen.getByRole('switch', { name: 'Both legs' }));
    expect((await read(choiceItem)).own).toEqual({
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
    ['Rounds', '2.5', 'Choose 1 to 10 rounds.'],
  ])('refuses %s %s with words, and keeps what was', async (name, value, words) => {
    await enter(name, value);
    expect(screen.getByText(words)).toBeTruthy();
    expect(await read(choiceItem)).toMatchObject({ own: choiceItem.fallback.own });
  });

  test('is never empty: the last muscle stays, and it says why', () => {
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'Calf' }).disabled).toBe(true);
    expect(screen.getByText('A routine needs at least one stretch.')).toBeTruthy();
  });
});

describe('the keys', () => {
  test('Enter starts, also from a choice', async () => {
    await open(Popup);
    await press('Enter', radio('Standing'));
    expect(await state()).toBe('running');
  });

  test('Space pauses and resumes, N goes on, G lets go', async () => {
    await open(Popup);
    await press('Enter');
    await press(' ');
    expect(await state()).toBe('paused');
    expect(document.activeElement).toBe(button('Resume'));
    await press(' ');
    expect(await state()).toBe('running');
    await press('n');
    expect(heading('Hold it there')).toBeTruthy();
    await press('G');
    expect(await state()).toBe('ended');
  });

  test('? lists them, and goes back', async () => {
    await open(Popup);
    await press('?');
    expect(document.activeElement).toBe(heading('Keys'));
    for (const key of ['Enter', 'Space', 'N', 'G', '?']) expect(screen.getByText(key)).toBeTruthy();
    await press('?');
    expect(document.activeElement).toBe(button('Start stretch'));
  });

  test('are left to what has the focus: Space ticks a step, and a held key is one press', async () => {
    await write(sessionItem, relief);
    await open(Popup);
    await press(' ', screen.getByRole('checkbox', { name: 'Sip if thirsty' }));
    expect(await state()).toBe('running');
    fireEvent.keyDown(document.body, { key: ' ', repeat: true });
    await settle();
    expect(await state()).toBe('running');
  });

  test.each(['ctrlKey', 'altKey', 'metaKey'])(
    'are left to the browser with %s',
    async (modifier) => {
      await write(sessionItem, relief);
      await open(Popup);
      fireEvent.keyDown(document.body, { key: 'g', [modifier]: true });
      await settle();
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

  test('is not coached on: emergency signs first, then those for today, and two answers', () => {
    expect(headings()).toEqual([
      'Legroom',
      'Still gripping after ten minutes',
      'Emergency now',
      'A doctor today',
    ]);
    expect(screen.queryByRole('timer')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Pause' })).toBeNull();
    expect(button('It let go')).toBeTruthy();
    expect(document.activeElement).toBe(button('It still grips'));
  });

  test('that let go after all: the whole time counts, and the result repeats what to do', async () => {
    await click(button('It let go'));
    expect(heading('Let go after 11 min 0 s')).toBeTruthy();
    expect(screen.getByText(/Speak to a doctor .* today, even if it has let go/)).toBeTruthy();
    expect(headings()).toContain('Emergency now');
    expect(headings()).toContain('A doctor today');
  });

  test('that still grips ends with what to do, and offers no other stretch', async () => {
    await click(button('It still grips'));
    expect(document.activeElement).toBe(heading('Still gripping after ten minutes'));
    expect(screen.getByText(/get help now/)).toBeTruthy();
    expect(headings().indexOf('Emergency now')).toBeLessThan(headings().indexOf('A doctor today'));
    expect(screen.queryByRole('button', { name: 'Start stretch' })).toBeNull();
    await click(button('Done'));
    expect(button('Start stretch')).toBeTruthy();
    expect(screen.queryByText(/^Last time/)).toBeNull();
  });
});

describe('when something is wrong', () => {
  test.each([
    ['a cramp', () => {}],
    ['a routine', () => chooseRoutine('deskLegs')],
  ])('%s is stopped with one press, and the signs are shown', async (_, choose) => {
    await choose();
    await open(Popup);
    await click(button('Start stretch'));
    await pass(5 * secondMs);
    await click(button('Something is wrong'));
    expect(await read(sessionItem)).toMatchObject({ ending: 'somethingWrong' });
    expect(document.activeElement).toBe(heading('Stretch stopped: look at these signs'));
    expect(headings().indexOf('Emergency now')).toBeLessThan(headings().indexOf('A doctor today'));
    expect(screen.queryByRole('button', { name: 'Start stretch' })).toBeNull();
    await click(button('Done'));
    expect(screen.queryByText(/^Last time/)).toBeNull();
  });

  test('a paused stretch can say so too', async () => {
    await open(Popup);
    await click(button('Start stretch'));
    await pass(5 * secondMs);
    await click(button('Pause'));
    await click(button('Something is wrong'));
    expect(heading('Emergency now')).toBeTruthy();
  });
});

describe('a result', () => {
  test('starts again what ended, whatever was chosen since', async () => {
    await write(sessionItem, end(relief, t0 + minuteMs));
    vi.setSystemTime(t0 + 2 * minuteMs);
    // As *Show it* of the evening reminder does.
    await chooseRoutine('beforeBed');
    await open(Popup);
    await click(button('Start stretch'));
    expect(await read(sessionItem)).toMatchObject({ mode: 'relief', phases: relief.phases });
  });
});

describe('the flash', () => {
  const flash = () => document.querySelector('.flash');

  test('lights up at the next phase, and not on opening', async () => {
    await write(sessionItem, relief);
    await open(Popup);
    expect(flash()).toBeNull();
    await pass(3 * secondMs);
    expect(flash()).not.toBeNull();
  });

  test('stays away where it is not wanted', async () => {
    const { fallback } = settingsItem;
    await write(settingsItem, { ...fallback, cues: { ...fallback.cues, flash: false } });
    await write(sessionItem, relief);
    await open(Popup);
    await pass(3 * secondMs);
    expect(flash()).toBeNull();
  });
});

test('a session from a newer version is set aside, and the popup starts afresh', async () => {
  const { storage } = (await import('wxt/testing/fake-browser')).fakeBrowser;
  await storage.local.set({ session: { version: 99, value: { mode: 'orbit' } } });
  await open(Popup);
  await click(button('Start stretch'));
  expect(screen.getByRole('timer')).toBeTruthy();
  expect(await storage.local.get('newer:session')).toEqual({
    'newer:session': { version: 99, value: { mode: 'orbit' } },
  });
});

test('a session that ended days ago leaves the first view free, and its result can still be read', async () => {
  await write(sessionItem, end(relief, t0 + minuteMs));
  vi.setSystemTime(t0 + 3 * 24 * 60 * minuteMs);
  await open(Popup);
  expect(button('Start stretch')).toBeTruthy();
  expect(screen.queryByText(/^Let go after/)).toBeNull();
  expect(screen.getByText('Last time: let go after 57 s')).toBeTruthy();
});
