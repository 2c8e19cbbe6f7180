import { describe, expect, test } from 'vitest';
import { minuteMs, secondMs } from '../../../domain/time.ts';
import {
  endStretch,
  reportSomethingWrong,
  reportStillGrips,
} from '../../../state/session/actions.ts';
import { begin, expectCleanEnd, expectNothingLeft, kinds, life, setUp } from './life.ts';
import { morningMs } from './machine.ts';

setUp();

/** How often, and how late, the notification about the ten minutes came. */
const notices = () =>
  life.machine.notices.map(({ id, atMs }) => ({
    id,
    lateMs: atMs - life.episodeStartedAtMs - 10 * minuteMs,
  }));
const onceWithin = (ms: number) => [{ id: 'help', lateMs: expect.toSatisfy(within(0, ms)) }];
const within = (fromMs: number, toMs: number) => (ms: number) => ms >= fromMs && ms <= toMs;
const helpCues = () => life.machine.heard.filter(({ cue }) => cue === 'help').length;

describe.each(kinds)('a cramp of 12 minutes in %s', (kind) => {
  test.each([
    ['It let go', endStretch],
    ['Still cramping', reportStillGrips],
    ['Something is wrong', reportSomethingWrong],
  ])(
    'is coached for ten, then help is announced once, and *%s* leaves nothing over',
    async (_, action) => {
      begin(kind);
      await life.start();
      await life.pass(12 * minuteMs);
      expect(helpCues()).toBe(1);
      expect(notices()).toEqual(onceWithin(200));
      expect(life.machine.timerCount).toBe(0);
      await expectCleanEnd(action);
    },
  );

  test('is stored with each cue and every ten seconds, and otherwise counted in memory', async () => {
    let stored = 0;
    begin(kind);
    life.machine.isFailing = ({ name }) => {
      if (name === 'storage.set') stored += 1;
      return false;
    };
    await life.start();
    await life.pass(5 * minuteMs);
    expect(life.problems).toEqual([]);
    // Each block of 30 s has four cues, and two more ten seconds between them.
    expect(stored).toBeLessThanOrEqual(((5 * minuteMs) / (30 * secondMs)) * 7);
  });

  test('is counted again within three seconds of a kill, because the open popup wakes the background', async () => {
    begin(kind);
    await life.start();
    life.machine.openPopup();
    await life.pass(10 * secondMs);
    life.machine.kill();
    await life.machine.pass(3 * secondMs);
    expect(life.machine.isBackgroundRunning).toBe(true);
  });

  test('is forgotten half an hour later if nobody answers', async () => {
    begin(kind);
    await life.start();
    await life.pass(39 * minuteMs);
    expect(life.problems).toEqual([]);
    expect(life.machine.isBackgroundRunning).toBe(false);
    await life.pass(2 * minuteMs, false);
    await expectNothingLeft();
    expect(notices()).toEqual(onceWithin(200));
  });

  test('keeps counting its ten minutes through a pause, restarts and *Next*', async () => {
    begin(kind);
    await life.start();
    await life.pass(90 * secondMs);
    await life.restart();
    await life.pass(60 * secondMs);
    await life.next();
    await life.pass(5 * secondMs);
    await life.next();
    await life.pass(2 * minuteMs);
    await life.pause();
    await life.pass(2 * minuteMs);
    await life.resume();
    await life.pass(minuteMs);
    await life.restart();
    await life.pass(5 * minuteMs);
    expect(notices()).toEqual(onceWithin(200));
    await expectCleanEnd();
  });

  test.each([30, 119, 299].map((seconds) => ({ seconds })))(
    'paused $seconds s before the ten minutes still has help announced at ten',
    async ({ seconds }) => {
      begin(kind);
      await life.start();
      await life.pass(10 * minuteMs - seconds * secondMs);
      await life.pause();
      await life.pass(secondMs);
      expect(life.machine.timerCount).toBe(0);
      await life.pass(6 * minuteMs);
      expect(notices()).toEqual(onceWithin(500));
      expect(life.machine.badge).toBe('help');
      expect(helpCues()).toBe(1);
      await life.end();
      await expectNothingLeft();
    },
  );
});

/** Around the ten minutes: before them, within the lead of the cue, on them and after them. */
const offsets = [-20_000, -300, -1, 0, 500];
const hindrances = [1, 30, 118].flatMap((seconds) => [
  { how: 'busy', seconds },
  { how: 'dead', seconds },
]);

describe.each(kinds)('around the ten minutes, in %s', (kind) => {
  const hinder = (how: string, seconds: number) =>
    how === 'busy'
      ? life.machine.keepBusy(seconds * secondMs)
      : life.machine.kill(seconds * secondMs);

  test.each(hindrances)(
    'help is announced once even if the background is $how for $seconds s',
    async ({ how, seconds }) => {
      for (const offMs of offsets) {
        begin(kind);
        await nearTheLimit();
        await life.until(life.episodeStartedAtMs + 10 * minuteMs + offMs);
        hinder(how, seconds);
        await life.pass(150 * secondMs, false);
        expect(notices(), `${offMs} ms`).toEqual(onceWithin((seconds + 31) * secondMs));
        expect(life.machine.badge).toBe('help');
        // Firefox's background plays the cues itself, so a prepared cue is lost with it.
        const isLost = kind === 'firefox' && how === 'dead' && offMs > -400 && offMs < 0;
        expect(helpCues(), `${offMs} ms`).toBe(isLost ? 0 : 1);
        expect(life.session.pausedAtMs).toBeNull();
        expect(life.machine.faults).toEqual([]);
        await life.end();
        await expectNothingLeft();
        life.machine.restore();
      }
    },
  );

  test.each(['busy', 'dead'])(
    'a background that is %s for three minutes leaves the question whether it still grips',
    async (how) => {
      for (const offMs of offsets.filter((ms) => ms < 0)) {
        begin(kind);
        await nearTheLimit();
        await life.until(life.episodeStartedAtMs + 10 * minuteMs + offMs);
        const heard = life.machine.heard.length;
        hinder(how, 180);
        await life.pass(4 * minuteMs, false);
        expect(life.session.pauseCause).toBe('missed');
        expect(life.machine.badge).toBe('');
        expect(notices()).toEqual([]);
        // At most a cue that was prepared before.
        expect(life.machine.heard.length - heard).toBeLessThanOrEqual(1);
        // The cramp still grips.
        await life.resume();
        await life.pass(5 * secondMs, false);
        expect(life.machine.badge).toBe('help');
        expect(notices()).toHaveLength(1);
        await life.end();
        await expectNothingLeft();
        life.machine.restore();
      }
    },
  );
});

/** A cramp that is ten minutes old in half a minute. */
async function nearTheLimit() {
  await life.startAgain(morningMs - 9.5 * minuteMs);
}
