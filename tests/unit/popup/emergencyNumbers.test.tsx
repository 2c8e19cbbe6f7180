// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { EmergencyNumbers } from '../../../components/help/EmergencyNumbers.tsx';
import { emergencyNumbers } from '../../../content/emergencyNumbers.ts';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const numbers = emergencyNumbers.map(({ number }) => number);

/** The words above the list of countries. */
const firstWords = () => document.querySelector('p')!.textContent;
const list = () => document.querySelector('details')!;

const readIn = (languages: readonly string[], timeZone: string) => {
  vi.spyOn(navigator, 'languages', 'get').mockReturnValue(languages);
  const options = new Intl.DateTimeFormat().resolvedOptions();
  vi.spyOn(Intl.DateTimeFormat.prototype, 'resolvedOptions').mockReturnValue({
    ...options,
    timeZone,
  });
};

test.each([
  [['de-CH', 'en-US'], 'Europe/Zurich', '144', 'Switzerland'],
  [['fr', 'fr-FR'], 'Europe/Paris', '15', 'France'],
  [['en-US'], 'America/New_York', '911', 'United States'],
  [['ar-EG'], 'Africa/Cairo', '123', 'Egypt'],
])(
  'with %j in %s the number %s of %s comes first, and the others are folded',
  (languages, timeZone, number, country) => {
    readIn(languages, timeZone);
    render(<EmergencyNumbers />);
    expect(firstWords()).toBe(`Call ${number} if any of these fits.`);
    expect(screen.getByText(`By your browser’s language: ${country}.`)).toBeTruthy();
    expect(list().open).toBe(false);
  },
);

test.each([
  [['de', 'en-US'], 'Europe/Berlin'],
  [['en-US'], 'Europe/Rome'],
  [['es-PE'], 'America/Lima'],
  [['ar'], 'Africa/Cairo'],
])('with %j in %s no number is guessed', (languages, timeZone) => {
  readIn(languages, timeZone);
  render(<EmergencyNumbers />);
  expect(firstWords()).toBe('Call your local emergency number if any of these fits.');
});

test('a number to call is a link on a phone', () => {
  readIn(['ar'], 'Africa/Cairo');
  vi.spyOn(navigator, 'userAgent', 'get').mockReturnValue('Mozilla/5.0 (Android 16; Mobile)');
  render(<EmergencyNumbers />);
  const links = screen.getAllByRole('link');
  expect(links.map((link) => link.getAttribute('href'))).toEqual(
    numbers.map((one) => `tel:${one}`),
  );
});

test('a number to call is plain text on a computer', () => {
  const { container } = render(<EmergencyNumbers />);
  expect(screen.queryByRole('link')).toBeNull();
  for (const number of numbers) expect(container.textContent).toContain(number);
});
