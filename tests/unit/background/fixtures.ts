import { afterEach, beforeEach, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** Monday, ten in the morning; the unit tests live in UTC. */
export const t0 = Date.parse('2026-11-23T10:00Z');

/** An event that the simulated browser does not have. */
export function event<A extends unknown[]>() {
  const listeners = new Set<(...args: A) => unknown>();
  return {
    addListener: (listener: (...args: A) => unknown) => void listeners.add(listener),
    removeListener: (listener: (...args: A) => unknown) => void listeners.delete(listener),
    hasListeners: () => listeners.size > 0,
    trigger: (...args: A) => Promise.all([...listeners].map((listener) => listener(...args))),
  };
}

/** When each alarm fires, by its name. */
export const alarms = async (): Promise<Record<string, number>> =>
  Object.fromEntries(
    (await fakeBrowser.alarms.getAll()).map(({ name, scheduledTime }) => [name, scheduledTime]),
  );

/** Stops the clock at `t0` before each test, where only notifications are allowed. */
export function setUp() {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'], now: t0 });
    Object.assign(fakeBrowser, { idle: undefined });
  });
  afterEach(() => void vi.useRealTimers());
}
