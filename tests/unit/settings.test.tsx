// @vitest-environment happy-dom
import { fireEvent, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { SettingsPage } from '../../components/settings/SettingsPage.tsx';
import type { Settings } from '../../domain/settings.ts';
import { consentItem, settingsItem } from '../../state/items.ts';
import { sealed } from '../../state/envelope.ts';
import { read, write } from '../../state/stored.ts';
import { close, open, screen, settle, surround } from './page.tsx';
import { giveSound, giveVoices } from './sound.ts';

const t0 = Date.parse('2026-11-23T10:00Z');

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: t0 });
  surround();
});
afterEach(async () => {
  await close();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const button = (name: string) => screen.getByRole('button', { name });
const number = (name: string) => screen.getByRole<HTMLInputElement>('spinbutton', { name });
const nudges = () => screen.getByRole<HTMLInputElement>('switch', { name: 'Water nudges' });
const day = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name });
const time = (name: string) => screen.getByLabelText<HTMLInputElement>(name);

async function click(element: HTMLElement) {
  fireEvent.click(element);
  await settle();
}
async function type(field: HTMLInputElement, value: string) {
  fireEvent.input(field, { target: { value } });
  await settle();
}
/** Types it and leaves the field. */
async function enter(field: HTMLInputElement, value: string) {
  await type(field, value);
  fireEvent.blur(field);
  await settle();
}
/** The words beside a field, as a screen reader finds them. */
const note = (field: HTMLInputElement) =>
  document.getElementById(field.getAttribute('aria-describedby')!)!.textContent;

const storedSettings = () => read(settingsItem);
const withNudges = (part: Partial<Settings['nudges']>): Settings => ({
  ...settingsItem.fallback,
  nudges: { ...settingsItem.fallback.nudges, ...part },
});
const waterOn = async () => {
  await write(settingsItem, withNudges({ on: true }));
  await write(consentItem, { waterSafetyAtMs: t0 });
};

describe('the Settings page', () => {
  beforeEach(() => open(SettingsPage));

  test('has a section for the water, the timer, the data and the sources', () => {
    const sections = screen.getAllByRole('region');
    expect(
      sections.map((section) => within(section).getAllByRole('heading')[0]!.textContent),
    ).toEqual([
      'Water nudges',
      'Evening stretch reminder',
      'The stretch timer',
      'Language',
      'Your data',
      'What Legroom says',
    ]);
  });

  test('shows what holds while nothing was chosen', () => {
    expect(nudges().checked).toBe(false);
    expect(number('How often').value).toBe('60');
    expect(number('Length of a hold').value).toBe('30');
    expect(time('From').value).toBe('09:00');
    expect(time('To').value).toBe('20:00');
    expect(note(number('Length of a hold'))).toBe(
      'A guide, not a rule. In a cramp, hold until it lets go.',
    );
  });

  test('has the seven days, Monday first, all chosen', () => {
    const days = within(screen.getByRole('group', { name: 'On these days' }));
    const boxes = days.getAllByRole<HTMLInputElement>('checkbox');
    expect(boxes.map((box) => box.getAttribute('aria-label'))).toEqual([
      'Monday',
      'Tuesday',
      'Wednesday',
      'Thursday',
      'Friday',
      'Saturday',
      'Sunday',
    ]);
    expect(boxes.every((box) => box.checked)).toBe(true);
  });

  test('says that nothing leaves the browser, and what its words are not', () => {
    expect(screen.getByText(/^Nothing leaves this browser/)).toBeTruthy();
    expect(screen.getByText(/^Information, not medical advice\./)).toBeTruthy();
  });

  test('stores nothing by being looked at', async () => {
    expect(await fakeBrowser.storage.local.get()).toEqual({});
  });
});

/** What somebody chose earlier, which a refused value must not touch. */
const chosen: Settings = { ...withNudges({ everyMinutes: 90, from: '08:00' }), holdSeconds: 20 };
const expectUntouched = async () =>
  expect(await fakeBrowser.storage.local.get()).toEqual({
    settings: sealed(settingsItem, chosen),
  });
const openChosen = async () => {
  await write(settingsItem, chosen);
  await open(SettingsPage);
};

describe('a number', () => {
  beforeEach(openChosen);

  test.each([
    ['How often', '45', { nudges: { everyMinutes: 45 } }],
    ['How often', '30', { nudges: { everyMinutes: 30 } }],
    ['How often', '180', { nudges: { everyMinutes: 180 } }],
    ['Length of a hold', '15', { holdSeconds: 15 }],
    ['Length of a hold', '22', { holdSeconds: 22 }],
  ])('%s %s is kept', async (name, value, kept) => {
    await enter(number(name), value);
    expect(await storedSettings()).toMatchObject(kept);
    expect(number(name).value).toBe(value);
    expect(number(name).getAttribute('aria-invalid')).toBe('false');
  });

  test.each([
    ['How often', '10', 'Choose 30 to 180 minutes.'],
    ['How often', '1000', 'Choose 30 to 180 minutes.'],
    ['How often', '45.5', 'Choose 30 to 180 minutes.'],
    ['How often', '', 'Choose 30 to 180 minutes.'],
    ['How often', '-60', 'Choose 30 to 180 minutes.'],
    ['Length of a hold', '5', 'Choose 15 to 30 seconds.'],
    ['Length of a hold', '31', 'Choose 15 to 30 seconds.'],
  ])(
    '%s "%s" is refused with words beside the field, and what was stored stays',
    async (name, value, words) => {
      await enter(number(name), value);
      expect(note(number(name))).toBe(words);
      expect(number(name).getAttribute('aria-invalid')).toBe('true');
      expect(number(name).value).toBe(value);
      await expectUntouched();
    },
  );

  test.each([
    [
      'Size of a glass',
      '251',
      'Choose 50 to 250 ml for every 30 minutes. That is half a litre an hour at most.',
    ],
    [
      'How often',
      '35',
      'Choose 36 to 180 minutes for glasses of 300 ml. That is half a litre an hour at most.',
    ],
  ])(
    '%s %s is refused where interval and glass are more than half a litre an hour',
    async (name, value, words) => {
      const isGlass = name === 'Size of a glass';
      await write(settingsItem, {
        ...chosen,
        glassMl: isGlass ? 200 : 300,
        nudges: { ...chosen.nudges, everyMinutes: isGlass ? 30 : 60 },
      });
      await settle();
      await enter(number(name), value);
      expect(note(number(name))).toBe(words);
      await enter(number(name), String(Number(value) + (isGlass ? -1 : 1)));
      expect(number(name).getAttribute('aria-invalid')).toBe('false');
      expect((await storedSettings()).glassMl).toBe(isGlass ? 250 : 300);
      expect((await storedSettings()).nudges.everyMinutes).toBe(isGlass ? 30 : 36);
    },
  );

  test('is not kept while it is typed: 300 passes through 30', async () => {
    for (const text of ['3', '30', '300']) await type(number('How often'), text);
    await expectUntouched();
    expect(note(number('How often'))).toBe('Choose 30 to 180 minutes.');
  });

  test.each<[string, (field: HTMLElement) => unknown]>([
    ['with Enter', (field) => fireEvent.keyDown(field, { key: 'Enter' })],
    ['with its arrows', (field) => fireEvent.change(field)],
    ['when the field is left', (field) => fireEvent.blur(field)],
    ['when the page goes', () => dispatchEvent(new Event('pagehide'))],
    ['when the page is hidden', () => document.dispatchEvent(new Event('visibilitychange'))],
    ['when the view goes', () => close()],
  ])('is kept %s', async (_, act) => {
    await type(number('How often'), '45');
    await expectUntouched();
    await act(number('How often'));
    await settle();
    expect((await storedSettings()).nudges.everyMinutes).toBe(45);
  });

  test('put right is kept, and the words go', async () => {
    await enter(number('How often'), '10');
    await enter(number('How often'), '100');
    expect(note(number('How often'))).toBe('');
    expect((await storedSettings()).nudges.everyMinutes).toBe(100);
  });
});

describe('the hours', () => {
  beforeEach(openChosen);

  test.each([
    ['From', '07:30', { from: '07:30', to: '20:00' }],
    ['To', '22:15', { from: '08:00', to: '22:15' }],
    ['To', '06:00', { from: '08:00', to: '06:00' }],
  ])('%s %s are kept, over midnight too', async (name, value, kept) => {
    await enter(time(name), value);
    expect((await storedSettings()).nudges).toMatchObject(kept);
  });

  test.each([
    ['From', '20:00', 'The two times are the same. Choose two different times.'],
    ['To', '08:00', 'The two times are the same. Choose two different times.'],
    ['From', '', 'Use a time such as 09:00.'],
  ])(
    '%s "%s" are refused with words beside the field, and what was stored stays',
    async (name, value, words) => {
      await enter(time(name), value);
      expect(note(time(name))).toBe(words);
      expect(time(name).getAttribute('aria-invalid')).toBe('true');
      await expectUntouched();
    },
  );

  test('are not kept while they are typed: 19:00 passes through 01:00', async () => {
    for (const text of ['01:00', '19:00']) await type(time('From'), text);
    await expectUntouched();
    fireEvent.keyDown(time('From'), { key: 'Enter' });
    await settle();
    expect((await storedSettings()).nudges).toMatchObject({ from: '19:00', to: '20:00' });
  });

  test('are both kept where the second is changed before the first is stored', async () => {
    fireEvent.input(time('From'), { target: { value: '10:00' } });
    fireEvent.blur(time('From'));
    fireEvent.input(time('To'), { target: { value: '21:00' } });
    fireEvent.blur(time('To'));
    await settle();
    expect((await storedSettings()).nudges).toMatchObject({ from: '10:00', to: '21:00' });
  });

  test('put right keep both ends', async () => {
    await enter(time('From'), '20:00');
    await enter(time('To'), '21:00');
    expect(note(time('To'))).toBe('');
    expect((await storedSettings()).nudges).toMatchObject({ from: '20:00', to: '21:00' });
  });
});

describe('the days', () => {
  test('are kept as they are chosen', async () => {
    await open(SettingsPage);
    await click(day('Saturday'));
    await click(day('Sunday'));
    expect((await storedSettings()).nudges.days).toEqual([1, 2, 3, 4, 5]);
    await click(day('Sunday'));
    expect((await storedSettings()).nudges.days).toEqual([0, 1, 2, 3, 4, 5]);
  });

  test('cannot be none: it says so, and the last one stays stored', async () => {
    await write(settingsItem, withNudges({ days: [3] }));
    await open(SettingsPage);
    await click(day('Wednesday'));
    const days = screen.getByRole('group', { name: 'On these days' });
    expect(within(days).getByText('Choose at least one day.')).toBeTruthy();
    expect((await storedSettings()).nudges.days).toEqual([3]);

    await click(day('Friday'));
    expect(within(days).queryByText('Choose at least one day.')).toBeNull();
    expect((await storedSettings()).nudges.days).toEqual([5]);
    expect(day('Wednesday').checked).toBe(false);
  });
});

describe('the cues', () => {
  const cue = (name: string) => screen.getByRole<HTMLInputElement>('switch', { name });
  const volume = () => screen.getByRole<HTMLInputElement>('slider', { name: 'Volume' });
  const storedCues = async () => (await storedSettings()).cues;
  let sounds: ReturnType<typeof giveSound>;
  let said: ReturnType<typeof giveVoices>;

  beforeEach(() => {
    sounds = giveSound();
    said = giveVoices([{ lang: 'en-GB', localService: true }]);
  });
  test('are sound and flash at first, quiet at night, without a voice', async () => {
    await open(SettingsPage);
    const on = ['Sound', 'Voice', 'Flash', 'Quiet at night'].map((name) => cue(name).checked);
    expect(on).toEqual([true, false, true, true]);
    expect(volume().value).toBe('60');
    expect(volume().getAttribute('aria-valuetext')).toBe('60%');
    expect([time('Quiet from').value, time('Quiet to').value]).toEqual(['22:00', '07:00']);
    expect(note(cue('Sound'))).toBe('Soft chimes, also with the popup closed.');
    expect(note(cue('Voice'))).toBe('“Switch to the right leg”');
    expect(note(cue('Flash'))).toBe('For those who cannot hear the chime.');
  });

  test.each([
    ['Sound', { sound: false }],
    ['Voice', { voice: true }],
    ['Flash', { flash: false }],
    ['Quiet at night', { quiet: { on: false, from: '22:00', to: '07:00' } }],
  ])('%s is kept, and nothing else changes', async (name, kept) => {
    await open(SettingsPage);
    await click(cue(name));
    expect(await storedSettings()).toEqual({
      ...settingsItem.fallback,
      cues: { ...settingsItem.fallback.cues, ...kept },
    });
  });

  test('the volume says where it is while it moves, and is kept where it is let go', async () => {
    await open(SettingsPage);
    await type(volume(), '25');
    expect(volume().getAttribute('aria-valuetext')).toBe('25%');
    expect((await storedCues()).volume).toBe(60);
    fireEvent.change(volume(), { target: { value: '0' } });
    await settle();
    expect((await storedCues()).volume).toBe(0);
    expect(volume().value).toBe('0');
    expect(volume().getAttribute('aria-valuetext')).toBe('Silent');
  });

  test.each([
    ['Quiet from', '21:30', { from: '21:30', to: '07:00' }],
    ['Quiet to', '08:15', { from: '22:00', to: '08:15' }],
  ])('%s %s is kept', async (name, value, kept) => {
    await open(SettingsPage);
    await enter(time(name), value);
    expect((await storedCues()).quiet).toEqual({ on: true, ...kept });
  });

  test('quiet hours that end when they begin are refused with words beside the field', async () => {
    await open(SettingsPage);
    await enter(time('Quiet to'), '22:00');
    expect(note(time('Quiet to'))).toBe('The two times are the same. Choose two different times.');
    expect(await storedSettings()).toEqual(settingsItem.fallback);
  });

  test('quiet hours are asked for only where they count', async () => {
    await open(SettingsPage);
    await click(cue('Quiet at night'));
    expect(screen.queryByLabelText('Quiet from')).toBeNull();
  });

  describe('Try it', () => {
    test.each([
      ['by day', '2026-11-23T12:00Z'],
      ['in quiet hours', '2026-11-23T23:30Z'],
    ])('plays the chime of a change of sides %s, as loud as the slider says', async (_, at) => {
      vi.setSystemTime(Date.parse(at));
      await open(SettingsPage);
      await type(volume(), '25');
      await click(button('Try it'));
      expect(sounds).toEqual([{ src: '/sounds/switch.wav', volume: 0.25 }]);
      expect(said).toEqual([]);
    });

    test('speaks after the chime where the voice is on', async () => {
      await open(SettingsPage);
      await click(cue('Voice'));
      await click(button('Try it'));
      expect(sounds).toHaveLength(1);
      await vi.waitFor(() =>
        expect(said).toEqual([{ words: 'Switch to the right leg', volume: 0.6 }]),
      );
    });

    test('goes where there is nothing to try', async () => {
      await open(SettingsPage);
      await click(cue('Sound'));
      expect(screen.queryByRole('button', { name: 'Try it' })).toBeNull();
      await click(cue('Voice'));
      expect(button('Try it')).toBeTruthy();
    });

    test('says so where the browser cannot play, until it can', async () => {
      giveSound(() => Promise.reject(new Error('no device')));
      await open(SettingsPage);
      await click(button('Try it'));
      expect(screen.getByText('This browser could not play the chime.')).toBeTruthy();
      giveSound();
      await click(button('Try it'));
      expect(screen.queryByText('This browser could not play the chime.')).toBeNull();
    });
  });

  test('the voice says plainly that there is none, and when one comes', async () => {
    const none = 'No voice on this device speaks English. You hear the chime in its place.';
    giveVoices([{ lang: 'en-US', localService: false }]);
    await open(SettingsPage);
    expect(note(cue('Voice'))).toBe(none);
    await close();
    giveVoices([{ lang: 'en-US', localService: true }]);
    await open(SettingsPage);
    expect(note(cue('Voice'))).toBe('“Switch to the right leg”');
  });
});

describe('the water nudges', () => {
  test('show the safety note first, and stay off for any of these or not sure', async () => {
    await open(SettingsPage);
    await click(nudges());
    const title = screen.getByRole('heading', { name: 'Before you turn on water nudges' });
    expect(document.activeElement).toBe(title);
    await click(button('Any of these, or not sure'));
    const answer = screen.getByRole('heading', { name: /^Nudges stay off\. Ask your doctor/ });
    expect(document.activeElement).toBe(answer);
    await click(button('Back'));
    expect(nudges().checked).toBe(false);
    expect((await storedSettings()).nudges.on).toBe(false);
  });

  test('ask the browser in the very click, before anything is waited for', async () => {
    const { request } = surround();
    await open(SettingsPage);
    await click(nudges());
    fireEvent.click(button('None of these apply to me'));
    expect(request).toHaveBeenCalledTimes(1);
    await settle();
    expect(nudges().checked).toBe(true);
    expect(await read(consentItem)).toEqual({ waterSafetyAtMs: t0 });
  });

  test('are on also where notifications are refused, and say so', async () => {
    surround({ mayNotify: false });
    await open(SettingsPage);
    await click(nudges());
    await click(button('None of these apply to me'));
    expect(nudges().checked).toBe(true);
    expect(
      screen.getByText(/^Notifications are not allowed, so nudges show on the icon/),
    ).toBeTruthy();
    expect(button('Allow notifications')).toBeTruthy();
  });

  test('stop for those who read the note again and are not sure', async () => {
    await waterOn();
    await open(SettingsPage);
    expect(nudges().checked).toBe(true);
    await click(button('Read again'));
    await click(button('Any of these, or not sure'));
    expect((await storedSettings()).nudges.on).toBe(false);
    expect(await read(consentItem)).toEqual({ waterSafetyAtMs: null });
  });

  test.each(['None of these apply to me', 'Any of these, or not sure'])(
    'keep the focus in their section when the note closes after "%s"',
    async (answer) => {
      await open(SettingsPage);
      await click(nudges());
      await click(button(answer));
      const back = screen.queryByRole('button', { name: 'Back' });
      if (back) await click(back);
      const section = screen.getByRole('region', { name: 'Water nudges' });
      expect(section.contains(document.activeElement)).toBe(true);
    },
  );
});

describe('a write that fails', () => {
  const browserListens: NodeJS.UnhandledRejectionListener = (reason) =>
    void dispatchEvent(Object.assign(new Event('unhandledrejection'), { reason }));
  let testListeners: NodeJS.UnhandledRejectionListener[];

  // A browser tells the page of a rejection that nobody handled; Node tells the process.
  beforeEach(() => {
    testListeners = process.listeners('unhandledRejection');
    process.removeAllListeners('unhandledRejection');
    process.on('unhandledRejection', browserListens);
  });
  afterEach(() => {
    process.off('unhandledRejection', browserListens);
    for (const listener of testListeners) process.on('unhandledRejection', listener);
  });

  test.each([
    ['Resource::kQuotaBytes quota exceeded', /^The disk is full, so this was not saved\./],
    [
      'QuotaExceededError: storage.local API call exceeded its quota limitations.',
      /^The disk is full/,
    ],
    ['IO error: No space left on device', /^The disk is full/],
    ['An unexpected error occurred', /^This could not be saved\. Try again\./],
  ])('with "%s" says so, stores nothing, and the next one works', async (words, said) => {
    await open(SettingsPage);
    expect(screen.getByRole('alert').textContent).toBe('');
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error(words));
    await enter(number('How often'), '90');
    expect(screen.getByRole('alert').textContent).toMatch(said);
    expect(await storedSettings()).toEqual(settingsItem.fallback);

    await enter(number('How often'), '100');
    expect((await storedSettings()).nudges.everyMinutes).toBe(100);
    expect(screen.getByRole('alert').textContent).toBe('');
  });

  test('is told until the note is put away, and the focus is not lost with it', async () => {
    await open(SettingsPage);
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('no'));
    await enter(number('How often'), '90');
    button('Dismiss').focus();
    await click(button('Dismiss'));
    expect(screen.getByRole('alert').textContent).toBe('');
    expect(screen.queryByRole('button', { name: 'Dismiss' })).toBeNull();
    expect(screen.getByRole('main').contains(document.activeElement)).toBe(true);
  });

  test('is no other failure: that one says that something went wrong', async () => {
    await open(SettingsPage);
    void Promise.reject(new Error('A window of the disk quota space is full'));
    await settle();
    expect(screen.getByRole('alert').textContent).toMatch(/^Something went wrong\. Try again\./);
    await enter(number('How often'), '100');
    expect(screen.getByRole('alert').textContent).toBe('');
  });
});

describe('the data', () => {
  test('names the shortcut that really is set', async () => {
    surround({ shortcut: 'Alt+Shift+L' });
    await open(SettingsPage);
    expect(screen.getByText(/^Keyboard: Alt\+Shift\+L opens Legroom/)).toBeTruthy();
  });

  test('names no shortcut where there is none', async () => {
    await open(SettingsPage);
    expect(
      screen.getByText(/^Keyboard: Enter starts, Space pauses\. You can set a shortcut/),
    ).toBeTruthy();
  });

  test.each([
    [{}, false],
    [{ 'broken:settings:1': { version: 9 } }, true],
  ])('says that something was set aside only where it was: %j', async (stored, isSaid) => {
    await fakeBrowser.storage.local.set(stored);
    await open(SettingsPage);
    expect(screen.queryByText(/^Saved data could not be read/) !== null).toBe(isSaid);
  });
});

/** Clicks before the first of them is stored. */
async function clickAtOnce(...elements: HTMLElement[]) {
  for (const element of elements) fireEvent.click(element);
  await settle();
}

describe('of two changes in quick succession neither is lost', () => {
  test('among the days of the nudges', async () => {
    await open(SettingsPage);
    await clickAtOnce(day('Saturday'), day('Sunday'));
    expect((await storedSettings()).nudges.days).toEqual([1, 2, 3, 4, 5]);
  });

  test('among the first days after none', async () => {
    await write(settingsItem, withNudges({ days: [3] }));
    await open(SettingsPage);
    await click(day('Wednesday'));
    await clickAtOnce(day('Friday'), day('Monday'));
    expect((await storedSettings()).nudges.days).toEqual([1, 5]);
  });

  test('where they would leave no day: the last one stays', async () => {
    await write(settingsItem, withNudges({ days: [3, 4] }));
    await open(SettingsPage);
    await clickAtOnce(day('Wednesday'), day('Thursday'));
    expect((await storedSettings()).nudges.days).toEqual([4]);
    expect(screen.getByText('Choose at least one day.')).toBeTruthy();
  });

  test('among the days of the evening reminder', async () => {
    const { evening } = settingsItem.fallback;
    await write(settingsItem, { ...settingsItem.fallback, evening: { ...evening, on: true } });
    await open(SettingsPage);
    const evenings = within(screen.getByRole('group', { name: 'On these evenings' }));
    await clickAtOnce(
      evenings.getByRole('checkbox', { name: 'Monday' }),
      evenings.getByRole('checkbox', { name: 'Tuesday' }),
    );
    expect((await storedSettings()).evening.days).toEqual([0, 3, 4, 5, 6]);
  });
});
