// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import { SettingsPage } from '../../../components/settings/SettingsPage.tsx';
import { openPage } from '../../../components/page/openPage.tsx';
import { click, open, screen, setUp, settle } from '../page.tsx';
import { storedSettings } from './fixtures.tsx';

setUp();

const look = () => {
  const { colorScheme, fontSize } = document.documentElement.style;
  return { colorScheme, fontSize };
};

const choose = async (name: string) => {
  await click(screen.getByRole('radio', { name }));
  await settle();
};

describe('the look', () => {
  afterEach(() => document.documentElement.removeAttribute('style'));

  test('follows the system until another is chosen, which applies at once', async () => {
    await openPage(['popup', 'pages'], () => null);
    await open(SettingsPage);
    expect(look()).toEqual({ colorScheme: '', fontSize: '' });
    await choose('Dark');
    await choose('150%');
    expect(await storedSettings()).toMatchObject({ theme: 'dark', textPercent: 150 });
    expect(look()).toEqual({ colorScheme: 'dark', fontSize: '131.25%' });
    await choose('As the system');
    await choose('100%');
    expect(look()).toEqual({ colorScheme: '', fontSize: '' });
  });
});
