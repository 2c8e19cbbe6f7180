import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { startTry } from '../../../domain/diary/eveningTry.ts';
import { defaultSettings } from '../../../domain/settings.ts';
import { dayMs } from '../../../domain/time.ts';
import { backup, readBackup } from '../../../state/diary/files/backup.ts';
import { WrongFileError, type FileContents } from '../../../state/diary/files/file.ts';
import {
  compareWithDiary,
  importFile,
  otherItemsOf,
} from '../../../state/diary/files/importFile.ts';
import { tableOf } from '../../../state/diary/files/table.ts';
import { diaryStartItem, eveningTryItem, reportNotesItem } from '../../../state/diary/item.ts';
import { settingsItem } from '../../../state/settings/item.ts';
import { write } from '../store.ts';
import { tries } from '../../endurance.ts';
import { setUp, t0 } from '../page.tsx';
import { anyDiary, crampOf, hardNotes, readText, storeCramps, storedCramps } from './fixtures.tsx';

setUp();

const { local } = fakeBrowser.storage;
const newOnly = { takesDiffering: false, items: [] };
const withDiffering = { takesDiffering: true, items: [] };

/** What becomes of each cramp of a file. */
const outcomesOf = async (file: FileContents) =>
  (await compareWithDiary(file)).map(({ outcome }) => outcome);

test('a backup carries everything to another computer, and adds nothing the second time', async () => {
  await fc.assert(
    fc.asyncProperty(anyDiary, async (cramps) => {
      await local.clear();
      await storeCramps(cramps);
      await write(diaryStartItem, t0 - 400 * dayMs);
      await write(settingsItem, { ...defaultSettings, glassMl: 300 });
      await write(eveningTryItem, startTry(20_000, 19_000, null));
      await write(reportNotesItem, { medicines: 'none', questions: 'why?' });
      const [file, before] = [await readText(await backup(t0)), await local.get()];
      await local.clear();
      await write(diaryStartItem, t0);
      const items = (await otherItemsOf(file)).map(({ id }) => id);
      for (const taken of [cramps.length, 0]) {
        expect(await importFile(file, { takesDiffering: true, items })).toBe(taken);
        expect(await local.get()).toEqual(before);
      }
    }),
    { numRuns: tries(200, 50) },
  );
});

test('a backup says which of its cramps cannot be read, and takes none twice', async () => {
  await storeCramps([crampOf()]);
  const contents = JSON.parse(await backup(t0)) as { diary: { cramps: unknown[] } };
  const [good] = contents.diary.cramps as [object];
  const other = { ...good, id: 'other1' };
  const bad = [{ ...good, severity: 11 }, { ...good, startedAtMs: 'soon' }, 7, {}];
  contents.diary.cramps.push(...bad, other, { ...good, note: 'of the same id' });
  const { cramps, unreadable } = await readText(JSON.stringify(contents));
  expect(cramps).toEqual([
    { place: 1, cramp: good },
    { place: 6, cramp: other },
  ]);
  expect(unreadable).toEqual([2, 3, 4, 5, 7]);
});

test.each<[string, BlobPart]>([
  ['notOurs', 'date,note\n2026-11-20,a table'],
  ['notOurs', '{"some": "other file"}'],
  ['notOurs', '{"legroom": "export", "format": 1, "diary": {}}'],
  ['notOurs', ''],
  ['damaged', '{"legroom": "export", "format": 1, "diary"'],
  ['damaged', Buffer.from('{"note": "é"}', 'latin1')],
  ['newer', '{"legroom": "export", "format": 2, "diary": {}}'],
  ['tooLarge', new Uint8Array(50 * 1024 * 1024)],
])('a file is refused as %s: %s', async (reason, contents) => {
  await expect(readBackup(new Blob([contents]))).rejects.toMatchObject({ reason });
});

/** What stands in a damaged file where there was a part of it; what is JSON may also stand for a value. */
const brokenJson = '\n | " | , | ; | } | \0 | \xff | =1+1 | <script> | | NaN | cramp1'.split(' | ');
const json = '-1 | 0.5 | 1e999 | 8640000000000001 | null | "" | "=1" | {"a":[1]}'.split(' | ');

/** A fault of the disk, which may cut the rest off, or of a program, which writes another value. */
const faults = fc.oneof(
  fc.record({
    parts: fc.constant(/\b/),
    at: fc.nat(),
    count: fc.constantFrom(0, 1, 1, 1, 30, 1e6),
    by: fc.constantFrom(...brokenJson, ...json),
  }),
  fc.record({
    parts: fc.constant(/(?<=": )(?=["\d])|(?<=[\d"])(?=,?\n)/),
    at: fc.nat().map((place) => 2 * place + 1),
    count: fc.constant(1),
    by: fc.constantFrom(...json),
  }),
);

const damaged = tries(1000, 200);

test(`each of ${damaged} damaged backups is imported whole, or refused with a message, and changes no cramp unasked`, async () => {
  await storeCramps(hardNotes.map((note, index) => crampOf({ id: `cramp${index}`, note })));
  const [before, cramps] = [await local.get(), await storedCramps()];
  const text = await backup(t0);
  const ends = { imported: 0, refused: 0 };
  await fc.assert(
    fc.asyncProperty(faults, async ({ parts, at, count, by }) => {
      await local.clear();
      await local.set(before);
      // One letter for each byte, so that a fault can cut a letter in two.
      const pieces = Buffer.from(text).toString('latin1').split(parts);
      pieces.splice(at % pieces.length, count, by);
      const bytes = Buffer.from(pieces.join(''), 'latin1');
      const file = await readBackup(new Blob([bytes])).catch((error: unknown) => error);
      if (file instanceof Error) {
        expect(file).toBeInstanceOf(WrongFileError);
        expect(await local.get()).toEqual(before);
        ends.refused += 1;
        return;
      }
      const contents = file as FileContents;
      const outcomes = await outcomesOf(contents);
      const countOf = (outcome: string) => outcomes.filter((one) => one === outcome).length;
      expect(await importFile(contents, newOnly)).toBe(countOf('new') + countOf('newer'));
      expect(await storedCramps()).toEqual(expect.arrayContaining(cramps));
      expect(await importFile(contents, withDiffering)).toBe(countOf('differs'));
      const after = (await outcomesOf(contents)).filter((outcome) => outcome !== 'older');
      expect(after).toEqual(after.map(() => 'same'));
      ends.imported += 1;
    }),
    { numRuns: damaged },
  );
  expect(Math.min(ends.imported, ends.refused)).toBeGreaterThan(damaged / 10);
});

test('a table has nothing that a spreadsheet would change', async () => {
  const exported = hardNotes.map((note) => crampOf({ note, utcOffsetMinutes: -300 }));
  for (const separator of [',', ';'] as const) {
    const table = tableOf(exported, separator);
    // The mark in front tells Excel that it is UTF-8.
    expect(table).toMatch(/^\ufeffdate.time.zone.muscle/);
    const [, ...rows] = Papa.parse<string[]>(table.slice(1), { delimiter: separator }).data;
    const isFormula = (cell: string) => /^[=+\-@＝＋－＠\t\n\r]/.test(cell);
    expect(rows.flat().filter(isFormula)).toEqual([]);
    // Longer numbers lose their last digits.
    expect(rows.flat().filter((cell) => /^\d{6,}$/.test(cell))).toEqual([]);
    const guarded = hardNotes.map((note) => (isFormula(note) ? `'${note}` : note));
    expect(rows.map((row) => row.at(-1))).toEqual(guarded);
  }
});

test('a table has a row for each cramp, by the clock of its place', () => {
  const startedAtMs = Date.parse('2026-11-20T08:30:05Z');
  const recorded = {
    durationSeconds: 40,
    severity: 0,
    soreAfterwards: false,
    side: 'left',
  } as const;
  const india = {
    startedAtMs,
    utcOffsetMinutes: 330,
    done: ['rub', 'stand'] as const,
    note: 'a, b',
  };
  const [, row, dayOnly] = tableOf(
    [
      crampOf({ ...recorded, ...india, done: [...india.done] }),
      crampOf({ startedAtMs, hasTime: false, utcOffsetMinutes: -570 }),
    ],
    ',',
  ).split('\r\n');
  expect(row).toBe('2026-11-20,14:00:05,UTC+05:30,,left,40,0,,,no,,rub stand,"a, b"');
  expect(dayOnly).toBe('2026-11-19,,UTC-09:30,,,,,,,,,,');
});
