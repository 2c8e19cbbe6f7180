// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Popup } from '../../../components/popup/Popup.tsx';
import { end, pause, startRelief } from '../../../domain/session/index.ts';
import { minuteMs, secondMs } from '../../../domain/time.ts';
import { choiceItem, sessionItem } from '../../../state/session/item.ts';
import { write } from '../store.ts';
import { close, open, screen, settle, surround } from '../page.tsx';

const t0 = Date.parse('2026-11-23T10:00Z');
const relief = startRelief(choiceItem.fallback, 30, t0);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'], now: t0 });
  surround();
});
afterEach(async () => {
  await close();
  vi.useRealTimers();
});

async function pass(ms: number) {
  await vi.advanceTimersByTimeAsync(ms);
  await settle();
}

test('an old result goes by itself, half an hour after the end', async () => {
  await write(sessionItem, end(relief, t0 + 40 * secondMs));
  vi.setSystemTime(t0 + minuteMs);
  await open(Popup);
  expect(screen.getByRole('heading', { name: /^Let go after/ })).toBeTruthy();
  await pass(29 * minuteMs + 39 * secondMs);
  expect(screen.getByRole('heading', { name: /^Let go after/ })).toBeTruthy();
  await pass(2 * secondMs);
  expect(screen.queryByRole('heading', { name: /^Let go after/ })).toBeNull();
  expect(screen.getByRole('button', { name: 'Start stretch' })).toBeTruthy();
});

test('an old result goes within a minute after a sleep in which no timer ran', async () => {
  await write(sessionItem, end(relief, t0 + 40 * secondMs));
  vi.setSystemTime(t0 + minuteMs);
  await open(Popup);
  vi.setSystemTime(t0 + 9 * 60 * minuteMs);
  await pass(minuteMs);
  expect(screen.queryByRole('heading', { name: /^Let go after/ })).toBeNull();
});

test('the time of a cramp that grips for more than ten minutes goes on', async () => {
  await write(sessionItem, { ...relief, seenAtMs: t0 + 10 * minuteMs });
  vi.setSystemTime(t0 + 10 * minuteMs + secondMs);
  await open(Popup);
  expect(screen.getByText(/10:01 so far/)).toBeTruthy();
  for (let second = 0; second < 5; second += 1) await pass(secondMs);
  expect(screen.getByText(/10:06 so far/)).toBeTruthy();
});

test('a cramp that is paused is shown as over the ten minutes when they are over', async () => {
  await write(sessionItem, pause(relief, t0 + 9 * minuteMs));
  vi.setSystemTime(t0 + 9 * minuteMs);
  await open(Popup);
  expect(screen.getByText('Paused', { selector: 'b' })).toBeTruthy();
  await pass(minuteMs);
  expect(screen.getByRole('heading', { name: 'Call a doctor or an advice line now' })).toBeTruthy();
});
