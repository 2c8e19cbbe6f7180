// @vitest-environment happy-dom
import { fireEvent, within } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { SettingsPage } from '../../../components/settings/SettingsPage.tsx';
import { settingsItem } from '../../../state/settings/item.ts';
import { write } from '../store.ts';
import { tellPageOfRejections } from '../rejections.ts';
import { button, click, enter, open, screen, setUp, settle } from '../page.tsx';
import { number, day, note, storedSettings, withNudges } from './fixtures.tsx';

setUp();

describe('a write that fails', () => {
  tellPageOfRejections();

  test.each([
    ['Resource::kQuotaBytes quota exceeded', /^The disk is full, so this was not saved\./],
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

  test.each([
    ['How often', '90'],
    ['Quiet to', '06:00'],
    ['At', '20:45'],
  ])('of %s leaves %s in its field, with words, until it is saved', async (name, typed) => {
    const { evening } = settingsItem.fallback;
    await write(settingsItem, { ...settingsItem.fallback, evening: { ...evening, on: true } });
    await open(SettingsPage);
    const field = screen.getByLabelText<HTMLInputElement>(name);
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('no'));
    await enter(field, typed);
    expect(field.value).toBe(typed);
    expect(note(field)).toMatch(/^Not saved\. What you typed is still here/);
    fireEvent.blur(field);
    await settle();
    expect(JSON.stringify(await storedSettings())).toContain(typed);
    expect(note(field)).not.toMatch(/^Not saved/);
  });

  test('is shown until it is dismissed, which keeps the focus on the page', async () => {
    await open(SettingsPage);
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('no'));
    await enter(number('How often'), '90');
    button('Dismiss').focus();
    await click(button('Dismiss'));
    expect(screen.getByRole('alert').textContent).toBe('');
    expect(screen.queryByRole('button', { name: 'Dismiss' })).toBeNull();
    expect(screen.getByRole('main').contains(document.activeElement)).toBe(true);
  });

  test('has its own words, while another failure says that something went wrong', async () => {
    await open(SettingsPage);
    void Promise.reject(new Error('A window of the disk quota space is full'));
    await settle();
    expect(screen.getByRole('alert').textContent).toMatch(/^Something went wrong\. Try again\./);
    await enter(number('How often'), '100');
    expect(screen.getByRole('alert').textContent).toBe('');
  });
});

/** Clicks several boxes before the first click is stored. */
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

  test('among the first days after there were none', async () => {
    await write(settingsItem, withNudges({ days: [3] }));
    await open(SettingsPage);
    await click(day('Wednesday'));
    expect((await storedSettings()).nudges.days).toEqual([3]);
    await clickAtOnce(day('Friday'), day('Monday'));
    expect((await storedSettings()).nudges.days).toEqual([1, 5]);
    expect(day('Wednesday').checked).toBe(false);
    expect(screen.queryByText('Choose at least one day.')).toBeNull();
  });

  test('except that the last day stays', async () => {
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
