// @vitest-environment happy-dom
import { fireEvent, within } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { sampleDiary } from '../../../scripts/sampleDiary.ts';
import { clockOf, momentOf } from '../../../components/diary/clockFields.ts';
import { choiceFallback } from '../../../domain/session/index.ts';
import { defaultSettings } from '../../../domain/settings.ts';
import { dayMs, hourMs } from '../../../domain/time.ts';
import { diaryStartItem, eveningTryItem, reportNotesItem } from '../../../state/diary/item.ts';
import { settingsItem } from '../../../state/settings/item.ts';
import { read } from '../../../state/kernel/store.ts';
import { write } from '../store.ts';
import { tellPageOfRejections } from '../rejections.ts';
import {
  button,
  checkbox,
  click,
  close,
  heading,
  radio,
  screen,
  setUp,
  settle,
  t0,
  enter,
  type,
} from '../page.tsx';
import { crampOf, openDiary, openStoredDiary, storedCramps } from './fixtures.tsx';

setUp();
tellPageOfRejections();

const field = (name: string) => screen.getByLabelText<HTMLInputElement>(name);

const fill = (name: string, value: string) => type(field(name), value);

test('before the diary is started the page says what it stores, and exports no diary from a full disk', async () => {
  await openStoredDiary();
  expect(screen.getByText(/kept in this browser only/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Add a cramp' })).toBeNull();
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('quota exceeded'));
  await click(button('Start diary'));
  expect(screen.getByText(/^The disk is full, so this was not saved/)).toBeTruthy();
  expect(screen.queryByText(/^Your diary is as it was/)).toBeNull();
  await click(button('Start diary'));
  expect(await read(diaryStartItem)).toBe(t0);
  expect(button('Add a cramp')).toBeTruthy();
});

test('a cramp of a past day is added, with everything that can be recorded', async () => {
  await openDiary();
  await click(button('Add a cramp'));
  await fill('Day', '2026-10-31');
  await fill('Time', '03:12');
  await fill('Minutes', '2.5');
  await click(radio('Foot'));
  await click(radio('Both'));
  const pain = screen.getByRole('radiogroup', { name: 'How bad, 0 to 10' });
  await click(within(pain).getByRole('radio', { name: '7' }));
  await click(radio('Asleep'));
  await click(checkbox('Rubbed it'));
  await enter(field('Note'), 'new shoes');
  await click(button('Save'));
  expect(await storedCramps()).toMatchObject([
    {
      startedAtMs: Date.parse('2026-10-31T03:12Z'),
      durationSeconds: 150,
      muscle: 'footArch',
      side: 'both',
      severity: 7,
      sleepDisturbed: null,
      activity: 'asleep',
      done: ['rub'],
      note: 'new shoes',
    },
  ]);
  expect(screen.getByText('October 2026: 1 cramp')).toBeTruthy();
  expect(screen.getByText('Saved to your diary.')).toBeTruthy();
  expect(document.activeElement).toBe(button('Add a cramp'));
});

test.each([
  ['Day', '2026-11-24', /not in the future/],
  ['Minutes', '-3', /up to 1440 minutes/],
  ['Minutes', '1441', /up to 1440 minutes/],
  ['Minutes', '5 min', /“5 min” cannot be read as a number/],
])('adding a cramp refuses %s %j, and says why', async (name, value, words) => {
  await openDiary();
  await click(button('Add a cramp'));
  await fill(name, value);
  await click(button('Save'));
  expect(screen.getByText(words)).toBeTruthy();
  expect(document.activeElement).toBe(field(name));
  expect(await storedCramps()).toEqual([]);
  await click(button('Cancel'));
  expect(button('Add a cramp')).toBeTruthy();
});

describe('a cramp of the list', () => {
  test('half written is not lost when another is opened, a save fails or the page is left', async () => {
    const isAsked = () => !dispatchEvent(new Event('beforeunload', { cancelable: true }));
    const cramp = crampOf({ durationSeconds: 240, side: 'left', note: 'mine' });
    await openDiary([cramp, crampOf({ id: 'other1', startedAtMs: t0, durationSeconds: 90 })]);
    const [changeOther, change] = screen.getAllByRole('button', { name: /^Change the cramp of/ });
    await click(changeOther!);
    await click(change!);
    expect(isAsked()).toBe(false);
    await fill('Minutes', '');
    await click(changeOther!);
    expect(screen.getByText(/^Save or cancel what you have written here first/)).toBeTruthy();
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('no'));
    await click(button('Save'));
    expect(field('Minutes').value).toBe('');
    expect(isAsked()).toBe(true);
    await click(button('Save'));
    const changed = { ...cramp, durationSeconds: null, changedAtMs: t0 };
    expect(await storedCramps()).toContainEqual(changed);
    expect(isAsked()).toBe(false);
    await click(changeOther!);
    expect(field('Minutes').value).toBe('1.5');
  });

  test('can be deleted and restored, with its note as text', async () => {
    const note = '<img src=x onerror=alert(1)>';
    await openDiary([crampOf({ note })]);
    await click(button(/^Delete the cramp of/));
    expect(await storedCramps()).toEqual([]);
    expect(document.activeElement).toBe(button('Undo'));
    await click(button('Undo'));
    expect(await storedCramps()).toMatchObject([{ note }]);
    expect(screen.getByText(note)).toBeTruthy();
  });

  test('is opened by an address that names it', async () => {
    vi.stubGlobal('location', { hash: '#cramp-cramp1' });
    await openDiary([crampOf()]);
    expect(heading('Change this cramp')).toBeTruthy();
  });
});

const day = Date.parse('2026-11-20T00:00Z');
const untimed = crampOf({ startedAtMs: day, hasTime: false });
const abroad = crampOf({ startedAtMs: day + 3 * hourMs + 7000, utcOffsetMinutes: 60 });

test('the fields of a cramp show the clock of that night, and keep its second if they are not touched', () => {
  expect(clockOf(abroad)).toEqual({ date: '2026-11-20', time: '04:00' });
  expect(abroad).toMatchObject(momentOf(clockOf(abroad), abroad, t0)!);
});

test.each([
  ['take a corrected day without a time', untimed, { date: '2026-11-19' }, [day - dayMs, false]],
  ['take an added time', untimed, { time: '03:00' }, [day + 3 * hourMs, true]],
  ['do not take a time away', abroad, { time: '' }, null],
])('the fields of a cramp %s', (_, cramp, typed, expected) => {
  const moment = momentOf({ ...clockOf(cramp), ...typed }, cramp, t0);
  expect(moment && [moment.startedAtMs, moment.hasTime]).toEqual(expected);
});

test('the last 12 months are counted in pictures and in tables, without older cramps of the list', async () => {
  const older = crampOf({ id: 'older1', startedAtMs: t0 - 800 * dayMs });
  await openDiary([crampOf(), crampOf({ id: 'second1' }), older]);
  const name = 'Cramps per week, the last 52 weeks. The most in a week: 2.';
  expect(screen.getByRole('img', { name })).toBeTruthy();
  const weeks = document.querySelector<HTMLDetailsElement>('.bar-chart details')!;
  weeks.open = true;
  fireEvent(weeks, new Event('toggle'));
  await settle();
  expect(within(weeks).getByRole('row', { name: 'Nov 17, 2026 2' })).toBeTruthy();
  expect(screen.getByText('September 2024: 1 cramp')).toBeTruthy();
});

test('a pattern shows its sign once, says why, and stays quiet after it was read', async () => {
  await openDiary([crampOf({ durationSeconds: 700 })]);
  expect(heading('A cramp lasted ten minutes or more')).toBeTruthy();
  expect(screen.getByText(/^Call a doctor or an advice line now/)).toBeTruthy();
  const link = screen.getByRole('link', { name: 'See this sign' });
  expect(link.getAttribute('href')).toBe('/learn.html#sign-overTenMinutes');
  await click(button('I have read it'));
  expect(screen.queryByRole('heading', { name: 'Worth a look' })).toBeNull();
});

test('the six-week try is started, paused after two weeks, resumed, and stopped after a question', async () => {
  await openStoredDiary();
  await click(button('Start diary'));
  await click(button('Start the try'));
  expect(screen.getByText(/^Day 1 of 14: just keep the diary/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Pause the try' })).toBeNull();
  await close();
  vi.setSystemTime(t0 + 14 * dayMs);
  await openStoredDiary();
  expect(screen.getByText('Day 1 of 42 of the stretch.')).toBeTruthy();
  await click(button('Pause the try'));
  expect(screen.getByText('Paused after 0 of 42 days of the stretch.')).toBeTruthy();
  await click(button('Go on'));
  await click(button('Stop the try'));
  await click(button('No, go on'));
  expect(document.activeElement).toBe(button('Stop the try'));
  expect(screen.getByText('Day 1 of 42 of the stretch.')).toBeTruthy();
  await click(button('Stop the try'));
  await click(button('Stop for good'));
  expect(document.activeElement).toBe(button('Start a new try'));
  expect(screen.getByText('The try is over.')).toBeTruthy();
  expect(await read(eveningTryItem)).toMatchObject({ stoppedOnDay: Math.floor(t0 / dayMs) + 14 });
});

test('the page for the doctor shows what was recorded, and each note even before it could be saved', async () => {
  const note = () => field('What you want to ask');
  const onPaper = () => screen.getByRole('article', { name: 'Leg cramp diary' }).textContent;
  await openDiary(sampleDiary(90, 330, t0));
  expect(onPaper()).toContain('Intense pain (7 or more of 10)');
  expect(onPaper()).toContain('Not a medical record and not a diagnosis');
  await enter(field('Medicines and supplements you take'), 'none at all');
  expect(onPaper()).toContain('none at all');
  const failed = new Error('no');
  const set = vi.spyOn(fakeBrowser.storage.local, 'set');
  set.mockRejectedValueOnce(failed).mockRejectedValueOnce(failed);
  await enter(note(), 'Is it the statin?');
  expect(note().value).toBe('Is it the statin?');
  expect(onPaper()).toContain('Is it the statin?');
  expect(screen.getByText(/^Not saved\. What you typed is still here/)).toBeTruthy();
  fireEvent.blur(note());
  await settle();
  expect(await read(reportNotesItem)).toMatchObject({ questions: 'Is it the statin?' });
  expect(screen.queryByText(/^Not saved/)).toBeNull();
  await write(reportNotesItem, { medicines: '', questions: 'from another window' });
  await settle();
  expect(onPaper()).toContain('from another window');
});

const everything = 'Export everything (JSON)';

test.each([
  ['nothing', {}, []],
  ['changed settings', { settings: { ...defaultSettings, glassMl: 300 } }, [everything]],
  ['a chosen routine', { choice: { ...choiceFallback, routine: 'own' } }, [everything]],
  ['an empty diary', { diaryStart: t0 }, [everything]],
  ['a cramp', { 'diary:2026-11': { cramps: [crampOf()] } }, [everything, 'Export the diary (CSV)']],
])('with %s an import is offered, and an export only of something', async (_, stored, offered) => {
  for (const [key, value] of Object.entries(stored))
    await fakeBrowser.storage.local.set({ [key]: { version: 1, value } });
  await openStoredDiary();
  expect(button('Import a file')).toBeTruthy();
  const exports = screen.queryAllByRole('button', { name: /^Export/ });
  expect(exports.map(({ textContent }) => textContent)).toEqual(offered);
});

test('erasing asks for a typed word, and leaves no cramp, not even one set aside, but the settings', async () => {
  await write(settingsItem, settingsItem.fallback);
  await fakeBrowser.storage.local.set({ 'broken:diary:2026-10:5': '', 'broken:settings:5': '' });
  await openDiary([crampOf()]);
  await click(button('Erase the diary'));
  expect(screen.queryByRole('button', { name: 'Erase now' })).toBeNull();
  await fill('Type erase to go on', 'Erase');
  await click(button('Erase now'));
  expect(screen.getByText('The diary was erased.')).toBeTruthy();
  const left = Object.keys(await fakeBrowser.storage.local.get());
  expect(left.toSorted()).toEqual(['broken:settings:5', 'settings']);
});
