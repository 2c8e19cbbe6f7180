import { expect, test } from 'vitest';
import { initialReminders, mayBeDue, pausedUntil } from '../../../../domain/reminders/index.ts';
import { pauseForAnHour } from '../../../../domain/reminders/waterChanges.ts';
import { withWater } from '../../reminders.ts';
import { at, live, Person } from './story.ts';

type Row = [name: string, story: string, reminders: string];

function expectReminders(_: string, story: string, expected: string) {
  const shown = expected.split(', ').filter(Boolean);
  const { reminders } = live(story);
  expect(reminders.slice(0, shown.length || undefined)).toEqual(shown);
}

test.each<Row>([
  [
    'every hour, from the opening on and never at the closing',
    '09:00 on',
    '10:00, 11:00, 12:00, 13:00, 14:00, 15:00, 16:00, 17:00, 18:00, 19:00, +1 09:00',
  ],
  ['not on days that are not chosen', '10:00 days 12345, +4 18:30 on', '+4 19:30, +7 09:00'],
  ['with an alarm that is a second early', '10:00 on, 10:59:59 wake', '10:59:59, 11:59:59'],
  ['no earlier than that', '10:00 on, 10:59:58.999 wake', '11:00, 12:00'],
  ['with one that is a minute late', '10:00 on, 10:59 asleep, 11:01 awake', '11:01, 12:01'],
  ['not before the opening', '20:30 on, +1 08:59:59.700 wake', '+1 09:00, +1 10:00'],
  ['an interval after they are on again', '10:00 on, 11:10 off, 11:20 on', '11:00, 12:20'],
  ['never on no days', '10:00 on, 10:10 days none', ''],
  ['once there are days again', '10:00 days none, 10:00 on, 10:20 days 1', '11:00, 12:00'],
])('nudges come %s', expectReminders);

test.each<Row>([
  ['half an interval before the nudge leaves it', '10:00 on, 10:30 drink 200', '11:00, 12:00'],
  ['later than that puts it off', '10:00 on, 10:31 drink 200', '11:01, 12:01'],
  ['of a litre holds it back for an hour', '10:00 on, 10:29 drink 1000', '11:29, 12:29'],
  ['just under a litre does not', '10:00 on, 10:29 drink 999', '11:00, 12:00'],
  ['of a third litre ends the day', '08:00 drink 2000, 09:30 drink 1000, 10:00 on', '+1 09:00'],
  ['just under that does not', '08:00 drink 2000, 09:30 drink 999, 10:00 on', '11:00, 12:00'],
  ['of the future does not', '+1 12:00 drink 200, 10:00 on', '11:00, 12:00'],
])('a drink %s', expectReminders);

test.each<Row>([
  ['keep the nudge inside later hours', '10:00 on, 10:30 hours 12:00-20:00', '12:00, 13:00'],
  ['shorten the interval', '10:00 on, 10:10 every 30', '10:30, 11:00'],
  ['lengthen the interval', '10:00 on, 10:10 every 90', '11:30, 13:00'],
  [
    'that open the hours let it come a minute later',
    '10:00 hours 15:00-20:00, 10:00 on, 12:00 hours 09:00-20:00',
    '12:01, 13:01',
  ],
])('new settings %s', expectReminders);

test.each<Row>([
  [
    'by a thousand years does not stop nudges forever',
    '+365000 10:00 on, +365000 11:10 wake, 10:00 wake',
    '+365000 12:00, 11:00, 12:00',
  ],
  ['leaves half an interval after a nudge', '10:00 on, 11:01 wake, 10:30 wake', '11:00, 11:30'],
  ['drops one that is sooner', '10:00 on, 11:01 wake, 10:29:59 wake', '11:00, 12:29:59'],
  ['does not forget the last nudge', '10:00 on, 11:10 off, 10:05 on', '11:00, 12:05'],
  [
    'ignores a snooze of the future',
    '10:00 on, 10:01 asleep, +365000 10:00 snooze 30, 10:10 awake',
    '11:00, 12:00',
  ],
  [
    'ignores a pause of the future',
    '10:00 on, 10:01 asleep, +365000 10:00 pause an hour, 10:10 awake',
    '11:00, 12:00',
  ],
])('a clock that is set back %s', expectReminders);

test.each<Row>([
  ['comes a minute after a wake', '10:00 on, 10:59 asleep, 11:01:01 awake', '11:02:01, 12:02:01'],
  ['comes up to fifteen minutes late', '10:00 on, 10:59 asleep, 11:15 awake', '11:16, 12:16'],
  [
    'comes once however often the background wakes',
    '10:00 on, 10:59 asleep, 11:05 awake, 11:05:30 wake, 11:06:30 wake',
    '11:06, 12:06',
  ],
  ['is dropped later', '10:00 on, 10:59 asleep, 11:15:00.001 awake', '12:15:00.001'],
  ['is one after days away', '10:00 on, 10:59 asleep, +5 10:30 awake', '+5 11:30'],
  ['waits for the opening', '18:55 on, 19:00 asleep, 20:04 awake', '+1 09:00'],
  ['is dropped just before the closing', '18:50 on, 19:49 asleep, 19:59 awake', '+1 09:00'],
  ['comes a minute after a return', '10:00 on, 10:50 away, 11:15 back', '11:16, 12:16'],
  ['is checked every five minutes', '10:00 on, 10:50 away, 11:07 unseen back', '11:11, 12:11'],
  [
    'is held again, but not forever, if the person leaves within the minute',
    '10:00 on, 10:50 away, 11:14 back, 11:14:30 away, 11:40 back',
    '12:40',
  ],
])('a nudge that falls due while nobody is there %s', expectReminders);

test('whether the person is there matters only once a nudge is due or held', () => {
  expect(mayBeDue(initialReminders, at('11:00'))).toBe(false);
  expect(mayBeDue(withWater({ nextDueAtMs: at('11:00') }), at('10:30'))).toBe(false);
  const held = { nextDueAtMs: at('12:00'), heldSinceMs: at('11:00') };
  expect(mayBeDue(withWater(held), at('11:02'))).toBe(true);
});

test.each<Row>([
  ['by half an hour comes then', '10:00 on, 11:20 snooze 30', '11:00, 11:50, 12:50'],
  ['does not come after a drink', '10:00 on, 11:05 snooze 30, 11:10 drink 200', '11:00, 12:00'],
  ['past the closing comes at the opening', '18:50 on, 19:55 snooze 15', '19:50, +1 09:00'],
])('a snoozed nudge %s', expectReminders);

test.each<Row>([
  ['of an hour ends after it', '10:00 on, 11:30 pause an hour', '11:00, 12:30, 13:30'],
  ['until tomorrow ends at the opening', '10:00 on, 11:10 pause', '11:00, +1 09:00'],
  ['until tomorrow before the opening too', '06:30 on, 07:00 pause', '+1 09:00'],
  ['until tomorrow is a week on the only day', '10:00 days 1, 10:30 on, 11:00 pause', '+7 09:00'],
  [
    'until tomorrow is not until midnight in hours over it',
    '10:00 hours 22:00-06:00, 22:30 on, 23:00 pause',
    '+1 22:00',
  ],
  ['ended early changes nothing', '10:00 on, 10:20 pause an hour, 10:30 unpause', '11:00, 12:00'],
  ['ended later brings it in a minute', '10:00 on, 10:20 pause, 15:00 unpause', '15:01, 16:01'],
])('a pause %s', expectReminders);

test('a pause says until when it lasts, and nothing once it is over', () => {
  const paused = pauseForAnHour(initialReminders.water, at('11:30'));
  expect(pausedUntil(paused, at('11:30'))).toBe(at('12:30'));
  expect(pausedUntil(paused, at('12:30'))).toBeNull();
});

test.each<Row>([
  ['comes on chosen evenings', '12:00 evening 21:00 on 13', '21:00 evening, +2 21:00 evening'],
  [
    'comes once even if its alarm is early',
    '12:00 evening 21:00, 20:59:59.300 wake',
    '20:59:59.300 evening, +1 21:00 evening',
  ],
  [
    'comes up to fifteen minutes late',
    '12:00 evening 21:00, 20:00 asleep, 21:15 awake',
    '21:16 evening, +1 21:00 evening',
  ],
  ['is dropped later', '12:00 evening 21:00, 20:00 asleep, 21:15:01 awake', '+1 21:00 evening'],
  ['waits if its time is over', '12:00 evening 21:00, 18:00 evening 17:50', '+1 17:50 evening'],
  ['never comes at a time that is none', '12:00 evening 25:99', ''],
])('the evening reminder %s', expectReminders);

test.each<Row>([
  ['is one with a nudge of the same minute', '20:00 on', '21:00 both'],
  ['is one with a nudge of half a minute later', '20:00:30 on', '21:00 both'],
  ['is one with a nudge of half a minute before', '19:59:20 on', '21:00 both'],
  [
    'comes a minute after a nudge that cannot wait',
    '19:59 hours 09:00-21:00, 19:59:40 on',
    '20:59:40, 21:00:40 evening',
  ],
])('the evening reminder %s', (name, story, expected) =>
  expectReminders(name, `19:00 hours 09:00-23:00, 19:00 evening 21:00, ${story}`, expected),
);

test.each<Row>([
  ['only when the hours close', '08:00 on, 09:30 wake', '20:00'],
  ['by a browser that was closed over night', '18:30 on, 19:31 asleep, +1 10:00 awake', '+1 10:00'],
  ['when nudges are switched off', '18:30 on, 19:40 off', '19:40'],
  ['by a snooze', '18:30 on, 19:31 snooze 5', '19:31'],
  ['by a pause', '18:30 on, 19:31 pause', '19:31'],
  ['two hours after the evening’s', '12:00 evening 21:00', '23:00'],
])('an unanswered reminder is removed %s', (_, story, expected) => {
  expect(live(story).putAway[0]).toBe(expected);
});

test('a nudge that is held because nobody is there sets no alarm once no day is chosen', () => {
  const person = new Person('Europe/Rome');
  const next = (time: string, words: string) => {
    person.act(at(time), words);
    return person.decide(at(time)).wakeAtMs;
  };
  next('10:00', 'on');
  expect(next('11:00', 'away')).toBe(at('11:05'));
  expect(next('11:01', 'days none')).toBeNull();
});
