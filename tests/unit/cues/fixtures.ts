import { afterEach, vi } from 'vitest';
import { defaultCues, type CueSettings } from '../../../domain/cues.ts';

export const never: CueSettings = { ...defaultCues, quiet: { ...defaultCues.quiet, on: false } };

/** What stands before each test, and is put away after it. */
export function setUp() {
  afterEach(() => void vi.unstubAllGlobals());
}
