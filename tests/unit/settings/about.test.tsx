// @vitest-environment happy-dom
import { within } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { SettingsPage } from '../../../components/settings/SettingsPage.tsx';
import { imprint } from '../../../content/imprint.ts';
import { reportNotesItem } from '../../../state/diary/item.ts';
import { choiceItem } from '../../../state/session/item.ts';
import { crampOf, openDiary } from '../diary/fixtures.tsx';
import { button, click, close, open, screen, setUp } from '../page.tsx';
import { write } from '../store.ts';
import { chosen, openChosen } from './fixtures.tsx';

setUp();

const shown = () =>
  screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'What the report contains' });
const about = () => within(screen.getByRole('region', { name: 'About Legroom' }));
const linkTo = (name: string) => about().queryByRole('link', { name })?.getAttribute('href');

const { problems } = imprint;
afterEach(() => {
  imprint.problems = problems;
});

test('the page names its version, and links its licence and those of its packages', async () => {
  await open(SettingsPage);
  expect(about().getByText('Version 1.2.3')).toBeTruthy();
  expect(linkTo('The licence of Legroom (MIT)')).toBe('/LICENSE.txt');
  expect(linkTo('Licences of what Legroom is made with')).toBe('/THIRD-PARTY.txt');
});

test.each([
  ['', undefined],
  ['https://example.org/problems', 'https://example.org/problems'],
])('a problem is reported where the imprint says: %j', async (address, link) => {
  imprint.problems = address;
  await open(SettingsPage);
  expect(linkTo('Report a problem')).toBe(link);
});

test('the report has no diary, notes or sessions, and is copied as it is shown', async () => {
  const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  await openDiary([crampOf({ muscle: 'soleus', note: 'after the long run' })]);
  await write(reportNotesItem, { medicines: 'statins', questions: 'Is it nerves?' });
  await write(choiceItem, { ...choiceItem.fallback, muscle: 'soleus' });
  await close();
  await openChosen();
  await click(button('Copy a report'));
  expect(about().getByRole('status').textContent).toBe('Copied.');
  expect(copied.mock.calls).toEqual([[shown().value]]);
  expect(JSON.parse(shown().value)).toEqual({
    legroom: '1.2.3',
    browser: navigator.userAgent,
    browserLanguages: navigator.languages,
    language: 'en',
    permissions: { notifications: true, idle: true },
    settings: chosen,
  });
});

test('without access to the clipboard the page says so, and unfolds the report to copy by hand', async () => {
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('refused'));
  await open(SettingsPage);
  const unfolded = shown().closest('details')!;
  expect(unfolded.open).toBe(false);
  await click(button('Copy a report'));
  expect(about().getByRole('status').textContent).toMatch(/^The browser did not allow copying\./);
  expect(unfolded.open).toBe(true);
});
