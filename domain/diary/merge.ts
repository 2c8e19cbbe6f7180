import type { Cramp, Deletion, Diary } from './cramp.ts';

type Version = { cramp: Cramp } | { deletion: Deletion };

/**
 * Merges diaries: of each cramp the latest version counts, and a deletion is a version. The order does not matter, and
 * merging twice is merging once.
 */
export function merge(diaries: readonly Diary[]): Diary {
  const latest = new Map<string, Version>();
  const offer = (id: string, version: Version) => {
    const known = latest.get(id);
    if (!known || isLater(version, known)) latest.set(id, version);
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
