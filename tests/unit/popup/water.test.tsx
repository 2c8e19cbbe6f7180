// @vitest-environment happy-dom
import { within } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { Popup } from '../../../components/popup/Popup.tsx';
import { hourMs, minuteMs } from '../../../domain/time.ts';
import { consentItem, settingsItem } from '../../../state/settings/item.ts';
import { remindersItem, waterItem } from '../../../state/reminders/item.ts';
import { read } from '../../../state/kernel/store.ts';
import { write } from '../store.ts';
import { switchNudgesOn, withWater } from '../reminders.ts';
import { button, click, close, heading, nudges, open, screen, surround, t0 } from '../page.tsx';
import { setUp } from './fixtures.tsx';

setUp();

const areOn = async () => (await read(settingsItem)).nudges.on;

describe('the water nudges', () => {
  test('stay off for those who say any of these or not sure, and it says whom to ask', async () => {
    await open(Popup);
    expect(screen.queryByRole('button', { name: 'Add a glass' })).toBeNull();
    await click(nudges());
    expect(document.activeElement).toBe(heading('Before you turn on water nudges'));
    expect(screen.getByText('Heart failure')).toBeTruthy();
    await click(button('Any of these, or not sure'));
    expect(document.activeElement).toBe(
      heading(/^Nudges stay off\. Ask your doctor or pharmacist/),
    );
    expect(await areOn()).toBe(false);
    expect(await read(consentItem)).toEqual({ waterSafetyAtMs: null });

    await click(within(screen.getByRole('main')).getByRole('button', { name: 'Back' }));
    expect(nudges().checked).toBe(false);
    await click(nudges());
    expect(heading('Before you turn on water nudges')).toBeTruthy();
  });

  test('are on after none applies, when the browser is asked for notifications, and off with one click', async () => {
    const { request } = surround();
    await open(Popup);
    // Visits another view first, which must not change where the note leads.
    await click(button('When to get help'));
    await click(button('Back'));
    await click(nudges());
    await click(button('None of these apply to me'));
    expect(request).toHaveBeenCalledWith({ permissions: ['notifications'] });
    expect(nudges().checked).toBe(true);
    expect(await read(consentItem)).toEqual({ waterSafetyAtMs: t0 });
    expect(button('Add a glass')).toBeTruthy();
    expect(document.activeElement).toBe(button('Start stretch'));
    await click(nudges());
    expect(nudges().checked).toBe(false);
    expect(await areOn()).toBe(false);
  });

  test.each([
    ['', null, false, 1],
    [' again', t0, false, 1],
    [' again, with the permission,', t0, true, 0],
  ])(
    'switched on%s in Firefox lead to the settings for the permission, because its prompt hides under a popup',
    async (_, waterSafetyAtMs, mayNotify, times) => {
      vi.stubEnv('FIREFOX', 'true');
      vi.stubGlobal('close', vi.fn<() => void>());
      const { request, openOptionsPage } = surround({ mayNotify });
      await write(consentItem, { waterSafetyAtMs });
      await open(Popup);
      await click(nudges());
      if (!waterSafetyAtMs) await click(button('None of these apply to me'));
      expect(openOptionsPage).toHaveBeenCalledTimes(times);
      expect(request).not.toHaveBeenCalled();
      expect(await areOn()).toBe(true);
    },
  );

  test.each([
    [1, /^next at 11:00/],
    [23, /^next Tuesday at 0?9:00/],
  ])('say when the next one comes: in %d hours', async (hours, words) => {
    await switchNudgesOn(t0);
    await write(remindersItem, withWater({ nextDueAtMs: t0 + hours * hourMs }));
    await open(Popup);
    expect(screen.getByText(words)).toBeTruthy();
  });

  test.each([
    ['en-US', '400 ml (14 fl oz) logged today'],
    ['en-GB', '400 ml logged today'],
  ])('count the glasses of today as in %s, and take one back', async (language, words) => {
    vi.spyOn(navigator, 'language', 'get').mockReturnValue(language);
    await switchNudgesOn(t0);
    await open(Popup);
    expect(button('No glasses today')).toBeTruthy();
    await click(button('Add a glass'));
    expect(button('1 glass today')).toBeTruthy();
    await click(button('Add a glass'));
    const glass = { atMs: expect.any(Number), ml: 200 };
    expect(await read(waterItem)).toEqual([glass, glass]);
    await click(button('2 glasses today'));
    expect(screen.getByText(words)).toBeTruthy();
    expect(screen.getByText(/That is no target\./)).toBeTruthy();
    await click(button('Undo'));
    expect(button('1 glass today')).toBeTruthy();
  });

  const goEasy = /^That is a lot for one hour/;
  const stop = /^Stop drinking for now\./;
  const signs = /^Signs of too much:/;
  test.each([
    [749, []],
    [750, [goEasy]],
    [999, [goEasy]],
    [1000, [stop, signs]],
  ])('with %d ml in an hour say %s, and at the limit offer no glass', async (ml, said) => {
    await switchNudgesOn(t0);
    await write(waterItem, [{ atMs: t0 - minuteMs, ml }]);
    await open(Popup);
    const shown = [goEasy, stop, signs].filter((line) => screen.queryByText(line));
    expect(shown).toEqual(said);
    expect(screen.queryByRole('button', { name: 'Add a glass' }) !== null).toBe(ml < 1000);
  });

  test('show a due nudge and the warning to stop at the top of the popup', async () => {
    await switchNudgesOn(t0);
    await write(remindersItem, withWater({ unansweredSinceMs: t0 }));
    await write(waterItem, [{ atMs: t0, ml: 1000 }]);
    await open(Popup);
    const [first] = screen.getByRole('main').querySelectorAll('button, h2');
    expect(first).toBe(heading(stop));
    expect(first!.closest('section')).toBe(button('Snooze 10 min').closest('section'));
  });

  test('say that this window closes when the browser asks, and at the next opening that they are on', async () => {
    const { request } = surround({ mayNotify: false });
    await open(Popup);
    await click(nudges());
    expect(screen.getByText(/^Your browser then asks .* closes this window/)).toBeTruthy();
    await close();

    await switchNudgesOn(t0);
    await write(remindersItem, withWater({ countsFromMs: t0, nextDueAtMs: t0 + hourMs }));
    await open(Popup);
    expect(screen.getByText('Nudges are on')).toBeTruthy();
    expect(screen.getByText(/^Notifications are off/)).toBeTruthy();
    await click(button('Allow notifications'));
    expect(request).toHaveBeenCalledTimes(1);
  });
});
