import { afterAll, beforeAll } from 'vitest';
import { openRig } from '../../scripts/browsers/rig/open.ts';
import { sharedRig } from './sharedRigs.ts';
import type { Rig, RigName, RigOptions } from '../../scripts/browsers/types.ts';

/** For `describe.each(browsers)('… in %s', (name) => …)`. `LEGROOM_ONLY=firefox` skips the other one. */
export const browsers: readonly RigName[] = (['chromium', 'firefox'] as const).filter(
  (name) => (process.env.LEGROOM_ONLY ?? name) === name,
);

/** For what only one browser has or can automate: `describe.each(only('firefox'))('… in %s', …)`. */
export function only(name: RigName): readonly RigName[] {
  return browsers.filter((each) => each === name);
}

const openTimeoutMs = 120_000;

/**
 * Opens a rig for a `describe` block, and closes it after the block. For tests that leave something behind in a
 * browser, such as a changed clock.
 *
 * @returns a function that returns the rig while tests run.
 */
export function useRig(name: RigName, options?: RigOptions): () => Rig {
  let rig: Rig | undefined;
  beforeAll(async () => {
    rig = await openRig(name, options);
  }, openTimeoutMs);
  afterAll(() => rig?.close(), openTimeoutMs);
  return () => opened(rig);
}

/**
 * Gives a `describe` block a rig that other blocks use before and after it, as `sharedRig` says.
 *
 * @returns a function that returns the rig while tests run.
 */
export function useSharedRig(name: RigName, options?: RigOptions): () => Rig {
  let rig: Rig | undefined;
  beforeAll(async () => {
    rig = await sharedRig(name, options);
  }, openTimeoutMs);
  return () => opened(rig);
}

function opened(rig: Rig | undefined): Rig {
  if (!rig) throw new Error('The rig opens in beforeAll: ask for it inside a test');
  return rig;
}
