import fc from 'fast-check';
import { Step, type Model } from '../model.ts';
import { anyRubbish, rubbishFor, type Rubbish } from '../rubbish.ts';
import type { Faults } from '../watch.ts';
import type { World } from '../world.ts';
import { clicks, timerKeys, type PressStep } from './press.ts';

class LitterStep extends Step {
  readonly #rubbish: Rubbish;
  constructor(rubbish: Rubbish) {
    super();
    this.#rubbish = rubbish;
  }
  check(): boolean {
    return true;
  }
  protected async act(world: World): Promise<string> {
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

/** A press while the storage refuses; it works again before anything is looked at. */
class FailingStorageStep extends Step {
  readonly #faults: Faults;
  readonly #press: PressStep;
  constructor(faults: Faults, press: PressStep) {
    super();
    this.#faults = faults;
    this.#press = press;
  }
  check(model: Readonly<Model>): boolean {
    return this.#press.check(model);
  }
  protected async act(world: World): Promise<string> {
    await world.fail(this.#faults);
    try {
      return `while ${this.#what()} fail, ${await this.#press.do(world)}`;
    } finally {
      await world.fail({ writes: false, reads: false });
    }
  }
  #what(): string {
    return this.#faults.writes ? 'writes' : 'reads';
  }
  override toString(): string {
    return `while ${this.#what()} fail, ${this.#press.toString()}`;
  }
}

export const failingStorage = fc
  .tuple(fc.constantFrom('writes', 'reads'), fc.oneof(clicks, timerKeys))
  .map(
    ([what, press]) =>
      new FailingStorageStep({ writes: what === 'writes', reads: what === 'reads' }, press),
  );
