import fc from 'fast-check';
import type { View } from '../../../scripts/browsers/index.ts';
import { Step, type Model } from '../model.ts';
import { viewPaths, type ViewName, type World } from '../world.ts';

const everyView = Object.keys(viewPaths) as ViewName[];

/** Links out of Legroom are left alone: they load the web. */
const pressable =
  'button, input[type="radio"], input[type="checkbox"], [role="switch"], summary, a[href^="/"], a[href^="#"]';

/** Long enough to repeat. */
const heldMs = 600;

/** What the browsers' protocols say of a page that is gone, and the rig of a popup. */
const closedWords = /closed|no such frame|Session with given id/i;

const keys = ['Enter', 'Space', 'n', 'g', '?', 'Escape', 'Tab', 'ArrowDown', 'ArrowUp'] as const;

type Press =
  | { kind: 'click'; index: number; times: 1 | 2 }
  | { kind: 'key'; key: string }
  | { kind: 'hold'; key: string };

/** Presses something in one of the open views. */
export class PressStep extends Step {
  readonly #press: Press;
  readonly #view: number;
  readonly #names: readonly ViewName[];

  /**
   * @param view which of the open ones, counted on from the first after the last.
   * @param names in which of the views it may be pressed.
   */
  constructor(press: Press, view: number, names: readonly ViewName[] = everyView) {
    super();
    this.#names = names;
    this.#press = press;
    this.#view = view;
  }

  check({ open }: Readonly<Model>): boolean {
    return this.#names.some((name) => open.has(name));
  }

  async act({ views }: World): Promise<string> {
    const names = this.#names.filter((each) => views.has(each));
    const name = names[this.#view % names.length]!;
    const view = views.get(name)!;
    const done = await this.#pressIn(view).catch((error: unknown) => {
      // A press that closes the view, sometimes before it is confirmed.
      if (error instanceof Error && closedWords.test(error.message)) return 'it closed';
      throw error;
    });
    return `${this.#words()} in ${name}: ${done}`;
  }

  async #pressIn(view: View): Promise<string> {
    const press = this.#press;
    if (press.kind === 'click')
      return (await view.clickAny(pressable, press.index, press.times)) ?? 'nothing to press';
    await (press.kind === 'key' ? view.press(press.key) : view.hold(press.key, heldMs));
    return 'done';
  }

  #words(): string {
    const press = this.#press;
    if (press.kind === 'click') return press.times === 2 ? 'double click' : 'click';
    return `${press.kind} ${press.key}`;
  }

  override toString(): string {
    return `press(${JSON.stringify(this.#press)}, view ${this.#view})`;
  }
}

const click = fc.record({
  kind: fc.constant('click' as const),
  index: fc.nat(60),
  times: fc.constantFrom<(1 | 2)[]>(1, 1, 1, 2),
});
const key = fc.record({
  kind: fc.constantFrom('key' as const, 'key' as const, 'hold' as const),
  key: fc.constantFrom(...keys),
});

export const clicks = fc.tuple(click, fc.nat(3)).map(([press, view]) => new PressStep(press, view));
export const keyPresses = fc
  .tuple(key, fc.nat(3))
  .map(([press, view]) => new PressStep(press, view));
/** The keys of the popup, in it or where it is kept open: what starts, pauses and ends a stretch. */
export const timerKeys = fc
  .constantFrom('Enter', 'Enter', 'Space', 'n', 'g')
  .map((name) => new PressStep({ kind: 'key', key: name }, 0, ['kept', 'popup']));
