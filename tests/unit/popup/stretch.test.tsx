// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { Popup } from '../../../components/popup/Popup.tsx';
import { end, startRelief } from '../../../domain/session/index.ts';
import { hourMs, minuteMs, secondMs } from '../../../domain/time.ts';
import { startDelayMs } from '../../../state/session/actions.ts';
import { choiceItem, sessionItem } from '../../../state/session/item.ts';
import { read } from '../../../state/kernel/store.ts';
import { write } from '../store.ts';
import { button, checkbox, click, open, screen, t0 } from '../page.tsx';
import { announced, chooseRoutine, openOn, pass, setUp, timerLine } from './fixtures.tsx';

setUp();

const session = startRelief(choiceItem.fallback, 30, t0);

const cue = 'Knee straight, pull your toes up to your shin';

const timer = () => screen.getByRole('timer').textContent;

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

  test('shows how to do it while the timer goes on, and leads back to it', async () => {
    await openOn(session);
    await click(button('How to do it'));
    expect(screen.getByRole('heading', { name: 'What you should feel' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Start stretch' })).toBeNull();
    await pass(8 * secondMs);
    await click(button('Back'));
    expect(timer()).toBe('25');
    expect(document.activeElement).toBe(button('How to do it'));
  });

  test('counts down in each hold, and announces it, with the cue first', async () => {
    await openOn(session);
    await pass(secondMs);
    expect(announced()).toContain(`Get into position. ${cue}`);
    await pass(2 * secondMs);
    expect(screen.getByRole('heading', { name: cue })).toBeTruthy();
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

  test('stops while paused and goes on where it was', async () => {
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
  });

  test('starts over with Restart', async () => {
    await openOn(session);
    await pass(8 * secondMs);
    await click(button('Restart'));
    expect(timer()).toBe('3');
    expect(timerLine()).toMatch(/^Get into position/);
  });

  test('ends with how long it took, and Done leads back to the first view', async () => {
    await openOn({ ...session, seenAtMs: t0 + 102 * secondMs }, 103 * secondMs);
    await click(button('It let go'));
    const heading = screen.getByRole('heading', { name: 'Let go after 1 min 43 s' });
    expect(document.activeElement).toBe(heading);
    expect(screen.getByText(/Soreness or stiffness can last a day\. Walk gently\./)).toBeTruthy();
    await click(button(/^Getting worse, or one leg swelling\? Call a doctor today\./));
    expect(screen.getByRole('heading', { name: 'When to get help' })).toBeTruthy();
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
    expect(screen.getByRole('heading', { name: 'Let go after 43 s' })).toBeTruthy();
    await click(button('It came back'));
    expect(timer()).toBe('3');
    const { mode, phases, episode } = (await read(sessionItem))!;
    expect({ mode, phases }).toEqual({ mode: 'relief', phases: session.phases });
    expect(episode?.startedAtMs).toBe(t0);
  });

  test('that nobody counted for hours is over, and the next one starts with one click', async () => {
    await openOn({ ...session, seenAtMs: t0 + 13 * secondMs }, 3 * hourMs);
    await click(button('Start stretch'));
    expect(timer()).toBe('3');
    expect(await read(sessionItem)).toMatchObject({
      startedAtMs: t0 + 3 * hourMs + startDelayMs,
      episode: { startedAtMs: t0 + 3 * hourMs },
    });
  });

  test.each([
    ['Resume', () => expect(timer()).toBe('20')],
    ['It let go', () => expect(screen.getByText('Let go after 13 s')).toBeTruthy()],
  ])(
    'that nobody counted for five minutes is paused where it was; %s',
    async (name, expectShown) => {
      await openOn({ ...session, seenAtMs: t0 + 13 * secondMs }, 5 * minuteMs);
      expect(timer()).toBe('20');
      expect(timerLine()).toMatch(/^Still cramping\?/);
      expect(screen.getByText(/^Legroom was stopped for a while/)).toBeTruthy();
      await click(button(name));
      expectShown();
    },
  );

  test.each([
    [1, /^Steady pull, keep breathing/],
    [2, /^Still cramping\? Calf or foot, and steady\?/],
    [5, /^Rub it gently\. Not if swollen/],
  ])('after %d minutes suggests what to do next, and announces it', async (minutes, words) => {
    const nowMs = t0 + minutes * minuteMs + 3 * secondMs;
    await write(sessionItem, { ...session, seenAtMs: nowMs });
    vi.setSystemTime(nowMs);
    await open(Popup);
    expect(announced()).toContainEqual(expect.stringMatching(words));
  });
});
