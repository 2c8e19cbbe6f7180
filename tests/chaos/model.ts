import type fc from 'fast-check';
import type { ViewName, World } from './world.ts';

/** What the run believes is there: which views are open. */
export interface Model {
  open: Set<ViewName>;
}

/** One step: does something to the world, then everything must hold. */
export abstract class Step implements fc.AsyncCommand<Model, World> {
  abstract check(model: Readonly<Model>): boolean;
  /**
   * Only that, with nothing looked at afterwards.
   *
   * @returns what was done, for people.
   */
  abstract act(world: World): Promise<string>;

  async run(model: Model, world: World): Promise<void> {
    world.begin(this.toString());
    world.done(await this.act(world));
    await world.lookAround();
    model.open = new Set(world.views.keys());
    await world.check();
  }

  abstract toString(): string;
}
