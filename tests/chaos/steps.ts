import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import type { RigName, View } from '../../scripts/browsers/index.ts';
import { anyRubbish } from './rubbish.ts';
import { isAlive, viewNames, type Act, type ViewName, type World } from './world.ts';

/** The model of a run is the views that are open. */
type Views = Map<ViewName, View>;

export type Command = fc.AsyncCommand<Views, World>;

/** One step: does something to the world, then everything must hold. */
interface Step extends Command {
  /** What it does, in words. */
  words: string;
  act: Act;
}

const step = (words: string, act: Act, check: Step['check'] = () => true): Step => ({
  words,
  act,
  check,
  run: (_, world) => world.take(words, act),
  toString: () => words,
});

// Presses

/** Not links out of Legroom, because they load the web. */
const pressable =
  'button, input[type="radio"], input[type="checkbox"], [role="switch"], summary, a[href^="/"], a[href^="#"]';

/** @param index which of the open views; after the last, counting starts again at the first. */
const pressStep = (
  what: string,
  press: (view: View) => Promise<unknown>,
  index: number,
  names: readonly ViewName[] = viewNames,
): Step =>
  step(
    `${what} in view ${index}`,
    async ({ views }) => {
      const open = names.filter((each) => views.has(each));
      const name = open[index % open.length]!;
      const view = views.get(name)!;
      const done = await press(view).catch(async (error: unknown) => {
        if (await isAlive(view)) throw error;
        return 'it closed before the press was confirmed';
      });
      return `${what} in ${name}: ${done ?? 'done'}`;
    },
    (views) => names.some((name) => views.has(name)),
  );

const clicks = fc
  .tuple(fc.nat(60), fc.constantFrom<(1 | 2)[]>(1, 1, 1, 2), fc.nat(3))
  .map(([index, times, view]) =>
    pressStep(
      `${times === 2 ? 'double click' : 'click'} ${index}`,
      async (each) => (await each.clickAny(pressable, index, times)) ?? 'nothing to press',
      view,
    ),
  );

const keys = fc.constantFrom('Enter', 'Space', 'n', 'g', '?', 'Escape', 'Tab', 'ArrowDown');

const keyPresses = fc
  .tuple(keys, fc.nat(3))
  .map(([key, index]) => pressStep(`press ${key}`, (view) => view.press(key), index));

/** Held long enough to repeat. */
const heldKeys = fc
  .tuple(keys, fc.nat(3))
  .map(([key, index]) => pressStep(`hold ${key}`, (view) => view.hold(key, 600), index));

/** The keys that start, pause and end a stretch, in the popup or in its kept-open window. */
const timerKeys = fc
  .constantFrom('Enter', 'Enter', 'Space', 'n', 'g')
  .map((key) => pressStep(`press ${key}`, (view) => view.press(key), 0, ['kept', 'popup']));

// Views

const openings = fc.constantFrom<ViewName[]>('popup', 'popup', ...viewNames).map((name) =>
  step(
    `open ${name}`,
    (world) => world.open(name),
    (views) => name === 'popup' || !views.has(name),
  ),
);

const closings = fc.constantFrom(...viewNames).map((name) =>
  step(
    `close ${name}`,
    (world) => world.close(name),
    (views) => views.has(name),
  ),
);

// The browser and the machine

const stop = step('stop the background', ({ rig }) => rig.stopBackground());

const freezes = fc
  .integer({ min: 200, max: 3_000 })
  .map((ms) => step(`freeze for ${ms} ms`, ({ rig }) => rig.freeze(ms)));

/** Lets time pass, so that cues fall due. */
const waits = fc
  .integer({ min: 200, max: 3_500 })
  .map((ms) => step(`wait ${ms} ms`, () => sleep(ms)));

const shiftSeconds = [1, 3, 20, 90, 130, 300, 610, 1_900, 3_600, 13 * 3_600, -3, -130, -3_600];

const clockShifts = fc
  .constantFrom(...shiftSeconds)
  .map((by) => step(`set the clock by ${by} s`, (world) => world.shiftClock(by * 1_000)));

const permissions = fc.constantFrom('notifications' as const, 'idle' as const);

const removals = permissions.map((name) =>
  step(`remove the permission ${name}`, async ({ rig }) => {
    await rig.inExtension((api, which) => api.permissions.remove({ permissions: [which] }), name);
  }),
);

const grants = permissions.map((name) =>
  step(`grant the permission ${name}`, ({ rig }) => rig.grantPermission(name)),
);

// The storage

const rubbish = anyRubbish.map(({ key, words, make }) =>
  step(words, (world) => world.litter(key, make)),
);

/**
 * Takes another step while the storage fails, which it does for a while longer, because the background ticks every
 * second.
 */
const failingStorage = fc
  .tuple(
    fc.constantFrom('writes' as const, 'reads' as const),
    fc.oneof(clicks, timerKeys, openings),
    fc.constantFrom(0, 1_300),
  )
  .map(([failing, { words, act, check }, forMs]) =>
    step(
      `while ${failing} fail and for ${forMs} ms, ${words}`,
      async (world) => {
        await world.fail(failing);
        try {
          const done = await act(world);
          await sleep(forMs);
          return `while ${failing} fail, ${done ?? words}`;
        } finally {
          await world.fail('none');
        }
      },
      check,
    ),
  );

/** All steps that a run in this browser may take. */
export const stepsIn = (browser: RigName): fc.Arbitrary<Step> =>
  fc.oneof(
    { weight: 6, arbitrary: clicks },
    { weight: 7, arbitrary: timerKeys },
    { weight: 1, arbitrary: keyPresses },
    { weight: 1, arbitrary: heldKeys },
    { weight: 5, arbitrary: openings },
    { weight: 2, arbitrary: closings },
    { weight: 2, arbitrary: fc.constant(stop) },
    { weight: 1, arbitrary: freezes },
    { weight: 2, arbitrary: waits },
    { weight: 2, arbitrary: clockShifts },
    { weight: 1, arbitrary: removals },
    // In Chromium permissions are granted from the start, because nothing can answer its dialog.
    { weight: browser === 'firefox' ? 1 : 0, arbitrary: grants },
    { weight: 2, arbitrary: rubbish },
    { weight: 2, arbitrary: failingStorage },
  );
