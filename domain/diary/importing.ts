import { earliestMs, timeOfChange, unrecorded, type Cramp, type Moment } from './cramp.ts';
import { secondMs } from '../time.ts';

/** One cramp as a line of a file gives it. */
export interface ImportedCramp {
  /** The line in a table, or the place in the list of a backup, from 1. */
  line: number;
  /** Undefined where the line has none. */
  id: string | undefined;
  /** Its fields. What the file has no column for is left out, and stays as it is in the diary. */
  said: Moment & Partial<Omit<Cramp, 'id'>>;
}

/**
 * How a line compares with the diary: it is `new`, the `same`, changed later than ours (`newer`) or before (`older`),
 * or it `differs` and nobody knows which was changed later.
 */
export const outcomes = ['new', 'newer', 'differs', 'same', 'older'] as const;

export type Outcome = (typeof outcomes)[number];

/** A line of a file compared with the diary. */
export interface ComparedLine {
  line: number;
  outcome: Outcome;
  /** The cramp as it would be stored. */
  cramp: Cramp;
  /** The matching cramp in the diary. */
  ours: Cramp | undefined;
}

/**
 * Compares the lines of a file with the diary. Every line is one cramp. After an import, comparing again finds all of
 * them the `same`.
 */
export function compare(
  diary: readonly Cramp[],
  lines: readonly ImportedCramp[],
  nowMs: number,
): ComparedLine[] {
  const ids = idsOf(diary, lines);
  const known = new Map(diary.map((cramp) => [cramp.id, cramp]));
  return lines.map((imported) => {
    const { line, said } = imported;
    const id = ids.get(imported)!;
    const ours = known.get(id);
    const cramp: Cramp = {
      ...unrecorded,
      done: [],
      ...ours,
      ...said,
      id,
      changedAtMs: timeOfChange(nowMs, ours),
    };
    const theirsAtMs = pastOnly(said.changedAtMs, nowMs);
    const outcome = outcomeOf(cramp, theirsAtMs, ours, nowMs);
    if (outcome !== 'differs' && theirsAtMs !== undefined) cramp.changedAtMs = theirsAtMs;
    return { line, outcome, cramp, ours };
  });
}

/** Ignores a time of change in the future: a wrong clock set it. */
const pastOnly = (atMs: number | undefined, nowMs: number) =>
  atMs !== undefined && atMs <= nowMs ? atMs : undefined;

function outcomeOf(
  cramp: Cramp,
  theirsAtMs: number | undefined,
  ours: Cramp | undefined,
  nowMs: number,
): Outcome {
  if (!ours) return 'new';
  if (differences(ours, cramp).length === 0) return 'same';
  const oursAtMs = pastOnly(ours.changedAtMs, nowMs);
  if (oursAtMs === undefined || theirsAtMs === undefined || oursAtMs === theirsAtMs)
    return 'differs';
  return theirsAtMs > oursAtMs ? 'newer' : 'older';
}

/**
 * Finds the id of each line: its own if the diary has it; else that of an identical cramp in the diary which no other
 * line matches; else its own, or one made of its moment. So rows without ids can be imported twice without doubling,
 * and a corrected one is recognised.
 */
function idsOf(
  diary: readonly Cramp[],
  lines: readonly ImportedCramp[],
): Map<ImportedCramp, string> {
  const known = new Set(diary.map(({ id }) => id));
  const ofMoment = Map.groupBy(diary, ({ startedAtMs }) => startedAtMs);
  const ids = new Map<ImportedCramp, string>();
  const taken = new Set<string>();
  const give = (idOf: (line: ImportedCramp) => string | undefined) => {
    for (const line of lines) {
      const id = ids.has(line) ? undefined : idOf(line);
      if (id === undefined || taken.has(id)) continue;
      ids.set(line, id);
      taken.add(id);
    }
  };
  give(({ id }) => (id !== undefined && known.has(id) ? id : undefined));
  give(
    ({ said }) =>
      ofMoment.get(said.startedAtMs)?.find((ours) => !taken.has(ours.id) && isSameAs(ours, said))
        ?.id,
  );
  give(({ id }) => id);
  const counts = new Map<number, number>();
  give(({ said: { startedAtMs } }) => {
    let count = counts.get(startedAtMs) ?? 0;
    while (taken.has(momentId(startedAtMs, count))) count += 1;
    counts.set(startedAtMs, count + 1);
    return momentId(startedAtMs, count);
  });
  return ids;
}

/** An id for a row without one: the same every time the row is read. `count` tells rows of one moment apart. */
const momentId = (startedAtMs: number, count: number) =>
  `r${Math.floor((startedAtMs - earliestMs) / secondMs)
    .toString(36)
    .padStart(7, '0')}${count.toString(36)}`;

const isSameAs = (ours: Cramp, said: Partial<Cramp>) =>
  differences(ours, { ...ours, ...said }).length === 0;

const fields = [
  'startedAtMs',
  'utcOffsetMinutes',
  ...(Object.keys(unrecorded) as (keyof typeof unrecorded)[]),
] as const;

/** The fields in which two versions of a cramp differ. When they were saved and the order of `done` do not matter. */
export function differences(one: Cramp, other: Cramp): (typeof fields)[number][] {
  return fields.filter((field) => textOf(one[field]) !== textOf(other[field]));
}

const textOf = (value: Cramp[keyof Cramp]) =>
  String(Array.isArray(value) ? value.toSorted() : value);
