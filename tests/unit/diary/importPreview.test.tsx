// @vitest-environment happy-dom
import { fireEvent, within } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { startTry } from '../../../domain/diary/eveningTry.ts';
import { choiceFallback } from '../../../domain/session/index.ts';
import { defaultSettings } from '../../../domain/settings.ts';
import { dayMs, minuteMs } from '../../../domain/time.ts';
import { backup } from '../../../state/diary/files/backup.ts';
import { tableOf, type Separator } from '../../../state/diary/files/table.ts';
import { diaryStartItem, eveningTryItem, reportNotesItem } from '../../../state/diary/item.ts';
import { choiceItem } from '../../../state/session/item.ts';
import { settingsItem } from '../../../state/settings/item.ts';
import { read } from '../../../state/kernel/store.ts';
import { write } from '../store.ts';
import { tellPageOfRejections } from '../rejections.ts';
import { button, checkbox, click, screen, setUp, settle, t0 } from '../page.tsx';
import { crampOf, openDiary, openStoredDiary, storeCramps, storedCramps } from './fixtures.tsx';

setUp();
tellPageOfRejections();

const { local } = fakeBrowser.storage;

const download = vi.hoisted(() => vi.fn<(name: string, type: string, text: string) => void>());
vi.mock(import('../../../platform/download.ts'), async (original) => ({
  ...(await original()),
  download,
}));

/** Chooses a file with this text on the open diary page; returns its preview. */
async function choose(text: string): Promise<HTMLElement> {
  const chooser = screen.getByLabelText<HTMLInputElement>('Import a file', { selector: 'input' });
  fireEvent.change(chooser, {
    target: { files: [new File([text], 'diary.json', { lastModified: t0 })] },
  });
  await vi.waitFor(async () => {
    await settle();
    expect(document.querySelector('.import-preview, .import-wrong')).not.toBeNull();
  });
  // Waiting moved the clock.
  vi.setSystemTime(t0);
  return document.querySelector<HTMLElement>('.import-preview, .import-wrong')!;
}

async function open(preview: HTMLElement, summary: string) {
  const details = within(preview).getByText(summary).closest('details')!;
  details.open = true;
  fireEvent(details, new Event('toggle'));
  await settle();
  return details.querySelector('ul')!.innerText;
}

test('the preview says what happens to each cramp, and an import is all or nothing', async () => {
  const ofDay = (id: string, daysAgo: number) =>
    crampOf({ id, startedAtMs: t0 - daysAgo * dayMs, side: 'left', muscle: 'soleus' });
  const [newer, older, other] = [ofDay('newer1', 1), ofDay('older1', 2), ofDay('other1', 3)];
  const [same, fresh] = [ofDay('same1', 4), { ...ofDay('fresh1', 5), hasTime: false }];
  const isNewer = { startedAtMs: t0 - 40 * dayMs, changedAtMs: newer.changedAtMs + 1 };
  const isOther = { note: 'theirs', startedAtMs: other.startedAtMs - minuteMs };
  const theirs = [{ ...newer, ...isNewer }, older, { ...other, ...isOther }, same, fresh];
  await storeCramps(theirs);
  const text = await backup(t0);
  await local.clear();
  const ours = [newer, { ...older, note: 'mine', changedAtMs: t0 }, other, same];
  await openDiary(ours);
  const before = await local.get();
  const preview = await choose(text);
  const differs = '1 differs from yours, and which one is newer is not known';
  for (const [summary, line] of [
    ['1 new cramp', /^Cramp 4: Nov 18, 2026, Left lower calf$/],
    ['1 is newer than yours, and takes its place', /^Cramp 5: Oct 14, .* \(differs: Day\)$/],
    [differs, /^Cramp 2: Nov 20, 2026, 9:59\sAM, .* \(differs: Time · Note\)$/],
    ['1 is here already', /^Cramp 3: Nov 19, 2026, 10:00\sAM, Left lower calf$/],
    ['1 is older than yours, which stays', /^Cramp 1: Nov 21, .* \(differs: Note\)$/],
  ] as const)
    expect(await open(preview, summary)).toMatch(line);
  await click(checkbox('Put those of the file in place of mine'));
  vi.spyOn(local, 'set').mockRejectedValueOnce(new Error('quota exceeded'));
  await click(button('Import'));
  expect(await local.get()).toEqual(before);
  await click(button('Import'));
  expect(screen.getByText('3 cramps were imported.')).toBeTruthy();
  const changed = { ...other, ...isOther, changedAtMs: t0 };
  const after = [theirs[0], ours[1], changed, same, fresh];
  expect(new Set(await storedCramps())).toEqual(new Set(after));
});

test('the preview names each cramp that cannot be read, and one that differs by its zone alone', async () => {
  const mine = crampOf();
  await storeCramps([{ ...mine, utcOffsetMinutes: 60, severity: 5, durationSeconds: 7 }]);
  const text = (await backup(t0)).replace('"cramps": [', '"cramps": [ 7, {},');
  await local.clear();
  await openDiary([mine]);
  const preview = await choose(text);
  for (const words of [
    '2 cramps cannot be read and are left out',
    'Cramp 1: It cannot be read.',
    'Cramp 2: It cannot be read.',
    '(differs: Time · Minutes · How bad, 0 to 10)',
  ])
    expect(preview.innerText).toContain(words);
});

test('the preview starts anew with each file, and is closed by the question before erasing', async () => {
  const mine = crampOf({ note: 'mine' });
  await openDiary([mine]);
  const words = await choose('date,note\n2026-11-20,a table');
  expect(words.textContent).toBe(
    'This is not a JSON file that Legroom exported. Nothing was changed.',
  );
  const box = () => checkbox('Put those of the file in place of mine');
  const theirs = async (note: string) =>
    (await backup(t0)).replace('"note": "mine"', `"note": "${note}"`);
  await choose(await theirs('theirs'));
  await click(box());
  await choose(await theirs('other'));
  expect(box().checked).toBe(false);
  const openCount = () => document.querySelectorAll('.import-preview, .erase').length;
  await click(button('Erase the diary'));
  expect(screen.getByLabelText('Type erase to go on')).toBeTruthy();
  expect(openCount()).toBe(1);
  await choose(await theirs('last'));
  expect(openCount()).toBe(1);
});

test('each other item of a backup can be chosen, starts no diary, and is off if it would replace mine', async () => {
  await write(settingsItem, { ...defaultSettings, glassMl: 300 });
  await write(choiceItem, { ...choiceFallback, muscle: 'footArch' });
  await write(eveningTryItem, startTry(20_000, 19_000, null));
  await write(reportNotesItem, { medicines: 'theirs', questions: '' });
  const text = (await backup(t0)).replace(/"firstDay": \d+/, '"firstDay": "soon"');
  await local.remove(settingsItem.key);
  await write(reportNotesItem, { medicines: 'mine', questions: '' });
  await openStoredDiary();
  const preview = await choose(text);
  expect(within(preview).queryByText(/kept in this browser only/)).toBeNull();
  expect(within(preview).getByText(/^The six-week try: cannot be read/)).toBeTruthy();
  expect(within(preview).getAllByRole('checkbox')).toHaveLength(2);
  expect(checkbox('Settings').checked).toBe(true);
  expect(checkbox('Your notes for the doctor, in place of yours').checked).toBe(false);
  const { settings: _settings, ...before } = await local.get();
  await click(button('Import'));
  const { settings, ...after } = await local.get();
  expect(settings).toMatchObject({ value: { glassMl: 300 } });
  expect(after).toEqual(before);
});

const startedThereAtMs = t0 - 9 * dayMs;

test.each([
  ['a backup', [crampOf()]],
  ['a backup of an empty diary', []],
])('%s starts a diary once it was read what that stores', async (_, cramps) => {
  await write(diaryStartItem, startedThereAtMs);
  await storeCramps(cramps);
  const text = await backup(t0);
  await local.clear();
  await openStoredDiary();
  const preview = await choose(text);
  expect(within(preview).getByText(/kept in this browser only/)).toBeTruthy();
  expect(within(preview).getByText(/export it and erase it/)).toBeTruthy();
  expect(await read(diaryStartItem)).toBeNull();
  await click(button('Start diary and import'));
  expect(await read(diaryStartItem)).toBe(startedThereAtMs);
  expect(await storedCramps()).toHaveLength(cramps.length);
});

test.each<[string, Separator, Separator]>([
  ['de-CH', ',', ';'],
  ['pt-BR', ';', ','],
])('in %s a table has %j between cells, or %j', async (language, usual, other) => {
  vi.spyOn(navigator, 'language', 'get').mockReturnValue(language);
  await openDiary([crampOf()]);
  for (const separator of [usual, other]) {
    await click(button('Export the diary (CSV)'));
    const table = tableOf([crampOf()], separator);
    expect(download).toHaveBeenLastCalledWith('legroom-diary-2026-11-23.csv', 'text/csv', table);
    fireEvent.change(screen.getByLabelText(/^Cells are/), { target: { value: other } });
  }
});
