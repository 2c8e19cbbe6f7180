// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { startAtLastHeight } from '../../../components/popup/height.ts';
import { choiceFallback, end, startRelief, type Choice } from '../../../domain/session/index.ts';
import { minuteMs } from '../../../domain/time.ts';
import { remember, remembered } from '../../../platform/remembered.ts';
import { startStretch } from '../../../state/session/actions.ts';
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
const begin = async (choice: Partial<Choice>) => {
  await choose(choice);
  await startStretch();
};
const relief = startRelief(choiceFallback, 30, t0 - minuteMs);
const lit = () => document.querySelector('svg.figure .figure-lit');
const title = (name: RegExp | string) => screen.queryByRole('heading', { name });
const signs = () => title('Call your local emergency number if any of these fits.');

test.each<[name: string, make: () => Promise<unknown>, isThere: () => unknown]>([
  ['a muscle', () => choose({ muscle: 'adductors', position: 'bed' }), lit],
  [
    'a routine and its plan',
    () => choose({ mode: 'routine', routine: 'deskLegs' }),
    () => lit() && screen.queryByRole('list', { name: 'The plan' }),
  ],
  ['a running hold', () => begin({ muscle: 'quadriceps', position: 'standing' }), lit],
  [
    'the next steps of a running routine',
    () => begin({ mode: 'routine', routine: 'deskLegs' }),
    () => title('Coming up'),
  ],
  ['a result', () => write(sessionItem, end(relief, t0)), () => title('Let go after 1 min 0 s')],
  ['the signs of a result', () => write(sessionItem, end(relief, t0, 'somethingWrong')), signs],
  [
    'the signs after ten minutes',
    () =>
      write(sessionItem, { ...startRelief(choiceFallback, 30, t0 - 11 * minuteMs), seenAtMs: t0 }),
    signs,
  ],
  [
    'a waiting nudge',
    async () => {
      await switchNudgesOn(t0);
      await write(remindersItem, withWater({ unansweredSinceMs: t0 }));
    },
    () => screen.queryByRole('button', { name: 'Snooze 10 min' }),
  ],
])('with %s, the first view is whole from the first', async (_, make, isThere) => {
  await make();
  const { openPage } = await import('../../../components/page/openPage.tsx');
  const { loadFirstView } = await import('../../../components/popup/firstView.ts');
  const { Popup } = await import('../../../components/popup/Popup.tsx');
  // Without `settle()`, because this is the first frame.
  await openPage(['popup'], Popup, () => loadFirstView(Date.now()));
  expect(isThere()).toBeTruthy();
});

describe('the empty popup', () => {
  const minHeight = () => document.body.style.minBlockSize;

  afterEach(() => {
    vi.unstubAllGlobals();
    localStorage.clear();
    document.body.style.minBlockSize = '';
  });

  test('has the height of its window if it is kept open', () => {
    remember('popupHeight', '583.5px');
    vi.stubGlobal('location', { search: '?kept-open' });
    startAtLastHeight();
    expect(minHeight()).toBe('');
  });

  test('is shown in a browser that refuses localStorage, too', () => {
    const refuse = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
    vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse });
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    remember('popupHeight', '583.5px');
    expect(warn).toHaveBeenCalledOnce();
    expect(remembered('popupHeight')).toBeNull();
    expect(() => startAtLastHeight()()).not.toThrow();
  });
});
