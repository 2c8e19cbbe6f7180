// @vitest-environment happy-dom
import { fireEvent } from '@testing-library/preact';
import { beforeEach, describe, expect, test } from 'vitest';
import { settingsItem } from '../../../state/settings/item.ts';
import { write } from '../store.ts';
import { close, enter, setUp, settle, type } from '../page.tsx';
import { number, note, storedSettings, chosen, expectUntouched, openChosen } from './fixtures.tsx';

setUp();

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
    ['How often', '45 min', '“45 min” cannot be read as a number. Use digits only.'],
    ['How often', '1,000', '“1,000” cannot be read as a number. Use digits only.'],
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
      'Choose 50 to 250 ml for every 30 minutes. Our limit is half a litre an hour.',
    ],
    [
      'How often',
      '35',
      'Choose 36 to 180 minutes for glasses of 300 ml. Our limit is half a litre an hour.',
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
    ['when the field is left', (field) => fireEvent.blur(field)],
    // Firefox takes the API away with the page.
    ['before the page goes', () => dispatchEvent(new Event('beforeunload'))],
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

  test('that is corrected is kept, and the words disappear', async () => {
    await enter(number('How often'), '10');
    await enter(number('How often'), '100');
    expect(note(number('How often'))).toBe('');
    expect((await storedSettings()).nudges.everyMinutes).toBe(100);
  });
});
