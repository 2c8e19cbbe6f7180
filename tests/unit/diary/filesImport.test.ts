import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Cramp } from '../../../domain/diary/cramp.ts';
import { startTry } from '../../../domain/diary/eveningTry.ts';
import { choiceFallback } from '../../../domain/session/index.ts';
import { defaultSettings } from '../../../domain/settings.ts';
import { dayMs } from '../../../domain/time.ts';
import { backup } from '../../../state/diary/files/backup.ts';
import type { FileContents } from '../../../state/diary/files/file.ts';
import {
  compareWithDiary,
  importFile,
  otherItemsOf,
  type ImportChoice,
} from '../../../state/diary/files/importFile.ts';
import { readFile } from '../../../state/diary/files/readFile.ts';
import { tableOf } from '../../../state/diary/files/table.ts';
import { diaryStartItem, eveningTryItem, reportNotesItem } from '../../../state/diary/item.ts';
import { choiceItem } from '../../../state/session/item.ts';
import { settingsItem } from '../../../state/settings/item.ts';
import { read } from '../../../state/kernel/store.ts';
import { write } from '../store.ts';
import { tries } from '../../endurance.ts';
import { hardNotes } from './hardNotes.ts';
import { mutated } from './mutations.ts';
import { setUp, t0 } from '../page.tsx';
import { anyDiary, crampOf, readText, storeCramps, storedCramps } from './fixtures.tsx';

setUp();

const { local } = fakeBrowser.storage;
const nothingElse: ImportChoice = { takesDiffering: false, items: [] };
const importText = async (text: string, choice: Partial<ImportChoice> = {}) =>
  importFile(await readText(text), { ...nothingElse, ...choice });

/** Cramps in a fixed order, because a file may have them in any. */
const sorted = (cramps: readonly Cramp[]) =>
  cramps.toSorted((one, other) => (one.id < other.id ? -1 : 1));

/** The number of lines of a file by their outcome. */
const outcomesOf = async (text: string) => {
  const lines = await compareWithDiary(await readText(text));
  const byOutcome = Object.groupBy(lines, ({ outcome }) => outcome);
  return Object.fromEntries(Object.entries(byOutcome).map(([key, some]) => [key, some.length]));
};

describe('a backup', () => {
  test('carries everything to another computer, and adds nothing the second time', async () => {
    const cramps = [crampOf({ note: 'one' }), crampOf({ id: 'cramp2', startedAtMs: t0 - 9e9 })];
    await storeCramps(cramps);
    await write(diaryStartItem, t0 - 400 * dayMs);
    await write(settingsItem, { ...defaultSettings, glassMl: 300 });
    await write(eveningTryItem, startTry(20_000, 19_000, null));
    await write(reportNotesItem, { medicines: 'none', questions: 'why?' });
    const [text, before] = [await backup(t0), await local.get()];
    fakeBrowser.reset();
    await write(diaryStartItem, t0);
    expect(await outcomesOf(text)).toEqual({ new: 2 });
    const items = (await otherItemsOf(await readText(text))).map(({ id }) => id);
    expect(await importText(text, { items })).toBe(2);
    expect(await local.get()).toEqual(before);
    expect(await importText(text, { items })).toBe(0);
    expect(await local.get()).toEqual(before);
  });

  test('names each other item in it, and its effect', async () => {
    await write(settingsItem, { ...defaultSettings, glassMl: 300 });
    await write(choiceItem, { ...choiceFallback, muscle: 'footArch' });
    await write(eveningTryItem, startTry(20_000, 19_000, null));
    await write(reportNotesItem, { medicines: 'none', questions: '' });
    const text = (await backup(t0)).replace(/"firstDay": \d+/, '"firstDay": "soon"');
    await local.remove(choiceItem.key);
    await write(reportNotesItem, { medicines: 'mine', questions: '' });
    expect(await otherItemsOf(await readText(text))).toEqual([
      { id: 'choice', effect: 'fills' },
      { id: 'eveningTry', effect: 'unreadable' },
      { id: 'reportNotes', effect: 'replaces' },
    ]);
  });

  test('changes a running try, the notes for the doctor or the settings only if they are chosen', async () => {
    await write(settingsItem, { ...defaultSettings, glassMl: 300 });
    await write(eveningTryItem, startTry(19_000, 18_000, null));
    await write(reportNotesItem, { medicines: 'theirs', questions: '' });
    const text = await backup(t0);
    const mine = startTry(20_000, 19_000, null);
    await write(settingsItem, { ...defaultSettings, glassMl: 250 });
    await write(eveningTryItem, mine);
    await write(reportNotesItem, { medicines: 'mine', questions: '' });
    const before = await local.get();
    await importText(text);
    expect(await local.get()).toEqual(before);
    await importText(text, { items: ['settings'] });
    expect((await read(settingsItem)).glassMl).toBe(300);
    expect(await read(eveningTryItem)).toEqual(mine);
    expect((await read(reportNotesItem)).medicines).toBe('mine');
  });

  test('replaces an older version, but not a newer one', async () => {
    const [older, newer] = [crampOf(), crampOf({ id: 'cramp2' })];
    const theirs = [{ ...older, note: 'theirs', changedAtMs: older.changedAtMs + 1 }, newer];
    await storeCramps(theirs);
    const text = await backup(t0);
    await storeCramps([older, { ...newer, note: 'mine', changedAtMs: t0 }]);
    expect(await outcomesOf(text)).toEqual({ newer: 1, older: 1 });
    await importText(text, { takesDiffering: true });
    expect(sorted(await storedCramps()).map(({ note }) => note)).toEqual(['theirs', 'mine']);
  });

  test('with the line ends of another system equals the table with ours', async () => {
    await storeCramps([crampOf({ note: 'two\r\nlines' })]);
    const text = await backup(t0);
    await local.clear();
    await importText(text);
    expect(await outcomesOf(tableOf(await storedCramps(), ','))).toEqual({ same: 1 });
  });

  test('says which of its cramps cannot be read', async () => {
    await storeCramps([crampOf(), crampOf({ id: 'cramp2', startedAtMs: t0 - 2 * dayMs })]);
    const contents = JSON.parse(await backup(t0)) as { diary: { cramps: object[] } };
    const faults = [{ severity: 11 }, { startedAtMs: 'soon' }, { utcOffsetMinutes: 9e9 }];
    const [good] = contents.diary.cramps;
    contents.diary.cramps.push(...faults.map((part) => ({ ...good, ...part })), 7 as never, {});
    const { cramps, unreadable } = await readText(JSON.stringify(contents));
    expect(cramps).toHaveLength(2);
    expect(unreadable).toEqual([
      { line: 3, lastLine: 3, fault: 'severity', cell: '11' },
      { line: 4, lastLine: 4, fault: 'date', cell: 'soon' },
      { line: 5, lastLine: 5, fault: 'zone', cell: '9000000000' },
      { line: 6, lastLine: 6, fault: 'entry', cell: '7' },
      { line: 7, lastLine: 7, fault: 'id', cell: '' },
    ]);
  });

  test.each([
    ['damaged', '{"legroom": "export", "format": 1, "diary"'],
    ['notOurs', '{"some": "other file"}'],
    ['newer', '{"legroom": "export", "format": 2, "diary": {}}'],
  ])('is refused if it is another kind of file: %s', async (reason, text) => {
    await expect(readText(text)).rejects.toMatchObject({ reason });
  });
});

describe('a table', () => {
  const mine = crampOf({ note: 'mine', changedAtMs: t0 + 5 * dayMs });
  const theirs = tableOf([{ ...mine, note: 'theirs' }], ';');

  test('replaces ours if the person chooses so, and is then the later version', async () => {
    await storeCramps([mine]);
    expect(await outcomesOf(theirs)).toEqual({ differs: 1 });
    expect(await importText(theirs)).toBe(0);
    expect(await storedCramps()).toEqual([mine]);
    expect(await importText(theirs, { takesDiffering: true })).toBe(1);
    expect(await storedCramps()).toEqual([
      { ...mine, note: 'theirs', changedAtMs: mine.changedAtMs + 1 },
    ]);
  });

  test('with a corrected date moves the cramp to its new month', async () => {
    await storeCramps([mine]);
    const moved = tableOf([{ ...mine, startedAtMs: t0 - 40 * dayMs }], ',');
    await importText(moved, { takesDiffering: true });
    expect(await storedCramps()).toMatchObject([{ id: mine.id, startedAtMs: t0 - 40 * dayMs }]);
  });
});

test('an export comes back equal, as a backup and as a table', async () => {
  vi.useRealTimers();
  await fc.assert(
    fc.asyncProperty(anyDiary, async (cramps) => {
      await local.clear();
      await storeCramps(cramps);
      const texts = [await backup(t0), tableOf(cramps, ';')] as const;
      for (const [index, text] of texts.entries()) {
        await local.clear();
        expect(await importText(text)).toBe(cramps.length);
        const undated = (some: readonly Cramp[]) => some.map((one) => ({ ...one, changedAtMs: 0 }));
        const [back, there] = [sorted(await storedCramps()), sorted(cramps)];
        if (index === 0) expect(back).toEqual(there);
        else expect(undated(back)).toEqual(undated(there));
        expect(await importText(text, { takesDiffering: true })).toBe(0);
      }
    }),
    { numRuns: tries(200, 50) },
  );
});

const damaged = tries(1000, 200);

test(`each of ${damaged / 2} damaged backups and as many tables is imported whole, or refused with a message and no change`, async () => {
  await storeCramps(hardNotes.map((note, index) => crampOf({ id: `cramp${index}`, note })));
  const originals = [await backup(t0), tableOf(await storedCramps(), ',')];
  vi.useRealTimers();
  const before = await local.get();
  const ends = { imported: 0, refused: 0 };
  for (let seed = 1; seed <= damaged; seed += 1) {
    await local.clear();
    await local.set(before);
    const bytes = mutated(originals[seed % originals.length]!, seed);
    const file = await readFile(new Blob([bytes]), t0).catch((error: unknown) => error);
    if (file instanceof Error) {
      expect(file.name, `seed ${seed}`).toBe('WrongFileError');
      expect(await local.get()).toEqual(before);
      ends.refused += 1;
      continue;
    }
    const contents = file as FileContents;
    const lines = await compareWithDiary(contents);
    const changes = lines.filter(({ outcome }) => !['same', 'older'].includes(outcome)).length;
    const choice = { takesDiffering: true, items: ['settings' as const] };
    expect(await importFile(contents, choice), `seed ${seed}`).toBe(changes);
    const after = (await compareWithDiary(contents)).map(({ outcome }) => outcome);
    expect(new Set(after).difference(new Set(['same', 'older'])), `seed ${seed}`).toEqual(
      new Set(),
    );
    ends.imported += 1;
  }
  expect(Math.min(ends.imported, ends.refused)).toBeGreaterThan(damaged / 10);
});
