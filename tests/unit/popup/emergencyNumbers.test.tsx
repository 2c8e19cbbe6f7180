// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { EmergencyNumbers } from '../../../components/help/EmergencyNumbers.tsx';

afterEach(cleanup);

const numbers = ['999', '112', '911', '192', '000'];

test('a number to call is a link on a phone', () => {
  vi.spyOn(navigator, 'userAgent', 'get').mockReturnValue('Mozilla/5.0 (Android 16; Mobile)');
  render(<EmergencyNumbers />);
  const links = screen.getAllByRole('link');
  expect(links.map((link) => link.getAttribute('href'))).toEqual(
    numbers.map((one) => `tel:${one}`),
  );
});

test('a number to call is words on a computer', () => {
  const { container } = render(<EmergencyNumbers />);
  expect(screen.queryByRole('link')).toBeNull();
  for (const number of numbers) expect(container.textContent).toContain(number);
});
