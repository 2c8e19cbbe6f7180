// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  choiceFallback,
  end,
  startRelief,
  type Choice,
  type Session,
} from '../../../domain/session/index.ts';
import { minuteMs, secondMs } from '../../../domain/time.ts';
import { endStretch, startStretch } from '../../../state/session/actions.ts';
import { choiceItem, sessionItem } from '../../../state/session/item.ts';
import { remindersItem } from '../../../state/reminders/item.ts';
import { write } from '../store.ts';
import { screen, settle, surround, t0 } from '../page.tsx';
import { switchNudgesOn, withWater } from '../reminders.ts';

beforeEach(() => {
  // Each test opens a popup for the first time, with none of its code loaded.
  vi.resetModules();
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'], now: t0 });
  surround();
});
afterEach(async () => {
  await settle();
  render(null, document.body);
  vi.useRealTimers();
});

const choose = (choice: Partial<Choice>) => write(choiceItem, { ...choiceFallback, ...choice });
const store = (session: Session) => write(sessionItem, session);
const relief = startRelief(choiceFallback, 30, t0 - minuteMs);
const lit = () => document.querySelector('svg.figure .figure-lit');
const title = (name: string) => screen.queryByRole('heading', { name });

const states: [name: string, make: () => Promise<unknown>, isThere: () => unknown][] = [
  ['nothing stored', async () => {}, lit],
  ['another muscle', () => choose({ muscle: 'adductors', position: 'bed' }), lit],
  ['a routine', () => choose({ mode: 'routine', routine: 'deskLegs' }), lit],
  [
    'the plan of a routine',
    () => choose({ mode: 'routine' }),
    () => screen.queryByRole('list', { name: 'The plan' }),
  ],
  [
    'a running hold of another muscle',
    async () => {
      await choose({ muscle: 'quadriceps', position: 'standing' });
      await startStretch();
    },
    lit,
  ],
  [
    'the next steps of a running routine',
    async () => {
      await choose({ mode: 'routine', routine: 'deskLegs' });
      await startStretch();
    },
    () => title('Coming up'),
  ],
  ['a result', () => store(end(relief, t0)), () => title('Let go after 1 min 0 s')],
  [
    'the result of a routine',
    async () => {
      await choose({ mode: 'routine', routine: 'deskLegs' });
      await startStretch();
      vi.setSystemTime(t0 + minuteMs);
      await endStretch();
    },
    () => screen.queryByRole('heading', { name: /^Ended after/ }),
  ],
  [
    'the signs of a result',
    () => store(end(relief, t0, 'somethingWrong')),
    () => title('Call your local emergency number if any of these fits.'),
  ],
  [
    'the signs after ten minutes',
    () => {
      const began = startRelief(choiceFallback, 30, t0 - 11 * minuteMs);
      return store({ ...began, seenAtMs: t0 - secondMs });
    },
    () => title('Call your local emergency number if any of these fits.'),
  ],
  [
    'a waiting nudge',
    async () => {
      await switchNudgesOn(t0);
      await write(remindersItem, withWater({ unansweredSinceMs: t0 }));
    },
    () => screen.queryByRole('button', { name: 'Snooze 10 min' }),
  ],
];

test.each(states)('with %s, the first view is whole from the first', async (_, make, isThere) => {
  await make();
  const { openPage } = await import('../../../components/page/openPage.tsx');
  const { loadFirstView } = await import('../../../components/popup/firstView.ts');
  const { Popup } = await import('../../../components/popup/Popup.tsx');
  // Without `settle()`, because this is the first frame.
  await openPage(['popup'], Popup, () => loadFirstView(Date.now()));
  expect(isThere()).toBeTruthy();
});
