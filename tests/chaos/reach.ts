import type { PageWindow } from '../../scripts/browsers/index.ts';

/** Runs in a popup: whether the help signs are shown, or a button that shows them. */
export function helpIsReachable({ document }: PageWindow): boolean {
  const parts = [...document.querySelectorAll<HTMLElement>('button:enabled, h2')];
  return parts.some(
    (part) => part.textContent.trim() === 'When to get help' && part.checkVisibility(),
  );
}
