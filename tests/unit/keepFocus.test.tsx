// @vitest-environment happy-dom
import { act, render, screen } from '@testing-library/preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { beforeAll, expect, test, vi } from 'vitest';
import { keepFocus } from '../../components/ui/keepFocus.ts';

beforeAll(keepFocus);

/** Takes the focus after a frame, as a view does in a browser. */
function New() {
  const ref = useRef<HTMLHeadingElement>(null);
  useEffect(() => void setTimeout(() => ref.current!.focus(), 50), []);
  return (
    <h3 ref={ref} tabIndex={-1}>
      New
    </h3>
  );
}

/** A section with a card that closes by its button. */
function Section({ isFollowed }: { isFollowed: boolean }) {
  const [isOpen, setIsOpen] = useState(true);
  const card = (
    <button type="button" onClick={() => setIsOpen(false)}>
      Close
    </button>
  );
  return (
    <main>
      <button type="button">Outside</button>
      <section>
        <h2 tabIndex={-1}>The section</h2>
        {isOpen ? <p>{card}</p> : isFollowed && <New />}
      </section>
    </main>
  );
}

test.each([
  ['stays in its section', false, 'The section'],
  ['is left to a view that takes it itself', true, 'New'],
])('the focus of a button that goes %s', async (_, isFollowed, focused) => {
  const { unmount } = render(<Section isFollowed={isFollowed} />);
  const button = screen.getByRole('button', { name: 'Close' });
  vi.useFakeTimers();
  button.focus();
  await act(() => button.click());
  await vi.advanceTimersByTimeAsync(200);
  vi.useRealTimers();
  expect(document.activeElement!.textContent).toBe(focused);
  unmount();
});
