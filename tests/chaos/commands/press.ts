import fc from 'fast-check';
import { Step, type Model } from '../model.ts';
import type { ViewName, World } from '../world.ts';

/** Links out of Legroom are left alone: they load the web. */
const pressable =
  'button, input[type="radio"], input[type="checkbox"], [role="switch"], summary, a[href^="/"], a[href^="#"]';

const keys = ['Enter', 'Space', 'n', 'g', '?', 'Escape', 'Tab', 'ArrowDown', 'ArrowUp'] as const;

type Press =
  | { kind: 'click'; index: number; times: number }
  | { kind: 'key'; key: string }
  | { kind: 'hold'; key: string };

/** Presses something in one of the open views. */
export class PressStep extends Step {
  readonly #press: Press;
  readonly #view: number;

  constructor(press: Press, view: number) {
    super();
    this.#press = press;
    this.#view = view;
  }

  check({ open }: Readonly<Model>): boolean {
    return open.size > 0;
  }

  protected act(world: World): Promise<string> {
    return this.do(world);
  }

  /**
   * Only the press, with nothing looked at afterwards.
   *
   * @returns what was pressed.
   */
  async do({ views }: World): Promise<string> {
    const names = [...views.keys()].toSorted();
    const name = names[this.#view % names.length] as ViewName;
    const view = views.get(name)!;
    const press = this.#press;
    if (press.kind === 'click') {
      const label = await view.clickAny(pressable, press.index, press.times);
      return `${press.times === 2 ? 'double click' : 'click'} in ${name}: ${label ?? 'nothing to press'}`;
    }
    await (press.kind === 'key' ? view.press(press.key) : view.hold(press.key, 5));
    return `${press.kind} ${press.key} in ${name}`;
  }

  override toString(): string {
    return `press(${JSON.stringify(this.#press)}, view ${this.#view})`;
  }
}

const click = fc.record({
  kind: fc.constant('click' as const),
  index: fc.nat(60),
  times: fc.constantFrom(1, 1, 1, 2),
});
const key = fc.record({
  kind: fc.constantFrom('key' as const, 'key' as const, 'hold' as const),
  key: fc.constantFrom(...keys),
});

export const clicks = fc.tuple(click, fc.nat(3)).map(([press, view]) => new PressStep(press, view));
export const keyPresses = fc
  .tuple(key, fc.nat(3))
  .map(([press, view]) => new PressStep(press, view));
/** The first thing in the open view that has the focus: *Start stretch*, or the timer's button. */
export const enters = fc.nat(3).map((view) => new PressStep({ kind: 'key', key: 'Enter' }, view));
