/** Waits for an event that may never come, and no longer than that. */
export function eventOrTime(target: EventTarget, event: string, withinMs: number): Promise<void> {
  return new Promise((resolve) => {
    target.addEventListener(event, () => resolve(), { once: true });
    setTimeout(resolve, withinMs);
  });
}
