// @vitest-environment happy-dom
import { cleanup, render, within } from '@testing-library/preact';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { HowTo } from '../../../components/popup/HowToView.tsx';
import { Popup } from '../../../components/popup/Popup.tsx';
import { stretches } from '../../../content/stretches.ts';
import { startRoutine } from '../../../domain/session/index.ts';
import { secondMs } from '../../../domain/time.ts';
import { checklistItem, choiceItem } from '../../../state/session/item.ts';
import { keepUnstored } from '../../../state/session/unstored.ts';
import { read } from '../../../state/kernel/store.ts';
import { button, checkbox, click, heading, open, radio, screen, surround, t0 } from '../page.tsx';
import { chooseRoutine, openOn, pass, pick, setUp } from './fixtures.tsx';

setUp();

describe('the first view', () => {
  beforeEach(() => open(Popup));

  test('focuses Start stretch, described by the stretch that it starts, and stores nothing', async () => {
    expect(document.activeElement).toBe(button('Start stretch'));
    const ids = button('Start stretch').getAttribute('aria-describedby')!.split(' ');
    expect(ids.map((id) => document.getElementById(id)!.textContent)).toEqual([
      'Left calf, sitting',
      'Knee straight, pull your toes up to your shin',
    ]);
    expect(await fakeBrowser.storage.local.get()).toEqual({});
  });

  test('changes the drawing with the choice, and remembers it', async () => {
    await pick('In bed');
    expect(screen.queryByRole('radiogroup', { name: 'Position' })).toBeNull();
    expect(document.activeElement).toBe(button('Start stretch'));
    await pick('Right');
    expect(heading('Right calf, in bed')).toBeTruthy();
    expect(screen.getByRole('img', { name: /sitting in bed/ })).toBeTruthy();
    await pick('Shin');
    expect(heading('Right shin, in bed')).toBeTruthy();
    const chosen = { muscle: 'tibialisAnterior', position: 'bed', side: 'right' };
    expect(await read(choiceItem)).toEqual({ ...choiceItem.fallback, ...chosen });
  });

  test('keeps the choice open for the arrow keys', async () => {
    await click(button('Change'));
    // An arrow key causes a click without a pointer.
    await click(radio('Right'));
    for (const name of ['Muscle', 'Position', 'Side'])
      expect(screen.getByRole('radiogroup', { name })).toBeTruthy();
    await click(button('Done'));
    expect(heading('Right calf, sitting')).toBeTruthy();
  });

  test('warns above rubbing and warmth who should do neither', () => {
    const steps = within(screen.getByRole('list', { name: 'Relief checklist' }));
    const texts = steps.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(texts.slice(2, 5)).toEqual([
      expect.stringMatching(/^One leg swollen, hot or red\? Do not rub or warm it\./),
      'Rub it gently',
      'Warm if tight, cold if sore',
    ]);
  });

  test('has no step ticked, stores a tick, and shows one press away how long, when not, and the evidence', async () => {
    expect(screen.queryAllByRole('checkbox', { checked: true })).toEqual([]);
    await click(checkbox('Rub it gently'));
    expect(checkbox('Rub it gently').checked).toBe(true);
    expect((await read(checklistItem))?.ticked).toEqual(['rub']);

    await click(button('How long, and when not to'));
    expect(screen.getByText('1–2 min')).toBeTruthy();
    expect(screen.getByText(/^Not if swollen, hot or red/)).toBeTruthy();
    expect(screen.getAllByText('For easing a cramp: not tested')[0]).toBeTruthy();
  });
});

describe('how to do a stretch', () => {
  test.each(stretches)('$id: its steps, what to feel, when to stop, who should ask', (stretch) => {
    render(<HowTo side="left" ids={[stretch.id]} />);
    const lists = screen.getAllByRole('list').map(({ children }) => children.length);
    const { steps, stopIf, avoidIf } = stretch;
    expect(lists).toEqual([steps, stopIf, avoidIf].map(({ length }) => length));
    expect(heading('What you should feel').nextElementSibling?.textContent).toMatch(/^A .*\.$/);
  });

  test('says what the evidence for it is about, and isolates its sources in Arabic', async () => {
    render(<HowTo side="left" ids={['calfAndHamstringsBed']} />);
    expect(screen.getByText('Calf (gastrocnemius) · Back of thigh (hamstrings)')).toBeTruthy();
    expect(screen.getByText(/In one small trial, people over 55/)).toBeTruthy();
    cleanup();
    await open(Popup);
    await click(button('How to do it'));
    expect(heading('Knee straight, pull your toes up to your shin')).toBeTruthy();
    expect(screen.getByRole('img', { name: /leg out straight/ })).toBeTruthy();
    expect(screen.getByText(/Which position works best has not been compared/)).toBeTruthy();
    expect(document.querySelector('.evidence bdi')?.textContent).toMatch(/^\w/);
  });

  test('of a routine has the steps of each, and every reason to stop and to ask once', async () => {
    await chooseRoutine('beforeBed', 'standing');
    await open(Popup);
    await click(button('How to do it'));
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Before bed');
    expect(screen.getAllByRole('heading', { name: 'What you should feel' })).toHaveLength(2);
    const both = stretches.filter(({ id }) => /^(gastrocnemius|hamstrings)Standing$/.test(id));
    const lists = within(screen.getByRole('main')).getAllByRole('list');
    expect(lists.map(({ children }) => children.length)).toEqual([
      ...both.map(({ steps }) => steps.length),
      new Set<string>(both.flatMap(({ stopIf }) => [...stopIf])).size,
      new Set<string>(both.flatMap(({ avoidIf }) => [...avoidIf])).size,
    ]);
  });

  test('changes to the next stretch of a running routine when that begins, and leads back to it', async () => {
    const hold = { kind: 'hold', side: 'left', seconds: 1 } as const;
    const phases = [
      { ...hold, stretch: 'soleusSitting' },
      { ...hold, stretch: 'quadricepsStanding', seconds: 9 },
    ] as const;
    await openOn(startRoutine('deskLegs', [...phases], t0, null));
    await click(button('How to do it'));
    const before = screen.getByRole('heading', { level: 2 }).textContent;
    expect(screen.queryByRole('button', { name: 'Start stretch' })).toBeNull();
    await pass(2 * secondMs);
    expect(screen.getByRole('heading', { level: 2 }).textContent).not.toBe(before);
    await click(button('Back'));
    expect(screen.getByRole('timer').textContent).toBe('8');
    expect(document.activeElement).toBe(button('How to do it'));
  });

  test('starts it, and keeps it going even if it cannot be stored', async () => {
    await chooseRoutine('deskLegs');
    await open(Popup);
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES'));
    await click(button('How to do it'));
    await click(button('Start stretch'));
    expect(document.activeElement).toBe(button('Pause'));
    await click(button('How to do it'));
    await pass(20 * secondMs);
    await click(button('Back'));
    expect(button('Pause')).toBeTruthy();
    keepUnstored(null);
  });
});

test.each([
  ['the popup is closed', '', 1],
  ['the kept-open popup stays open', '?kept-open', 0],
])('after a press on Settings they are opened, and %s', async (_, search, times) => {
  const { openOptionsPage } = surround();
  const closed = vi.fn<() => void>();
  vi.stubGlobal('close', closed);
  vi.stubGlobal('location', { search });
  await open(Popup);
  await click(screen.getByRole('link', { name: 'Settings' }));
  expect(openOptionsPage).toHaveBeenCalledTimes(1);
  expect(closed).toHaveBeenCalledTimes(times);
});
