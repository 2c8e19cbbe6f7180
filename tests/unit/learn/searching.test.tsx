// @vitest-environment happy-dom
import { within } from '@testing-library/preact';
import { beforeEach, describe, expect, test } from 'vitest';
import { LearnPage } from '../../../components/learn/LearnPage.tsx';
import { stretchIds } from '../../../content/muscles.ts';
import { heading, open, screen } from '../page.tsx';
import { setUp, closeAfterEach, byId, headings, search } from './fixtures.tsx';

setUp();

// The role of <search> is younger than the library that looks for roles.
const found = () =>
  within(document.querySelector<HTMLElement>('search')!).getByRole('status').textContent;

/** The ids of the visible articles. */
const shown = () => screen.queryAllByRole('article').map(({ id }) => id);

describe('a search', () => {
  closeAfterEach();
  beforeEach(() => open(LearnPage));

  test('says nothing before anything is typed', () => {
    expect(found()).toBe('');
    expect(shown().length).toBeGreaterThan(stretchIds.length);
  });

  test('shows the stretches of a muscle and hides everything else', async () => {
    await search('soleus');
    expect(shown()).toEqual(['soleusSitting', 'soleusStanding', 'soleusBed']);
    expect(headings(2)).toEqual(['Which stretch?', 'Sources']);
    expect((byId('soleus') as HTMLDetailsElement).open).toBe(true);
    expect(found()).toBe('3 found');
  });

  test('needs all its words, in any order and case', async () => {
    await search('BED soleus');
    expect(shown()).toEqual(['soleusBed']);
    expect(found()).toBe('1 found');
  });

  test('finds facts and signs', async () => {
    await search('magnesium');
    expect(shown()).toEqual(expect.arrayContaining(['minerals', 'magnesium', 'inPregnancy']));
    await search('statin');
    expect(byId('sign-statin').hidden).toBe(false);
    expect(byId('sign-clotInLeg').hidden).toBe(true);
    expect(heading('A doctor today')).toBeTruthy();
    expect(screen.queryByRole('heading', { name: 'An appointment' })).toBeNull();
  });

  test('that finds nothing says what to do, and everything is back without it', async () => {
    const before = shown();
    await search('xylophone');
    expect(found()).toBe('Nothing found. Try one word, such as calf, night or swelling.');
    expect(shown()).toEqual([]);
    expect(screen.queryAllByRole('heading', { level: 2 })).toEqual([]);
    await search('');
    expect(shown()).toEqual(before);
    expect(found()).toBe('');
  });

  test('for each word that it suggests finds something', async () => {
    for (const word of ['calf', 'night', 'swelling']) {
      await search(word);
      expect(found(), word).toMatch(/^\d+ found$/);
    }
  });
});
