/** Waits for an event, but no longer than `withinMs`, because it may never come. */
export function eventOrTime(target: EventTarget, event: string, withinMs: number): Promise<void> {
  return new Promise((resolve) => {
    target.addEventListener(event, () => resolve(), { once: true });
    setTimeout(resolve, withinMs);
  });
}
