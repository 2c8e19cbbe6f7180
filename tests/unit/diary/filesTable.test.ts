import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test, vi } from 'vitest';
import type { Cramp } from '../../../domain/diary/cramp.ts';
import type { FileContents } from '../../../state/diary/files/file.ts';
import { readFile } from '../../../state/diary/files/readFile.ts';
import { separators, tableOf } from '../../../state/diary/files/table.ts';
import { tries } from '../../endurance.ts';
import { hardNotes } from './hardNotes.ts';
import { setUp, t0 } from '../page.tsx';
import { anyDiary, crampOf, readText } from './fixtures.tsx';

setUp();

/** Reads a table with one row. */
async function readRow(heads: string, cells: string) {
  const { cramps, unreadable } = await readText(`${heads}\n${cells}`);
  return { said: cramps[0]?.said, unreadable };
}

/** A text in UTF-16, with a byte order mark. */
function utf16(text: string, isLittleEndian: boolean): ArrayBuffer {
  const view = new DataView(new ArrayBuffer(2 * text.length + 2));
  view.setUint16(0, 0xfeff, isLittleEndian);
  for (let index = 0; index < text.length; index += 1)
    view.setUint16(2 * index + 2, text.charCodeAt(index), isLittleEndian);
  return view.buffer;
}

describe('a table is read', () => {
  const moment = { startedAtMs: Date.parse('2026-11-20T03:00Z'), hasTime: true };

  test.each([
    ['with columns in another order', 'note,time,date\nhello,03:00:00,2026-11-20'],
    ['with headings in any case', 'DATE,Time,nOTE\n2026-11-20,03:00,hello'],
    ['with quoted headings', '"date";"time";"note"\n2026-11-20;03:00;hello'],
    [
      'with blanks and direction marks',
      ' date ,\u200ftime,note\n\u200e2026-11-20, 3:00\u00a0,hello',
    ],
    [
      'with empty lines and padding',
      '\n\ndate,time,note,,\n,,,,\n2026-11-20,03:00,hello,,\n,,,,\n',
    ],
  ])('%s', async (_, contents) => {
    const { cramps, unreadable } = await readText(contents);
    expect(unreadable).toEqual([]);
    expect(cramps).toMatchObject([{ id: undefined, said: { ...moment, note: 'hello' } }]);
  });

  test('with mixed line ends, and no row is lost', async () => {
    const rows = Array.from({ length: 9 }, (_, day) => `2026-11-0${day + 1},03:00`);
    const ends = ['\r\n', '\n', '\n', '\r'];
    const text = rows.reduce((all, row, index) => all + ends[index % 4] + row, 'date,time');
    const { cramps } = await readText(text);
    expect(cramps.map(({ line }) => line)).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  test('with the separator of its headings, whatever its notes contain', async () => {
    const rows = Array.from({ length: 20 }, () => '2026-11-20;a, b, c, d, e').join('\n');
    const { cramps, unreadable } = await readText(`date;note\n${rows}`);
    expect([cramps.length, unreadable]).toEqual([20, []]);
  });

  test('and every unknown or repeated column is named', async () => {
    const { unknownColumns } = await readText('date,Shoes,note,weather,note\n2026-11-20,,a,,b');
    expect(unknownColumns).toEqual(['Shoes', 'weather', 'note']);
  });
});

describe('a date', () => {
  const now = new Date(t0).toISOString().slice(0, 10);

  test.each([
    ['1900-01-01', '1900-01-01'],
    [now, now],
  ])('%s is read, without a time of day', async (cell, day) => {
    const { said } = await readRow('date,note', `${cell},x`);
    expect(said).toMatchObject({ startedAtMs: Date.parse(`${day}T00:00Z`), hasTime: false });
  });

  const wrongDates =
    '2026-11-31 | 2026-02-30 | 2027-02-29 | 1900-02-29 | 2026-13-01 | 2026-00-10 | 2026-11-24 | 1899-12-31 | ' +
    '1899-12-31 23:00 | 20.11.2026 | 11/20/2026 | 1.79543E+12 | 2026-11-20T03:12Z | 20-11-2026 | 26-11-20 | yesterday | ';

  test.each(wrongDates.split(' | '))('%j is refused, with a zone and without', async (cell) => {
    const fault = { line: 2, lastLine: 2, fault: 'date', cell };
    expect((await readRow('date,zone,note', `${cell},,x`)).unreadable).toEqual([fault]);
    expect((await readRow('date,zone,note', `${cell},UTC+01:00,x`)).unreadable).toEqual([fault]);
  });

  test('of today at a future time is refused', async () => {
    expect((await readRow('date,time', `${now},10:00`)).said).toBeDefined();
    expect((await readRow('date,time', `${now},10:01`)).unreadable).toMatchObject([
      { fault: 'date' },
    ]);
  });
});

describe('a time', () => {
  test.each([
    ['2026-11-20', '3:12', '03:12:00'],
    ['2026-11-20', '3:12:34 AM', '03:12:34'],
    ['2026-11-20', '12:05 a.m.', '00:05:00'],
    ['2026-11-20', '12:05\u202fPM', '12:05:00'],
    ['2026-11-20', '11:59pm', '23:59:00'],
    ['2026-11-20 03:12:34', '', '03:12:34'],
    ['2026-11-20T3:12 PM', '', '15:12:00'],
    ['2026-11-20 00:00:00', '03:12', '03:12:00'],
  ])('%s, %j is read', async (date, time, clock) => {
    const { said } = await readRow('date,time', `${date},${time}`);
    const startedAtMs = Date.parse(`2026-11-20T${clock}Z`);
    expect(said).toEqual({ startedAtMs, hasTime: true, utcOffsetMinutes: 0 });
  });

  test('of midnight, which a spreadsheet added to a date, does not count', async () => {
    expect((await readRow('date,note', '2026-11-20 00:00:00,x')).said!.hasTime).toBe(false);
  });

  test('that differs from the one beside its date is refused', async () => {
    const { unreadable } = await readRow('date,time', '2026-11-20 03:12,04:00');
    expect(unreadable).toMatchObject([{ fault: 'date' }]);
  });
});

describe('the clock of a zone', () => {
  test.each([
    ['utc-05:30', -330],
    ['', 0],
  ])('%j is taken', async (zone, utcOffsetMinutes) => {
    const { said } = await readRow('date,time,zone', `2026-11-20,03:00,${zone}`);
    const startedAtMs = Date.parse('2026-11-20T03:00Z') - utcOffsetMinutes * 60_000;
    expect(said).toEqual({ startedAtMs, hasTime: true, utcOffsetMinutes });
  });
});

describe('a cell', () => {
  test.each([
    ['muscle', 'Soleus', 'soleus'],
    ['side', ' LEFT ', 'left'],
    ['activity', 'afterexercise', 'afterExercise'],
    ['soreAfterwards', 'Yes', true],
    ['distressing', 'no', false],
    ['done', 'rub  Stand', ['rub', 'stand']],
    ['note', ' mine ', ' mine '],
  ])('of %s, %j, is read', async (column, cell, value) => {
    const { said } = await readRow(`date,${column}`, `2026-11-20,${cell}`);
    expect(said).toMatchObject({ [column]: value });
  });

  const wrongCells = {
    time: '25:00 | 3:60 | 3 | 312 | 0:30 AM | 13:00 PM | at night | 0.125',
    zone: 'CET | +01:00 | UTC+15:00 | UTC+01:75',
    muscle: 'calf',
    side: 'l',
    activity: 'constructor',
    severity: '11 | 5.5 | 1e1',
    sleepDisturbed: '-1',
    durationSeconds: '0 | 1.5 | 2 min',
    soreAfterwards: 'constructor',
    distressing: 'maybe',
    done: 'rub rub | sang',
    id: 'No 1 | 1.8E+12',
  };

  test.each(Object.entries(wrongCells))('of %s is refused: %s', async (column, cells) => {
    for (const cell of cells.split(' | ')) {
      const { unreadable } = await readRow(`date,${column}`, `2026-11-20,${cell}`);
      expect(unreadable).toEqual([{ line: 2, lastLine: 2, fault: column, cell }]);
    }
  });

  test('without a heading is not read as another column', async () => {
    const text = 'date,note,\n2026-11-20,calf, left, woke me\n2026-11-21,ok,\n2026-11-22,ok,more';
    const { cramps, unreadable } = await readText(text);
    expect(cramps.map(({ said }) => said.note)).toEqual(['ok']);
    expect(unreadable).toEqual([
      { line: 2, lastLine: 2, fault: 'cells', cell: ' left, woke me' },
      { line: 4, lastLine: 4, fault: 'cells', cell: 'more' },
    ]);
  });
});

describe('a quotation mark that is not closed', () => {
  const rows = Array.from({ length: 8 }, (_, day) => `2026-11-1${day},ok`).join('\n');

  test.each([
    ['to the end', `2026-11-09,ok\n2026-11-09,"calf\n${rows}\n`, [3, 11], [2]],
    [
      'to a later row',
      `2026-11-09,"calf\n${rows}\n2026-11-19,"sole"\n2026-11-20,ok`,
      [2, 11],
      [12],
    ],
    ['nothing', '2026-11-20,x\n"', [3, 3], [2]],
  ])('is named with all lines inside it: %s', async (_, body, [line, lastLine], read) => {
    const { cramps, unreadable } = await readText(`date,note\n${body}`);
    expect(cramps.map((cramp) => cramp.line)).toEqual(read);
    expect(unreadable).toEqual([{ line, lastLine, fault: 'quotes', cell: '' }]);
  });

  test('inside a cell does not count', async () => {
    const { said } = await readRow('date,note', '2026-11-20,a 5" nail');
    expect(said!.note).toBe('a 5" nail');
  });
});

test('lines are counted correctly after notes of several lines', async () => {
  const { cramps, unreadable } = await readText(
    'date,note\n2026-11-20,"two\r\nlines"\n2026-11-31,"two\nmore"\n\n2026-11-21,x',
  );
  expect(cramps.map(({ line }) => line)).toEqual([2, 7]);
  expect(unreadable).toMatchObject([{ line: 4, lastLine: 5, fault: 'date' }]);
});

describe('a file that cannot be used', () => {
  test.each<[string, BlobPart]>([
    ['notText', new Uint8Array([0xff, 0x80, 0x81])],
    ['notOurs', '<!doctype html><p>date</p>'],
    ['notOurs', ''],
    ['notOurs', 'day,time,note\n2026-11-20,03:00,x'],
    ['notCramps', 'date,mood,dreams\n2026-11-20,good,none'],
    ['notCramps', 'date\n2026-11-20'],
    ['tooLarge', new Uint8Array(50 * 1024 * 1024)],
  ])('is refused with words: %s', async (reason, contents) => {
    await expect(readFile(new Blob([contents]), t0)).rejects.toMatchObject({ reason });
  });
});

describe('an exported table', () => {
  test.each(hardNotes)('brings the note %j back', async (note) => {
    const { cramps } = await readText(tableOf([crampOf({ note })], ','));
    expect(cramps.map(({ said }) => said.note)).toEqual([note.replaceAll('\r\n', '\n')]);
  });

  test.each([',', ';'] as const)(
    'with %j has nothing that a spreadsheet would change',
    (separator) => {
      const table = tableOf(
        hardNotes.map((note) => crampOf({ note, utcOffsetMinutes: -300 })),
        separator,
      );
      expect(table).toMatch(/^\ufeffdate.time.zone.muscle/);
      const cells = Papa.parse<string[]>(table.slice(1), { delimiter: separator }).data.flat();
      expect(cells.filter((cell) => /^[=+\-@＝＋－＠\t\n\r]/.test(cell))).toEqual([]);
      // Longer numbers lose their last digits.
      expect(cells.filter((cell) => /^\d{6,}$/.test(cell))).toEqual([]);
    },
  );
});

/** A cramp as a table stores it: without the time of its last change. */
function saidOf(cramp: Cramp) {
  const { id, changedAtMs: _changedAtMs, ...said } = cramp;
  return { id, said };
}

/** A table as another program might have saved it again. */
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
  vi.useRealTimers();
  await fc.assert(
    fc.asyncProperty(anyDiary, saved, async (cramps, { separator, lineEnd, wrap }) => {
      const text = tableOf(cramps, separator).slice(1).replaceAll(/\r?\n/g, lineEnd);
      const read: FileContents = await readFile(new Blob([wrap(text)]), t0);
      expect(read.unreadable).toEqual([]);
      expect(read.cramps.map(({ id, said }) => ({ id, said }))).toEqual(cramps.map(saidOf));
    }),
    { numRuns: tables },
  );
});

test(`in ${tables} generated tables every line is either read or named`, async () => {
  vi.useRealTimers();
  const cell = fc.oneof(
    {
      weight: 6,
      arbitrary: fc.constantFrom('', '2026-11-20', '3:12', 'left', 'yes', '5', 'hello'),
    },
    fc.constantFrom('"a\nb"', '"a', 'a"b', '"a""b"', '2026-02-30', '=1', "'=1", 'ａ', '\u200e'),
    fc.string({ maxLength: 6, unit: 'binary' }).filter((text) => !/[\r\n]/.test(text)),
  );
  const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(rows, saved, async (cells, { separator, lineEnd, wrap }) => {
      const body = cells.map((row) => row.join(separator)).join('\n');
      const text = `date${separator}time${separator}side${separator}note\n${body}`;
      const file = new Blob([wrap(text.replaceAll('\n', lineEnd))]);
      const { cramps, unreadable } = await readFile(file, t0);
      const first = typeof wrap('') === 'string' && (wrap('') as string).startsWith('sep') ? 3 : 2;
      const named = unreadable.flatMap(({ line, lastLine }) =>
        Array.from({ length: lastLine - line + 1 }, (_, more) => line + more),
      );
      const starts = cramps.map(({ line }) => line);
      expect(new Set([...named, ...starts]).size).toBe(named.length + starts.length);
      // Every row on one line that begins with a date is either read or named.
      for (const [index, line] of body.split('\n').entries())
        if (line.startsWith('2026-11-20') && !body.includes('"'))
          expect([...named, ...starts]).toContain(index + first);
    }),
    { numRuns: tables },
  );
});
