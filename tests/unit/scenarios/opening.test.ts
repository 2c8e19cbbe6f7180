import { describe, expect, test } from 'vitest';
import { hourMs, minuteMs } from '../../../domain/time.ts';
import { chooseBeforeBed } from '../../../state/reminders/actions.ts';
import { openOnCramp } from '../../../state/session/openOnCramp.ts';
import { choose, startStretch } from '../../../state/session/actions.ts';
import { choiceItem, sessionItem } from '../../../state/session/item.ts';
import { knownValue, receive } from '../../../state/kernel/page.ts';
import { keepUnstored } from '../../../state/session/unstored.ts';
import { begin, life, setUp } from './life.ts';

setUp();

/** Opens a popup on what is stored and presses Enter; returns the mode that it showed. */
async function open() {
  receive(choiceItem, life.machine.store.get(choiceItem.key)[choiceItem.key]);
  await life.machine.press(async () => openOnCramp());
  const { mode } = knownValue(choiceItem);
  await life.machine.press(startStretch);
  return mode;
}

const followReminder = () => life.machine.press(chooseBeforeBed);
const chooseRoutine = () => life.machine.press(() => choose({ mode: 'routine', routine: 'calf' }));

describe('the popup opens on, and Enter starts,', () => {
  test.each<[string, 'relief' | 'routine', () => Promise<unknown>, number]>([
    ['the routine of an evening’s reminder just followed', 'routine', followReminder, 1000],
    ['relief on the morning after *Before bed*', 'relief', followReminder, 9 * hourMs],
    ['relief ten minutes after the reminder', 'relief', followReminder, 10 * minuteMs],
    ['relief after a routine was chosen a moment ago', 'relief', chooseRoutine, 1000],
  ])('%s', async (_, mode, act, laterMs) => {
    begin('firefox');
    await act();
    await life.machine.pass(laterMs);
    expect(await open()).toBe(mode);
    expect(life.session.mode).toBe(mode);
  });

  test('relief on a full disk, with the muscle that is chosen there', async () => {
    begin('firefox');
    await chooseRoutine();
    life.machine.isDiskFull = true;
    expect(await open()).toBe('relief');
    expect(knownValue(sessionItem)!.phases[0]!.stretch).toBe('gastrocnemiusSitting');
    keepUnstored(null);
    expect(await life.machine.press(() => choose({ muscle: 'soleus' }))).toBe(false);
    await life.machine.press(startStretch);
    expect(knownValue(sessionItem)!.phases[0]!.stretch).toBe('soleusSitting');
    keepUnstored(null);
  });
});
