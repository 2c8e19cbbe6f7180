import type { Cramp } from './cramp.ts';
import { saysTheSame } from './merge.ts';

/** What becomes of the cramps of a file. */
export interface Comparison {
  /** Not in the diary yet. */
  fresh: Cramp[];
  /** In the diary with other words; the file's take their place. */
  changed: Cramp[];
  /** In the diary as they are. */
  same: number;
  /** Changed in the diary after the file was made: those stay. */
  older: number;
}

/**
 * Compares the cramps of a file with the diary. Taking them in and comparing again finds them all the same.
 * @param imported where a file has a cramp twice, the later line counts
 */
export function compare(diary: readonly Cramp[], imported: readonly Cramp[]): Comparison {
  const known = new Map(diary.map((cramp) => [cramp.id, cramp]));
  const comparison: Comparison = { fresh: [], changed: [], same: 0, older: 0 };
  for (const cramp of new Map(imported.map((one) => [one.id, one])).values()) {
    const existing = known.get(cramp.id);
    if (!existing) comparison.fresh.push(cramp);
    else if (saysTheSame(existing, cramp)) comparison.same += 1;
    else if (existing.changedAtMs > cramp.changedAtMs) comparison.older += 1;
    else comparison.changed.push(cramp);
  }
  return comparison;
}
