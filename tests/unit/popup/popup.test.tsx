// @vitest-environment happy-dom
import { within } from '@testing-library/preact';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Popup } from '../../../components/popup/Popup.tsx';
import { t } from '../../../platform/words.ts';
import { helpGroups, helpSigns } from '../../../content/help.ts';
import { checklistItem, choiceItem } from '../../../state/session/item.ts';
import { read } from '../../../state/kernel/store.ts';
import { button, checkbox, click, nudges, open, radio, screen, surround } from '../page.tsx';
import { setUp, pick } from './fixtures.tsx';

setUp();

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
  ])('has the choice %s one press away', async (name, labels, chosen) => {
    await click(button('Change'));
    const group = within(screen.getByRole('radiogroup', { name }));
    const radios = group.getAllByRole<HTMLInputElement>('radio');
    expect(radios.map((one) => one.labels![0]!.textContent)).toEqual(labels);
    expect(
      group.getByRole<HTMLInputElement>('radio', { checked: true }).labels![0]!.textContent,
    ).toBe(chosen);
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

  test.each([0, 1])('leads from clot warning %d to the signs of a clot', async (at) => {
    await click(button('How long, and when not to'));
    await click(screen.getAllByRole('button', { name: 'How to tell' })[at]!);
    const sign = await screen.findByText('One leg swollen, warm or red');
    expect(document.activeElement!.contains(sign)).toBe(true);
    expect(screen.queryByRole('button', { name: 'When to get help' })).toBeNull();
    await click(button('Back'));
    expect(document.activeElement!.textContent).toBe('How to tell');
    await click(button('Back'));
    expect(document.activeElement).toBe(button('How long, and when not to'));
  });

  test('warns above rubbing and warmth who should do neither', () => {
    const items = within(screen.getByRole('list', { name: 'Relief checklist' }))
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent);
    const warning = items.findIndex((item) =>
      item?.startsWith('One leg swollen, hot or red? Do not rub or warm it.'),
    );
    expect(warning).toBe(2);
    expect(items[warning + 1]).toContain('Rub it gently');
    expect(items[warning + 2]).toContain('Warm if tight');
  });

  test('focuses Start stretch, asks for no glass, and stores nothing', async () => {
    expect(document.activeElement).toBe(button('Start stretch'));
    expect(nudges().checked).toBe(false);
    expect(screen.queryByRole('button', { name: 'Add a glass' })).toBeNull();
    expect(await fakeBrowser.storage.local.get()).toEqual({});
  });

  test('changes the drawing with the position, and remembers the choice', async () => {
    expect(screen.getByRole('heading', { name: 'Left calf, sitting' })).toBeTruthy();
    await pick('In bed');
    expect(screen.queryByRole('radiogroup', { name: 'Position' })).toBeNull();
    expect(document.activeElement).toBe(button('Start stretch'));
    await pick('Right');
    expect(screen.getByRole('heading', { name: 'Right calf, in bed' })).toBeTruthy();
    expect(screen.getByRole('img', { name: /sitting in bed/ })).toBeTruthy();
    expect(await read(choiceItem)).toEqual({
      ...choiceItem.fallback,
      position: 'bed',
      side: 'right',
    });
  });

  test('keeps the choice open for the arrow keys', async () => {
    await click(button('Change'));
    // An arrow key causes a click without a pointer.
    await click(radio('Right'));
    expect(screen.getByRole('radiogroup', { name: 'Side' })).toBeTruthy();
    await click(button('Done'));
    expect(screen.getByRole('heading', { name: 'Right calf, sitting' })).toBeTruthy();
  });

  test('describes Start stretch by the stretch that it starts', () => {
    const ids = button('Start stretch').getAttribute('aria-describedby')!.split(' ');
    expect(ids.map((id) => document.getElementById(id)!.textContent)).toEqual([
      'Left calf, sitting',
      'Knee straight, pull your toes up to your shin',
    ]);
  });

  test('starts from the steps, too', async () => {
    await click(button('How to do it'));
    await click(button('Start stretch'));
    expect(screen.getByRole('timer')).toBeTruthy();
    expect(document.activeElement).toBe(button('Pause'));
  });

  test('stores a tick, and shows one press away how long, when not, and the evidence', async () => {
    await click(checkbox('Rub it gently'));
    expect(checkbox('Rub it gently').checked).toBe(true);
    expect((await read(checklistItem))?.ticked).toEqual(['rub']);

    await click(button('How long, and when not to'));
    expect(screen.getByText('1–2 min')).toBeTruthy();
    expect(screen.getByText(/^Not if swollen, hot or red/)).toBeTruthy();
    expect(screen.getAllByText('For easing a cramp: not tested')[0]).toBeTruthy();
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

  test('shows its evidence on request, and says that it is no advice', async () => {
    expect(screen.getByText(/^For adults\. Information, not medical advice\./)).toBeTruthy();
    expect(screen.queryByText('Safety warning')).toBeNull();
    await click(screen.getByRole('switch', { name: 'What this rests on' }));
    expect(screen.getAllByText('Safety warning').length).toBeGreaterThan(5);
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

  test('leaves the kept-open popup open', async () => {
    const { openOptionsPage } = surround();
    const closed = vi.fn<() => void>();
    vi.stubGlobal('close', closed);
    vi.stubGlobal('location', { search: '?kept-open' });
    await open(Popup);
    await click(screen.getByRole('link', { name: 'Settings' }));
    await vi.waitFor(() => expect(openOptionsPage).toHaveBeenCalledTimes(1));
    expect(closed).not.toHaveBeenCalled();
  });
});
