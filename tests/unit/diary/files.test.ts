import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Cramp } from '../../../domain/diary/cramp.ts';
import { defaultSettings } from '../../../domain/settings.ts';
import { backup } from '../../../state/diary/files/backup.ts';
import type { FileContents } from '../../../state/diary/files/file.ts';
import { compareWithDiary, importFile } from '../../../state/diary/files/importFile.ts';
import { readFile } from '../../../state/diary/files/readFile.ts';
import { tableOf } from '../../../state/diary/files/table.ts';
import { settingsItem } from '../../../state/items.ts';
import { read, write } from '../../../state/stored.ts';
import { anyCramp } from '../domain/diary/given.ts';
import { mutated } from './mutations.ts';
import { crampOf, setUp, storeCramps, storedCramps, t0 } from './given.tsx';

setUp();

const fileOf = (text: string) => new Blob([text]);
const readText = (text: string) => readFile(fileOf(text));

/** As a file has them: in any order. */
const sorted = (cramps: readonly Cramp[]) =>
  cramps.toSorted((one, other) => (one.id < other.id ? -1 : 1));

const differentCramps = fc
  .array(anyCramp, { maxLength: 20 })
  .map((cramps) => cramps.map((cramp, index) => ({ ...cramp, id: `cramp${index}` })));

/** What a note can hold that a table stumbles over. */
const hardNotes = [
  '=HYPERLINK("http://example.com","click")',
  "'=1+1",
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  'a "quoted" word, and a comma; and a semicolon',
  'two\nlines',
  'two\r\nlines',
  '<img src=x onerror=alert(1)>',
  'ä 足 👣 ع',
  ' spaces ',
  "''",
];

describe('a table', () => {
  test('brings every cramp back as it was', async () => {
    await fc.assert(
      fc.asyncProperty(differentCramps, async (cramps) => {
        const { cramps: back, unreadable } = await readText(tableOf(cramps));
        expect(unreadable).toEqual([]);
        expect(back).toEqual(cramps);
      }),
    );
  });

  test.each(hardNotes)('brings the note %j back', async (note) => {
    const { cramps } = await readText(tableOf([crampOf({ note })]));
    expect(cramps.map((cramp) => cramp.note)).toEqual([note]);
  });

  test('has no cell that a spreadsheet would run as a formula', () => {
    const cells = tableOf(hardNotes.map((note) => crampOf({ note, utcOffsetMinutes: -300 })))
      .split(/[\r\n]+/)
      .flatMap((line) => line.split(','));
    expect(cells.filter((cell) => /^"?[=+\-@\t]/.test(cell))).toEqual([]);
  });

  test('begins with the mark by which Excel knows UTF-8', () => {
    expect(tableOf([])).toMatch(/^\ufeffdate,time,zone,/);
  });

  test.each([
    ['semicolons', 'date;time;note\n2026-11-20;03:00;hello'],
    ['tabs', 'date\ttime\tnote\n2026-11-20\t3:00\thello'],
    ['columns in another order', 'note,time,date\nhello,03:00:00,2026-11-20'],
    [
      'an empty line and a column of one’s own',
      'date,time,note,shoes\n\n2026-11-20,03:00,hello,red\n',
    ],
  ])('with %s can be read', async (_, text) => {
    const { cramps, unreadable } = await readText(text);
    expect(unreadable).toEqual([]);
    expect(cramps).toMatchObject([{ startedAtMs: Date.parse('2026-11-20T03:00'), note: 'hello' }]);
  });

  test('says which lines cannot be read, and why', async () => {
    const text = [
      'date,time,severity,note',
      '2026-11-20,03:00,5,"two',
      'lines"',
      '20/11/2026,03:00,5,',
      '2026-11-20,25:00,5,',
      '2026-11-20,03:00,11,',
      '2026-11-20,03:00,bad,',
    ].join('\n');
    const { cramps, unreadable } = await readText(text);
    expect(cramps).toHaveLength(1);
    expect(unreadable).toEqual([
      { line: 4, column: 'date' },
      { line: 5, column: 'date' },
      { line: 6, column: 'severity' },
      { line: 7, column: 'severity' },
    ]);
  });

  test('without ids adds nothing when it is read again', async () => {
    const text =
      'date,time,muscle,side\n2026-11-20,03:00,soleus,left\n2026-11-20,03:00,soleus,right';
    const file = await readText(text);
    expect(await importFile(file, false)).toBe(2);
    expect(await importFile(await readText(text), false)).toBe(0);
    expect(await storedCramps()).toHaveLength(2);
  });

  test('of UTF-16, as some spreadsheets write it, can be read', async () => {
    const text = 'date\ttime\n2026-11-20\t03:00';
    const bytes = new Uint16Array([0xfeff, ...Array.from(text, (letter) => letter.charCodeAt(0))]);
    expect((await readFile(new Blob([bytes]))).cramps).toHaveLength(1);
  });
});

describe('an export', () => {
  test('brings everything back on another machine, and adds nothing the second time', async () => {
    const cramps = [crampOf({ note: 'one' }), crampOf({ id: 'cramp2', startedAtMs: t0 - 9e9 })];
    await storeCramps(cramps);
    await write(settingsItem, { ...defaultSettings, glassMl: 300 });
    const text = await backup(t0);
    fakeBrowser.reset();
    const file = await readText(text);
    expect(await compareWithDiary(file)).toMatchObject({ fresh: [{}, {}], same: 0 });
    expect(await importFile(file, true)).toBe(2);
    expect(sorted(await storedCramps())).toEqual(sorted(cramps));
    expect((await read(settingsItem)).glassMl).toBe(300);
    const after = await fakeBrowser.storage.local.get();
    expect(await importFile(await readText(text), true)).toBe(0);
    expect(await fakeBrowser.storage.local.get()).toEqual(after);
  });

  test('leaves the settings alone unless it is asked to take them', async () => {
    await write(settingsItem, { ...defaultSettings, glassMl: 300 });
    const text = await backup(t0);
    await write(settingsItem, { ...defaultSettings, glassMl: 250 });
    await importFile(await readText(text), false);
    expect((await read(settingsItem)).glassMl).toBe(250);
  });

  test('takes the place of an older version, and not of a newer one', async () => {
    const [older, newer] = [crampOf(), crampOf({ id: 'cramp2' })];
    const file = (cramps: Cramp[]): FileContents => ({
      kind: 'export',
      cramps,
      unreadable: [],
      items: {},
    });
    await storeCramps([older, { ...newer, note: 'mine', changedAtMs: t0 }]);
    const imported = file([{ ...older, note: 'theirs' }, newer]);
    expect(await compareWithDiary(imported)).toMatchObject({ changed: [{}], older: 1, fresh: [] });
    await importFile(imported, false);
    const notes = sorted(await storedCramps()).map(({ note }) => note);
    expect(notes).toEqual(['theirs', 'mine']);
  });
});

describe('a file that cannot be used', () => {
  test.each([
    ['notText', new Blob([new Uint8Array([0xff, 0x80, 0x81])])],
    ['notOurs', fileOf('<!doctype html><p>date</p>')],
    ['notOurs', fileOf('{"legroom": "export", "format": 1, "diary"')],
    ['notOurs', fileOf('{"some": "other file"}')],
    ['notOurs', fileOf('')],
    ['newer', fileOf('{"legroom": "export", "format": 2, "diary": {}}')],
    ['tooLarge', new Blob([new Uint8Array(50 * 1024 * 1024)])],
    ['noneReadable', fileOf('date,time\nyesterday,3 am')],
  ])('is refused with words: %s', async (reason, file) => {
    await expect(readFile(file)).rejects.toMatchObject({ reason });
  });
});

describe('2,000 damaged files', () => {
  const originals: string[] = [];

  beforeEach(async () => {
    await storeCramps(hardNotes.map((note, index) => crampOf({ id: `cramp${index}`, note })));
    originals.splice(0, originals.length, await backup(t0), tableOf(await storedCramps()));
  });

  test('each ends in a whole import, or in words and an unchanged diary', async () => {
    vi.useRealTimers();
    const before = await fakeBrowser.storage.local.get();
    const ends = { imported: 0, refused: 0 };
    for (let seed = 1; seed <= 2000; seed += 1) {
      await fakeBrowser.storage.local.clear();
      await fakeBrowser.storage.local.set(before);
      const bytes = mutated(originals[seed % originals.length]!, seed);
      const file = await readFile(new Blob([bytes])).catch((error: unknown) => error);
      if (file instanceof Error) {
        expect(file.name, `seed ${seed}`).toBe('WrongFileError');
        expect(await fakeBrowser.storage.local.get()).toEqual(before);
        ends.refused += 1;
        continue;
      }
      const contents = file as FileContents;
      const { fresh, changed } = await compareWithDiary(contents);
      expect(await importFile(contents, true), `seed ${seed}`).toBe(fresh.length + changed.length);
      expect(await compareWithDiary(contents)).toMatchObject({ fresh: [], changed: [] });
      ends.imported += 1;
    }
    expect(Math.min(ends.imported, ends.refused)).toBeGreaterThan(200);
  });
});
