// @vitest-environment happy-dom
import { fireEvent, within } from '@testing-library/preact';
import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { SettingsPage } from '../../../components/settings/SettingsPage.tsx';
import { defaultSettings } from '../../../domain/settings.ts';
import { consentItem } from '../../../state/settings/item.ts';
import { read } from '../../../state/kernel/store.ts';
import { switchNudgesOn } from '../reminders.ts';
import {
  button,
  click,
  heading,
  nudges,
  open,
  screen,
  setUp,
  settle,
  surround,
  t0,
} from '../page.tsx';
import { number, field, note, storedSettings } from './fixtures.tsx';

setUp();

describe('the Settings page', () => {
  beforeEach(() => open(SettingsPage));

  test('has its sections, none with the name of a switch in it', () => {
    const sections = screen.getAllByRole('region');
    expect(
      sections.map((section) => within(section).getAllByRole('heading')[0]!.textContent),
    ).toEqual([
      'The stretch timer',
      'Reminders',
      'Look and language',
      'Your data',
      'What Legroom says',
      'About Legroom',
    ]);
    const switches = screen.getAllByRole('switch').map((one) => one.closest('label')!.textContent);
    for (const section of sections)
      expect(switches).not.toContain(within(section).getAllByRole('heading')[0]!.textContent);
  });

  test('shows the defaults while nothing was chosen', () => {
    expect(nudges().checked).toBe(false);
    expect(number('How often').value).toBe('60');
    expect(number('Length of a hold').value).toBe('30');
    expect(field('From').value).toBe('09:00');
    expect(field('To').value).toBe('20:00');
    expect(note(number('Length of a hold'))).toBe(
      'A guide, not a rule. In a cramp, hold until it lets go.',
    );
  });

  test('has the seven days in the order of the region, all chosen', () => {
    const days = within(screen.getByRole('group', { name: 'On these days' }));
    const boxes = days.getAllByRole<HTMLInputElement>('checkbox');
    expect(boxes.map((box) => box.getAttribute('aria-label')).join(' ')).toBe(
      'Sunday Monday Tuesday Wednesday Thursday Friday Saturday',
    );
    expect(boxes.every((box) => box.checked)).toBe(true);
  });

  test('says that nothing leaves the browser, and that it is no advice', () => {
    expect(screen.getByText(/Nothing leaves this browser\./)).toBeTruthy();
    expect(screen.getByText(/^For adults\. Information, not medical advice\./)).toBeTruthy();
  });

  test('stores nothing when it is opened', async () => {
    expect(await fakeBrowser.storage.local.get()).toEqual({});
  });
});

describe('the water nudges', () => {
  test('ask the browser within the click, before any wait', async () => {
    const { request } = surround();
    await open(SettingsPage);
    await click(nudges());
    fireEvent.click(button('None of these apply to me'));
    expect(request).toHaveBeenCalledTimes(1);
    await settle();
    expect(nudges().checked).toBe(true);
    expect(await read(consentItem)).toEqual({ waterSafetyAtMs: t0 });
  });

  test('stop for those who read the note again and are not sure', async () => {
    await switchNudgesOn(t0);
    await open(SettingsPage);
    expect(nudges().checked).toBe(true);
    await click(button('Read again'));
    await click(button('Any of these, or not sure'));
    expect((await storedSettings()).nudges.on).toBe(false);
    expect(await read(consentItem)).toEqual({ waterSafetyAtMs: null });
  });

  test.each(['None of these apply to me', 'Any of these, or not sure'])(
    'are on only after "None of these", and the focus stays in their section: %s',
    async (answer) => {
      surround({ mayNotify: false });
      await open(SettingsPage);
      await click(nudges());
      expect(document.activeElement).toBe(heading('Before you turn on water nudges'));
      await click(button(answer));
      const back = screen.queryByRole('button', { name: 'Back' });
      if (back) await click(back);
      const section = screen.getByRole('region', { name: 'Reminders' });
      expect(section.contains(document.activeElement)).toBe(true);
      const isOn = answer.startsWith('None');
      expect((await storedSettings()).nudges.on).toBe(isOn);
      const refused = screen.queryByText(/^Notifications are off: nudges show on the/);
      expect(refused !== null).toBe(isOn);
    },
  );
});

test('who should not use nudges is read again without a change', async () => {
  await open(SettingsPage);
  await click(button('Read again'));
  await click(button('Back'));
  expect(await storedSettings()).toEqual(defaultSettings);
  expect(await read(consentItem)).toEqual({ waterSafetyAtMs: null });
  expect(button('Read again')).toBeTruthy();
});

test('the letter keys are switched off with one click', async () => {
  await open(SettingsPage);
  await click(screen.getByRole('switch', { name: 'Keys N, G and ?' }));
  expect(await storedSettings()).toEqual({ ...defaultSettings, letterKeys: false });
});

describe('the data', () => {
  test.each([
    ['Alt+Shift+L', /^Keyboard: Alt\+Shift\+L opens Legroom/],
    ['', /^Keyboard: Enter starts, Space pauses\. You can set a shortcut/],
  ])('names the shortcut that is really set, if there is one: %j', async (shortcut, words) => {
    surround({ shortcut });
    await open(SettingsPage);
    expect(screen.getByText(words)).toBeTruthy();
  });

  test.each([
    [{}, false],
    [{ 'broken:settings:1': { version: 9 } }, true],
  ])('mentions data that was set aside only if there is some: %j', async (stored, isSaid) => {
    await fakeBrowser.storage.local.set(stored);
    await open(SettingsPage);
    expect(screen.queryByText(/^Saved data could not be read/) !== null).toBe(isSaid);
  });
});
