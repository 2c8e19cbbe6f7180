import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { startTry } from '../../../domain/diary/eveningTry.ts';
import { defaultSettings } from '../../../domain/settings.ts';
import { dayMs } from '../../../domain/time.ts';
import { backup } from '../../../state/diary/files/backup.ts';
import { WrongFileError, type FileContents } from '../../../state/diary/files/file.ts';
import {
  compareWithDiary,
  importFile,
  otherItemsOf,
} from '../../../state/diary/files/importFile.ts';
import { readFile } from '../../../state/diary/files/readFile.ts';
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

/** What becomes of each line of a file. */
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

test('a backup is read with our line ends, and says which of its cramps cannot be read', async () => {
  await storeCramps([crampOf({ note: 'two\r\nlines' })]);
  const contents = JSON.parse(await backup(t0)) as { diary: { cramps: object[] } };
  const [good] = contents.diary.cramps;
  const bad = [{ ...good, severity: 11 }, { ...good, startedAtMs: 'soon' }, 7 as never, {}];
  contents.diary.cramps.push(...bad);
  const { cramps, unreadable } = await readText(JSON.stringify(contents));
  expect(cramps).toMatchObject([{ said: { note: 'two\nlines' } }]);
  expect(unreadable).toEqual([
    { line: 2, lastLine: 2, fault: 'severity', cell: '11' },
    { line: 3, lastLine: 3, fault: 'date', cell: 'soon' },
    { line: 4, lastLine: 4, fault: 'entry', cell: '7' },
    { line: 5, lastLine: 5, fault: 'id', cell: '' },
  ]);
});

/** What stands in a damaged file where there were some of its words. */
const rubbish = [
  ...'\n | " | , | ; | } | \0 | \xff | =1+1 | <script> | '.split(' | '),
  ...'-1 | 0.5 | 1e999 | NaN | 8640000000000001 | null | {"a":[1]} | cramp1'.split(' | '),
];

const faults = fc.array(
  fc.record({
    at: fc.nat(),
    words: fc.constantFrom(0, 1, 1, 1, 30, 1e6),
    by: fc.constantFrom(...rubbish),
  }),
  { minLength: 1, maxLength: 3 },
);

const damaged = tries(1000, 200);

test(`each of ${damaged} damaged backups and tables is imported whole, or refused with a message, and changes no cramp unasked`, async () => {
  await storeCramps(hardNotes.map((note, index) => crampOf({ id: `cramp${index}`, note })));
  const [before, cramps] = [await local.get(), await storedCramps()];
  const whole = fc.constantFrom(await backup(t0), tableOf(cramps, ','));
  const ends = { imported: 0, refused: 0 };
  await fc.assert(
    fc.asyncProperty(whole, faults, async (text, some) => {
      await local.clear();
      await local.set(before);
      // One letter for each byte, so that a fault can cut a letter in two.
      const words = Buffer.from(text).toString('latin1').split(/\b/);
      for (const fault of some) words.splice(fault.at % words.length, fault.words, fault.by);
      const bytes = Buffer.from(words.join(''), 'latin1');
      const file = await readFile(new Blob([bytes]), t0).catch((error: unknown) => error);
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
