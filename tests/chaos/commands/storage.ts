import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import { Step, type Model } from '../model.ts';
import { anyRubbish, rubbishFor, type Rubbish } from '../rubbish.ts';
import type { Faults } from '../watch.ts';
import type { World } from '../world.ts';
import { clicks, timerKeys } from './press.ts';
import { openings } from './views.ts';

class LitterStep extends Step {
  readonly #rubbish: Rubbish;
  constructor(rubbish: Rubbish) {
    super();
    this.#rubbish = rubbish;
  }
  check(): boolean {
    return true;
  }
  async act(world: World): Promise<string> {
    const rubbish = this.#rubbish;
    await world.litter(rubbish.key, (stored) => rubbishFor(rubbish, stored));
    return this.toString();
  }
  override toString(): string {
    const { key, kind, pick } = this.#rubbish;
    return `rubbish in ${key}: ${kind} (${pick})`;
  }
}

export const rubbish = anyRubbish.map((each) => new LitterStep(each));

/** Another step while the storage refuses; it works again before anything is looked at. */
class FailingStorageStep extends Step {
  readonly #faults: Faults;
  readonly #step: Step;
  readonly #forMs: number;
  /** @param forMs how long the storage refuses after the step: the background ticks every second. */
  constructor(faults: Faults, step: Step, forMs: number) {
    super();
    this.#faults = faults;
    this.#step = step;
    this.#forMs = forMs;
  }
  check(model: Readonly<Model>): boolean {
    return this.#step.check(model);
  }
  async act(world: World): Promise<string> {
    await world.fail(this.#faults);
    try {
      const done = await this.#step.act(world);
      await sleep(this.#forMs);
      return `while ${this.#what()} fail, ${done}`;
    } finally {
      await world.fail({ writes: false, reads: false });
    }
  }
  #what(): string {
    return this.#faults.writes ? 'writes' : 'reads';
  }
  override toString(): string {
    return `while ${this.#what()} fail and for ${this.#forMs} ms, ${this.#step.toString()}`;
  }
}

export const failingStorage = fc
  .tuple(
    fc.constantFrom('writes', 'reads'),
    fc.oneof(clicks, timerKeys, openings),
    fc.constantFrom(0, 1_300),
  )
  .map(
    ([what, step, forMs]) =>
      new FailingStorageStep({ writes: what === 'writes', reads: what === 'reads' }, step, forMs),
  );
