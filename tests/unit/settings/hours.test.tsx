// @vitest-environment happy-dom
import { fireEvent, within } from '@testing-library/preact';
import { beforeEach, describe, expect, test } from 'vitest';
import { SettingsPage } from '../../../components/settings/SettingsPage.tsx';
import { settingsItem } from '../../../state/settings/item.ts';
import { write } from '../store.ts';
import { click, enter, open, screen, setUp, settle, type } from '../page.tsx';
import {
  day,
  time,
  note,
  storedSettings,
  withNudges,
  expectUntouched,
  openChosen,
} from './fixtures.tsx';

setUp();

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
