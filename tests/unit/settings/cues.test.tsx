// @vitest-environment happy-dom
import { fireEvent } from '@testing-library/preact';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { SettingsPage } from '../../../components/settings/SettingsPage.tsx';
import { settingsItem } from '../../../state/settings/item.ts';
import { giveSound, giveVoices } from '../cues/sound.ts';
import { button, click, close, enter, open, screen, setUp, settle, type } from '../page.tsx';
import { field, note, storedSettings } from './fixtures.tsx';

setUp();

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
  test('are by default sound and flash, quiet at night, without a voice', async () => {
    await open(SettingsPage);
    const on = ['Sound', 'Voice', 'Flash', 'Quiet at night'].map((name) => cue(name).checked);
    expect(on).toEqual([true, false, true, true]);
    expect(volume().value).toBe('60');
    expect(volume().getAttribute('aria-valuetext')).toBe('60%');
    expect([field('Quiet from').value, field('Quiet to').value]).toEqual(['22:00', '07:00']);
    expect(note(cue('Sound'))).toBe('Soft chimes, also with the popup closed.');
    expect(note(cue('Voice'))).toBe('“Switch to the right leg”');
    expect(note(cue('Flash'))).toBe('For those who cannot hear the chime.');
  });

  test.each([
    ['Sound', { sound: false }],
    ['Voice', { voice: true }],
    ['Flash', { flash: false }],
    ['Quiet at night', { quiet: { on: false, from: '22:00', to: '07:00' } }],
  ])('%s is saved, and nothing else changes', async (name, kept) => {
    await open(SettingsPage);
    await click(cue(name));
    expect(await storedSettings()).toEqual({
      ...settingsItem.fallback,
      cues: { ...settingsItem.fallback.cues, ...kept },
    });
  });

  test('the volume shows its value while it moves, and is saved when it is released', async () => {
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
  ])('%s %s is saved', async (name, value, kept) => {
    await open(SettingsPage);
    await enter(field(name), value);
    expect((await storedCues()).quiet).toEqual({ on: true, ...kept });
  });

  test('quiet hours that end when they begin are refused, with words beside the field', async () => {
    await open(SettingsPage);
    await enter(field('Quiet to'), '22:00');
    expect(note(field('Quiet to'))).toBe('The two times are the same. Choose two different times.');
    expect(await storedSettings()).toEqual(settingsItem.fallback);
  });

  test('quiet hours are shown only if they have an effect', async () => {
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

    test('speaks after the chime if the voice is on', async () => {
      await open(SettingsPage);
      await click(cue('Voice'));
      await click(button('Try it'));
      expect(sounds).toHaveLength(1);
      await vi.waitFor(() =>
        expect(said).toEqual([{ words: 'Switch to the right leg', volume: 0.6 }]),
      );
    });

    test('is hidden if there is nothing to try', async () => {
      await open(SettingsPage);
      await click(cue('Sound'));
      expect(screen.queryByRole('button', { name: 'Try it' })).toBeNull();
      await click(cue('Voice'));
      expect(button('Try it')).toBeTruthy();
    });

    test('says that the browser cannot play, until it can', async () => {
      giveSound(() => Promise.reject(new Error('no device')));
      await open(SettingsPage);
      await click(button('Try it'));
      expect(screen.getByText('This browser could not play the chime.')).toBeTruthy();
      giveSound();
      await click(button('Try it'));
      expect(screen.queryByText('This browser could not play the chime.')).toBeNull();
    });
  });

  test('the switch for the voice says whether this device has one after it is switched on', async () => {
    const none = 'No voice on this device speaks English. You hear the chime in its place.';
    giveVoices([{ lang: 'en-US', localService: false }]);
    await open(SettingsPage);
    expect(note(cue('Voice'))).toBe('“Switch to the right leg”');
    await click(cue('Voice'));
    expect(note(cue('Voice'))).toBe(none);
    await close();
    giveVoices([{ lang: 'en-US', localService: true }]);
    await open(SettingsPage);
    expect(note(cue('Voice'))).toBe('“Switch to the right leg”');
  });
});
