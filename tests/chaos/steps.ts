import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import type { RigName, View } from '../../scripts/browsers/index.ts';
import { anyRubbish, rubbishFor } from './rubbish.ts';
import { optionalPermissions, viewPaths, type ViewName, type World } from './world.ts';

/** The model of the run: which views are open. */
export interface Model {
  open: Set<ViewName>;
}

/** One step: does something to the world, then everything must hold. */
class Step implements fc.AsyncCommand<Model, World> {
  /** What it does, in words. */
  readonly words: string;
  /** Does it, without checks. Returns what was done if the words do not say it. */
  readonly act: (world: World) => Promise<string | void>;
  readonly check: (model: Readonly<Model>) => boolean;

  constructor(words: string, act: Step['act'], check: Step['check'] = () => true) {
    this.words = words;
    this.act = act;
    this.check = check;
  }

  async run(model: Model, world: World): Promise<void> {
    world.begin(this.words);
    world.done((await this.act(world)) ?? this.words);
    await world.lookAround();
    model.open = new Set(world.views.keys());
    await world.check();
  }

  toString(): string {
    return this.words;
  }
}

// Presses

const viewNames = Object.keys(viewPaths) as ViewName[];

/** Not links out of Legroom, because they load the web. */
const pressable =
  'button, input[type="radio"], input[type="checkbox"], [role="switch"], summary, a[href^="/"], a[href^="#"]';

/** Long enough for a key to repeat. */
const heldMs = 600;

/** The errors of the browsers' protocols for a page that is gone, and of the rig for a popup. */
const closedWords = /closed|detached frame|no such frame|Session with given id/i;

/** @param index which of the open views; after the last, counting starts again at the first. */
function pressStep(
  what: string,
  press: (view: View) => Promise<unknown>,
  index: number,
  names: readonly ViewName[] = viewNames,
): Step {
  return new Step(
    `${what} in view ${index}`,
    async ({ views }) => {
      const open = names.filter((each) => views.has(each));
      const name = open[index % open.length]!;
      const done = await press(views.get(name)!).catch((error: unknown) => {
        // A press may close the view before it is confirmed.
        if (error instanceof Error && closedWords.test(error.message)) return 'it closed';
        throw error;
      });
      return `${what} in ${name}: ${done ?? 'done'}`;
    },
    ({ open }) => names.some((name) => open.has(name)),
  );
}

const keyStep = (key: string, index: number, names?: readonly ViewName[]) =>
  pressStep(`press ${key}`, (view) => view.press(key), index, names);

const clicks = fc
  .tuple(fc.nat(60), fc.constantFrom<(1 | 2)[]>(1, 1, 1, 2), fc.nat(3))
  .map(([index, times, view]) =>
    pressStep(
      `${times === 2 ? 'double click' : 'click'} ${index}`,
      async (each) => (await each.clickAny(pressable, index, times)) ?? 'nothing to press',
      view,
    ),
  );

const keyPresses = fc
  .tuple(
    fc.constantFrom('Enter', 'Space', 'n', 'g', '?', 'Escape', 'Tab', 'ArrowDown', 'ArrowUp'),
    fc.constantFrom(false, false, true),
    fc.nat(3),
  )
  .map(([key, isHeld, index]) =>
    isHeld
      ? pressStep(`hold ${key}`, (view) => view.hold(key, heldMs), index)
      : keyStep(key, index),
  );

/** The keys that start, pause and end a stretch, in the popup or in its kept-open window. */
const timerKeys = fc
  .constantFrom('Enter', 'Enter', 'Space', 'n', 'g')
  .map((key) => keyStep(key, 0, ['kept', 'popup']));

// Views

const openings = fc.constantFrom<ViewName[]>('popup', 'popup', ...viewNames).map(
  (name) =>
    new Step(
      `open ${name}`,
      (world) => world.open(name),
      ({ open }) => name === 'popup' || !open.has(name),
    ),
);

const closings = fc.constantFrom(...viewNames).map(
  (name) =>
    new Step(
      `close ${name}`,
      (world) => world.close(name),
      ({ open }) => open.has(name),
    ),
);

// The browser and the machine

const stops = fc.constant(new Step('stop the background', ({ rig }) => rig.stopBackground()));

const freezes = fc
  .integer({ min: 200, max: 3_000 })
  .map((ms) => new Step(`freeze for ${ms} ms`, ({ rig }) => rig.freeze(ms)));

/** Lets time pass, so that cues fall due. */
const waits = fc
  .integer({ min: 200, max: 3_500 })
  .map((ms) => new Step(`wait ${ms} ms`, () => sleep(ms)));

const shiftSeconds = [1, 3, 6, 20, 90, 130, 300, 610, 1_900, 3_600, 4 * 3_600, 13 * 3_600];

const clockShifts = fc
  .tuple(fc.constantFrom(...shiftSeconds), fc.constantFrom(1, 1, -1))
  .map(
    ([seconds, sign]) =>
      new Step(`set the clock by ${sign * seconds} s`, (world) =>
        world.shiftClock(sign * seconds * 1_000),
      ),
  );

/**
 * In Chromium permissions are granted from the start and can only be removed, because nothing can answer its dialog.
 */
const permissionChanges = (browser: RigName) =>
  fc
    .tuple(
      fc.constantFrom(...optionalPermissions),
      fc.constantFrom(
        ...(browser === 'firefox' ? (['grant', 'remove'] as const) : ['remove' as const]),
      ),
    )
    .map(
      ([name, change]) =>
        new Step(`${change} the permission ${name}`, (world) =>
          world.changePermission(name, change),
        ),
    );

// The storage

const rubbish = anyRubbish.map(
  (each) =>
    new Step(`rubbish in ${each.key}: ${each.kind} (${each.pick})`, (world) =>
      world.litter(each.key, (stored) => rubbishFor(each, stored)),
    ),
);

/**
 * Takes another step while the storage fails, which it does for a while longer, because the background ticks every
 * second.
 */
const failingStorage = fc
  .tuple(
    fc.constantFrom('writes', 'reads'),
    fc.oneof(clicks, timerKeys, openings),
    fc.constantFrom(0, 1_300),
  )
  .map(
    ([what, step, forMs]) =>
      new Step(
        `while ${what} fail and for ${forMs} ms, ${step.words}`,
        async (world) => {
          await world.fail({ writes: what === 'writes', reads: what === 'reads' });
          try {
            const done = await step.act(world);
            await sleep(forMs);
            return `while ${what} fail, ${done ?? step.words}`;
          } finally {
            await world.fail({ writes: false, reads: false });
          }
        },
        step.check,
      ),
  );

/** All steps that a run in this browser may take. */
export const stepsIn = (browser: RigName): fc.Arbitrary<Step> =>
  fc.oneof(
    { weight: 6, arbitrary: clicks },
    { weight: 7, arbitrary: timerKeys },
    { weight: 2, arbitrary: keyPresses },
    { weight: 5, arbitrary: openings },
    { weight: 2, arbitrary: closings },
    { weight: 2, arbitrary: stops },
    { weight: 1, arbitrary: freezes },
    { weight: 2, arbitrary: waits },
    { weight: 2, arbitrary: clockShifts },
    { weight: browser === 'firefox' ? 2 : 1, arbitrary: permissionChanges(browser) },
    { weight: 2, arbitrary: rubbish },
    { weight: 2, arbitrary: failingStorage },
  );
