import { afterEach, vi } from 'vitest';
import { defaultCues, type CueSettings } from '../../../domain/cues.ts';

export const never: CueSettings = { ...defaultCues, quiet: { ...defaultCues.quiet, on: false } };

/** Sets up before each test, and cleans up after it. */
export function setUp() {
  afterEach(() => void vi.unstubAllGlobals());
}
