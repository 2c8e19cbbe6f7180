// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import { SettingsPage } from '../../../components/settings/SettingsPage.tsx';
import { openPage } from '../../../components/page/openPage.tsx';
import { click, open, radio, setUp } from '../page.tsx';
import { storedSettings } from './fixtures.tsx';

setUp();
afterEach(() => document.documentElement.removeAttribute('style'));

const look = () => {
  const { colorScheme, fontSize } = document.documentElement.style;
  return { colorScheme, fontSize };
};

test('the look follows the system until another is chosen, which applies at once', async () => {
  await openPage(['popup', 'pages'], () => null);
  await open(SettingsPage);
  expect(look()).toEqual({ colorScheme: '', fontSize: '' });
  await click(radio('Dark'));
  await click(radio('150%'));
  expect(await storedSettings()).toMatchObject({ theme: 'dark', textPercent: 150 });
  expect(look()).toEqual({ colorScheme: 'dark', fontSize: '131.25%' });
  await click(radio('As the system'));
  await click(radio('100%'));
  expect(look()).toEqual({ colorScheme: '', fontSize: '' });
});
