// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { keepFocus } from '../../components/ui/keepFocus.ts';

keepFocus();

test.each([
  ['stays in its section', undefined, 'The section'],
  ['is left to a view that takes it itself', 'nav', 'Elsewhere'],
])('the focus of a button that goes with its card %s', async (_, taking, focused) => {
  vi.useFakeTimers();
  document.body.innerHTML = `
    <button>Outside</button><nav tabindex="-1">Elsewhere</nav>
    <section><h2 tabindex="-1">The section</h2><p><button>Close</button></p></section>`;
  const find = (selector: string) => document.querySelector<HTMLElement>(selector)!;
  find('p button').focus();
  find('p').remove();
  // After a frame, as a view does in a browser.
  if (taking) setTimeout(() => find(taking).focus(), 50);
  await vi.advanceTimersByTimeAsync(200);
  expect(document.activeElement!.textContent).toBe(focused);
  vi.useRealTimers();
});
