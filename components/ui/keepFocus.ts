/** By then, a view that takes the focus itself has done so. */
const lostAfterMs = 100;

const focusable = '[tabindex], button, a[href], input, select, textarea, summary';

/**
 * Keeps the focus near a focused element that is removed, such as the button of a card that closes. The browser drops it
 * to the body, and the next Tab would start at the top of the page. Call it once.
 */
export function keepFocus() {
  let focused: Element | null = null;
  let around: readonly Element[] = [];
  addEventListener('focusin', ({ target }) => {
    focused = target as Element;
    around = ancestorsOf(focused);
  });
  new MutationObserver(() => {
    if (!focused || focused.isConnected) return;
    const { ownerDocument } = focused;
    focused = null;
    setTimeout(() => {
      const { activeElement, body } = ownerDocument;
      if (activeElement === null || activeElement === body) nearest(around)?.focus();
    }, lostAfterMs);
  }).observe(document.body, { childList: true, subtree: true });
}

/** The elements around this one, the nearest first. */
function ancestorsOf({ parentElement }: Element): Element[] {
  return parentElement ? [parentElement, ...ancestorsOf(parentElement)] : [];
}

/** The nearest place in what is left around the removed element that can take the focus. */
function nearest(around: readonly Element[]) {
  return around
    .filter(({ isConnected }) => isConnected)
    .map((place) => (place.matches(focusable) ? place : place.querySelector(focusable)))
    .find((found) => found instanceof HTMLElement);
}
