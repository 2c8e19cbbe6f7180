import { afterEach, beforeEach, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { startRelief } from '../../../domain/session/index.ts';
import { choiceItem } from '../../../state/session/item.ts';

export const nowMs = Date.parse('2026-11-23T10:00Z');

export const storage = fakeBrowser.storage.local;

/** Stores a value unchanged: Firefox keeps values that JSON cannot express, such as `NaN`. */
export async function store(key: string, raw: object) {
  await storage.set({ [key]: { placeholder: true } });
  const { [key]: kept } = await storage.get(key);
  delete (kept as { placeholder?: true }).placeholder;
  Object.assign(kept as object, raw);
}

export const keysNow = async () => Object.keys(await storage.get()).toSorted();

export const session = startRelief(choiceItem.fallback, 30, nowMs);

/** Sets up before each test, and cleans up after it. */
export function setUp() {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date'], now: nowMs });
  });

  afterEach(() => {
    vi.useRealTimers();
  });
}
