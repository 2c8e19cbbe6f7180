import type { Cramp, Deletion, Diary } from './cramp.ts';

type Version = { cramp: Cramp } | { deletion: Deletion };

/**
 * Merges diaries: of each cramp the latest version counts, and a deletion is a version. The order does not matter, and
 * merging twice is merging once; nothing but the contents decides, so that every device comes to the same diary.
 * @param erasedAtMs what was last changed by then was erased on some device, and does not come back
 */
export function merge(diaries: readonly Diary[], erasedAtMs = -Infinity): Diary {
  const latest = new Map<string, Version>();
  const offer = (id: string, version: Version) => {
    const known = latest.get(id);
    if (atMs(version) > erasedAtMs && (!known || isLater(version, known))) latest.set(id, version);
  };
  for (const { cramps, deletions } of diaries) {
    for (const cramp of cramps) offer(cramp.id, { cramp });
    for (const deletion of deletions) offer(deletion.id, { deletion });
  }
  const versions = [...latest.values()];
  return {
    cramps: versions.flatMap((version) => ('cramp' in version ? version.cramp : [])),
    deletions: versions.flatMap((version) => ('deletion' in version ? version.deletion : [])),
  };
}

/** A diary whose cramps an erasure does not reach: they were not shared when it was made, or come from a file. */
export function keptThrough({ cramps, deletions }: Diary, erasedAtMs: number | null): Diary {
  const firstAtMs = (erasedAtMs ?? -Infinity) + 1;
  return {
    cramps: cramps.map((cramp) =>
      cramp.changedAtMs < firstAtMs ? { ...cramp, changedAtMs: firstAtMs } : cramp,
    ),
    deletions,
  };
}

const atMs = (version: Version) =>
  'cramp' in version ? version.cramp.changedAtMs : version.deletion.deletedAtMs;

/** Of two at the same time, a deletion, else the one whose text comes last: any rule will do that all devices share. */
function isLater(one: Version, other: Version): boolean {
  if (atMs(one) !== atMs(other)) return atMs(one) > atMs(other);
  if ('deletion' in one && 'deletion' in other)
    return one.deletion.startedAtMs > other.deletion.startedAtMs;
  if ('deletion' in one || 'deletion' in other) return 'deletion' in one;
  return textOf(one.cramp) > textOf(other.cramp);
}

/** The same for equal cramps, in whichever order their fields and what was done stand. */
function textOf({ done, ...cramp }: Cramp): string {
  const fields = Object.entries({ ...cramp, done: done.toSorted() });
  return JSON.stringify(fields.toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

/** Whether two versions of a cramp say the same, whenever they were saved. */
export function saysTheSame(one: Cramp, other: Cramp): boolean {
  return (
    textOf({ ...one, id: '', changedAtMs: 0 }) === textOf({ ...other, id: '', changedAtMs: 0 })
  );
}
