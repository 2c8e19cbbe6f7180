import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import { Step } from '../model.ts';
import { optionalPermissions, type World } from '../world.ts';

/** Something that happens to the browser or the machine, whatever is open. */
class MachineStep extends Step {
  readonly #words: string;
  readonly #happen: (world: World) => Promise<unknown>;
  constructor(words: string, happen: (world: World) => Promise<unknown>) {
    super();
    this.#words = words;
    this.#happen = happen;
  }
  check(): boolean {
    return true;
  }
  async act(world: World): Promise<string> {
    await this.#happen(world);
    return this.#words;
  }
  override toString(): string {
    return this.#words;
  }
}

export const stops = fc.constant(
  new MachineStep('stop the background', ({ rig }) => rig.stopBackground()),
);

export const freezes = fc
  .integer({ min: 200, max: 3_000 })
  .map((ms) => new MachineStep(`freeze for ${ms} ms`, ({ rig }) => rig.freeze(ms)));

/** Time that passes with nothing done to it: cues come due in it. */
export const waits = fc
  .integer({ min: 200, max: 3_500 })
  .map((ms) => new MachineStep(`wait ${ms} ms`, () => sleep(ms)));

const seconds = fc.constantFrom(
  1,
  3,
  6,
  20,
  90,
  130,
  300,
  610,
  1_900,
  3_600,
  4 * 3_600,
  13 * 3_600,
);

export const clockShifts = fc
  .tuple(seconds, fc.constantFrom(1, 1, -1))
  .map(
    ([by, sign]) =>
      new MachineStep(`set the clock by ${sign * by} s`, (world) =>
        world.shiftClock(sign * by * 1_000),
      ),
  );

const permission = fc.constantFrom(...optionalPermissions);

const permissionChange = (changes: ('grant' | 'remove')[]) =>
  fc
    .tuple(permission, fc.constantFrom(...changes))
    .map(
      ([name, change]) =>
        new MachineStep(`${change} the permission ${name}`, (world) =>
          world.changePermission(name, change),
        ),
    );

/** Chromium asks in a dialog that nothing can answer: there they are granted from the start, and can only go. */
export const permissionChanges = {
  firefox: permissionChange(['grant', 'remove']),
  chromium: permissionChange(['remove']),
} as const;
