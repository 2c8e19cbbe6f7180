// @vitest-environment happy-dom
import { fireEvent, within } from '@testing-library/preact';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { LearnPage } from '../../../components/learn/LearnPage.tsx';
import { helpGroups, helpSigns } from '../../../content/help.ts';
import { muscleIds, positions, stretchFor, stretchIds } from '../../../content/muscles.ts';
import { sources } from '../../../content/sources.ts';
import { cautions, stopSigns } from '../../../content/stretchSafety.ts';
import { topics } from '../../../content/topics.ts';
import { close, open, radio, screen, settle } from '../page.tsx';
import { setUp, closeAfterEach, byId, headings } from './fixtures.tsx';

setUp();

describe('the Learn page', () => {
  let isOpen = false;
  // The page is opened once, because no test below changes it.
  beforeEach(async () => {
    if (!isOpen) await open(LearnPage);
    isOpen = true;
  });
  afterAll(close);

  test('answers every question under its own heading', () => {
    expect(headings(2)).toEqual([
      'When do I need a doctor?',
      'What works?',
      'Which stretch?',
      'Before you stretch',
      'And afterwards?',
      'Why do I get cramps?',
      'Can I prevent them?',
      'Sources',
    ]);
  });

  test('has its signs, muscles and reasons folded', () => {
    const folds = document.querySelectorAll<HTMLDetailsElement>('.help, .muscle, .reasons');
    expect(folds).toHaveLength(helpGroups.length + muscleIds.length + 3);
    expect([...folds].filter((fold) => fold.open)).toEqual([]);
  });

  test('skips no level in its headings', () => {
    const ranks = screen.getAllByRole('heading').map(({ tagName }) => Number(tagName[1]));
    expect(ranks[0]).toBe(1);
    for (const [index, rank] of ranks.slice(1).entries())
      expect(rank - ranks[index]!, headingAt(index + 1)).toBeLessThanOrEqual(1);
  });
  const headingAt = (index: number) => screen.getAllByRole('heading')[index]!.textContent;

  test('has every id once, and its own links lead somewhere', () => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    const anchors = [...document.querySelectorAll('a[href^="#"]')].map((link) =>
      link.getAttribute('href')!,
    );
    expect(anchors.length).toBeGreaterThan(100);
    expect(anchors.filter((anchor) => !byId(anchor.slice(1)))).toEqual([]);
  });

  test.each(muscleIds)('shows %s by both its names, with its three stretches', (muscle) => {
    const section = within(byId(muscle));
    const [heading] = section.getAllByRole('heading', { level: 3 });
    expect(heading!.textContent).toMatch(/^[A-Z].* [a-z ]+$/);
    const titles = section.getAllByRole('heading', { level: 4 });
    expect(titles.map(({ textContent }) => textContent)).toEqual(['Sitting', 'Standing', 'In bed']);
    for (const position of positions) {
      const guide = within(byId(stretchFor(muscle, position)));
      expect(guide.getByRole('img').getAttribute('aria-label')).toMatch(/^A person/);
      expect(guide.getAllByRole('listitem').length).toBeGreaterThanOrEqual(3);
      expect(
        guide.getByText(/^Without a cramp: hold \d+ (to \d+ )?s, \d+ (to \d+ )?times\.$/),
      ).toBeTruthy();
    }
    expect(section.getByText('Stop at once and check When to get help if you notice')).toBeTruthy();
    expect(
      section.getByText(
        'Ask a doctor or physical therapist (physio) before stretching if you have',
      ),
    ).toBeTruthy();
  });

  const statements = [
    ...stretchIds,
    ...Object.values(topics).flatMap((facts) => facts.map(({ id }) => id)),
    ...helpGroups.flatMap((group) => helpSigns[group].map(({ id }) => `sign-${id}`)),
    ...stopSigns.map(({ id }) => `stop-${id}`),
    ...cautions.map(({ id }) => `ask-${id}`),
    'after-soreness',
    'after-worse',
  ];

  test('has every source', () => {
    const ids = Object.keys(sources).map((id) => `source-${id}`);
    expect(ids.filter((id) => byId(id) === null)).toEqual([]);
  });

  test.each(statements)('says how well %s is supported, and links to who says so', (id) => {
    expect(byId(id).textContent).toMatch(
      /well supported|reasonably supported|limited evidence|not tested|not shown|safety warning/i,
    );
    const links = [...byId(id).querySelectorAll('a[href^="#source-"]')];
    expect(links).not.toEqual([]);
    for (const link of links) expect(link.closest('bdi'), 'isolated in Arabic').toBeTruthy();
  });

  test('says where and when a source was read', () => {
    expect(byId('source-hallegraeff2012').textContent).toMatch(
      /Journal of Physiotherapy.*doi:.*PMID.*\(the publisher’s page, read in a stored copy, on November 22, 2026\)$/,
    );
    expect(byId('source-aaosHeatCold').textContent).toMatch(
      /\(read on HealthDay, which repeats it, on November 22, 2026\)$/,
    );
    const addresses = within(byId('source-hallegraeff2012')).getAllByRole('link', { hidden: true });
    expect(addresses.map((link) => link.getAttribute('href'))).toEqual([
      'https://doi.org/10.1016/S1836-9553(12)70068-1',
      'https://pubmed.ncbi.nlm.nih.gov/22341378/',
    ]);
  });

  test('says at its top that it is no advice, and when it was gathered', () => {
    const main = screen.getByRole('main').textContent;
    expect(main).toMatch(
      /^For adults\. Information, not medical advice\. No doctor or physiotherapist has checked these words yet\. If yours told you otherwise, follow them\.Words gathered on November 22, 2026\./,
    );
  });

  test('links to the other page and marks itself as the current one', () => {
    const pages = within(screen.getByRole('navigation', { name: 'Pages' }));
    expect(pages.getByRole('link', { name: 'Learn' }).getAttribute('aria-current')).toBe('page');
    expect(pages.getByRole('link', { name: 'Settings' }).getAttribute('href')).toBe(
      '/options.html',
    );
    expect(document.title).toBe('Learn · Legroom');
  });
});

describe('a fresh Learn page', () => {
  closeAfterEach();
  beforeEach(() => open(LearnPage));

  test('stores nothing when it is opened', async () => {
    expect(await fakeBrowser.storage.local.get()).toEqual({});
  });

  test('turns its figures to the chosen leg', async () => {
    const faces = () => byId('soleusSitting').querySelector('svg')!.classList;
    expect(faces()).toContain('figure--left');
    fireEvent.click(radio('Right'));
    await settle();
    expect(faces()).toContain('figure--right');
  });

  test('shows the left leg on the left in every language, as people see it', () => {
    expect(radio('Left').closest('[role=radiogroup]')!.getAttribute('dir')).toBe('ltr');
  });
});

describe('printing the Learn page', () => {
  closeAfterEach();
  test('unfolds everything, and restores it afterwards', async () => {
    await open(LearnPage);
    const folds = [...document.querySelectorAll('details')];
    folds[0]!.open = true;
    const unfolded = folds.filter((fold) => fold.open);
    expect(unfolded.length).toBeLessThan(folds.length);
    dispatchEvent(new Event('beforeprint'));
    expect(folds.every((fold) => fold.open)).toBe(true);
    dispatchEvent(new Event('afterprint'));
    expect(folds.filter((fold) => fold.open)).toEqual(unfolded);
  });
});
