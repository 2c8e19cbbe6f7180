import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { InPage, PageWindow, View } from '../types.ts';
import { moreArguments } from './contextScripts.ts';
import { patienceMs, waitUntil } from './wait.ts';

/** The time between the clicks of a double click. */
export const doubleClickMs = 150;

/** The time between the repetitions of a key that is held. */
export const keyRepeatMs = 40;

export interface Point {
  x: number;
  y: number;
}

/** A name in the form in which it is sent to the page. */
type SentName = { text: string } | { pattern: string; flags: string };

/** What a page says about the element that is to be clicked. */
type Sighting = { found: number; point?: Point; coveredBy?: string };

interface RoleQueries {
  queryAllByRole(
    container: HTMLElement,
    role: string,
    options: { name: string | RegExp; hidden: true },
  ): HTMLElement[];
}

/** A page in which elements can be looked for as people and screen readers find them. */
type QueriedWindow = PageWindow & {
  legroomByRole: (role: string, name: SentName) => HTMLElement[];
};

const roleQueriesPath = createRequire(import.meta.url).resolve(
  '@testing-library/dom/dist/@testing-library/dom.umd.min.js',
);

/** What both kinds of view share: everything that JavaScript in the page can do. */
export abstract class BaseView implements View {
  readonly dialogs: string[] = [];
  readonly #setScheme: (scheme: 'light' | 'dark') => Promise<void>;

  constructor(setScheme: (scheme: 'light' | 'dark') => Promise<void>) {
    this.#setScheme = setScheme;
  }

  /** Evaluates an expression in which `view` is the page's window. */
  protected abstract run(expression: string): Promise<unknown>;
  /** @param clicks how many; more than one are as quick as a double click. */
  protected abstract clickAt(point: Point, clicks?: 1 | 2): Promise<void>;
  /** Whether the page has reached its final size. */
  protected isAtRest(): Promise<boolean> {
    return Promise.resolve(true);
  }
  abstract press(key: string): Promise<void>;
  abstract pressTwice(key: string): Promise<void>;
  abstract hold(key: string, ms: number): Promise<void>;
  abstract screenshot(path: string): Promise<void>;
  abstract pdf(paper: 'A4' | 'Letter'): Promise<Uint8Array>;
  abstract resize(width: number, height: number): Promise<void>;
  abstract close(): Promise<void>;

  closeByHand(): Promise<void> {
    return this.close();
  }

  async evaluate<T, A extends unknown[]>(fn: InPage<T, A>, ...args: A): Promise<T> {
    return (await this.run(`(${fn.toString()})(view${moreArguments(args)})`)) as T;
  }

  async inject(source: string): Promise<void> {
    await this.run(`(function (window, document) { ${source}\n})(view, view.document)`);
  }

  async click(role: string, name: string | RegExp): Promise<void> {
    await this.clickAt(await this.#pointOf(role, name));
  }

  async doubleClick(role: string, name: string | RegExp): Promise<void> {
    await this.clickAt(await this.#pointOf(role, name), 2);
  }

  async #pointOf(role: string, name: string | RegExp): Promise<Point> {
    await this.#provideRoleQueries();
    const what = described(role, name);
    let last: Sighting = { found: 0 };
    const look = async () => {
      if (!(await this.isAtRest())) return undefined;
      last = await this.evaluate(sightForClick, role, sent(name));
      return last.point;
    };
    return waitUntil(`${what}, still and uncovered`, look).catch((error: unknown) => {
      const cover = last.coveredBy ? `, and over it lies ${last.coveredBy}` : '';
      throw new Error(`Could not click ${what}: there are ${last.found}${cover}`, { cause: error });
    });
  }

  async clickAny(selector: string, index: number, clicks: 1 | 2 = 1): Promise<string | null> {
    const target = await this.evaluate(sightAny, selector, index);
    if (!target) return null;
    await this.clickAt(target.point, clicks);
    return target.label;
  }

  async has(role: string, name: string | RegExp): Promise<boolean> {
    await this.#provideRoleQueries();
    return this.evaluate(
      (window, ...query) => (window as QueriedWindow).legroomByRole(...query).length > 0,
      role,
      sent(name),
    );
  }

  async find(role: string, name: string | RegExp, timeoutMs = patienceMs): Promise<void> {
    await waitUntil(described(role, name), () => this.has(role, name), timeoutMs);
  }

  async waitFor(
    description: string,
    fn: InPage<unknown, []>,
    timeoutMs = patienceMs,
  ): Promise<void> {
    const truth = `Promise.resolve((${fn.toString()})(view)).then(Boolean)`;
    await waitUntil(description, () => this.run(truth), timeoutMs);
  }

  text(): Promise<string> {
    return this.evaluate((window) => window.document.body.innerText);
  }

  async findText(sought: string | RegExp, timeoutMs = patienceMs): Promise<void> {
    const isIn = (text: string) =>
      typeof sought === 'string' ? text.includes(sought) : sought.test(text);
    await waitUntil(`the text ${sought}`, async () => isIn(await this.text()), timeoutMs);
  }

  async emulate(scheme: 'light' | 'dark'): Promise<void> {
    await this.#setScheme(scheme);
    const applies = `view.matchMedia('(prefers-color-scheme: ${scheme})').matches`;
    await waitUntil(`the ${scheme} scheme`, () => this.run(applies));
  }

  async #provideRoleQueries(): Promise<void> {
    if (await this.run(`'legroomByRole' in view`)) return;
    if (!(await this.run(`'TestingLibraryDom' in globalThis`)))
      await this.inject(readFileSync(roleQueriesPath, 'utf8'));
    await this.evaluate(provideByRole);
  }
}

function described(role: string, name: string | RegExp): string {
  return `${role} ${JSON.stringify(String(name))}`;
}

function sent(name: string | RegExp): SentName {
  return typeof name === 'string' ? { text: name } : { pattern: name.source, flags: name.flags };
}

/**
 * Runs in the page. The browser itself leaves out what is hidden, because the library would read the style of each
 * element, which takes many times as long.
 */
function provideByRole(window: PageWindow): void {
  const { queryAllByRole } = (globalThis as unknown as { TestingLibraryDom: RoleQueries })
    .TestingLibraryDom;
  (window as QueriedWindow).legroomByRole = (role, name) =>
    queryAllByRole(window.document.body, role, {
      name: 'text' in name ? name.text : new RegExp(name.pattern, name.flags),
      hidden: true,
    }).filter(
      (element) =>
        element.checkVisibility({ visibilityProperty: true }) &&
        !element.closest('[aria-hidden="true"]'),
    );
}

/** Runs in the page: finds the place and the name of one of the elements that can be pressed now. */
function sightAny(
  window: PageWindow,
  selector: string,
  index: number,
): { point: Point; label: string } | null {
  const { document } = window;
  const seen = [...document.querySelectorAll<HTMLElement>(selector)].flatMap((element) => {
    const field = element as HTMLInputElement;
    const label = field.labels?.[0];
    const own = element.getBoundingClientRect();
    // A checkbox drawn by its label is itself a pixel or less; people click the label.
    const target = own.width > 4 && own.height > 4 ? element : (label ?? element);
    if (field.disabled || !target.checkVisibility({ visibilityProperty: true })) return [];
    const name = element.getAttribute('aria-label') ?? (label ?? element).textContent;
    return [{ element, target, label: `${element.tagName.toLowerCase()} "${name.trim()}"` }];
  });
  if (seen.length === 0) return null;
  const { element, target, label } = seen[index % seen.length]!;
  target.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  const box = target.getBoundingClientRect();
  const point = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const top = document.elementFromPoint(point.x, point.y);
  return target.contains(top) || element.contains(top) ? { point, label } : null;
}

/** Runs in the page: where to click, once the element has kept still for two frames. */
async function sightForClick(window: PageWindow, role: string, name: SentName): Promise<Sighting> {
  const elements = (window as QueriedWindow).legroomByRole(role, name);
  const [element] = elements;
  if (!element || elements.length > 1) return { found: elements.length };

  // A checkbox drawn by its label is itself a pixel or less; people click the label.
  const labels = [...((element as HTMLInputElement).labels ?? [])];
  const own = element.getBoundingClientRect();
  const target = own.width > 4 && own.height > 4 ? element : (labels[0] ?? element);

  const nextFrame = () => new Promise((resolve) => window.requestAnimationFrame(resolve));
  target.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  await nextFrame();
  const before = target.getBoundingClientRect();
  await nextFrame();
  const box = target.getBoundingClientRect();
  if (box.x !== before.x || box.y !== before.y || box.width === 0 || box.height === 0)
    return { found: 1 };

  const point = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const top = window.document.elementFromPoint(point.x, point.y);
  const reaches = [element, ...labels].some((part) => part.contains(top));
  return reaches
    ? { found: 1, point }
    : { found: 1, coveredBy: top?.outerHTML.slice(0, 120) ?? 'nothing' };
}
