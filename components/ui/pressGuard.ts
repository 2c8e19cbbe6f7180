/** Two presses alike within this time are one gesture: a double click, a key hit twice by a shaking hand. */
export const gestureWithinMs = 700;

/** A pointer that moved further between two presses begins another gesture. */
const gestureWithinPx = 24;

/** The elements that a press can act on. */
const controls = 'button, a, input, select, textarea, summary, label';

/** Fields that need the keys for typing. */
export const typedInto =
  'input:not([type="radio"], [type="checkbox"], [type="range"]), textarea, select';

/** Presses that belong together. */
interface Gesture {
  /** The key; for a pointer, where it was. */
  at: string | { x: number; y: number };
  lastPressMs: number;
  /** The controls on the page when it began. */
  firstControls: ReadonlySet<Element>;
}

/**
 * Keeps every press on a page from acting on a control that was not there when its gesture began, and a held key from
 * acting twice. Without it, the second click of a double click on *Start stretch* hits what takes its place. Call it
 * once, before the first render.
 */
export function guardPresses() {
  let pointer: Gesture | undefined;
  const keys = new Map<string, Gesture>();
  /** The key that does nothing until it is let go. */
  let deadKey: string | undefined;

  const onPointerDown = ({ timeStamp, clientX: x, clientY: y }: PointerEvent) => {
    pointer = pressed(pointer, { x, y }, timeStamp);
  };
  const onClick = (event: MouseEvent) => {
    // A click without a pointer comes from a key or from assistive technology.
    if (event.detail === 0 || !(event.target instanceof Element)) return;
    const control = event.target.closest(controls);
    if (control && pointer && !pointer.firstControls.has(control)) stop(event);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const { key, target, repeat, timeStamp } = event;
    const acts = key === 'Enter' || key.length === 1;
    if (!acts || (target instanceof Element && target.matches(typedInto))) return;
    if (repeat) return stop(event);
    const gesture = pressed(keys.get(key), key, timeStamp);
    keys.set(key, gesture);
    // A key can act on the whole page, so any new button may be its target.
    const isNewPage = [...document.querySelectorAll('button')].some(
      (button) => !gesture.firstControls.has(button),
    );
    if (!isNewPage) return undefined;
    deadKey = key;
    return stop(event);
  };
  const onKeyUp = (event: KeyboardEvent) => {
    // Firefox presses a button with the space bar when it is let go.
    if (event.key !== deadKey) return;
    deadKey = undefined;
    stop(event);
  };

  document.addEventListener('pointerdown', onPointerDown, true);
  document.addEventListener('click', onClick, true);
  document.addEventListener('keydown', onKeyDown, true);
  document.addEventListener('keyup', onKeyUp, true);
}

/** The gesture that a press continues or begins. */
function pressed(last: Gesture | undefined, at: Gesture['at'], nowMs: number): Gesture {
  const goesOn =
    last !== undefined && nowMs - last.lastPressMs < gestureWithinMs && isSamePlace(last.at, at);
  const firstControls = goesOn ? last.firstControls : new Set(document.querySelectorAll(controls));
  return { at, lastPressMs: nowMs, firstControls };
}

function isSamePlace(one: Gesture['at'], other: Gesture['at']): boolean {
  if (typeof one === 'string' || typeof other === 'string') return one === other;
  return Math.hypot(one.x - other.x, one.y - other.y) < gestureWithinPx;
}

function stop(event: Event) {
  event.preventDefault();
  event.stopImmediatePropagation();
}
