import { browser } from 'wxt/browser';
import { is, parse, type GenericSchema } from 'valibot';
import type { Cramp, Deletion, Diary } from '../../domain/diary/cramp.ts';
import { pack, unpack } from '../../domain/diary/compact.ts';
import { monthKey } from '../diary/items.ts';
import { crampSchema, deletionSchema } from '../diary/shapes.ts';
import { isRecord } from '../envelope.ts';
import { isSame } from '../update.ts';

// What lies in the browser's `storage.sync`: `settings`, `erasedAtMs`, and the diary in parts, `d:2026-11:0` and so on.
// https://developer.chrome.com/docs/extensions/reference/api/storage#property-sync

/** The browser's limits, with room to spare: in bytes of JSON and key, together and for each item, and how many items. */
const limits = { together: 100_000, each: 8_000, items: 500 };

const settingsKey = 'settings';
const erasedKey = 'erasedAtMs';
const isPartKey = (key: string) => /^d:\d{4}-\d\d:\d+$/.test(key);

/** Settings that were chosen on some device. */
export interface CarriedSettings {
  chosenAtMs: number;
  version: number;
  value: unknown;
}

/** What a device finds in the sync area. */
export interface Carried {
  diary: Diary;
  erasedAtMs: number | null;
  settings: CarriedSettings | null;
}

/** What was read in the sync area, under which keys. */
export type ReadCarried = Carried & { keys: readonly string[] };

/** Reads the sync area. What makes no sense in it is left out. @throws the browser's error */
export async function readCarried(): Promise<ReadCarried> {
  const stored = await browser.storage.sync.get<Record<string, unknown>>();
  const texts = Object.entries(stored).flatMap(([key, value]) =>
    isPartKey(key) && Array.isArray(value) ? value.filter((text) => typeof text === 'string') : [],
  );
  const entries = unpack(texts);
  const { [erasedKey]: erasedAtMs, [settingsKey]: settings } = stored;
  return {
    keys: Object.keys(stored),
    diary: {
      cramps: thatFit<Cramp>(crampSchema, entries),
      deletions: thatFit<Deletion>(deletionSchema, entries),
    },
    erasedAtMs: typeof erasedAtMs === 'number' && Number.isFinite(erasedAtMs) ? erasedAtMs : null,
    settings: isCarriedSettings(settings) ? settings : null,
  };
}

const thatFit = <T>(schema: GenericSchema<unknown, T>, entries: readonly unknown[]): T[] =>
  entries.filter((entry) => is(schema, entry)).map((entry) => parse(schema, entry));

const isCarriedSettings = (value: unknown): value is CarriedSettings =>
  isRecord(value) && typeof value.chosenAtMs === 'number' && typeof value.version === 'number';

/**
 * Makes the sync area hold this and nothing else: the months from the latest back, as far as there is room. What came
 * since it was read is left for the next round.
 * @param readKeys the keys that there were when it was read
 * @returns how many cramps did not fit
 * @throws the browser's error (a quota); the area is then as it was, or partly renewed, which the next round mends
 */
export async function writeCarried(
  { diary, erasedAtMs, settings }: Carried,
  readKeys: readonly string[],
): Promise<number> {
  const wanted: Record<string, unknown> = {
    ...(settings && { [settingsKey]: settings }),
    ...(erasedAtMs !== null && { [erasedKey]: erasedAtMs }),
  };
  const { parts, leftOut } = partsOf(diary, sizeOf(wanted), Object.keys(wanted).length);
  Object.assign(wanted, parts);
  const stored = await browser.storage.sync.get<Record<string, unknown>>();
  // The order of fields is the browser's.
  const isHere = (key: string) => isSame(stored[key], wanted[key]);
  const obsolete = readKeys.filter((key) => key in stored && !(key in wanted));
  const changed = Object.entries(wanted).filter(([key]) => !isHere(key));
  // Room first.
  if (obsolete.length > 0) await browser.storage.sync.remove(obsolete);
  if (changed.length > 0) await browser.storage.sync.set(Object.fromEntries(changed));
  return leftOut;
}

/** Removes what this browser carries. @throws the browser's error */
export const clearCarried = () => browser.storage.sync.clear();

function partsOf({ cramps, deletions }: Diary, takenBytes: number, takenItems: number) {
  const byMonth = Map.groupBy(
    [...cramps, ...deletions].toSorted((one, other) => other.startedAtMs - one.startedAtMs),
    ({ startedAtMs }) => monthKey(startedAtMs).replace('diary', 'd'),
  );
  const parts: Record<string, string[]> = {};
  let [bytes, items, carried, isFull] = [takenBytes, takenItems, 0, false];
  for (const [month, entries] of byMonth) {
    const ofMonth = inParts(month, entries);
    const size = sizeOf(ofMonth);
    // A month goes whole or not at all: half of one would look like all of it.
    isFull ||= bytes + size > limits.together || items + Object.keys(ofMonth).length > limits.items;
    if (isFull) break;
    Object.assign(parts, ofMonth);
    bytes += size;
    items += Object.keys(ofMonth).length;
    carried += entries.filter((entry) => 'changedAtMs' in entry).length;
  }
  return { parts, leftOut: cramps.length - carried };
}

/** A month in parts, each as large as an item may be. */
function inParts(month: string, entries: readonly (Cramp | Deletion)[]): Record<string, string[]> {
  const texts = pack({
    cramps: entries.filter((entry) => 'changedAtMs' in entry),
    deletions: entries.filter((entry) => 'deletedAtMs' in entry),
  });
  const parts: string[][] = [[]];
  for (const text of texts) {
    const part = parts.at(-1)!;
    if (part.length > 0 && sizeOf({ [month]: [...part, text] }) > limits.each) parts.push([text]);
    else part.push(text);
  }
  return Object.fromEntries(parts.map((part, index) => [`${month}:${index}`, part]));
}

/** As browsers count: the key, and the value as JSON. */
function sizeOf(values: Record<string, unknown>): number {
  const encoder = new TextEncoder();
  return Object.entries(values).reduce(
    (sum, [key, value]) => sum + encoder.encode(key + JSON.stringify(value)).length,
    0,
  );
}
