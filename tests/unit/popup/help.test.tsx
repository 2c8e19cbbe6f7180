// @vitest-environment happy-dom
import { render } from '@testing-library/preact';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { EmergencyNumbers } from '../../../components/help/EmergencyNumbers.tsx';
import { Popup } from '../../../components/popup/Popup.tsx';
import { emergencyNumbers } from '../../../content/emergencyNumbers.ts';
import { helpGroups, helpSigns } from '../../../content/help.ts';
import { startRelief } from '../../../domain/session/index.ts';
import { minuteMs, secondMs } from '../../../domain/time.ts';
import { t } from '../../../platform/words.ts';
import { choiceItem, sessionItem } from '../../../state/session/item.ts';
import { read } from '../../../state/kernel/store.ts';
import { button, click, heading, open, screen, t0 } from '../page.tsx';
import { chooseRoutine, openOn, pass, setUp } from './fixtures.tsx';

setUp();

const headings = (level?: number) =>
  screen.getAllByRole('heading', level ? { level } : {}).map(({ textContent }) => textContent);
const callNow = 'Call a doctor or an advice line now';
const emergency = 'Call your local emergency number if any of these fits.';

describe('When to get help', () => {
  beforeEach(() => open(Popup));

  test('shows three groups, the most urgent first, every sign once, and the evidence on request', async () => {
    await click(button('When to get help'));
    expect(headings(2)).toEqual(['When to get help']);
    expect(headings(3)).toEqual(['Emergency now', 'A doctor today', 'An appointment']);
    const signs = helpGroups.flatMap((group) =>
      helpSigns[group].map(({ id }) => t(`help.sign.${id}.name`)),
    );
    const items = screen.getAllByRole('listitem').map((item) => item.firstChild!.textContent);
    expect(signs.length).toBeGreaterThan(25);
    expect(items).toEqual(signs);
    expect(screen.getByText(/^For adults\. Information, not medical advice\./)).toBeTruthy();

    expect(screen.queryByText('Safety warning')).toBeNull();
    await click(screen.getByRole('switch', { name: 'What this rests on' }));
    expect(screen.getAllByText('Safety warning').length).toBeGreaterThan(5);
  });

  test.each([0, 1])('opens at the signs of a clot from clot warning %d', async (at) => {
    await click(button('How long, and when not to'));
    await click(screen.getAllByRole('button', { name: 'How to tell' })[at]!);
    const sign = await screen.findByText('One leg swollen, warm or red');
    expect(document.activeElement!.contains(sign)).toBe(true);
    expect(screen.queryByRole('button', { name: 'When to get help' })).toBeNull();
    await click(button('Back'));
    expect(document.activeElement!.textContent).toBe('How to tell');
    await click(button('Back'));
    expect(document.activeElement).toBe(button('How long, and when not to'));
  });
});

describe('the emergency numbers', () => {
  const numbers = emergencyNumbers.map(({ number }) => number);

  const showIn = (languages: readonly string[], timeZone = 'Europe/Zurich') => {
    vi.spyOn(navigator, 'languages', 'get').mockReturnValue(languages);
    const options = { ...new Intl.DateTimeFormat().resolvedOptions(), timeZone };
    vi.spyOn(Intl.DateTimeFormat.prototype, 'resolvedOptions').mockReturnValue(options);
    return render(<EmergencyNumbers />).container;
  };

  test.each([
    [['de-CH', 'en-US'], 'Europe/Zurich', '144', 'Switzerland'],
    [['fr', 'fr-FR'], 'Europe/Paris', '15', 'France'],
    [['en-US'], 'America/New_York', '911', 'United States'],
  ])('begin, with %j in %s, with %s of %s, the rest folded', (languages, zone, number, country) => {
    const shown = showIn(languages, zone);
    expect(shown.querySelector('p')!.textContent).toBe(`Call ${number} if any of these fits.`);
    expect(screen.getByText(`By your browser’s language: ${country}.`)).toBeTruthy();
    expect(shown.querySelector('details')!.open).toBe(false);
  });

  test.each([
    [['de', 'en-US'], 'Europe/Berlin'],
    [['es-PE'], 'America/Lima'],
    [['ar'], 'Africa/Cairo'],
  ])('are not guessed with %j in %s', (languages, zone) => {
    expect(showIn(languages, zone).querySelector('p')!.textContent).toBe(emergency);
  });

  test('are links on a phone', () => {
    vi.spyOn(navigator, 'userAgent', 'get').mockReturnValue('Mozilla/5.0 (Android 16; Mobile)');
    showIn(['ar']);
    const links = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
    expect(links).toEqual(numbers.map((number) => `tel:${number}`));
  });

  test('are plain text on a computer', () => {
    const { textContent } = showIn(['ar']);
    expect(screen.queryByRole('link')).toBeNull();
    for (const number of numbers) expect(textContent).toContain(number);
  });
});

describe('a cramp that still grips after ten minutes', () => {
  const relief = startRelief(choiceItem.fallback, 30, t0);
  const limitMs = 3 * secondMs + 10 * minuteMs;
  beforeEach(() => openOn({ ...relief, seenAtMs: t0 + limitMs }, limitMs + minuteMs));

  test('is no longer coached: emergency signs come first, then those for today, and two answers', async () => {
    expect(headings()).toEqual(['Legroom', callNow, emergency]);
    expect(screen.getByText('Left calf · 11:03 so far')).toBeTruthy();
    expect(screen.queryByRole('timer')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Pause' })).toBeNull();
    expect(button('It let go')).toBeTruthy();
    expect(document.activeElement).toBe(button('Still cramping'));
    await pass(5 * secondMs);
    expect(screen.getByText('Left calf · 11:08 so far')).toBeTruthy();
  });

  test('has each sign in a few words, which unfold, and the others one press away', async () => {
    const signs = screen.getAllByRole<HTMLDetailsElement>('group');
    // And the numbers of other countries.
    expect(signs).toHaveLength(helpSigns.emergency.length + 1);
    expect(signs.filter((sign) => sign.open)).toEqual([]);
    expect(screen.getByText('Dark, cola-coloured urine').tagName).toBe('SUMMARY');
    await click(button('A doctor today, or a visit: more signs'));
    expect(heading('A doctor today')).toBeTruthy();
  });

  test('that lets go in the end counts its whole time, and the result repeats what to do', async () => {
    await click(button('It let go'));
    expect(heading('Let go after 11 min 3 s')).toBeTruthy();
    expect(screen.getByText(/Call a doctor .* now, even if it let go/)).toBeTruthy();
    expect(headings()).toContain(emergency);
  });

  test('that still grips ends with what to do, and offers no other stretch', async () => {
    await click(button('Still cramping'));
    expect(document.activeElement).toBe(heading(callNow));
    expect(screen.getByText(/^Ten minutes is long for a cramp/)).toBeTruthy();
    expect(headings()).toContain(emergency);
    for (const name of ['It came back', 'Start stretch'])
      expect(screen.queryByRole('button', { name })).toBeNull();
    await click(button('Done'));
    expect(button('Start stretch')).toBeTruthy();
  });
});

test.each([
  ['a cramp', 'relief', false],
  ['a paused cramp', 'relief', true],
  ['a routine', 'routine', false],
])('%s is stopped when something is wrong, and the signs are shown', async (_, mode, isPaused) => {
  if (mode === 'routine') await chooseRoutine('deskLegs');
  await open(Popup);
  await click(button('Start stretch'));
  await pass(5 * secondMs);
  if (isPaused) await click(button('Pause'));
  await click(button('Something is wrong'));
  expect(await read(sessionItem)).toMatchObject({ ending: 'somethingWrong' });
  expect(document.activeElement).toBe(heading(callNow));
  expect(headings()).toContain(emergency);
  expect(screen.queryByRole('button', { name: 'Start stretch' })).toBeNull();
});
