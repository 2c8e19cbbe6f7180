// @vitest-environment happy-dom
import { fireEvent } from '@testing-library/preact';
import { beforeEach, describe, expect, test } from 'vitest';
import { settingsItem } from '../../../state/settings/item.ts';
import { write } from '../store.ts';
import { close, enter, setUp, settle, type } from '../page.tsx';
import { field, note, storedSettings, chosen, expectUntouched, openChosen } from './fixtures.tsx';

setUp();

const outOfMinutes = 'Choose 30 to 180 minutes.';
const outOfSeconds = 'Choose 15 to 30 seconds.';
const sameTimes = 'The two times are the same. Choose two different times.';

describe('a field', () => {
  beforeEach(openChosen);

  test.each([
    ['How often', '30', { nudges: { everyMinutes: 30 } }],
    ['How often', '180', { nudges: { everyMinutes: 180 } }],
    ['Length of a hold', '15', { holdSeconds: 15 }],
    ['From', '07:30', { nudges: { from: '07:30', to: '20:00' } }],
    ['To', '06:00', { nudges: { from: '08:00', to: '06:00' } }],
  ])('%s saves %s', async (name, value, kept) => {
    await enter(field(name), value);
    expect(await storedSettings()).toMatchObject(kept);
    expect(field(name).value).toBe(value);
    expect(field(name).getAttribute('aria-invalid')).toBe('false');
  });

  test.each([
    ['How often', '29', outOfMinutes],
    ['How often', '181', outOfMinutes],
    ['How often', '45.5', outOfMinutes],
    ['How often', '', outOfMinutes],
    ['How often', '45 min', '“45 min” cannot be read as a number. Use digits only.'],
    ['How often', '1,000', '“1,000” cannot be read as a number. Use digits only.'],
    ['How often', '-60', outOfMinutes],
    ['Length of a hold', '14', outOfSeconds],
    ['Length of a hold', '31', outOfSeconds],
    ['From', '20:00', sameTimes],
    ['To', '08:00', sameTimes],
    ['From', '', 'Use a time such as 09:00.'],
  ])(
    '%s refuses "%s" with words beside it, and the stored value stays',
    async (name, value, words) => {
      await enter(field(name), value);
      expect(note(field(name))).toBe(words);
      expect(field(name).getAttribute('aria-invalid')).toBe('true');
      expect(field(name).value).toBe(value);
      await expectUntouched();
    },
  );

  test.each([
    [
      'Size of a glass',
      '251',
      'Choose 50 to 250 ml for every 30 minutes.',
      '250',
      { glassMl: 250 },
      200,
      30,
    ],
    [
      'How often',
      '35',
      'Choose 36 to 180 minutes for glasses of 300 ml.',
      '36',
      { nudges: { everyMinutes: 36 } },
      300,
      60,
    ],
  ])(
    '%s refuses %s, which would be more than half a litre an hour',
    async (name, value, words, atLimit, kept, glassMl, everyMinutes) => {
      await write(settingsItem, { ...chosen, glassMl, nudges: { ...chosen.nudges, everyMinutes } });
      await settle();
      await enter(field(name), value);
      expect(note(field(name))).toBe(`${words} Our limit is half a litre an hour.`);
      await enter(field(name), atLimit);
      expect(field(name).getAttribute('aria-invalid')).toBe('false');
      expect(await storedSettings()).toMatchObject(kept);
    },
  );

  test.each([
    ['How often', ['3', '30', '300', '45'], { everyMinutes: 45 }],
    ['From', ['01:00', '19:00'], { from: '19:00', to: '20:00' }],
  ])('%s saves nothing while %j are typed, until Enter', async (name, texts, kept) => {
    for (const text of texts) await type(field(name), text);
    await expectUntouched();
    fireEvent.keyDown(field(name), { key: 'Enter' });
    await settle();
    expect((await storedSettings()).nudges).toMatchObject(kept);
  });

  test.each<[string, (typedInto: HTMLElement) => unknown]>([
    ['it is left', (typedInto) => fireEvent.blur(typedInto)],
    ['the page is about to go', () => dispatchEvent(new Event('beforeunload'))],
    ['the page goes', () => dispatchEvent(new Event('pagehide'))],
    ['the page is hidden', () => document.dispatchEvent(new Event('visibilitychange'))],
    ['the view goes', () => close()],
  ])('saves what was typed when %s', async (_, act) => {
    await type(field('How often'), '45');
    await expectUntouched();
    await act(field('How often'));
    await settle();
    expect((await storedSettings()).nudges.everyMinutes).toBe(45);
  });

  test('that is corrected is saved, also both ends of the hours, and the words disappear', async () => {
    for (const [name, wrong] of [
      ['How often', '10'],
      ['From', '20:00'],
    ] as const) {
      await enter(field(name), wrong);
      expect(note(field(name))).not.toBe('');
    }
    await enter(field('How often'), '100');
    await enter(field('To'), '21:00');
    for (const name of ['How often', 'From', 'To']) expect(note(field(name))).toBe('');
    const expected = { everyMinutes: 100, from: '20:00', to: '21:00' };
    expect((await storedSettings()).nudges).toMatchObject(expected);
  });

  test('is saved even if another is changed before the first is stored', async () => {
    for (const [name, value] of Object.entries({ From: '10:00', To: '21:00' })) {
      fireEvent.input(field(name), { target: { value } });
      fireEvent.blur(field(name));
    }
    await settle();
    expect((await storedSettings()).nudges).toMatchObject({ from: '10:00', to: '21:00' });
  });
});
