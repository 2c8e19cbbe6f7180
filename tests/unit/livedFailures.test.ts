import { afterEach, describe, expect, test, vi } from 'vitest';
import { reliefIds } from '../../content/relief.ts';
import { lengthMs, type Choice } from '../../domain/session.ts';
import { minuteMs, secondMs } from '../../domain/time.ts';
import { checklistItem } from '../../state/items.ts';
import { kinds, Life } from './lived/life.ts';
import { morningMs, type Call } from './lived/machine.ts';
import type { Kind } from './simulator/alarms.ts';

// Whole lives take their time where the machine is busy.
vi.setConfig({ testTimeout: minuteMs });

let life: Life;

afterEach(() => life.machine.leave());

const own: Choice['own'] = {
  muscles: ['gastrocnemius'],
  holdSeconds: 10,
  rounds: 1,
  bothSides: false,
};

/** A routine of 13 s. */
async function startRoutine(kind: Kind, isFailing: (call: Call) => boolean) {
  life = new Life(kind, { choice: { mode: 'routine', routine: 'own', own } });
  life.machine.isFailing = isFailing;
  await life.start();
}

/** A cramp that is ten minutes old in ten seconds. */
async function startRelief(kind: Kind, isFailing: (call: Call) => boolean) {
  life = new Life(kind);
  const beganMs = morningMs - 10 * minuteMs + 10 * secondMs;
  life.put(checklistItem, { startedAtMs: beganMs, ticked: [reliefIds[1]] });
  life.machine.isFailing = isFailing;
  await life.start(beganMs);
}

/** What may fail, and each how manyth time is tried: what is called many times a second need not fail at all of them. */
const calls = [
  { name: 'storage.set', step: 1 },
  { name: 'storage.get', step: 5 },
  { name: 'alarms.create', step: 1 },
  { name: 'alarms.get', step: 5 },
  { name: 'notifications.create', step: 1 },
  { name: 'action.setBadgeText', step: 5 },
];

describe.each(kinds)('in %s', (kind) => {
  test.each(calls)(
    'a routine whose $name fails once, at each time in turn, goes on',
    async ({ name, step }) => {
      let isDone = false;
      for (let nth = 1; !isDone; nth += step) {
        await startRoutine(kind, (call) => call.name === name && call.nth === nth);
        const endsMs = life.session.startedAtMs + lengthMs(life.session.phases);
        await life.until(endsMs + secondMs, false);
        await life.machine.pass(2 * minuteMs);
        expect(life.wrongs, `${name} ${nth}`).toEqual([]);
        expect(life.session).toMatchObject({ endedAtMs: endsMs, ending: 'finished' });
        expect(await life.leftovers()).toEqual([]);
        isDone = life.machine.failed === 0;
        life.machine.leave();
      }
    },
  );

  test.each(calls)(
    'a cramp whose $name fails once, at each time in turn, goes on',
    async ({ name, step }) => {
      let isDone = false;
      for (let nth = 1; !isDone; nth += step) {
        await startRelief(kind, (call) => call.name === name && call.nth === nth);
        await life.pass(20 * secondMs, false);
        await life.machine.pass(2 * minuteMs);
        expect(life.wrongs, `${name} ${nth}`).toEqual([]);
        expect(life.machine.notices).toHaveLength(1);
        expect(life.machine.badge).toBe('help');
        await life.end();
        await life.machine.pass(2 * minuteMs);
        expect(await life.leftovers()).toEqual([]);
        isDone = life.machine.failed === 0;
        life.machine.leave();
      }
    },
  );
});
