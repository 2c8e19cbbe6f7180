import { muscleIds } from '../../content/muscles.ts';
import { reliefIds } from '../../content/relief.ts';
import { secondMs } from '../time.ts';
import { activities, crampSides, type Cramp, type Deletion, type Diary } from './cramp.ts';

// A cramp in about forty characters, so that the browser's sync, which takes 100 kB, can carry two thousand. The lists of
// muscles, sides, steps and activities may only ever grow at their ends: their places are what is carried.

const deletionMark = '~';

/** The diary as short texts, one for each cramp and each deletion; the same for the same diary, in whichever order it is. */
export function pack({ cramps, deletions }: Diary): string[] {
  return [...cramps.map(packCramp), ...deletions.map(packDeletion)].toSorted();
}

/** The diary of short texts; null stands for one that makes no sense, and is to be left out. */
export function unpack(texts: readonly string[]): (Cramp | Deletion | null)[] {
  return texts.map((text) =>
    text.startsWith(deletionMark) ? unpackDeletion(text) : unpackCramp(text),
  );
}

function packCramp(cramp: Cramp): string {
  const marks = [
    placeIn(muscleIds, cramp.muscle),
    placeIn(crampSides, cramp.side),
    packed(cramp.severity),
    packed(cramp.sleepDisturbed),
    placeIn(activities, cramp.activity),
    placeIn(answers, cramp.soreAfterwards),
    placeIn(answers, cramp.distressing),
  ];
  return [
    cramp.id,
    packed(cramp.startedAtMs / secondMs),
    packed(cramp.changedAtMs),
    packed(cramp.utcOffsetMinutes),
    packed(cramp.durationSeconds),
    marks.join(''),
    packed(reliefIds.reduce((sum, id, bit) => sum + (cramp.done.includes(id) ? 2 ** bit : 0), 0)),
    cramp.note,
  ].join(',');
}

function unpackCramp(text: string): Cramp | null {
  const [, id, start, change, offset, duration, marks = '', done, note] =
    /^(\w+),([^,]*),([^,]*),([^,]*),([^,]*),([^,]{7}),([^,]*),(.*)$/s.exec(text) ?? [];
  if (id === undefined) return null;
  const [muscle, side, severity, sleep, activity, sore, distressing] = [...marks];
  const doneBits = unpacked(done) ?? 0;
  return {
    id,
    startedAtMs: (unpacked(start) ?? -1) * secondMs,
    utcOffsetMinutes: unpacked(offset) ?? 0,
    durationSeconds: unpacked(duration),
    muscle: atPlace(muscleIds, muscle),
    side: atPlace(crampSides, side),
    done: reliefIds.filter((_, bit) => Math.floor(doneBits / 2 ** bit) % 2 === 1),
    severity: unpacked(severity),
    sleepDisturbed: unpacked(sleep),
    activity: atPlace(activities, activity),
    soreAfterwards: atPlace(answers, sore),
    distressing: atPlace(answers, distressing),
    note: note ?? '',
    changedAtMs: unpacked(change) ?? -1,
  };
}

const packDeletion = ({ id, startedAtMs, deletedAtMs }: Deletion) =>
  deletionMark + [id, packed(startedAtMs / secondMs), packed(deletedAtMs)].join(',');

function unpackDeletion(text: string): Deletion | null {
  const [, id, start, deletion] = /^~(\w+),([^,]*),([^,]*)$/.exec(text) ?? [];
  if (id === undefined) return null;
  return {
    id,
    startedAtMs: (unpacked(start) ?? -1) * secondMs,
    deletedAtMs: unpacked(deletion) ?? -1,
  };
}

const answers = [false, true] as const;

/** A whole number to the base 36; a dash for none. */
const packed = (value: number | null) => (value === null ? '-' : value.toString(36));

const unpacked = (text: string | undefined) =>
  text === undefined || text === '-' ? null : Number.parseInt(text, 36);

const placeIn = <T>(list: readonly T[], value: T | null) =>
  value === null ? '-' : list.indexOf(value).toString(36);

const atPlace = <T>(list: readonly T[], place: string | undefined): T | null =>
  list[unpacked(place) ?? -1] ?? null;
