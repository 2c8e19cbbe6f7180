// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { end, pause, startRelief } from '../../../domain/session/index.ts';
import { minuteMs, secondMs } from '../../../domain/time.ts';
import { wakeMessages } from '../../../platform/wake.ts';
import { choiceItem } from '../../../state/session/item.ts';
import { button, heading, screen, settle, t0 } from '../page.tsx';
import { openOn, setUp } from './fixtures.tsx';

const relief = startRelief(choiceItem.fallback, 30, t0);

setUp();

async function pass(ms: number) {
  await vi.advanceTimersByTimeAsync(ms);
  await settle();
}

test('an old result disappears by itself, half an hour after the end', async () => {
  await openOn(end(relief, t0 + 40 * secondMs), minuteMs);
  expect(heading(/^Let go after/)).toBeTruthy();
  await pass(29 * minuteMs + 39 * secondMs);
  expect(heading(/^Let go after/)).toBeTruthy();
  await pass(2 * secondMs);
  expect(screen.queryByRole('heading', { name: /^Let go after/ })).toBeNull();
  expect(button('Start stretch')).toBeTruthy();
});

test('an old result disappears within a minute after a sleep in which no timer ran', async () => {
  await openOn(end(relief, t0 + 40 * secondMs), minuteMs);
  vi.setSystemTime(t0 + 9 * 60 * minuteMs);
  await pass(minuteMs);
  expect(screen.queryByRole('heading', { name: /^Let go after/ })).toBeNull();
});

test('the time of a cramp that grips for more than ten minutes goes on', async () => {
  await openOn({ ...relief, seenAtMs: t0 + 10 * minuteMs }, 10 * minuteMs + secondMs);
  expect(screen.getByText(/10:01 so far/)).toBeTruthy();
  for (let second = 0; second < 5; second += 1) await pass(secondMs);
  expect(screen.getByText(/10:06 so far/)).toBeTruthy();
});

test('a paused cramp is shown as overdue after ten minutes', async () => {
  await openOn(pause(relief, t0 + 9 * minuteMs), 9 * minuteMs);
  expect(screen.getByText('Paused', { selector: 'b' })).toBeTruthy();
  await pass(minuteMs);
  expect(heading('Call a doctor or an advice line now')).toBeTruthy();
});

test.each([
  ['that nobody has counted for half an hour', 31 * minuteMs, relief, 1],
  ['that the person paused', minuteMs, pause(relief, t0 + secondMs), 0],
  ['that has let go', minuteMs, end(relief, t0 + secondMs), 0],
])(
  'a popup opened on a cramp %s wakes the background as often as needed',
  async (_, laterMs, session, times) => {
    const wakes = vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue(undefined);
    await openOn(session, laterMs);
    await settle();
    expect(wakes.mock.calls.filter(([message]) => message === wakeMessages.count)).toHaveLength(
      times,
    );
  },
);
