// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { WhenLoaded } from '../../components/ui/WhenLoaded.tsx';

afterEach(cleanup);

test('a view that cannot be preloaded is shown anyway, and the reason is logged', async () => {
  const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
  const reason = new Error('It is gone');
  const show = (view: string) => (
    <WhenLoaded view={view} load={() => Promise.reject(reason)}>
      <p>{view}</p>
    </WhenLoaded>
  );
  const { rerender } = render(show('first'));
  rerender(show('second'));
  await screen.findByText('second');
  expect(logged).toHaveBeenCalledWith(reason);
});
