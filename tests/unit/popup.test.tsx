// @vitest-environment happy-dom
import { fireEvent, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Popup } from '../../components/popup/Popup.tsx';
import { t } from '../../platform/words.ts';
import { helpGroups, helpSigns } from '../../content/help.ts';
import { end, pause, startRelief } from '../../domain/session/index.ts';
import { hourMs, minuteMs, secondMs } from '../../domain/time.ts';
import { startDelayMs } from '../../state/actions/stretch.ts';
import {
  checklistItem,
  choiceItem,
  consentItem,
  nudgeItem,
  sessionItem,
  settingsItem,
  waterItem,
} from '../../state/items.ts';
import { read, write } from '../../state/stored.ts';
import { close, open, screen, settle, surround } from './page.tsx';
import { withWater } from './reminders.ts';

const t0 = Date.parse('2026-11-23T10:00Z');
const session = startRelief(choiceItem.fallback, 30, t0);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'], now: t0 });
  surround();
});
afterEach(async () => {
  await close();
  vi.useRealTimers();
});

const button = (name: string) => screen.getByRole('button', { name });
const checkbox = (name: RegExp | string) =>
  screen.getByRole<HTMLInputElement>('checkbox', { name });
const nudges = () => screen.getByRole<HTMLInputElement>('switch', { name: 'Water nudges' });
const timer = () => screen.getByRole('timer').textContent;

async function click(element: HTMLElement) {
  fireEvent.click(element);
  await settle();
}

/** Time passes, a second at a time as the page lives it. */
async function pass(ms: number) {
  for (let left = ms; left > 0; left -= secondMs) {
    vi.advanceTimersByTime(Math.min(left, secondMs));
    await settle();
  }
}

const waterOn = async () => {
  const { fallback } = settingsItem;
  await write(settingsItem, { ...fallback, nudges: { ...fallback.nudges, on: true } });
  await write(consentItem, { waterSafetyAtMs: t0 });
};

describe('the first view', () => {
  beforeEach(() => open(Popup));

  test.each([
    [
      'Muscle',
      ['Calf', 'Lower calf', 'Shin', 'Foot', 'Back of thigh', 'Front of thigh', 'Inner thigh'],
      'Calf',
    ],
    ['Side', ['Left', 'Right'], 'Left'],
    ['Position', ['Sitting', 'Standing', 'In bed'], 'Sitting'],
  ])('has the choice %s', (name, labels, chosen) => {
    const group = within(screen.getByRole('radiogroup', { name }));
    const radios = group.getAllByRole<HTMLInputElement>('radio');
    expect(radios.map((radio) => radio.labels![0]!.textContent)).toEqual(labels);
    expect(
      group.getByRole<HTMLInputElement>('radio', { checked: true }).labels![0]!.textContent,
    ).toBe(chosen);
  });

  test('has the buttons to start and to get help, the link to the settings, and the drawing', () => {
    expect(button('Start stretch')).toBeTruthy();
    expect(button('When to get help')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Settings' })).toBeTruthy();
    expect(screen.getByRole('img', { name: /on a chair, one leg out straight/ })).toBeTruthy();
    expect(screen.getByRole('heading', { level: 1, name: 'Legroom' })).toBeTruthy();
  });

  test('has the six relief steps, none ticked', () => {
    const steps = within(screen.getByRole('list', { name: 'Relief checklist' }));
    const boxes = steps.getAllByRole<HTMLInputElement>('checkbox');
    expect(boxes.map((box) => box.labels![0]!.textContent)).toEqual([
      'Stretch it and hold',
      'Stand on it, walk a few steps',
      'Rub it gently',
      'Warm if tight, cold if sore',
      'Sip if thirsty',
      'Sore later? Ask a pharmacist',
    ]);
    expect(boxes.filter((box) => box.checked)).toEqual([]);
  });

  test('says above rubbing and warmth who should do neither, and leads to the signs', async () => {
    const items = within(screen.getByRole('list', { name: 'Relief checklist' }))
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent);
    const warning = items.indexOf('One leg swollen, hot or red? Do not rub or warm it.');
    expect(items[warning + 1]).toContain('Rub it gently');
    expect(items[warning + 2]).toContain('Warm if tight');
    await click(button('One leg swollen, hot or red? Do not rub or warm it.'));
    expect(screen.getByRole('heading', { name: 'Emergency now' })).toBeTruthy();
  });

  test('has the water nudges, off, and asks for no glass', () => {
    expect(nudges().checked).toBe(false);
    expect(screen.getByText('Off')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Add a glass' })).toBeNull();
  });

  test('puts the focus on Start stretch, so that Enter starts', () => {
    expect(document.activeElement).toBe(button('Start stretch'));
  });

  test('stores nothing by being looked at', async () => {
    expect(await fakeBrowser.storage.local.get()).toEqual({});
  });

  test('changes the drawing with the position, and remembers the choice', async () => {
    await click(screen.getByRole('radio', { name: 'In bed' }));
    await click(screen.getByRole('radio', { name: 'Right' }));
    expect(screen.getByRole('img', { name: /sitting in bed/ })).toBeTruthy();
    expect(await read(choiceItem)).toEqual({
      ...choiceItem.fallback,
      position: 'bed',
      side: 'right',
    });
  });

  test('shows how to do the stretch, and the way back', async () => {
    await click(button('How to do it'));
    const heading = screen.getByRole('heading', {
      name: 'Knee straight, pull your toes up to your shin',
    });
    expect(document.activeElement).toBe(heading);
    expect(screen.getByText('Calf (gastrocnemius)')).toBeTruthy();
    expect(screen.getByText('Sit tall and straighten the knee of that leg.')).toBeTruthy();
    const feel = screen.getByRole('heading', { name: 'What to feel' });
    expect(feel.nextElementSibling?.textContent).toContain('upper calf');
    await click(button('Back'));
    expect(document.activeElement).toBe(button('Start stretch'));
  });

  test('keeps a tick, and opens the limits of a step with their evidence', async () => {
    await click(checkbox('Rub it gently'));
    expect(checkbox('Rub it gently').checked).toBe(true);
    expect((await read(checklistItem))?.ticked).toEqual(['rub']);

    const aside = button('1–2 min');
    expect(aside.getAttribute('aria-expanded')).toBe('false');
    await click(aside);
    expect(aside.getAttribute('aria-expanded')).toBe('true');
    expect(screen.getByText(/^Not if a clot is possible/)).toBeTruthy();
    expect(screen.getByText('For easing a cramp: limited evidence')).toBeTruthy();
  });
});

describe('a stretch', () => {
  test('starts with one click: the time, and what one can press', async () => {
    await open(Popup);
    await click(button('Start stretch'));
    expect(timer()).toBe('3');
    expect(screen.getByRole('heading', { name: 'Get into position' })).toBeTruthy();
    for (const name of ['Pause', 'Restart', 'It let go', 'When to get help'])
      expect(button(name)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Resume' })).toBeNull();
    expect(document.activeElement).toBe(button('Pause'));
    expect(checkbox('Stretch it and hold').checked).toBe(true);
  });

  test('counts down from block to block, and says so', async () => {
    await write(sessionItem, session);
    await open(Popup);
    await pass(3 * secondMs);
    expect(timer()).toBe('30');
    expect(screen.getByText('Left calf · block 1 · 0:00 so far')).toBeTruthy();
    expect(screen.getByRole('status').textContent).toBe('Hold it there');
    await pass(29 * secondMs);
    expect(timer()).toBe('1');
    await pass(secondMs);
    expect(timer()).toBe('30');
    expect(screen.getByText('Left calf · block 2 · 0:30 so far')).toBeTruthy();
    expect(screen.getByRole('status').textContent).toBe('Hold. Block 2.');
  });

  test('stands still while paused and goes on where it was', async () => {
    await write(sessionItem, session);
    await open(Popup);
    await pass(8 * secondMs);
    await click(button('Pause'));
    expect(timer()).toBe('25');
    expect(screen.getByRole('heading', { name: 'Paused' })).toBeTruthy();
    expect(document.activeElement).toBe(button('Resume'));
    await pass(5 * secondMs);
    expect(timer()).toBe('25');
    await click(button('Resume'));
    expect(document.activeElement).toBe(button('Pause'));
    await pass(secondMs);
    expect(timer()).toBe('24');
  });

  test('starts over with Restart', async () => {
    await write(sessionItem, session);
    await open(Popup);
    await pass(8 * secondMs);
    await click(button('Restart'));
    expect(timer()).toBe('3');
    expect(screen.getByRole('heading', { name: 'Get into position' })).toBeTruthy();
  });

  test('ends with how long it took, and Done leads back to the first view', async () => {
    await write(sessionItem, { ...session, seenAtMs: t0 + 102 * secondMs });
    vi.setSystemTime(t0 + 103 * secondMs);
    await open(Popup);
    await click(button('It let go'));
    const heading = screen.getByRole('heading', { name: 'Let go after 1 min 40 s' });
    expect(document.activeElement).toBe(heading);
    expect(screen.getByText(/Soreness can last a day; walk gently\./)).toBeTruthy();
    await click(button('Done'));
    expect(screen.queryByText(/^Let go after/)).toBeNull();
    expect(document.activeElement).toBe(button('Start stretch'));
    expect(checkbox('Stretch it and hold').checked).toBe(false);
  });

  test('can be started again from its result, as the same cramp', async () => {
    await write(sessionItem, end(session, t0 + 43 * secondMs));
    vi.setSystemTime(t0 + minuteMs);
    await open(Popup);
    expect(screen.getByRole('heading', { name: 'Let go after 40 s' })).toBeTruthy();
    await click(button('Start stretch'));
    expect(timer()).toBe('3');
    expect((await read(sessionItem))?.episodeStartedAtMs).toBe(t0);
  });

  test('of yesterday is not shown any more', async () => {
    await write(sessionItem, end(session, t0 + minuteMs));
    vi.setSystemTime(t0 + 24 * hourMs);
    await open(Popup);
    expect(button('Start stretch')).toBeTruthy();
    expect(screen.queryByRole('timer')).toBeNull();
  });

  test('that nobody counted for hours is over, and the next one starts with one click', async () => {
    await write(sessionItem, { ...session, seenAtMs: t0 + 13 * secondMs });
    vi.setSystemTime(t0 + 3 * hourMs);
    await open(Popup);
    await click(button('Start stretch'));
    expect(timer()).toBe('3');
    expect(await read(sessionItem)).toMatchObject({
      startedAtMs: t0 + 3 * hourMs + startDelayMs,
      episodeStartedAtMs: t0 + 3 * hourMs,
    });
  });

  describe('that nobody counted for five minutes', () => {
    beforeEach(async () => {
      await write(sessionItem, { ...session, seenAtMs: t0 + 13 * secondMs });
      vi.setSystemTime(t0 + 5 * minuteMs);
      await open(Popup);
    });

    test('stands where it was last seen, and asks whether it still grips', () => {
      expect(timer()).toBe('20');
      expect(screen.getByRole('heading', { name: 'Still gripping?' })).toBeTruthy();
      expect(screen.getByText(/^Legroom was stopped for a while/)).toBeTruthy();
      expect(button('It let go')).toBeTruthy();
    });

    test('goes on from there', async () => {
      await click(button('Resume'));
      expect(timer()).toBe('20');
      expect(button('Pause')).toBeTruthy();
    });

    test('was let go where it was last seen', async () => {
      await click(button('It let go'));
      expect(screen.getByRole('heading', { name: 'Let go after 10 s' })).toBeTruthy();
    });
  });

  test.each([
    [1, /^Steady pull, keep breathing/],
    [2, /^Still gripping\? If it is the calf or foot and you feel steady, stand on it/],
    [5, /^Still gripping\? Rub it gently/],
    [10, /^Ten minutes is long for a cramp/],
  ])('after %d minutes suggests what to do next', async (minutes, words) => {
    const nowMs = t0 + minutes * minuteMs + 3 * secondMs;
    await write(sessionItem, { ...session, seenAtMs: nowMs });
    vi.setSystemTime(nowMs);
    await open(Popup);
    expect(screen.getByText(words)).toBeTruthy();
    const today = screen.queryByRole('heading', { name: 'A doctor today' });
    expect(today !== null).toBe(minutes === 10);
  });

  test('runs on when the popup is closed and opened again', async () => {
    await open(Popup);
    await click(button('Start stretch'));
    await close();
    await write(sessionItem, { ...(await read(sessionItem))!, seenAtMs: t0 + 7 * secondMs });
    vi.setSystemTime(t0 + startDelayMs + 8 * secondMs);
    await open(Popup);
    expect(timer()).toBe('25');
  });

  test('paused in another window is paused here', async () => {
    await write(sessionItem, session);
    await open(Popup);
    await pass(5 * secondMs);
    await write(sessionItem, pause((await read(sessionItem))!, t0 + 5 * secondMs));
    await settle();
    expect(button('Resume')).toBeTruthy();
  });
});

describe('When to get help', () => {
  beforeEach(async () => {
    await open(Popup);
    await click(button('When to get help'));
  });

  test('shows three groups, the most urgent first, and every sign once', () => {
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('When to get help');
    const groups = screen
      .getAllByRole('heading', { level: 3 })
      .map((heading) => heading.textContent);
    expect(groups).toEqual(['Emergency now', 'A doctor today', 'An appointment']);
    const signs = helpGroups.flatMap((group) =>
      helpSigns[group].map(({ id }) => t(`help.sign.${id}.name`)),
    );
    const items = screen.getAllByRole('listitem').map((item) => item.firstChild!.textContent);
    expect(signs.length).toBeGreaterThan(25);
    expect(items).toEqual(signs);
  });

  test('puts the focus on its heading, and Back puts it on Start stretch', async () => {
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'When to get help' }));
    expect(screen.queryByRole('button', { name: 'When to get help' })).toBeNull();
    await click(button('Back'));
    expect(document.activeElement).toBe(button('Start stretch'));
  });

  test('says what it rests on when asked, and that it is no advice', async () => {
    expect(screen.getByText(/Information, not medical advice\./)).toBeTruthy();
    expect(screen.queryByText('Safety warning')).toBeNull();
    await click(screen.getByRole('switch', { name: 'What this rests on' }));
    expect(screen.getAllByText('Safety warning').length).toBeGreaterThan(5);
  });
});

describe('the water nudges', () => {
  test('are not switched on before the safety note was read', async () => {
    await open(Popup);
    await click(nudges());
    const heading = screen.getByRole('heading', { name: 'Before you turn on water nudges' });
    expect(document.activeElement).toBe(heading);
    expect(screen.getByText('Heart failure')).toBeTruthy();
    expect((await read(settingsItem)).nudges.on).toBe(false);
    await click(button('Back'));
    expect(nudges().checked).toBe(false);
  });

  test('stay off for those who say any of these or not sure, and it says whom to ask', async () => {
    await open(Popup);
    await click(nudges());
    await click(button('Any of these, or not sure'));
    const answer = screen.getByRole('heading', {
      name: /^Nudges stay off\. Ask your doctor or pharmacist/,
    });
    expect(document.activeElement).toBe(answer);
    expect((await read(settingsItem)).nudges.on).toBe(false);
    expect((await read(consentItem)).waterSafetyAtMs).toBeNull();

    await click(within(screen.getByRole('main')).getByRole('button', { name: 'Back' }));
    expect(nudges().checked).toBe(false);
    await click(nudges());
    expect(screen.getByRole('heading', { name: 'Before you turn on water nudges' })).toBeTruthy();
  });

  test('are on once none applies, and the browser is asked for notifications', async () => {
    const { request } = surround();
    await open(Popup);
    await click(nudges());
    await click(button('None of these apply to me'));
    await vi.waitFor(() =>
      expect(request).toHaveBeenCalledWith({ permissions: ['notifications'] }),
    );
    await settle();
    expect(nudges().checked).toBe(true);
    expect(await read(consentItem)).toEqual({ waterSafetyAtMs: t0 });
    expect(button('Add a glass')).toBeTruthy();
    expect(document.activeElement).toBe(button('Start stretch'));
  });

  test.each([
    [
      'switched on',
      async () => {
        await click(nudges());
        await click(button('None of these apply to me'));
      },
    ],
    [
      'switched on again',
      async () => {
        await write(consentItem, { waterSafetyAtMs: t0 });
        await settle();
        await click(nudges());
      },
    ],
  ])(
    '%s in Firefox are asked about in the settings, as its prompt hides under a popup',
    async (_, turnOn) => {
      vi.stubEnv('FIREFOX', 'true');
      vi.stubGlobal('close', vi.fn<() => void>());
      const { request, openOptionsPage } = surround({ mayNotify: false });
      await open(Popup);
      await turnOn();
      expect(openOptionsPage).toHaveBeenCalledTimes(1);
      expect(request).not.toHaveBeenCalled();
      expect((await read(settingsItem)).nudges.on).toBe(true);
      vi.unstubAllGlobals();
    },
  );

  test('are switched on in Firefox without a way to the settings where notifications are allowed', async () => {
    vi.stubEnv('FIREFOX', 'true');
    const { openOptionsPage } = surround({ mayNotify: true });
    await write(consentItem, { waterSafetyAtMs: t0 });
    await open(Popup);
    await click(nudges());
    expect(nudges().checked).toBe(true);
    expect(openOptionsPage).not.toHaveBeenCalled();
  });

  test('say when the next one comes', async () => {
    await waterOn();
    await write(nudgeItem, withWater({ nextDueAtMs: t0 + hourMs }));
    await open(Popup);
    expect(screen.getByText(/^next at 11:00/)).toBeTruthy();
    await write(nudgeItem, withWater({ nextDueAtMs: t0 + 23 * hourMs }));
    await settle();
    expect(screen.getByText(/^next Tuesday at 0?9:00/)).toBeTruthy();
  });

  test('are switched off with one click, without a question', async () => {
    await waterOn();
    await open(Popup);
    await click(nudges());
    expect(nudges().checked).toBe(false);
    expect((await read(settingsItem)).nudges.on).toBe(false);
  });

  test('count the glasses of today, and take one back', async () => {
    await waterOn();
    await open(Popup);
    expect(screen.getByText('No glasses today')).toBeTruthy();
    await click(button('Add a glass'));
    await vi.waitFor(() => screen.getByText('1 glass today'));
    await click(button('Add a glass'));
    await vi.waitFor(() => screen.getByText('2 glasses today'));
    expect(await read(waterItem)).toEqual([
      { atMs: expect.any(Number), ml: 200 },
      { atMs: expect.any(Number), ml: 200 },
    ]);
    await click(button('2 glasses today'));
    expect(screen.getByText('400 ml logged today')).toBeTruthy();
    expect(screen.getByText(/That is no target\. Go by thirst\./)).toBeTruthy();
    await click(button('Undo'));
    expect(screen.getByText('1 glass today')).toBeTruthy();
  });

  const goEasy = /^That is a lot for one hour/;
  const stop = /^Stop drinking for now\./;
  const signs = /^Signs of too much:/;
  test.each([
    [749, []],
    [750, [goEasy]],
    [999, [goEasy]],
    [1000, [stop, signs]],
  ])('with %d ml in an hour say %s', async (ml, said) => {
    await waterOn();
    await write(waterItem, [{ atMs: t0 - minuteMs, ml }]);
    await open(Popup);
    const shown = [goEasy, stop, signs].filter((line) => screen.queryByText(line));
    expect(shown).toEqual(said);
  });

  test('that wait for an answer show their line, and Not now answers', async () => {
    await waterOn();
    await write(nudgeItem, withWater({ unansweredSinceMs: t0 }));
    await open(Popup);
    expect(screen.getByText('Time for a sip, if you are thirsty')).toBeTruthy();
    await click(button('Not now'));
    expect(screen.queryByText('Time for a sip, if you are thirsty')).toBeNull();
    expect((await read(nudgeItem)).water.unansweredSinceMs).toBeNull();
  });

  test('say so where notifications are not allowed, and offer to allow them', async () => {
    const { request } = surround({ mayNotify: false });
    await waterOn();
    await open(Popup);
    await vi.waitFor(() => screen.getByText(/^Notifications are not allowed/));
    await click(button('Allow notifications'));
    expect(request).toHaveBeenCalledTimes(1);
  });
});

describe('the way to the settings', () => {
  test('opens them and closes the popup', async () => {
    const { openOptionsPage } = surround();
    const closed = vi.fn<() => void>();
    vi.stubGlobal('close', closed);
    await open(Popup);
    await click(screen.getByRole('link', { name: 'Settings' }));
    await vi.waitFor(() => expect(closed).toHaveBeenCalledTimes(1));
    expect(openOptionsPage).toHaveBeenCalledTimes(1);
    vi.unstubAllGlobals();
  });
});
