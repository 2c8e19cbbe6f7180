// @vitest-environment happy-dom
import { act, fireEvent, waitFor, within } from '@testing-library/preact';
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { LearnPage } from '../../components/learn/LearnPage.tsx';
import { helpGroups, helpSigns } from '../../content/help.ts';
import { muscles, positions, stretchIds } from '../../content/muscles.ts';
import { sources } from '../../content/sources.ts';
import { cautions, stopSigns } from '../../content/stretchSafety.ts';
import { topics } from '../../content/topics.ts';
import type { Session } from '../../domain/session/index.ts';
import { startDelayMs } from '../../state/actions/stretch.ts';
import { choiceItem, sessionItem } from '../../state/items.ts';
import { read, write } from '../../state/stored.ts';
import { close, open, screen, settle, surround } from './page.tsx';

const t0 = Date.parse('2026-11-23T22:00Z');
const openPopup = vi.fn<() => Promise<void>>();

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: t0 });
  surround();
  openPopup.mockReset().mockResolvedValue(undefined);
  Object.assign(fakeBrowser.action, { openPopup });
  location.hash = '';
  history.replaceState(null, '');
  Element.prototype.scrollIntoView = vi.fn<() => void>();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Each test has a page of its own. */
function closeAfterEach() {
  afterEach(close);
}

const byId = (id: string) => document.getElementById(id)!;
const button = (name: string) => screen.getByRole('button', { name });
const field = () => screen.getByRole<HTMLInputElement>('searchbox', { name: 'Search' });
// The role of <search> is younger than the library that looks for roles.
const found = () =>
  within(document.querySelector<HTMLElement>('search')!).getByRole('status').textContent;
const headings = (level: number) =>
  screen.getAllByRole('heading', { level }).map(({ textContent }) => textContent);
/** The articles, by id, that can be seen. */
const shown = () => screen.queryAllByRole('article').map(({ id }) => id);

async function search(query: string) {
  fireEvent.input(field(), { target: { value: query } });
  await settle();
}
async function press(name: string) {
  fireEvent.click(button(name));
  await settle();
}
async function goTo(hash: string) {
  await act(() => {
    // The simulated page makes no new entry in the history of its tab.
    history.replaceState(null, '');
    location.hash = hash;
    dispatchEvent(new HashChangeEvent('hashchange'));
  });
  await settle();
}

describe('the Learn page', () => {
  let isOpen = false;
  // Once for all: nothing below changes it.
  beforeEach(async () => {
    if (!isOpen) await open(LearnPage);
    isOpen = true;
  });
  afterAll(close);

  test('answers every question under a heading of its own', () => {
    expect(headings(2)).toEqual([
      'Which stretch?',
      'Before you stretch',
      'What works?',
      'And afterwards?',
      'Why do I get cramps?',
      'Can I prevent them?',
      'When do I need a doctor?',
      'Sources',
    ]);
  });

  test('leaves no rank out in its headings', () => {
    const ranks = screen.getAllByRole('heading').map(({ tagName }) => Number(tagName[1]));
    expect(ranks[0]).toBe(1);
    for (const [index, rank] of ranks.slice(1).entries())
      expect(rank - ranks[index]!, headingAt(index + 1)).toBeLessThanOrEqual(1);
  });
  const headingAt = (index: number) => screen.getAllByRole('heading')[index]!.textContent;

  test('gives every id once, and its own links lead somewhere', () => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    const anchors = [...document.querySelectorAll('a[href^="#"]')].map((link) =>
      link.getAttribute('href')!,
    );
    expect(anchors.length).toBeGreaterThan(100);
    expect(anchors.filter((anchor) => !byId(anchor.slice(1)))).toEqual([]);
  });

  test.each(muscles)(
    'shows $id by both its names, with its three stretches',
    ({ id, stretches }) => {
      const section = within(byId(id));
      const [heading] = section.getAllByRole('heading', { level: 3 });
      expect(heading!.textContent).toMatch(/^[A-Z].* [a-z ]+$/);
      const titles = section.getAllByRole('heading', { level: 4 });
      expect(titles.map(({ textContent }) => textContent)).toEqual([
        'Sitting',
        'Standing',
        'In bed',
      ]);
      for (const position of positions) {
        const guide = within(byId(stretches[position]));
        expect(guide.getByRole('img').getAttribute('aria-label')).toMatch(/^A person/);
        expect(guide.getAllByRole('listitem').length).toBeGreaterThanOrEqual(3);
        expect(
          guide.getByText(/^Without a cramp: hold \d+ (to \d+ )?s, \d+ (to \d+ )?times\.$/),
        ).toBeTruthy();
      }
      expect(
        section.getByText('Stop at once and check When to get help if you notice'),
      ).toBeTruthy();
      expect(section.getByText('Ask a doctor or physio before stretching with')).toBeTruthy();
    },
  );

  test('has every fact, sign, reason to stop, caution and source', () => {
    const anchors = [
      ...stretchIds,
      ...Object.values(topics).flatMap((facts) => facts.map(({ id }) => id)),
      ...helpGroups.flatMap((group) => helpSigns[group].map(({ id }) => `sign-${id}`)),
      ...stopSigns.map(({ id }) => `stop-${id}`),
      ...cautions.map(({ id }) => `ask-${id}`),
      'after-soreness',
      'after-worse',
      ...Object.keys(sources).map((id) => `source-${id}`),
    ];
    expect(anchors.filter((id) => byId(id) === null)).toEqual([]);
  });

  test.each([
    'magnesium',
    'sign-clotInLeg',
    'stop-pop',
    'ask-gout',
    'after-worse',
    'soleusBed',
    'soleus',
  ])('says of %s how well it is supported, and links to who says so', (id) => {
    const place = within(byId(id));
    expect(
      place.getAllByText(
        /(well supported|reasonably supported|limited evidence|not tested|the evidence says no|safety warning)$/i,
      )[0],
    ).toBeTruthy();
    const links = place.getAllByRole('link', { hidden: true });
    expect(links.some((link) => link.getAttribute('href')!.startsWith('#source-'))).toBe(true);
  });

  test('says of a source where and when it was read', () => {
    expect(byId('source-hallegraeff2012').textContent).toMatch(
      /Journal of Physiotherapy.*doi:.*PMID.*\(read at the source on November 22, 2026\)$/,
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

  test('says at its top what it is not, and when it was gathered', () => {
    const main = screen.getByRole('main').textContent;
    expect(main).toMatch(
      /^Information, not medical advice\. Not yet reviewed by a clinician\.Words gathered on November 22, 2026\./,
    );
  });

  test('leads to the other page and marks itself', () => {
    const pages = within(screen.getByRole('navigation', { name: 'Pages' }));
    expect(pages.getByRole('link', { name: 'Learn' }).getAttribute('aria-current')).toBe('page');
    expect(pages.getByRole('link', { name: 'Settings' }).getAttribute('href')).toBe(
      '/options.html',
    );
    expect(document.title).toBe('Learn · Legroom');
  });
});

describe('the Learn page of somebody', () => {
  closeAfterEach();
  beforeEach(() => open(LearnPage));

  test('stores nothing by being looked at', async () => {
    expect(await fakeBrowser.storage.local.get()).toEqual({});
  });

  test('turns its figures to the leg that is chosen', async () => {
    const faces = () => byId('soleusSitting').querySelector('svg')!.classList;
    expect(faces()).toContain('figure--left');
    fireEvent.click(screen.getByRole('radio', { name: 'Right' }));
    await settle();
    expect(faces()).toContain('figure--right');
  });
});

describe('a search', () => {
  closeAfterEach();
  beforeEach(() => open(LearnPage));

  test('says nothing before anything is typed', () => {
    expect(found()).toBe('');
    expect(shown().length).toBeGreaterThan(stretchIds.length);
  });

  test('leaves the stretches of a muscle, and hides what else there is', async () => {
    await search('soleus');
    expect(shown()).toEqual(['soleusSitting', 'soleusStanding', 'soleusBed']);
    expect(headings(2)).toEqual(['Which stretch?', 'Sources']);
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
    expect(screen.getByRole('heading', { name: 'A doctor today' })).toBeTruthy();
    expect(screen.queryByRole('heading', { name: 'An appointment' })).toBeNull();
  });

  test('that finds nothing says what to do, and all is there again without it', async () => {
    const before = shown();
    await search('xylophone');
    expect(found()).toBe('Nothing found. Try one word, such as calf, night or swelling.');
    expect(shown()).toEqual([]);
    await search('');
    expect(shown()).toEqual(before);
    expect(found()).toBe('');
  });

  test.each(['calf', 'night', 'swelling'])(
    'for %s, which it suggests, finds something',
    async (word) => {
      await search(word);
      expect(found()).toMatch(/^\d+ found$/);
    },
  );
});

describe('a link into the page', () => {
  closeAfterEach();
  const focused = () => document.activeElement!.textContent;

  test.each([
    ['magnesium', 'Magnesium'],
    ['hamstrings', 'Back of thigh hamstrings'],
    ['quadricepsBed', 'In bed'],
    ['why', 'Why do I get cramps?'],
    ['help', 'When do I need a doctor?'],
    ['beforeBed', 'Before bed'],
  ])('to #%s puts the focus on “%s”', async (hash, heading) => {
    location.hash = hash;
    await open(LearnPage);
    expect(focused()).toBe(heading);
  });

  test('is followed once the page has loaded: Firefox drops the focus then', async () => {
    const readyState = vi.spyOn(document, 'readyState', 'get').mockReturnValue('interactive');
    location.hash = 'magnesium';
    // The event of this change is not part of opening the page.
    await settle();
    await open(LearnPage);
    expect(document.activeElement).toBe(document.body);
    readyState.mockReturnValue('complete');
    dispatchEvent(new Event('load'));
    await waitFor(() => expect(focused()).toBe('Magnesium'));
  });

  test('is followed when it changes', async () => {
    await open(LearnPage);
    await goTo('quinine');
    expect(focused()).toBe('Quinine and tonic water');
    await goTo('soleus');
    expect(focused()).toBe('Lower calf soleus');
  });

  test('to a source unfolds the sources', async () => {
    await open(LearnPage);
    await goTo('source-hallegraeff2012');
    expect(byId('source-hallegraeff2012').closest('details')!.open).toBe(true);
    expect(document.activeElement).toBe(byId('source-hallegraeff2012'));
  });

  test('to what a search hides ends the search', async () => {
    await open(LearnPage);
    await search('soleus');
    fireEvent.click(screen.getByRole('link', { name: 'Can I prevent them?' }));
    await settle();
    expect(field().value).toBe('');
    expect(focused()).toBe('Can I prevent them?');
  });

  test.each(['nowhere', '%', '%E0%A4%A', '"><b>', ''])(
    'to #%s, which is not there, does no harm',
    async (hash) => {
      await open(LearnPage);
      await goTo(hash);
      expect(document.activeElement).toBe(document.body);
      expect(headings(2)).toHaveLength(8);
    },
  );
});

describe('Start', () => {
  closeAfterEach();
  const session = () => read<Session | null>(sessionItem);

  test.each(muscles)(
    'of each stretch of $id starts it now and opens the popup',
    async ({ id, stretches }) => {
      await open(LearnPage);
      for (const position of positions) {
        const stretch = stretches[position];
        await write(sessionItem, null);
        openPopup.mockClear();
        fireEvent.click(within(byId(stretch)).getByRole('button', { name: /^Start / }));
        await settle();
        const { mode, phases, startedAtMs } = (await session())!;
        expect({ mode, startedAtMs }).toEqual({ mode: 'relief', startedAtMs: t0 + startDelayMs });
        expect([...new Set(phases.map((phase) => `${phase.stretch} ${phase.side}`))]).toEqual([
          `${stretch} left`,
        ]);
        expect(await read(choiceItem)).toMatchObject({ mode: 'relief', muscle: id, position });
        expect(openPopup).toHaveBeenCalledOnce();
      }
    },
  );

  test.each([
    ['Start Before bed: On the bed or floor', 'bed', ['calfAndHamstringsBed'], 'both'],
    [
      'Start Before bed: Standing',
      'standing',
      ['gastrocnemiusStanding', 'hamstringsStanding'],
      'left',
    ],
  ] as const)('%s starts the evening routine', async (name, position, stretches, side) => {
    await open(LearnPage);
    await press(name);
    const { routine, phases } = (await session())!;
    expect(routine).toBe('beforeBed');
    expect([...new Set(phases.map(({ stretch }) => stretch))]).toEqual(stretches);
    expect(phases[0]!.side).toBe(side);
    expect(await read(choiceItem)).toMatchObject({ mode: 'routine', routine, position });
  });

  test('while another is under way starts and chooses nothing, says so, and leads to it', async () => {
    await open(LearnPage);
    await press('Start Calf: Sitting');
    const running = await session();
    openPopup.mockClear();
    await press('Start Shin: In bed');
    expect(screen.getByText(/^Another stretch is under way\./)).toBeTruthy();
    expect(await session()).toEqual(running);
    expect(await read(choiceItem)).toMatchObject({ muscle: 'gastrocnemius', position: 'sitting' });
    expect(openPopup).not.toHaveBeenCalled();
    await press('Show it');
    expect(openPopup).toHaveBeenCalledOnce();
  });

  test('opens the kept-open window if the browser refuses the popup', async () => {
    const create = vi.spyOn(fakeBrowser.windows, 'create').mockResolvedValue({} as never);
    vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([] as never);
    openPopup.mockRejectedValue(new Error('No active window'));
    await open(LearnPage);
    await press('Start Foot: Standing');
    expect(create).toHaveBeenCalledWith(
      expect.objectContaining({
        url: expect.stringMatching(/popup\.html\?kept-open$/),
        type: 'popup',
      }),
    );
    expect((await session())!.phases[0]!.stretch).toBe('footArchStanding');
  });
});

describe('for the printer', () => {
  closeAfterEach();
  test('everything is unfolded, and folded up again afterwards', async () => {
    await open(LearnPage);
    const folds = [...document.querySelectorAll('details')];
    folds[0]!.open = true;
    dispatchEvent(new Event('beforeprint'));
    expect(folds.every((fold) => fold.open)).toBe(true);
    dispatchEvent(new Event('afterprint'));
    expect(folds.filter((fold) => fold.open)).toEqual([folds[0]]);
  });
});
