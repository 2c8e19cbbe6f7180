import { expect, test } from 'vitest';
import type { ReliefId } from '../../../content/relief.ts';
import { setTick, takeTicks, ticksAt, type Checklist } from '../../../domain/checklist.ts';
import {
  dismiss,
  end,
  episodeAt,
  pause,
  restart,
  startRelief,
  type Session,
} from '../../../domain/session/index.ts';
import { hourMs, minuteMs } from '../../../domain/time.ts';
import { choice, t0 } from './session/fixtures.ts';

type Press = (session: Session, nowMs: number) => Session;
const presses: Record<string, Press> = { 'let go': end, done: dismiss, pause, restart };

/** What is ticked at the end of a night, which is told as actions and times: `tick sip, 1 min, start, 2 h, let go`. */
function ticksAfter(story: string): ReliefId[] {
  let nowMs = t0;
  let session: Session | null = null;
  let checklist: Checklist | null = null;
  for (const step of story.split(', ')) {
    const [, time, unit] = /^(-?[\d.]+) (min|h)$/.exec(step) ?? [];
    const [, verb, id] = /^(tick|untick) (\w+)$/.exec(step) ?? [];
    if (time) nowMs = t0 + Number(time) * (unit === 'h' ? hourMs : minuteMs);
    else if (id) checklist = setTick(checklist, session, id as ReliefId, verb === 'tick', nowMs);
    else if (step === 'start') {
      const last: Session | null = session;
      session = startRelief(choice, 30, nowMs, episodeAt(last, nowMs));
      checklist = takeTicks(checklist, last, session, nowMs);
    } else session = presses[step]!(session!, nowMs);
  }
  return ticksAt(checklist, session, nowMs).toSorted();
}

const letGo = 'tick sip, 1 min, start, 2 min, let go';

test.each([
  ['for not quite twelve hours', 'tick sip, 11.999 h'],
  ['when a stretch is started after them', 'tick sip, 1 min, start'],
  ['through a pause', 'start, tick sip, pause, 20 min'],
  ['through a restart', 'start, 1 min, tick sip, restart'],
  ['for as long as the result is shown', `${letGo}, 31 min`],
  ['after Done, while the cramp can be the same', `${letGo}, done, 11 min`],
  ['through two stretches of one cramp', `${letGo}, 9 min, start, 15 min`],
  ['through the result and Done of the second one', `${letGo}, start, let go, done`],
  ['when the clock is set back an hour', 'start, tick sip, -1 h'],
  ['for the next cramp', `${letGo}, done, 1 h, tick sip, 2 h, start`],
])('ticks stay %s', (_, story) => {
  expect(ticksAfter(story)).toEqual(['sip']);
});

test.each([
  ['ten minutes after it let go, after Done', `${letGo}, done, 12 min`, []],
  ['half an hour after it let go', `${letGo}, 32 min`, []],
  ['with another cramp, the result still shown', `${letGo}, 20 min, start`, []],
  ['with the first tick of the next cramp', `${letGo}, 1 h, tick rub`, ['rub']],
  ['two hours after it was left paused', 'start, tick sip, 3 h', []],
  ['twelve hours after the first tick', 'tick sip, 12 h', []],
  ['twelve hours after the first of two ticks', 'tick rub, 11 h, tick sip, 12 h', []],
  ['with a stretch after twelve hours', 'tick sip, 12 h, start', []],
  ['when the clock is set back by a day', 'tick sip, -24 h', []],
])('the list is cleared %s', (_, story, ticks) => {
  expect(ticksAfter(story)).toEqual(ticks);
});

test('a tick that is made twice can be taken back once, and the others stay', () => {
  expect(ticksAfter('tick rub, tick rub, tick sip')).toEqual(['rub', 'sip']);
  expect(ticksAfter('tick rub, tick rub, tick sip, untick rub')).toEqual(['sip']);
});

test.each([
  ['during a stretch', 'start'],
  ['with nothing ticked', 'start, tick sip, untick sip'],
  ['after Done', 'start, 1 min, let go, done'],
])('a tick can be made when the clock was set back by an hour %s', (_, before) => {
  expect(ticksAfter(`${before}, -1 h, tick rub, -0.999 h`)).toContain('rub');
});
