// @vitest-environment happy-dom
import { fireEvent, within } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Cramp } from '../../../domain/diary/cramp.ts';
import { defaultSettings } from '../../../domain/settings.ts';
import { dayMs } from '../../../domain/time.ts';
import { backup } from '../../../state/diary/files/backup.ts';
import { columns } from '../../../state/diary/files/file.ts';
import { tableOf } from '../../../state/diary/files/table.ts';
import { diaryStartItem, reportNotesItem } from '../../../state/diary/item.ts';
import { settingsItem } from '../../../state/settings/item.ts';
import { read } from '../../../state/kernel/store.ts';
import { write } from '../store.ts';
import { button, checkbox, click, screen, setUp, settle, t0 } from '../page.tsx';
import { crampOf, openDiary, openStoredDiary, storeCramps, storedCramps } from './fixtures.tsx';

setUp();

const download = vi.hoisted(() => vi.fn<(name: string, type: string, text: string) => void>());
vi.mock(import('../../../platform/download.ts'), async (original) => ({
  ...(await original()),
  download,
}));

/** Chooses a file with this text on the open diary page; returns its preview. */
async function choose(text: string): Promise<HTMLElement> {
  const chooser = screen.getByLabelText<HTMLInputElement>('Import a file', { selector: 'input' });
  fireEvent.change(chooser, {
    target: { files: [new File([text], 'diary.csv', { lastModified: t0 })] },
  });
  await vi.waitFor(async () => {
    await settle();
    expect(document.querySelector('.import-preview, .import-wrong')).not.toBeNull();
  });
  return document.querySelector<HTMLElement>('.import-preview, .import-wrong')!;
}

async function open(preview: HTMLElement, summary: string) {
  const details = within(preview).getByText(summary).closest('details')!;
  details.open = true;
  fireEvent(details, new Event('toggle'));
  await settle();
  return details.querySelector('ul')!.innerText;
}

describe('the preview of a table', () => {
  test('says what happens to each line, and stores nothing before it is confirmed', async () => {
    const mine = crampOf({ id: 'mine1', note: 'mine', side: 'left', muscle: 'soleus' });
    const same = crampOf({ id: 'same1', startedAtMs: t0 - 2 * dayMs });
    const fresh = crampOf({ id: 'new1', startedAtMs: t0 - 3 * dayMs, hasTime: false });
    await openDiary([mine, same]);
    const before = await fakeBrowser.storage.local.get();
    const theirs = { ...mine, note: 'theirs', startedAtMs: mine.startedAtMs - 60_000 };
    const preview = await choose(tableOf([theirs, same, fresh], ';'));
    expect(await open(preview, '1 new cramp')).toContain(
      'Line 4: Nov 20, 2026, Place not recorded',
    );
    expect(await open(preview, '1 is here already')).toContain('Line 3: Nov 21, 2026, 10:00');
    const differs = '1 differs from yours, and which one is newer is not known';
    expect(await open(preview, differs)).toMatch(
      /^Line 2: Nov 22, 2026, 9:59\sAM, .* \(differs: Time · Note\)$/,
    );
    expect(await fakeBrowser.storage.local.get()).toEqual(before);
    await click(checkbox('Put those of the file in place of mine'));
    await click(button('Import'));
    expect(screen.getByText('2 cramps were imported.')).toBeTruthy();
    expect((await storedCramps()).map(({ note }) => note).toSorted()).toEqual(['', '', 'theirs']);
  });

  test.each([
    [
      'date',
      '20.11.2026',
      'Day, “20.11.2026”: Write the day as 2026-11-20, from 1900 until today.',
    ],
    ['time', '25:00', 'Time, “25:00”: Write the time as 3:12, 15:40 or 3:12:34 AM.'],
    ['zone', 'CET', 'Time zone, “CET”: Write the time zone as UTC+01:00.'],
    ['muscle', 'calf', 'Where, “calf”: Write one of these, or nothing: gastrocnemius (Calf), '],
    ['side', 'l', 'Which leg, “l”: Write one of these, or nothing: left, right, both'],
    ['durationSeconds', '2m', 'Length in seconds, “2m”: Write a whole number from 1 to 86,400, or'],
    ['severity', '11', 'How bad, 0 to 10, “11”: Write a whole number from 0 to 10, or nothing.'],
    ['sleepDisturbed', '-', 'Sleep disturbed, 0 to 10, “-”: Write a whole number from 0 to 10'],
    ['activity', 'x', 'What you were doing, “x”: Write one of these, or nothing: asleep,'],
    ['soreAfterwards', 'x', 'Sore afterwards, “x”: Write one of these, or nothing: yes, no'],
    ['distressing', 'x', 'Upsetting, “x”: Write one of these, or nothing: yes, no'],
    ['done', 'x', 'What you did, “x”: Write one of these, or nothing: stretch ('],
    ['note', 'x'.repeat(1001), `Note, “${'x'.repeat(40)}…”: Write at most 1,000 letters.`],
    ['id', 'No 1', 'Identifier, “No 1”: Write 4 to 24 small letters and digits, or nothing.'],
  ])('names the line, the column and the fault of %s in words', async (column, cell, words) => {
    await openDiary();
    const row = columns.map((one) => (one === column ? cell : one === 'date' ? '2026-11-20' : ''));
    const preview = await choose(`${columns.join(',')}\n${row.join(',')}`);
    expect(preview.innerText).toContain('1 row cannot be read and is left out');
    expect(preview.innerText).toContain(`Line 2: ${words}`);
    expect(preview.innerText).not.toMatch(/durationSeconds|sleepDisturbed|soreAfterwards/);
    expect(within(preview).queryByRole('button', { name: 'Import' })).toBeNull();
  });

  test('counts the lines inside an open quote, and names unknown cells and columns', async () => {
    await openDiary();
    const preview = await choose(
      'date,note,shoes\n2026-11-20,a,b,c\n2026-11-20,"calf\n2026-11-21,ok\n2026-11-22,ok',
    );
    expect(preview.innerText).toContain('4 rows cannot be read and are left out');
    expect(preview.innerText).toContain('Line 2: There is more in it than there are headings: “c”');
    expect(preview.innerText).toContain('Lines 3 to 5: A quotation mark is not closed.');
    expect(preview.innerText).toContain('One column is not read: shoes');
  });

  test('of another file forgets the choices for the earlier one', async () => {
    const mine = crampOf({ note: 'mine' });
    await openDiary([mine]);
    const box = 'Put those of the file in place of mine';
    await choose(tableOf([{ ...mine, note: 'theirs' }], ','));
    await click(checkbox(box));
    await choose(tableOf([{ ...mine, note: 'other' }], ','));
    expect(checkbox(box).checked).toBe(false);
  });

  test('and the question before erasing replace each other', async () => {
    await openDiary();
    const openCount = () => document.querySelectorAll('.import-preview, .erase').length;
    await choose(tableOf([crampOf()], ','));
    await click(button('Erase the diary'));
    expect(openCount()).toBe(1);
    expect(screen.getByLabelText('Type erase to go on')).toBeTruthy();
    await choose(tableOf([crampOf()], ','));
    expect(openCount()).toBe(1);
    expect(button('Import')).toBeTruthy();
  });

  test('of another kind of file is refused with words', async () => {
    await openDiary();
    const words = await choose('date,mood\n2026-11-20,good');
    expect(words.textContent).toContain('It is not a diary of cramps. Nothing was changed.');
  });
});

test('each other item of a backup can be chosen, and is off by default if it would replace mine', async () => {
  await write(settingsItem, { ...defaultSettings, glassMl: 300 });
  await write(reportNotesItem, { medicines: 'theirs', questions: '' });
  const text = await backup(t0);
  await fakeBrowser.storage.local.remove(settingsItem.key);
  await write(reportNotesItem, { medicines: 'mine', questions: '' });
  await openDiary();
  await choose(text);
  expect(checkbox('Settings').checked).toBe(true);
  expect(checkbox('Your notes for the doctor, in place of yours').checked).toBe(false);
  await click(button('Import'));
  expect((await read(settingsItem)).glassMl).toBe(300);
  expect((await read(reportNotesItem)).medicines).toBe('mine');
});

describe('before a diary is started, the preview', () => {
  const startedThereAtMs = t0 - 9 * dayMs;
  const there = async (...cramps: Cramp[]) => {
    await write(diaryStartItem, startedThereAtMs);
    await storeCramps(cramps);
    return backup(t0);
  };
  test.each([
    ['a table', () => tableOf([crampOf()], ','), t0, 1],
    ['a backup', () => there(crampOf()), startedThereAtMs, 1],
    ['a backup of an empty diary', () => there(), startedThereAtMs, 0],
  ])(
    'of %s says what is stored and where, and starts the diary with the import',
    async (_, textOf, startsAtMs, count) => {
      const text = await textOf();
      await fakeBrowser.storage.local.clear();
      await openStoredDiary();
      const preview = await choose(text);
      expect(within(preview).getByText(/kept in this browser only/)).toBeTruthy();
      expect(within(preview).getByText(/export it and erase it/)).toBeTruthy();
      expect(await read(diaryStartItem)).toBeNull();
      // The clock moved while the test waited for the preview.
      vi.setSystemTime(t0);
      await click(button('Start diary and import'));
      expect(await read(diaryStartItem)).toBe(startsAtMs);
      expect(await storedCramps()).toHaveLength(count);
    },
  );

  test('of a backup with only settings starts no diary', async () => {
    await write(settingsItem, { ...defaultSettings, glassMl: 300 });
    const text = await backup(t0);
    await fakeBrowser.storage.local.clear();
    await openStoredDiary();
    const preview = await choose(text);
    expect(within(preview).queryByText(/kept in this browser only/)).toBeNull();
    await click(button('Import'));
    expect((await read(settingsItem)).glassMl).toBe(300);
    expect(await read(diaryStartItem)).toBeNull();
  });
});

test.each([
  ['es-MX', ','],
  ['de-CH', ','],
  ['pt-BR', ';'],
])(
  'a browser in %s is offered a table with %j between cells, or the other separator',
  async (language, expected) => {
    vi.spyOn(navigator, 'language', 'get').mockReturnValue(language);
    await openDiary([crampOf()]);
    for (const separator of [expected, expected === ',' ? ';' : ',']) {
      const select = screen.getByLabelText<HTMLSelectElement>(/^Cells are separated by/);
      if (separator !== expected) fireEvent.change(select, { target: { value: separator } });
      await click(button('Export the diary (CSV)'));
      const [[name, type, text]] = download.mock.calls.splice(0) as [[string, string, string]];
      expect([name, type]).toEqual(['legroom-diary-2026-11-23.csv', 'text/csv']);
      expect(text).toContain(`date${separator}time${separator}zone`);
    }
  },
);
