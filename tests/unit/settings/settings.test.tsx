// @vitest-environment happy-dom
import { fireEvent, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { SettingsPage } from '../../../components/settings/SettingsPage.tsx';
import { imprint } from '../../../content/imprint.ts';
import { reportNotesItem } from '../../../state/diary/item.ts';
import { choiceItem } from '../../../state/session/item.ts';
import { consentItem, settingsItem } from '../../../state/settings/item.ts';
import { read } from '../../../state/kernel/store.ts';
import { giveSound, giveVoices } from '../cues/sound.ts';
import { crampOf, openDiary } from '../diary/fixtures.tsx';
import { switchNudgesOn } from '../reminders.ts';
import { write } from '../store.ts';
import {
  button,
  click,
  close,
  heading,
  nudges,
  open,
  screen,
  setUp,
  settle,
  surround,
  t0,
  type,
} from '../page.tsx';
import { chosen, field, note, openChosen, storedSettings } from './fixtures.tsx';

setUp();

describe('the Settings page', () => {
  beforeEach(() => open(SettingsPage));

  test('shows the defaults while nothing was chosen, the days in the order of the region', () => {
    expect(nudges().checked).toBe(false);
    const shown = ['How often', 'Length of a hold', 'From', 'To'].map((name) => field(name).value);
    expect(shown).toEqual(['60', '30', '09:00', '20:00']);
    expect(note(field('Length of a hold'))).toBe(
      'A guide, not a rule. In a cramp, hold until it lets go.',
    );
    const days = within(screen.getByRole('group', { name: 'On these days' }));
    const boxes = days.getAllByRole('checkbox', { checked: true });
    expect(boxes.map((box) => box.getAttribute('aria-label')).join(' ')).toBe(
      'Sunday Monday Tuesday Wednesday Thursday Friday Saturday',
    );
  });

  test('says that nothing leaves the browser, is no advice, and stores nothing', async () => {
    expect(screen.getByText(/Nothing leaves this browser\./)).toBeTruthy();
    expect(screen.queryByText(/^Saved data could not be read/)).toBeNull();
    expect(screen.getByText(/^For adults\. Information, not medical advice\./)).toBeTruthy();
    expect(await fakeBrowser.storage.local.get()).toEqual({});
  });
});

describe('the water nudges', () => {
  test('ask the browser within the click, before any wait', async () => {
    const { request } = surround({ mayNotify: false });
    await open(SettingsPage);
    await click(nudges());
    expect(document.activeElement).toBe(heading('Before you turn on water nudges'));
    fireEvent.click(button('None of these apply to me'));
    expect(request).toHaveBeenCalledTimes(1);
    await settle();
    expect(nudges().checked).toBe(true);
    expect(await read(consentItem)).toEqual({ waterSafetyAtMs: t0 });
    expect(screen.getByText(/^Notifications are off: nudges show on the/)).toBeTruthy();
  });

  test('stop for those who read the note again and are not sure, and only then', async () => {
    await switchNudgesOn(t0);
    await open(SettingsPage);
    await click(button('Read again'));
    await click(button('Back'));
    expect(nudges().checked).toBe(true);
    expect(await read(consentItem)).toEqual({ waterSafetyAtMs: t0 });
    await click(button('Read again'));
    await click(button('Any of these, or not sure'));
    expect((await storedSettings()).nudges.on).toBe(false);
    expect(await read(consentItem)).toEqual({ waterSafetyAtMs: null });
    await click(button('Back'));
  });
});

describe('the cues', () => {
  const { fallback } = settingsItem;
  const { cues } = fallback;
  const cue = (name: string) => screen.getByRole<HTMLInputElement>('switch', { name });
  const volume = () => screen.getByRole<HTMLInputElement>('slider', { name: 'Volume' });
  let sounds: ReturnType<typeof giveSound>;

  beforeEach(async () => {
    sounds = giveSound();
    giveVoices([{ lang: 'en-US', localService: false }]);
    await open(SettingsPage);
  });

  test.each([
    ['Sound', { cues: { ...cues, sound: false } }],
    ['Voice', { cues: { ...cues, voice: true } }],
    ['Flash', { cues: { ...cues, flash: false } }],
    ['Quiet at night', { cues: { ...cues, quiet: { ...cues.quiet, on: false } } }],
    ['Keys N, G and ?', { letterKeys: false }],
  ])('%s is saved, and nothing else changes', async (name, kept) => {
    await click(cue(name));
    expect(await storedSettings()).toEqual({ ...fallback, ...kept });
  });

  test('the volume shows its value while it moves, and is saved when it is released', async () => {
    expect(volume().value).toBe('60');
    await type(volume(), '25');
    expect(volume().getAttribute('aria-valuetext')).toBe('25%');
    expect((await storedSettings()).cues.volume).toBe(60);
    fireEvent.change(volume(), { target: { value: '0' } });
    await settle();
    expect((await storedSettings()).cues.volume).toBe(0);
    expect(volume().value).toBe('0');
    expect(volume().getAttribute('aria-valuetext')).toBe('Silent');
  });

  test('hide what has no effect: the quiet hours, and Try it', async () => {
    expect([field('Quiet from').value, field('Quiet to').value]).toEqual(['22:00', '07:00']);
    await click(cue('Quiet at night'));
    expect(screen.queryByLabelText('Quiet from')).toBeNull();
    await click(cue('Sound'));
    expect(screen.queryByRole('button', { name: 'Try it' })).toBeNull();
    await click(cue('Voice'));
    expect(button('Try it')).toBeTruthy();
  });

  test('say that this device has no voice once one is wanted', async () => {
    expect(note(cue('Voice'))).toBe('“Switch to the right leg”');
    await click(cue('Voice'));
    expect(note(cue('Voice'))).toMatch(/^No voice on this device speaks English\./);
  });

  test('are tried with the chime of a change of sides, as loud as the slider says', async () => {
    await type(volume(), '25');
    await click(button('Try it'));
    expect(sounds).toEqual([{ src: '/sounds/switch.wav', volume: 0.25 }]);
  });

  test('say when they are tried that the browser cannot play, until it can', async () => {
    giveSound(() => Promise.reject(new Error('no device')));
    await click(button('Try it'));
    expect(screen.getByText('This browser could not play the chime.')).toBeTruthy();
    giveSound();
    await click(button('Try it'));
    expect(screen.queryByText('This browser could not play the chime.')).toBeNull();
  });
});

test.each([
  ['Alt+Shift+L', /^Keyboard: Alt\+Shift\+L opens Legroom/],
  ['', /^Keyboard: Enter starts, Space pauses\. You can set a shortcut/],
])('the shortcut that is really set is named, if there is one: %j', async (shortcut, words) => {
  surround({ shortcut });
  await open(SettingsPage);
  expect(screen.getByText(words)).toBeTruthy();
});

describe('About Legroom', () => {
  const about = () => within(screen.getByRole('region', { name: 'About Legroom' }));
  const linkTo = (name: string) => about().queryByRole('link', { name })?.getAttribute('href');
  const report = () =>
    screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'What the report contains' });

  const { problems } = imprint;
  afterEach(() => {
    imprint.problems = problems;
  });

  test.each([
    ['', undefined],
    ['https://example.org/problems', 'https://example.org/problems'],
  ])('has problems reported where the imprint says: %j', async (address, link) => {
    imprint.problems = address;
    await open(SettingsPage);
    expect(linkTo('Report a problem')).toBe(link);
  });

  test('has a report without diary, notes or sessions, which is copied as it is shown', async () => {
    const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await openDiary([crampOf({ muscle: 'soleus', note: 'after the long run' })]);
    await write(reportNotesItem, { medicines: 'statins', questions: 'Is it nerves?' });
    await write(choiceItem, { ...choiceItem.fallback, muscle: 'soleus' });
    await close();
    await openChosen();
    await click(button('Copy a report'));
    expect(about().getByRole('status').textContent).toBe('Copied.');
    expect(copied.mock.calls).toEqual([[report().value]]);
    expect(JSON.parse(report().value)).toEqual({
      legroom: '1.2.3',
      browser: navigator.userAgent,
      browserLanguages: navigator.languages,
      language: 'en',
      permissions: { notifications: true, idle: true },
      settings: chosen,
    });
  });

  test('unfolds the report to copy by hand without access to the clipboard, and says so', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('refused'));
    await open(SettingsPage);
    const unfolded = report().closest('details')!;
    expect(unfolded.open).toBe(false);
    await click(button('Copy a report'));
    expect(about().getByRole('status').textContent).toMatch(/^The browser did not allow copying\./);
    expect(unfolded.open).toBe(true);
  });
});
