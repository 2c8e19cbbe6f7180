// @vitest-environment happy-dom
import { act, cleanup, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ErrorBoundary } from '../../components/ui/ErrorBoundary.tsx';

beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => {}));
afterEach(() => cleanup());

test('a view that fails once is shown again after the cause is fixed', async () => {
  let isMended = false;
  const View = () => {
    if (!isMended) throw new Error('rubbish');
    return <output>whole</output>;
  };
  const onError = vi.fn<() => void>(() => void (isMended = true));
  await act(
    async () =>
      void render(
        <ErrorBoundary onError={onError} fallback="broken">
          <View />
        </ErrorBoundary>,
      ),
  );
  expect(screen.getByRole('status').textContent).toBe('whole');
  expect(onError).toHaveBeenCalledTimes(1);
});

test('a view that fails again is replaced by the fallback', async () => {
  const View = () => {
    throw new Error('rubbish');
  };
  await act(
    async () =>
      void render(
        <ErrorBoundary onError={() => {}} fallback={<output>broken</output>}>
          <View />
        </ErrorBoundary>,
      ),
  );
  expect(screen.getByRole('status').textContent).toBe('broken');
});
