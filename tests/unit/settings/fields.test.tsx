// @vitest-environment happy-dom
import { fireEvent, within } from '@testing-library/preact';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Weekday } from '../../../domain/calendar.ts';
import { tellPageOfRejections } from '../rejections.ts';
import { button, click, close, enter, screen, setUp, settle, type } from '../page.tsx';
import { chosen, field, note, openChosen, storedSettings } from './fixtures.tsx';

setUp();

const outOfMinutes = 'Choose 30 to 180 minutes.';
const outOfSeconds = 'Choose 15 to 30 seconds.';
const sameTimes = 'The two times are the same. Choose two different times.';

describe('a field', () => {
  beforeEach(() => openChosen());

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
    ['Length of a hold', '14', outOfSeconds],
    ['Length of a hold', '31', outOfSeconds],
    ['From', '20:00', sameTimes],
    ['To', '08:00', sameTimes],
    ['From', '', 'Use a time such as 09:00.'],
    ['At', '', 'Use a time such as 09:00.'],
  ])('%s refuses "%s" with words beside it, and nothing changes', async (name, value, words) => {
    await enter(field(name), value);
    expect(note(field(name))).toBe(words);
    expect(field(name).getAttribute('aria-invalid')).toBe('true');
    expect(field(name).value).toBe(value);
    expect(await storedSettings()).toEqual(chosen);
  });

  test.each<[string, (typedInto: HTMLElement) => unknown]>([
    ['Enter is pressed', (typedInto) => fireEvent.keyDown(typedInto, { key: 'Enter' })],
    ['it is left', (typedInto) => fireEvent.blur(typedInto)],
    ['the page is about to go', () => dispatchEvent(new Event('beforeunload'))],
    ['the page goes', () => dispatchEvent(new Event('pagehide'))],
    ['the page is hidden', () => document.dispatchEvent(new Event('visibilitychange'))],
    ['the view goes', () => close()],
  ])('saves nothing while it is typed, until %s', async (_, act) => {
    for (const text of ['3', '30', '300', '45']) await type(field('How often'), text);
    expect(await storedSettings()).toEqual(chosen);
    await act(field('How often'));
    await settle();
    expect((await storedSettings()).nudges.everyMinutes).toBe(45);
  });

  test('that is corrected is saved, also both ends of the hours, and the words disappear', async () => {
    await enter(field('How often'), '10');
    await enter(field('From'), '20:00');
    await enter(field('How often'), '100');
    await enter(field('To'), '21:00');
    for (const name of ['How often', 'From', 'To']) expect(note(field(name))).toBe('');
    const expected = { everyMinutes: 100, from: '20:00', to: '21:00' };
    expect((await storedSettings()).nudges).toMatchObject(expected);
  });
});

test.each([
  ['Size of a glass', 200, 30, '251', '250', 'Choose 50 to 250 ml for every 30 minutes.'],
  ['How often', 300, 60, '35', '36', 'Choose 36 to 180 minutes for glasses of 300 ml.'],
])(
  '%s, at %d ml every %d minutes, refuses %s but not %s, because of half a litre an hour',
  async (name, glassMl, everyMinutes, tooMuch, most, words) => {
    await openChosen({ glassMl, nudges: { ...chosen.nudges, everyMinutes } });
    await enter(field(name), tooMuch);
    expect(note(field(name))).toBe(`${words} Our limit is half a litre an hour.`);
    await enter(field(name), most);
    expect(field(name).getAttribute('aria-invalid')).toBe('false');
    const stored = await storedSettings();
    expect([stored.glassMl, stored.nudges.everyMinutes]).toContain(Number(most));
  },
);

describe('a write that fails', () => {
  tellPageOfRejections();
  beforeEach(() => openChosen());

  const fail = (words: string) =>
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error(words));
  const alert = () => screen.getByRole('alert').textContent;

  test.each([
    ['Resource::kQuotaBytes quota exceeded', /^The disk is full, so this was not saved\./],
    ['IO error: No space left on device', /^The disk is full/],
    ['An unexpected error occurred', /^This could not be saved\. Try again\./],
  ])('with "%s" says so, and leaves what was typed until it is saved', async (words, said) => {
    expect(alert()).toBe('');
    fail(words);
    await enter(field('How often'), '45');
    expect(alert()).toMatch(said);
    expect(await storedSettings()).toEqual(chosen);
    expect(field('How often').value).toBe('45');
    expect(note(field('How often'))).toMatch(/^Not saved\. What you typed is still here/);
    fireEvent.blur(field('How often'));
    await settle();
    expect((await storedSettings()).nudges.everyMinutes).toBe(45);
    expect(note(field('How often'))).toBe('');
    expect(alert()).toBe('');
  });

  test('is shown until it is dismissed', async () => {
    fail('no');
    await enter(field('How often'), '45');
    await click(button('Dismiss'));
    expect(alert()).toBe('');
    expect(screen.queryByRole('button', { name: 'Dismiss' })).toBeNull();
  });

  test('has its own words, while another failure says that something went wrong', async () => {
    void Promise.reject(new Error('A window of the disk quota space is full'));
    await settle();
    expect(alert()).toMatch(/^Something went wrong\. Try again\./);
    await enter(field('How often'), '100');
    expect(alert()).toBe('');
  });
});

describe('of two changes before the first is stored neither is lost', () => {
  async function clickAtOnce(names: string[], group: string) {
    const boxes = within(screen.getByRole('group', { name: group }));
    for (const name of names) fireEvent.click(boxes.getByLabelText(name));
    await settle();
  }

  test('among the days of the evening reminder', async () => {
    await openChosen();
    await clickAtOnce(['Saturday', 'Sunday'], 'On these evenings');
    expect((await storedSettings()).evening.days).toEqual([1, 2, 3, 4, 5]);
  });

  test.each<[before: Weekday[], clicks: string[][], after: Weekday[], refused: boolean]>([
    [[0, 1, 2, 3, 4, 5, 6], [['Saturday', 'Sunday']], [1, 2, 3, 4, 5], false],
    [[3], [['Wednesday'], ['Friday', 'Monday']], [1, 5], false],
    // The last day stays.
    [[3], [['Wednesday']], [3], true],
    [[3, 4], [['Wednesday', 'Thursday']], [4], true],
  ])('among the days of nudges: of %j, %j leaves %j', async (before, clicks, after, refused) => {
    await openChosen({ nudges: { ...chosen.nudges, days: before } });
    for (const names of clicks) await clickAtOnce(names, 'On these days');
    expect((await storedSettings()).nudges.days).toEqual(after);
    expect(screen.queryByText('Choose at least one day.') !== null).toBe(refused);
  });
});
