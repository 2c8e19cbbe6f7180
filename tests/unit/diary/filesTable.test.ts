import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import type { Cramp } from '../../../domain/diary/cramp.ts';
import { readFile } from '../../../state/diary/files/readFile.ts';
import { separators, tableOf } from '../../../state/diary/files/table.ts';
import { tries } from '../../endurance.ts';
import { setUp, t0 } from '../page.tsx';
import { anyDiary, crampOf, hardNotes, readText } from './fixtures.tsx';

setUp();

/** Reads a table with one row: its cells by their columns. */
async function readRow(cells: Record<string, string>) {
  const row = { date: '2026-11-20', zone: '', note: 'x', ...cells };
  const { cramps, unreadable } = await readText(`${Object.keys(row)}\n${Object.values(row)}`);
  return { said: cramps[0]?.said, unreadable };
}

test.each([
  ['with columns in another order and case', 'nOTE;Time;DATE\na, b;03:00:00;2026-11-20', 2],
  ['with quoted headings', '"date","time","note"\n2026-11-20,03:00,"a, b"', 2],
  ['with direction marks', ' date \t\u200ftime\tnote\n\u200e2026-11-20\t 3:00\u00a0\ta, b', 2],
  ['with padding', '\r\n\rdate;time;note;;\n;;;;\r\n2026-11-20;03:00;a, b;;\r;;;;\n', 5],
])('a table is read %s', async (_, contents, line) => {
  const { cramps, unreadable } = await readText(contents);
  expect(unreadable).toEqual([]);
  const startedAtMs = Date.parse('2026-11-20T03:00Z');
  const said = { startedAtMs, hasTime: true, utcOffsetMinutes: 0, note: 'a, b' };
  expect(cramps).toEqual([{ line, id: undefined, said }]);
});

test('every unknown or repeated column is named', async () => {
  const { unknownColumns } = await readText('date,Shoes,note,weather,note\n2026-11-20,,a,,b');
  expect(unknownColumns).toEqual(['Shoes', 'weather', 'note']);
});

test.each([
  ['1900-01-01', '', '1900-01-01T00:00Z', false],
  ['2026-11-23', '10:00', '2026-11-23T10:00Z', true],
  ['2026-11-20', '3:12:34 AM', '2026-11-20T03:12:34Z', true],
  ['2026-11-20', '12:05 a.m.', '2026-11-20T00:05Z', true],
  ['2026-11-20', '12:05\u202fPM', '2026-11-20T12:05Z', true],
  ['2026-11-20', '11:59pm', '2026-11-20T23:59Z', true],
  ['2026-11-20 03:12:34', '', '2026-11-20T03:12:34Z', true],
  ['2026-11-20T3:12 PM', '', '2026-11-20T15:12Z', true],
  // A spreadsheet shows a day as its midnight.
  ['2026-11-20 00:00:00', '', '2026-11-20T00:00Z', false],
  ['2026-11-20 00:00:00', '03:12', '2026-11-20T03:12Z', true],
])('a date %j with the time %j is read', async (date, time, iso, hasTime) => {
  const { said } = await readRow({ date, time });
  expect(said).toMatchObject({ startedAtMs: Date.parse(iso), hasTime, utcOffsetMinutes: 0 });
});

test('a time is by the clock of its zone', async () => {
  const { said } = await readRow({ time: '03:00', zone: 'utc-05:30' });
  const startedAtMs = Date.parse('2026-11-20T08:30Z');
  expect(said).toMatchObject({ startedAtMs, utcOffsetMinutes: -330 });
});

test.each([
  ['side', ' LEFT ', 'left'],
  ['soreAfterwards', 'Yes', true],
  ['distressing', 'no', false],
  ['done', 'rub  Stand', ['rub', 'stand']],
  ['note', ' mine ', ' mine '],
  ['note', 'a 5" nail', 'a 5" nail'],
])('a cell of %s, %j, is read', async (column, cell, value) => {
  const { said } = await readRow({ [column]: cell });
  expect(said).toMatchObject({ [column]: value });
});

const wrongCells = {
  date: '2026-11-31 | 2026-13-01 | 1899-12-31 23:00 | 2026-11-23 10:01 | 2026-11-20T3Z | 20.11.2026 | ',
  time: '25:00 | 3:60 | 3 | 312 | 0:30 AM | 13:00 PM | at night | 0.125',
  zone: 'CET | +01:00 | UTC+15:00 | UTC+01:75',
  severity: '11 | 5.5 | 1e1 | -1',
  durationSeconds: '0 | 1.5 | 2 min',
  done: 'rub rub | sang',
  id: 'No 1 | 1.8E+12',
};

test.each(Object.entries(wrongCells))('a cell of %s is refused: %s', async (column, cells) => {
  for (const cell of cells.split(' | ')) {
    const { unreadable } = await readRow({ [column]: cell });
    expect(unreadable).toEqual([{ line: 2, lastLine: 2, fault: column, cell }]);
  }
});

test('a date with another time than the one beside it is refused', async () => {
  const { unreadable } = await readRow({ date: '2026-11-20 03:12', time: '04:00' });
  expect(unreadable).toMatchObject([{ fault: 'date' }]);
});

test('a cell without a heading is not read as another column', async () => {
  const text = 'date,note,\n2026-11-20,calf, left, woke me\n2026-11-21,ok,\n2026-11-22,ok,more';
  const { cramps, unreadable } = await readText(text);
  expect(cramps.map(({ said }) => said.note)).toEqual(['ok']);
  expect(unreadable).toEqual([
    { line: 2, lastLine: 2, fault: 'cells', cell: ' left, woke me' },
    { line: 4, lastLine: 4, fault: 'cells', cell: 'more' },
  ]);
});

test.each([
  ['to the end', '2026-11-09,ok\n2026-11-10,"calf\n2026-11-11,ok\n', [3, 4], [2]],
  ['to a later row', '2026-11-09,"calf\n2026-11-10,"sole"\n2026-11-11,ok', [2, 3], [4]],
  ['over nothing', '2026-11-20,x\n"', [3, 3], [2]],
])('an open quotation mark is named with all lines inside it: %s', async (_, body, lines, read) => {
  const [line, lastLine] = lines;
  const { cramps, unreadable } = await readText(`date,note\n${body}`);
  expect(cramps.map((cramp) => cramp.line)).toEqual(read);
  expect(unreadable).toEqual([{ line, lastLine, fault: 'quotes', cell: '' }]);
});

test.each<[string, BlobPart]>([
  ['notText', new Uint8Array([0xff, 0x80, 0x81])],
  ['notOurs', '<!doctype html><p>date</p>'],
  ['notOurs', 'day,time,note\n2026-11-20,03:00,x'],
  ['notOurs', '{"some": "other file"}'],
  ['notCramps', 'date,mood,dreams\n2026-11-20,good,none'],
  ['notCramps', 'date\n2026-11-20'],
  ['damaged', '{"legroom": "export", "format": 1, "diary"'],
  ['newer', '{"legroom": "export", "format": 2, "diary": {}}'],
  ['tooLarge', new Uint8Array(50 * 1024 * 1024)],
])('a file is refused as %s: %s', async (reason, contents) => {
  await expect(readFile(new Blob([contents]), t0)).rejects.toMatchObject({ reason });
});

test('an exported table has nothing that a spreadsheet would change, and hard notes come back', async () => {
  const exported = hardNotes.map((note) => crampOf({ note, utcOffsetMinutes: -300 }));
  const table = tableOf(exported, ';');
  // The mark in front tells Excel that it is UTF-8.
  expect(table).toMatch(/^\ufeffdate;time;zone;muscle/);
  const cells = Papa.parse<string[]>(table.slice(1), { delimiter: ';' }).data.flat();
  expect(cells.filter((cell) => /^[=+\-@＝＋－＠\t\n\r]/.test(cell))).toEqual([]);
  // Longer numbers lose their last digits.
  expect(cells.filter((cell) => /^\d{6,}$/.test(cell))).toEqual([]);
  const { cramps } = await readText(table);
  expect(cramps.map(({ said }) => said.note)).toEqual(hardNotes);
});

/** A cramp as a table stores it: without the time of its last change. */
function saidOf({ id, changedAtMs: _changedAtMs, ...said }: Cramp) {
  return { id, said };
}

/** A text in UTF-16, with a byte order mark. */
function utf16(text: string, isLittleEndian: boolean) {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return isLittleEndian ? bytes : bytes.swap16();
}

/** How another program might have saved a table again. */
const saved = fc.record({
  separator: fc.constantFrom(...separators),
  lineEnd: fc.constantFrom('\r\n', '\n', '\r'),
  wrap: fc.constantFrom<(text: string) => BlobPart>(
    (text) => text,
    (text) => `\ufeff${text}`,
    (text) => `sep=;\n${text}`,
    (text) => utf16(text, true),
    (text) => utf16(text, false),
  ),
});

const tables = tries(2000, 200);

test(`${tables} generated diaries come back from their tables equal`, async () => {
  await fc.assert(
    fc.asyncProperty(anyDiary, saved, async (cramps, { separator, lineEnd, wrap }) => {
      const text = tableOf(cramps, separator).slice(1).replaceAll(/\r?\n/g, lineEnd);
      const read = await readFile(new Blob([wrap(text)]), t0);
      expect(read.unreadable).toEqual([]);
      expect(read.cramps.map(({ id, said }) => ({ id, said }))).toEqual(cramps.map(saidOf));
    }),
    { numRuns: tables },
  );
});

test(`in ${tables} generated tables every line is either read or named`, async () => {
  const likely = fc.constantFrom('', '2026-11-20', '3:12', 'left', 'yes', '5', 'hello');
  const cell = fc.oneof(
    { arbitrary: likely, weight: 6 },
    fc.constantFrom('"a\nb"', '"a', 'a"b', '"a""b"', '2026-02-30', '=1', "'=1", 'ａ', '\u200e'),
    fc.string({ maxLength: 6, unit: 'binary' }).filter((text) => !/[\r\n]/.test(text)),
  );
  const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(rows, fc.constantFrom(...separators), async (cells, separator) => {
      const body = cells.map((row) => row.join(separator)).join('\n');
      const heads = ['date', 'time', 'side', 'note'].join(separator);
      const { cramps, unreadable } = await readText(`${heads}\n${body}`);
      const lines = [
        ...cramps.map(({ line }) => line),
        ...unreadable.flatMap(({ line, lastLine }) =>
          Array.from({ length: lastLine - line + 1 }, (_, more) => line + more),
        ),
      ];
      expect(new Set(lines).size).toBe(lines.length);
      // Every row on one line that begins with a date is either read or named.
      for (const [index, line] of body.split('\n').entries())
        if (line.startsWith('2026-11-20') && !body.includes('"'))
          expect(lines).toContain(index + 2);
    }),
    { numRuns: tables },
  );
});
