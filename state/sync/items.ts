import type { Stored } from '../stored.ts';

/** What this device knows of carrying settings and diary to the person's other browsers. */
export interface Sync {
  /** Whether the person wants it. */
  on: boolean;
  /** What was last changed by then was erased on some device; null: nothing was. */
  erasedAtMs: number | null;
  /** The settings as they were last carried, and when they were chosen; null before that. */
  settings: { chosenAtMs: number; value: unknown } | null;
}

/** Off until the person has read who carries it. */
export const syncItem: Stored<Sync> = {
  key: 'sync',
  version: 1,
  fallback: { on: false, erasedAtMs: null, settings: null },
};

/** How the last round went. */
export interface SyncReport {
  atMs: number | null;
  /** Why it failed; null: it did not. */
  failure: 'full' | 'other' | null;
  /** How many cramps, the oldest, did not fit and stay on this device. */
  leftOut: number;
}

/** How the last round went, for the page to say. */
export const syncReportItem: Stored<SyncReport> = {
  key: 'syncReport',
  version: 1,
  fallback: { atMs: null, failure: null, leftOut: 0 },
};
