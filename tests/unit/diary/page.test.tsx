// @vitest-environment happy-dom
import { act, fireEvent, within } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { sampleDiary } from '../../../scripts/sampleDiary.ts';
import { choiceFallback } from '../../../domain/session/index.ts';
import { defaultSettings } from '../../../domain/settings.ts';
import { dayMs } from '../../../domain/time.ts';
import {
  diaryStartItem,
  eveningTryItem,
  monthKey,
  reportNotesItem,
} from '../../../state/diary/item.ts';
import { choiceItem } from '../../../state/session/item.ts';
import { settingsItem } from '../../../state/settings/item.ts';
import { read } from '../../../state/kernel/store.ts';
import { write } from '../store.ts';
import { tellPageOfRejections } from '../rejections.ts';
import {
  button,
  checkbox,
  click,
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

const heading = (name: RegExp | string) => screen.queryByRole('heading', { name });
const field = (name: string) => screen.getByLabelText<HTMLInputElement>(name);

const fill = (name: string, value: string) => type(field(name), value);

describe('before the diary is started', () => {
  test('the page says what a diary stores, and adds nothing', async () => {
    await openStoredDiary();
    expect(screen.getByText(/kept in this browser only/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Add a cramp' })).toBeNull();
    await click(button('Start diary'));
    expect(await read(diaryStartItem)).toBe(t0);
    expect(button('Add a cramp')).toBeTruthy();
  });

  test('a full disk is reported, without offering an export of no diary', async () => {
    await openStoredDiary();
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('quota exceeded'));
    await click(button('Start diary'));
    expect(screen.getByText(/^The disk is full, so this was not saved/)).toBeTruthy();
    expect(screen.queryByText(/^Your diary is as it was/)).toBeNull();
  });
});

describe('adding a cramp', () => {
  test('of a past day, with everything that can be recorded', async () => {
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
    ['Day', '', /not in the future/],
    ['Minutes', '-3', /up to 1440 minutes/],
    ['Minutes', '1441', /up to 1440 minutes/],
    ['Minutes', '5 min', /“5 min” cannot be read as a number/],
  ])('refuses %s %j, and says why', async (name, value, words) => {
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
});

describe('a cramp of the list', () => {
  test.each([
    ['1,5', 90],
    ['٢٫٥', 150],
    ['', null],
    ['5 min', 240],
  ])('with %j as its new minutes lasts %s s', async (minutes, seconds) => {
    await openDiary([crampOf({ durationSeconds: 240 })]);
    await click(button(/^Change the cramp of/));
    await fill('Minutes', minutes);
    await click(button('Save'));
    expect(await storedCramps()).toMatchObject([{ durationSeconds: seconds }]);
  });

  test('is not opened while another form has unsaved changes, which says so', async () => {
    await openDiary([crampOf({ side: 'left' }), crampOf({ id: 'other1', startedAtMs: t0 })]);
    const [change, changeOther] = screen.getAllByRole('button', { name: /^Change the cramp of/ });
    await click(changeOther!);
    await click(change!);
    await fill('Minutes', '7');
    await click(changeOther!);
    expect(field('Minutes').value).toBe('7');
    expect(screen.getByText(/^Save or cancel what you have written here first/)).toBeTruthy();
    await click(button('Cancel'));
    await click(changeOther!);
    expect(field('Minutes').value).toBe('');
  });

  test('that is written is asked about before the page is left', async () => {
    const isAsked = () => !dispatchEvent(new Event('beforeunload', { cancelable: true }));
    await openDiary();
    await click(button('Add a cramp'));
    expect(isAsked()).toBe(false);
    await fill('Minutes', '7');
    expect(isAsked()).toBe(true);
    await click(button('Save'));
    expect(isAsked()).toBe(false);
  });

  test('stays in its form when it cannot be saved', async () => {
    await openDiary([crampOf()]);
    await click(button(/^Change the cramp of/));
    await fill('Minutes', '7');
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('no'));
    await click(button('Save'));
    expect(field('Minutes').value).toBe('7');
    await click(button('Save'));
    expect(await storedCramps()).toMatchObject([{ durationSeconds: 420 }]);
  });

  test('can be changed, and keeps its seconds and its time zone', async () => {
    const cramp = crampOf({ startedAtMs: t0 - dayMs + 7000, utcOffsetMinutes: 60, side: 'left' });
    await openDiary([cramp]);
    await click(button(/^Change the cramp of/));
    expect(field('Time').value).toBe('11:00');
    await click(radio('Right'));
    await click(button('Save'));
    expect(await storedCramps()).toMatchObject([{ ...cramp, side: 'right', changedAtMs: t0 }]);
  });

  test('can be deleted and restored', async () => {
    await openDiary([crampOf({ note: 'mine' })]);
    await click(button(/^Delete the cramp of/));
    expect(await storedCramps()).toEqual([]);
    expect(document.activeElement).toBe(button('Undo'));
    await click(button('Undo'));
    expect(await storedCramps()).toMatchObject([{ note: 'mine' }]);
    expect(screen.getByText('mine')).toBeTruthy();
  });

  test('is opened by an address that names it', async () => {
    vi.stubGlobal('location', { hash: '#cramp-cramp1' });
    await openDiary([crampOf()]);
    expect(heading('Change this cramp')).toBeTruthy();
  });

  test('shows a note as text, whatever is in it', async () => {
    const note = '<img src=x onerror=alert(1)>';
    await openDiary([crampOf({ note })]);
    expect(screen.getByText(note)).toBeTruthy();
    expect(document.querySelector('main img[src="x"]')).toBeNull();
  });
});

describe('the last 12 months', () => {
  test('are counted in pictures that say what they show', async () => {
    await openDiary(sampleDiary(90, 330, t0));
    expect(heading('The last 12 months')).toBeTruthy();
    const pictures = screen
      .getAllByRole('img')
      .map((picture) => picture.getAttribute('aria-label'));
    expect(pictures[0]).toMatch(
      /^Cramps on each day of the last 12 months: 90 cramps on \d+ days$/,
    );
    expect(pictures[1]).toMatch(/^Cramps per week, the last 52 weeks. The most in a week: \d+\.$/);
  });

  test('have a table of the days with a cramp', async () => {
    await openDiary([crampOf(), crampOf({ id: 'second1' })]);
    const [days] = document.querySelectorAll<HTMLElement>('.year-calendar details');
    await act(() => {
      (days as HTMLDetailsElement).open = true;
      days!.dispatchEvent(new Event('toggle'));
    });
    expect(within(days!).getByRole('rowheader', { name: 'Nov 22, 2026' })).toBeTruthy();
    expect(within(days!).getByRole('cell', { name: '2' })).toBeTruthy();
  });

  test('leave out older cramps, which stay in the list', async () => {
    await openDiary([crampOf(), crampOf({ id: 'older1', startedAtMs: t0 - 800 * dayMs })]);
    const [calendar] = screen.getAllByRole('img');
    expect(calendar!.getAttribute('aria-label')).toContain('1 cramp on 1 day');
    expect(screen.getByText('September 2024: 1 cramp')).toBeTruthy();
  });
});

describe('a pattern', () => {
  test('shows the sign once, says why, and stays quiet after it was read', async () => {
    await openDiary([crampOf({ durationSeconds: 700 })]);
    expect(heading('A cramp lasted ten minutes or more')).toBeTruthy();
    expect(screen.getByText(/^Call a doctor or an advice line now/)).toBeTruthy();
    const link = screen.getByRole('link', { name: 'See this sign' });
    expect(link.getAttribute('href')).toBe('/learn.html#sign-overTenMinutes');
    await click(button('I have read it'));
    expect(heading('Worth a look')).toBeNull();
  });
});

describe('the six-week try', () => {
  test('is started, paused, resumed, and stopped after a question', async () => {
    await openDiary();
    await click(button('Start the try'));
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
    expect(await read(eveningTryItem)).toMatchObject({ stoppedOnDay: Math.floor(t0 / dayMs) });
  });

  test('has nothing to pause in the two weeks before the stretch', async () => {
    await openStoredDiary();
    await click(button('Start diary'));
    await click(button('Start the try'));
    expect(screen.getByText(/^Day 1 of 14: just keep the diary/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Pause the try' })).toBeNull();
    expect(button('Stop the try')).toBeTruthy();
  });
});

describe('the page for the doctor', () => {
  const note = () => field('What you want to ask');
  const onPaper = () => screen.getByRole('article', { name: 'Leg cramp diary' }).textContent;

  test('shows what was recorded, and a note even before its field is left, as for Print on a touch screen', async () => {
    await openDiary(sampleDiary(90, 330, t0));
    expect(onPaper()).toContain('Intense pain (7 or more of 10)');
    expect(onPaper()).toContain('Not a medical record and not a diagnosis');
    await enter(field('Medicines and supplements you take'), 'none at all');
    expect(onPaper()).toContain('none at all');
    await type(note(), 'Is it the statin?');
    expect(onPaper()).toContain('Is it the statin?');
    fireEvent.blur(note());
    await settle();
    await write(reportNotesItem, { medicines: '', questions: 'from another window' });
    await settle();
    expect(onPaper()).toContain('from another window');
  });

  test('keeps a note that cannot be saved in its field, with a message, until it can be saved', async () => {
    await openDiary();
    const failed = new Error('no');
    const set = vi.spyOn(fakeBrowser.storage.local, 'set');
    set.mockRejectedValueOnce(failed).mockRejectedValueOnce(failed);
    await enter(note(), 'Is it the statin?');
    expect(note().value).toBe('Is it the statin?');
    expect(screen.getByText(/^Not saved\. What you typed is still here/)).toBeTruthy();
    fireEvent.blur(note());
    await settle();
    expect(await read(reportNotesItem)).toMatchObject({ questions: 'Is it the statin?' });
    expect(screen.queryByText(/^Not saved/)).toBeNull();
  });
});

describe('the data', () => {
  const everything = 'Export everything (JSON)';
  const table = 'Export the diary (CSV)';
  const [cramp, own] = [crampOf(), { ...choiceFallback, routine: 'own' }];
  test.each([
    ['nothing is stored', {}, []],
    [
      'settings were changed',
      { [settingsItem.key]: { ...defaultSettings, glassMl: 300 } },
      [everything],
    ],
    ['a routine was chosen', { [choiceItem.key]: own }, [everything]],
    ['an empty diary was started', { [diaryStartItem.key]: t0 }, [everything]],
    [
      'a cramp is there',
      { [monthKey(cramp.startedAtMs)]: { cramps: [cramp] } },
      [everything, table],
    ],
  ])('if %s: an import is offered, and an export only of something', async (_, stored, offered) => {
    for (const [key, value] of Object.entries(stored))
      await fakeBrowser.storage.local.set({ [key]: { version: 1, value } });
    await openStoredDiary();
    expect(button('Import a file')).toBeTruthy();
    const exports = screen.queryAllByRole('button', { name: /^Export/ });
    expect(exports.map(({ textContent }) => textContent)).toEqual(offered);
  });
});

describe('erasing', () => {
  test('asks for a typed word, offers an export, and leaves no cramp', async () => {
    await openDiary([crampOf()]);
    await click(button('Erase the diary'));
    expect(screen.queryByRole('button', { name: 'Erase now' })).toBeNull();
    await fill('Type erase to go on', 'Erase');
    await click(button('Erase now'));
    const left = Object.keys(await fakeBrowser.storage.local.get());
    expect(left.filter((key) => key.startsWith('diary'))).toEqual([]);
    expect(screen.getByText('The diary was erased.')).toBeTruthy();
    expect(heading('All cramps')).toBeNull();
  });
});
