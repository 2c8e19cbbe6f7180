import fc from 'fast-check';
import { Step, type Model } from '../model.ts';
import { viewPaths, type ViewName, type World } from '../world.ts';

const names = Object.keys(viewPaths) as ViewName[];

class OpenStep extends Step {
  readonly #name: ViewName;
  constructor(name: ViewName) {
    super();
    this.#name = name;
  }
  check({ open }: Readonly<Model>): boolean {
    return this.#name === 'popup' || !open.has(this.#name);
  }
  async act(world: World): Promise<string> {
    await world.open(this.#name);
    return this.toString();
  }
  override toString(): string {
    return `open ${this.#name}`;
  }
}

class CloseStep extends Step {
  readonly #name: ViewName;
  constructor(name: ViewName) {
    super();
    this.#name = name;
  }
  check({ open }: Readonly<Model>): boolean {
    return open.has(this.#name);
  }
  async act(world: World): Promise<string> {
    await world.close(this.#name);
    return this.toString();
  }
  override toString(): string {
    return `close ${this.#name}`;
  }
}

export const openings = fc
  .constantFrom<ViewName[]>('popup', 'popup', ...names)
  .map((name) => new OpenStep(name));
export const closings = fc.constantFrom(...names).map((name) => new CloseStep(name));
