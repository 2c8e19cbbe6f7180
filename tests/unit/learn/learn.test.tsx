// @vitest-environment happy-dom
import { act, fireEvent, within } from '@testing-library/preact';
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { LearnPage } from '../../../components/learn/LearnPage.tsx';
import { helpGroups, helpSigns } from '../../../content/help.ts';
import { muscleIds, positions, stretchFor, stretchIds } from '../../../content/muscles.ts';
import { sources } from '../../../content/sources.ts';
import { cautions, stopSigns } from '../../../content/stretchSafety.ts';
import { topics } from '../../../content/topics.ts';
import { startDelayMs } from '../../../state/session/actions.ts';
import { choiceItem, sessionItem } from '../../../state/session/item.ts';
import { read } from '../../../state/kernel/store.ts';
import { button, click, close, open, radio, screen, settle, surround, t0 } from '../page.tsx';
import { write } from '../store.ts';

const openPopup = vi.fn<() => Promise<void>>();

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: t0 });
  surround();
  openPopup.mockReset().mockResolvedValue(undefined);
  Object.assign(fakeBrowser.action, { openPopup });
  location.hash = '';
  history.replaceState(null, '');
  Element.prototype.scrollIntoView = vi.fn<() => void>();
});
afterEach(() => void vi.useRealTimers());

const byId = (id: string) => document.getElementById(id)!;

const headings = (level: number) =>
  screen.getAllByRole('heading', { level }).map(({ textContent }) => textContent);

const focused = () => document.activeElement!.textContent;

describe('the Learn page', () => {
  let isOpen = false;
  // The page is opened once, because no test below changes it.
  beforeEach(async () => {
    if (!isOpen) await open(LearnPage);
    isOpen = true;
  });
  afterAll(close);

  test('has its signs, muscles and reasons folded', () => {
    const folds = document.querySelectorAll<HTMLDetailsElement>('.help, .muscle, .reasons');
    expect(folds).toHaveLength(helpGroups.length + muscleIds.length + 3);
    expect([...folds].filter((fold) => fold.open)).toEqual([]);
  });

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
    const [name] = section.getAllByRole('heading', { level: 3 });
    expect(name!.textContent).toMatch(/^[A-Z].* [a-z ]+$/);
    const titles = section.getAllByRole('heading', { level: 4 });
    expect(titles.map(({ textContent }) => textContent)).toEqual(['Sitting', 'Standing', 'In bed']);
    for (const position of positions) {
      const guide = within(byId(stretchFor(muscle, position)));
      expect(guide.getByRole('img').getAttribute('aria-label')).toMatch(/^A person/);
      expect(guide.getAllByRole('listitem').length).toBeGreaterThanOrEqual(3);
      guide.getByText(/^Without a cramp: hold \d+ (to \d+ )?s, \d+ (to \d+ )?times\.$/);
    }
    section.getByText('Stop at once and check When to get help if you notice');
    section.getByText('Ask a doctor or physical therapist (physio) before stretching if you have');
  });

  test('shows the left leg on the left in every language, as people see it', () => {
    expect(radio('Left').closest('[role=radiogroup]')!.getAttribute('dir')).toBe('ltr');
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

  test.each(statements)('says how well %s is supported, and links to who says so', (id) => {
    expect(byId(id).textContent).toMatch(
      /well supported|reasonably supported|limited evidence|not tested|not shown|safety warning/i,
    );
    const links = [...byId(id).querySelectorAll('a[href^="#source-"]')];
    expect(links).not.toEqual([]);
    for (const link of links) expect(link.closest('bdi'), 'isolated in Arabic').toBeTruthy();
  });

  test.each([
    ['betterAnyway', 'Reasonably supported', 4, 3],
    ['vitaminK2', 'For preventing night cramps: limited evidence', 4, 1],
    ['footwear', 'For preventing cramps of any kind: not tested', 4, 0],
    ['magnesium', 'For preventing night cramps: not shown to work', 4, 0],
    // A warning has no bars, because they would look like praise.
    ['quinine', 'Safety warning', 0, 0],
  ])('says of %s “%s” in words, and in %d bars, %d of them full', (id, words, bars, full) => {
    const shown = [...within(byId(id)).getByText(words).querySelectorAll('i')];
    expect(shown).toHaveLength(bars);
    expect(shown.filter(({ className }) => className !== '')).toHaveLength(full);
  });

  test('has every source, and says where and when it was read', () => {
    const ids = Object.keys(sources).map((id) => `source-${id}`);
    expect(ids.filter((id) => byId(id) === null)).toEqual([]);
    expect(byId('source-hallegraeff2012').textContent).toMatch(
      /Journal of Physiotherapy.*doi:.*PMID.*\(the publisher’s page, read in a stored copy, on November 22, 2026\)$/,
    );
    expect(byId('source-aaosHeatCold').textContent).toMatch(
      /\(read on HealthDay, which repeats it, on November 22, 2026\)$/,
    );
  });

  test('says at its top that it is no advice, and when it was gathered', () => {
    expect(screen.getByRole('main').textContent).toMatch(
      /^For adults\. Information, not medical advice\. No doctor or physiotherapist has checked these words yet\. If yours told you otherwise, follow them\.Words gathered on November 22, 2026\./,
    );
  });
});

test('an address is followed after the page has loaded, because Firefox drops the focus then', async () => {
  const readyState = vi.spyOn(document, 'readyState', 'get').mockReturnValue('interactive');
  location.hash = 'magnesium';
  // The event of this change has to come before the page opens.
  await settle();
  await open(LearnPage);
  expect(document.activeElement).toBe(document.body);
  readyState.mockReturnValue('complete');
  dispatchEvent(new Event('load'));
  await vi.waitFor(() => expect(focused()).toBe('Magnesium'));
  await close();
});

describe('a fresh Learn page', () => {
  beforeEach(() => open(LearnPage));
  afterEach(close);

  test('stores nothing, and turns its figures to the chosen leg', async () => {
    expect(await fakeBrowser.storage.local.get()).toEqual({});
    const faces = () => byId('soleusSitting').querySelector('svg')!.classList;
    expect(faces()).toContain('figure--left');
    await click(radio('Right'));
    expect(faces()).toContain('figure--right');
  });

  test('unfolds everything to be printed, and restores it afterwards', () => {
    const folds = [...document.querySelectorAll('details')];
    folds[0]!.open = true;
    const unfolded = folds.filter((fold) => fold.open);
    expect(unfolded.length).toBeLessThan(folds.length);
    dispatchEvent(new Event('beforeprint'));
    expect(folds.every((fold) => fold.open)).toBe(true);
    dispatchEvent(new Event('afterprint'));
    expect(folds.filter((fold) => fold.open)).toEqual(unfolded);
  });

  describe('searched', () => {
    const field = () => screen.getByRole<HTMLInputElement>('searchbox', { name: 'Search' });
    // The role of <search> is younger than the library that looks for roles.
    const found = () =>
      within(document.querySelector<HTMLElement>('search')!).getByRole('status').textContent;
    /** The ids of the visible articles. */
    const shown = () => screen.queryAllByRole('article').map(({ id }) => id);

    async function search(query: string) {
      fireEvent.input(field(), { target: { value: query } });
      await settle();
    }

    test('shows what has the word, unfolded, and hides everything else', async () => {
      await search('soleus');
      expect(shown()).toEqual(['soleusSitting', 'soleusStanding', 'soleusBed']);
      expect(headings(2)).toEqual(['Which stretch?', 'Sources']);
      expect((byId('soleus') as HTMLDetailsElement).open).toBe(true);
      expect(found()).toBe('3 found');
      await search('statin');
      expect(byId('sign-statin').hidden).toBe(false);
      expect(byId('sign-clotInLeg').hidden).toBe(true);
      expect(headings(3)).toContain('A doctor today');
      expect(headings(3)).not.toContain('An appointment');
    });

    test('in vain, suggests words that it finds, and everything is back without a search', async () => {
      const before = shown();
      expect(found()).toBe('');
      await search('xylophone');
      expect(found()).toBe('Nothing found. Try one word, such as calf, night or swelling.');
      expect(shown()).toEqual([]);
      expect(screen.queryAllByRole('heading', { level: 2 })).toEqual([]);
      for (const word of ['calf', 'night', 'swelling']) {
        await search(word);
        expect(found(), word).toMatch(/^\d+ found$/);
      }
      await search('');
      expect(shown()).toEqual(before);
      expect(found()).toBe('');
    });

    test('is searched no more when a link leads to what it hides', async () => {
      await search('soleus');
      fireEvent.click(screen.getByRole('link', { name: 'Can I prevent them?' }));
      await settle();
      expect(field().value).toBe('');
      expect(focused()).toBe('Can I prevent them?');
    });
  });

  describe('at another address', () => {
    async function goTo(hash: string) {
      await act(() => {
        // The simulated page adds no entry to the history.
        history.replaceState(null, '');
        location.hash = hash;
        dispatchEvent(new HashChangeEvent('hashchange'));
      });
      await settle();
    }

    test('has the focus on what it names, of every kind', async () => {
      for (const [hash, words] of [
        ['quinine', 'Quinine and tonic water'],
        ['hamstrings', 'Back of thigh hamstrings'],
        ['quadricepsBed', 'In bed'],
        ['why', 'Why do I get cramps?'],
        ['beforeBed', 'Before bed'],
      ] as const) {
        await goTo(hash);
        expect(focused()).toBe(words);
      }
    });

    test('unfolds the sources for one of them', async () => {
      await goTo('source-hallegraeff2012');
      expect(byId('source-hallegraeff2012').closest('details')!.open).toBe(true);
      expect(document.activeElement).toBe(byId('source-hallegraeff2012'));
    });

    test('that leads nowhere, takes no harm', async () => {
      for (const hash of ['nowhere', '%', '%E0%A4%A', '"><b>', '']) {
        await goTo(hash);
        expect(document.activeElement, hash).toBe(document.body);
        expect(headings(2), hash).toHaveLength(8);
      }
    });
  });

  describe('whose Start is pressed', () => {
    const session = () => read(sessionItem);

    test('starts that stretch now, and opens the popup', async () => {
      for (const muscle of muscleIds)
        for (const position of positions) {
          const stretch = stretchFor(muscle, position);
          await write(sessionItem, null);
          openPopup.mockClear();
          await click(within(byId(stretch)).getByRole('button', { name: /^Start / }));
          const { mode, phases, startedAtMs } = (await session())!;
          expect({ mode, startedAtMs }).toEqual({ mode: 'relief', startedAtMs: t0 + startDelayMs });
          const legs = phases.map((phase) => `${phase.stretch} ${phase.side}`);
          expect([...new Set(legs)]).toEqual([`${stretch} left`]);
          expect(await read(choiceItem)).toMatchObject({ mode: 'relief', muscle, position });
          expect(openPopup).toHaveBeenCalledOnce();
        }
    });

    test.each([
      ['On the bed or floor', 'bed', ['calfAndHamstringsBed'], 'both'],
      ['Standing', 'standing', ['gastrocnemiusStanding', 'hamstringsStanding'], 'left'],
    ])('starts the evening routine: %s', async (title, position, stretches, side) => {
      await click(button(`Start Before bed: ${title}`));
      const { routine, phases } = (await session())!;
      expect(routine).toBe('beforeBed');
      expect([...new Set(phases.map(({ stretch }) => stretch))]).toEqual(stretches);
      expect(phases[0]!.side).toBe(side);
      expect(await read(choiceItem)).toMatchObject({ mode: 'routine', routine, position });
    });

    test('during another session, starts and chooses nothing, says so, and leads to that session', async () => {
      await click(button('Start Calf: Sitting'));
      const running = await session();
      openPopup.mockClear();
      await click(button('Start Shin: In bed'));
      expect(screen.getByText(/^Another stretch is under way\./)).toBeTruthy();
      expect(await session()).toEqual(running);
      const chosen = { muscle: 'gastrocnemius', position: 'sitting' };
      expect(await read(choiceItem)).toMatchObject(chosen);
      expect(openPopup).not.toHaveBeenCalled();
      await click(button('Show it'));
      expect(openPopup).toHaveBeenCalledOnce();
    });
  });
});
