import { isDeepStrictEqual } from 'node:util';
import { waitUntil, type CueLog, type Rig, type View } from '../../scripts/browsers/index.ts';
import { sessionItem } from '../../state/session/item.ts';
import { allowCues, put } from '../browser/legroom.ts';
import {
  giveOrders,
  openDesk,
  takeReports,
  watchContext,
  type Failing,
  type Orders,
} from './contexts.ts';
import { mismatches, showsHelp, snapshotOf, valueOf, type Snapshot } from './invariants.ts';

/** How late a cue may begin that was due before the end. */
const cueLatenessMs = 1_500;

/** The views that a run may have open at once. In a tab, the popup is the kept-open one. */
const viewPaths = {
  popup: 'popup.html',
  kept: 'popup.html?kept-open',
  options: 'options.html',
  learn: 'learn.html',
} as const;

export type ViewName = keyof typeof viewPaths;

export const viewNames = Object.keys(viewPaths) as ViewName[];

/** Does something to the world. Returns what was done if the words of the step do not say it. */
export type Act = (world: World) => Promise<string | void>;

/** A browser with Legroom, what the run did to it, and what must hold after each step. */
export class World {
  readonly rig: Rig;
  readonly views = new Map<ViewName, View>();
  /** What was done so far, in words. */
  readonly trail: string[] = [];
  /** The rubbish that the run itself put under a key. */
  readonly #litter = new Map<string, unknown[]>();
  #orders: Orders = { offsetMs: 0, failing: 'none' };
  #cues: CueLog | undefined;
  /** When the session ended by its own clock, and when that was seen by the machine's. */
  #end: { atMs: number | null; seenAtMs: number } = { atMs: null, seenAtMs: 0 };

  constructor(rig: Rig) {
    this.rig = rig;
  }

  /** Begins with a new installation, with sounds at any hour. */
  async start(): Promise<void> {
    await this.rig.inExtension(openDesk);
    await this.fail('none');
    await allowCues(this.rig);
    this.#cues = await this.rig.hearCues();
    await this.#check();
  }

  /**
   * Takes a step, and waits until everything matches.
   *
   * @throws {Error} naming what does not match, and all steps so far.
   */
  async take(words: string, act: Act): Promise<void> {
    const index = this.trail.push(`${words} …`) - 1;
    try {
      this.trail[index] = (await act(this)) ?? words;
      await this.#lookAround();
      await this.#check();
    } catch (error) {
      const steps = this.trail.map((line, at) => `  ${at + 1}. ${line}`);
      throw new Error([error, `after these steps in ${this.rig.name}:`, ...steps].join('\n'), {
        cause: error,
      });
    }
  }

  async shiftClock(byMs: number): Promise<void> {
    this.#orders = { ...this.#orders, offsetMs: this.#orders.offsetMs + byMs };
    await this.rig.shiftClock(byMs);
    await this.#tellWorker();
  }

  async fail(failing: Failing): Promise<void> {
    this.#orders = { ...this.#orders, failing };
    await this.rig.runInContexts('chaos', watchContext, failing);
    await this.#tellWorker();
  }

  /** Chromium's worker gets its orders through its prelude. */
  async #tellWorker(): Promise<void> {
    if (this.rig.name === 'firefox') return;
    await waitUntil('the service worker to obey', async () => {
      const isRunning = await this.rig.backgroundRunning();
      const hasObeyed = await this.rig.inExtension(giveOrders, this.#orders);
      return hasObeyed || !isRunning;
    });
  }

  /** Stores rubbish under a key, and remembers it. */
  async litter(key: string, make: (stored: unknown) => unknown): Promise<void> {
    const { stored } = await snapshotOf(this.rig);
    // As the storage keeps it.
    const rubbish = JSON.parse(JSON.stringify(make(stored[key]))) as unknown;
    // First, since Legroom may have set it aside before the write is confirmed.
    this.#litter.set(key, [...(this.#litter.get(key) ?? []), rubbish]);
    await put(this.rig, { [key]: rubbish });
  }

  async open(name: ViewName): Promise<void> {
    // A tab takes the focus, so an open popup closes.
    if (name !== 'popup') await this.close('popup');
    this.views.delete(name);
    const view =
      name === 'popup' ? await this.rig.openPopup() : await this.rig.openPage(viewPaths[name]);
    this.views.set(name, view);
  }

  async close(name: ViewName): Promise<void> {
    const view = this.views.get(name);
    this.views.delete(name);
    // A press may have closed it.
    await view?.close().catch(() => undefined);
  }

  /** Removes the views that have closed, and adds those that a press has opened. */
  async #lookAround(): Promise<void> {
    for (const [name, view] of this.views) if (!(await isAlive(view))) this.views.delete(name);
    const open = await this.rig.inExtension(async (api) =>
      (await api.tabs.query({})).map(({ url = '' }) => url),
    );
    for (const name of ['kept', 'options', 'learn'] as const) {
      const start = `${this.rig.origin}/${viewPaths[name]}`;
      if (this.views.has(name) || !open.some((url) => url.startsWith(start))) continue;
      this.views.set(name, await this.rig.openedPage(viewPaths[name]));
    }
  }

  /** Waits until everything matches. @throws {Error} naming what does not. */
  async #check(): Promise<void> {
    const hastened = new Set<string>();
    let problems: string[] = [];
    const seen = await waitUntil('everything to match', async () => {
      const look = await snapshotOf(this.rig);
      await this.#hasten(look, hastened);
      problems = [...mismatches(look, this.#orders.offsetMs), ...(await this.#helpProblems())];
      return problems.length === 0 && look;
    }).catch((error: unknown) => {
      throw problems.length > 0 ? new Error(problems.join('\n'), { cause: error }) : error;
    });
    problems.push(
      ...this.#setAside(seen),
      ...(await this.#cueProblems(seen)),
      ...(await this.rig.inExtension(takeReports)),
    );
    if (problems.length > 0) throw new Error(problems.join('\n'));
  }

  /** Shortens, once each, the time until the alarms that repair the state, which is half a minute or a minute. */
  async #hasten({ alarms }: Snapshot, hastened: Set<string>): Promise<void> {
    const isStopped = !(await this.rig.backgroundRunning());
    for (const name of alarms) {
      const repairs = name.startsWith('retry:') || (name === 'session' && isStopped);
      if (!repairs || hastened.has(name)) continue;
      hastened.add(name);
      await this.rig.inExtension(
        (api, each) => api.alarms.create(each, { when: Date.now() }),
        name,
      );
    }
  }

  async #helpProblems(): Promise<string[]> {
    const problems: string[] = [];
    for (const name of ['popup', 'kept'] as const) {
      const view = this.views.get(name);
      // A press may have opened a tab, which closes the popup.
      if (!view || !(await isAlive(view)) || (await view.evaluate(showsHelp))) continue;
      problems.push(`${name}: When to get help is not one click away`);
    }
    return problems;
  }

  /** Finds the values that Legroom set aside although they were no rubbish. */
  #setAside({ stored }: Snapshot): string[] {
    return Object.entries(stored).flatMap(([key, raw]) => {
      const [prefix, item = ''] = key.split(':');
      if (prefix !== 'broken' && prefix !== 'newer') return [];
      if (this.#litter.get(item)?.some((each) => isDeepStrictEqual(each, raw))) return [];
      const json = JSON.stringify(raw).slice(0, 300);
      return [`${key} was set aside, and Legroom wrote it itself: ${json}`];
    });
  }

  /** Finds sounds that began after the session was seen to have ended. */
  async #cueProblems(seen: Snapshot): Promise<string[]> {
    const atMs = valueOf(seen, sessionItem)?.endedAtMs ?? null;
    if (this.#end.atMs !== atMs) this.#end = { atMs, seenAtMs: seen.toMs };
    if (atMs === null) return [];
    const heard = (await this.#cues?.heard()) ?? [];
    return heard.flatMap(({ cue, atMs: heardAtMs }) => {
      const lateMs = heardAtMs - this.#end.seenAtMs;
      if (cue === 'end' || lateMs <= cueLatenessMs) return [];
      return [`the cue ${cue} was heard ${lateMs} ms after the end`];
    });
  }
}

/** Whether a view still answers. */
export async function isAlive(view: View): Promise<boolean> {
  return view.evaluate(() => true).catch(() => false);
}
