// @vitest-environment happy-dom
import { act, cleanup, render, screen } from '@testing-library/preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { keepFocus } from '../../components/ui/keepFocus.ts';

beforeAll(keepFocus);
beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

/** Takes the focus after a frame, as a view does in a browser. */
function New() {
  const ref = useRef<HTMLHeadingElement>(null);
  useEffect(() => void setTimeout(() => ref.current!.focus(), 50), []);
  return (
    <h2 ref={ref} tabIndex={-1}>
      New
    </h2>
  );
}

/** A card that closes by its button, and what is then around the place. */
function Page({ after }: { after: 'nothing' | 'a heading that takes the focus' }) {
  const [isOpen, setIsOpen] = useState(true);
  return (
    <main>
      <button type="button">Outside</button>
      <section>
        <h2 tabIndex={-1}>The section</h2>
        {isOpen && (
          <p>
            <button type="button" onClick={() => setIsOpen(false)}>
              Close
            </button>
          </p>
        )}
        {!isOpen && after !== 'nothing' && <New />}
      </section>
    </main>
  );
}

async function close(after: Parameters<typeof Page>[0]['after']) {
  render(<Page after={after} />);
  const button = screen.getByRole('button', { name: 'Close' });
  button.focus();
  await act(() => button.click());
  await vi.advanceTimersByTimeAsync(200);
  return document.activeElement!.textContent;
}

test('the focus of a button that goes stays in its section', async () => {
  expect(await close('nothing')).toBe('The section');
});

test('a view that takes the focus itself keeps it', async () => {
  expect(await close('a heading that takes the focus')).toBe('New');
});
