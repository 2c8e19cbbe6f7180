// @vitest-environment happy-dom
import { act, cleanup, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ErrorBoundary } from '../../components/ui/ErrorBoundary.tsx';
import { WhenLoaded } from '../../components/ui/WhenLoaded.tsx';

beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => {}));
afterEach(cleanup);

test.each([
  ['fails once is shown again after the cause is fixed', 1, 'whole', 1],
  ['fails again is replaced by the fallback', 9, 'broken', 2],
])('a view that %s', async (_, failures, shown, reports) => {
  const onError = vi.fn<() => void>();
  const View = () => {
    if (onError.mock.calls.length < failures) throw new Error('rubbish');
    return <output>whole</output>;
  };
  await act(() => {
    render(
      <ErrorBoundary onError={onError} fallback={<output>broken</output>}>
        <View />
      </ErrorBoundary>,
    );
  });
  expect(screen.getByRole('status').textContent).toBe(shown);
  expect(onError).toHaveBeenCalledTimes(reports);
});

test('a view that cannot be preloaded is shown anyway, and the reason is logged', async () => {
  const reason = new Error('It is gone');
  const show = (view: string) => (
    <WhenLoaded view={view} load={() => Promise.reject(reason)}>
      <p>{view}</p>
    </WhenLoaded>
  );
  const { rerender } = render(show('first'));
  rerender(show('second'));
  await screen.findByText('second');
  expect(console.error).toHaveBeenCalledWith(reason);
});
