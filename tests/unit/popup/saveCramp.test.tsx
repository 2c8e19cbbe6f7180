// @vitest-environment happy-dom
import { fireEvent, within } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { CrampDetails } from '../../../components/cramp/SaveCramp.tsx';
import { Popup } from '../../../components/popup/Popup.tsx';
import { end, startRelief } from '../../../domain/session/index.ts';
import { minuteMs } from '../../../domain/time.ts';
import { changeCramp } from '../../../state/diary/actions.ts';
import { diaryStartItem } from '../../../state/diary/item.ts';
import { readDiary } from '../../../state/diary/months.ts';
import { choiceItem } from '../../../state/session/item.ts';
import { read } from '../../../state/kernel/store.ts';
import { write } from '../store.ts';
import { button, click, heading, open, radio, screen, settle, t0, type } from '../page.tsx';
import { openOn, setUp } from './fixtures.tsx';

setUp();

const ended = end(startRelief(choiceItem.fallback, 30, t0 - minuteMs), t0);
const cramps = async () => (await readDiary()).cramps;
const saveButton = () => screen.queryByRole('button', { name: 'Save to diary' });

/** Saves the cramp in a diary that was started before it. */
async function saveInDiary() {
  await write(diaryStartItem, t0 - minuteMs);
  await openOn(ended);
  await click(button('Save to diary'));
}

test('nothing is saved before the person has read what a diary stores, and then this cramp is', async () => {
  await openOn(ended);
  await click(button('Save to diary'));
  expect(document.activeElement).toBe(heading('Start a diary?'));
  expect(screen.getByText(/kept in this browser only/)).toBeTruthy();
  expect(screen.getByText(/If you remove Legroom, it is erased too/)).toBeTruthy();
  expect(await cramps()).toEqual([]);
  await click(button('Not now'));
  expect(await read(diaryStartItem)).toBeNull();
  await click(button('Save to diary'));
  await click(button('Start diary'));
  expect(await read(diaryStartItem)).toBe(t0);
  expect(await cramps()).toMatchObject([{ durationSeconds: 60 }]);
  expect(document.activeElement).toBe(heading('Saved to your diary.'));
});

describe('with a diary', () => {
  test('one press saves a cramp even if the fields for its details do not load', async () => {
    vi.spyOn(CrampDetails, 'load').mockReturnValue(new Promise(() => {}));
    await saveInDiary();
    expect(await cramps()).toHaveLength(1);
  });

  test('each detail is saved when it is chosen, and the cramp is not offered again', async () => {
    await saveInDiary();
    expect(saveButton()).toBeNull();
    const pain = screen.getByRole('radiogroup', { name: 'How bad, 0 to 10' });
    await click(within(pain).getByRole('radio', { name: '0' }));
    await click(radio('Resting'));
    expect(await cramps()).toMatchObject([
      { muscle: 'gastrocnemius', side: 'left', severity: 0, activity: 'resting' },
    ]);
    await open(Popup);
    expect(saveButton()).toBeNull();
    const link = screen.getAllByRole('link', { name: 'More in the diary' })[0]!;
    expect(link.getAttribute('href')).toMatch(/^\/diary\.html#cramp-s/);
  });

  test('a note is saved with each letter, and not again over a change from another window', async () => {
    await saveInDiary();
    const note = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Note' });
    for (const text of ['h', 'here']) {
      await type(note, text);
      expect(await cramps()).toMatchObject([{ note: text }]);
    }
    const [cramp] = await cramps();
    await changeCramp(cramp!, { note: 'there' });
    fireEvent.blur(note);
    await settle();
    expect(await cramps()).toMatchObject([{ note: 'there' }]);
    expect(note.value).toBe('there');
  });

  test('a routine is not offered, because it is no cramp', async () => {
    await openOn({ ...ended, mode: 'routine', routine: 'calf', ending: 'finished' });
    expect(saveButton()).toBeNull();
  });
});
