import { afterAll, beforeAll } from 'vitest';
import { openRig, type Rig, type RigName, type RigOptions } from '../../scripts/browsers/index.ts';
import { sharedRig } from './sharedRigs.ts';

export { waitUntil } from '../../scripts/browsers/index.ts';
export type { PageWindow, Rig, View } from '../../scripts/browsers/index.ts';
export { axeViolations } from './axe.ts';

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
 * browser, or need one of their own kind.
 *
 * @returns a function that returns the rig while tests run.
 */
export function useRig(name: RigName, options?: RigOptions): () => Rig {
  const rig = useFrom(() => openRig(name, options));
  afterAll(() => rig().close(), openTimeoutMs);
  return rig;
}

/**
 * Gives a `describe` block a rig that other blocks use before and after it, as `sharedRig` says.
 *
 * @returns a function that returns the rig while tests run.
 */
export function useSharedRig(name: RigName, options?: RigOptions): () => Rig {
  return useFrom(() => sharedRig(name, options));
}

function useFrom(open: () => Promise<Rig>): () => Rig {
  let rig: Rig | undefined;
  beforeAll(async () => {
    rig = await open();
  }, openTimeoutMs);
  return () => {
    if (!rig) throw new Error('The rig is not open: ask for it inside a test');
    return rig;
  };
}
