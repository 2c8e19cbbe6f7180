import { setTimeout as sleep } from 'node:timers/promises';
import { defaultCues } from '../../domain/cues.ts';
import type { Session } from '../../domain/session/index.ts';
import { defaultSettings } from '../../domain/settings.ts';
import { sealed } from '../../state/kernel/item.ts';
import { lockName } from '../../state/kernel/store.ts';
import { sessionItem } from '../../state/session/item.ts';
import { settingsItem } from '../../state/settings/item.ts';
import {
  setClock,
  waitUntil,
  type CueLog,
  type Rig,
  type View,
} from '../../scripts/browsers/index.ts';
import {
  alarmProblems,
  badgeProblems,
  brokenProblems,
  helpIsReachable,
  inOrder,
  snapshotOf,
  storageProblems,
  valueOf,
  type Snapshot,
} from './invariants.ts';
import { put } from '../browser/legroom.ts';
import { ordersChannel, type Orders } from './prelude.ts';
import { brokenOnPurpose, reportChannel, watchContext, type Faults, type Report } from './watch.ts';

/** How long everything may take to match; long, because the machine may be busy. */
const patienceMs = 10_000;
/** The fewest looks: when a look takes seconds, a lock that is taken every second may be held in two of them. */
const fewestLooks = 20;
const betweenLooksMs = 50;

/** How late a cue may begin that was due before the end. */
const cueLatenessMs = 1_500;

/** The views that a run may have open at once. In a tab, the popup is the kept-open one. */
export const viewPaths = {
  popup: 'popup.html',
  kept: 'popup.html?kept-open',
  options: 'options.html',
  learn: 'learn.html',
} as const;

export type ViewName = keyof typeof viewPaths;

export const optionalPermissions = ['notifications', 'idle'] as const;

/** A browser with Legroom, what the run did to it, and what must hold after each step. */
export class World {
  readonly rig: Rig;
  readonly views = new Map<ViewName, View>();
  /** What was done so far, in words, a line each. */
  trail: string[] = [];
  /** What Legroom wrote to its consoles meanwhile. */
  notes: string[] = [];
  readonly #litter = new Map<string, string[]>();
  /** Whether the next run needs a new browser to start from the same state. */
  isUsedUp = false;
  #offsetMs = 0;
  #faults: Faults = { writes: false, reads: false };
  #cues: CueLog | undefined;
  #ended: { session: Session; atMs: number } | undefined;
  #checkedAtMs = 0;

  readonly #onStep: (line: string) => void;

  private constructor(rig: Rig, onStep: (line: string) => void) {
    this.rig = rig;
    this.#onStep = onStep;
  }

  static async of(rig: Rig, onStep: (line: string) => void): Promise<World> {
    const world = new World(rig, onStep);
    await rig.inExtension(
      (_, reportsName, ordersName) => {
        const reports: string[] = [];
        const reported = new BroadcastChannel(reportsName);
        reported.addEventListener('message', ({ data }) => reports.push(String(data)));
        const port = new BroadcastChannel(ordersName);
        const chaos = { reports, port, orders: {}, obeyed: {} };
        port.addEventListener('message', ({ data }) => {
          // A worker that starts asks for its orders.
          if (data.hello) port.postMessage({ orders: chaos.orders });
          if (data.obeyed) chaos.obeyed = data.obeyed;
        });
        Reflect.set(globalThis, 'chaos', chaos);
      },
      reportChannel,
      ordersChannel,
    );
    await world.#order();
    return world;
  }

  /** Tells every context of the extension the time and what fails. */
  async #order(): Promise<void> {
    const orders: Orders = {
      offsetMs: this.#offsetMs,
      faults: this.#faults,
      channel: reportChannel,
      message: brokenOnPurpose,
    };
    await this.rig.runInContexts(
      'chaos',
      watchContext,
      reportChannel,
      brokenOnPurpose,
      orders.faults,
    );
    await this.rig.runInContexts('clock', setClock, orders.offsetMs);
    if (this.rig.name === 'firefox') return;
    // The worker gets them through its prelude.
    await waitUntil('the service worker to obey', async () => {
      const isRunning = await this.rig.backgroundRunning();
      const hasObeyed = await this.rig.inExtension(tellWorker, orders);
      return hasObeyed || !isRunning;
    });
  }

  /** Restores the state after a new installation, with sounds at any hour. */
  async reset(): Promise<void> {
    this.#onStep('a new run');
    for (const name of this.views.keys()) await this.close(name);
    await this.rig.inExtension(async (api) => {
      // Everything that a press may have opened, except the rig's bare page.
      const tabs = await api.tabs.query({});
      const pages = tabs.filter(
        ({ url }) => url?.startsWith(location.origin) && /\.html/.test(url),
      );
      await api.tabs.remove(pages.flatMap(({ id }) => id ?? []));
    });
    this.#faults = { writes: false, reads: false };
    this.#offsetMs = 0;
    await this.#order();
    // In Chromium permissions are granted from the start, and removed ones come back only with a new browser.
    if (this.rig.name === 'firefox')
      for (const name of optionalPermissions) await this.changePermission(name, 'remove');
    const cues = { ...defaultCues, quiet: { ...defaultCues.quiet, on: false } };
    const settings = sealed(settingsItem, { ...defaultSettings, holdSeconds: 15, cues });
    await this.rig.inExtension(
      (api, lock, value) =>
        navigator.locks.request(lock, async () => {
          await api.storage.local.clear();
          await api.storage.local.set({ settings: value });
        }),
      lockName,
      settings,
    );
    this.trail = [];
    this.notes = [];
    this.#litter.clear();
    this.#ended = undefined;
    this.#cues = await this.rig.hearCues();
    await this.#uncaught();
    await this.check();
  }

  /** The time on the extension's clock. */
  get nowMs(): number {
    return Date.now() + this.#offsetMs;
  }

  /** Notes what is about to be done. */
  begin(line: string): void {
    this.trail.push(`${line} …`);
    this.#onStep(`${line} …`);
  }

  /** Notes what Legroom itself reported. */
  #note(line: string): void {
    this.notes.push(line);
    this.#onStep(line);
  }

  /** Notes what it was. */
  done(line: string): void {
    this.trail[this.trail.length - 1] = line;
    this.#onStep(line);
  }

  async shiftClock(byMs: number): Promise<void> {
    this.#offsetMs += byMs;
    await this.#order();
  }

  async changePermission(
    name: (typeof optionalPermissions)[number],
    change: 'grant' | 'remove',
  ): Promise<void> {
    if (change === 'grant') return this.rig.grantPermission(name);
    await this.rig.inExtension(
      (api, which) => api.permissions.remove({ permissions: [which] }),
      name,
    );
    this.isUsedUp = this.rig.name === 'chromium';
  }

  /** Stores rubbish under a key, and remembers it. */
  async litter(key: string, make: (stored: unknown) => unknown): Promise<void> {
    const { stored } = await snapshotOf(this.rig);
    const rubbish = make(stored[key]);
    // First, since Legroom may have set it aside before the write is confirmed.
    this.#litter.set(key, [...(this.#litter.get(key) ?? []), inOrder(rubbish)]);
    await put(this.rig, { [key]: rubbish });
  }

  async fail(faults: Faults): Promise<void> {
    this.#faults = faults;
    await this.#order();
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
    if (view && (await isAlive(view))) await view.close();
  }

  /** Removes the views that have closed, and adds those that a press has opened. */
  async lookAround(): Promise<void> {
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

  /**
   * Waits until everything matches.
   *
   * @throws {Error} naming what does not.
   */
  async check(): Promise<void> {
    const startMs = performance.now();
    const hastened = new Set<string>();
    for (let looks = 1; ; looks++) {
      const seen = await snapshotOf(this.rig);
      for (const name of await this.#alarmsToWaitFor(seen)) {
        if (!hastened.has(name)) await this.#hasten(name);
        hastened.add(name);
      }
      const problems = [...this.#mismatches(seen), ...(await this.#helpProblems())];
      const isOutOfPatience = performance.now() - startMs > patienceMs && looks >= fewestLooks;
      if (problems.length > 0 && !isOutOfPatience) {
        await sleep(betweenLooksMs);
        continue;
      }
      problems.push(...brokenProblems(seen, this.#litter));
      problems.push(...(await this.#cueProblems(seen)));
      problems.push(...(await this.#uncaught()));
      if (problems.length > 0) throw new Error(problems.join('\n'));
      this.#checkedAtMs = Date.now();
      return;
    }
  }

  /** Finds what may take a moment to match. */
  #mismatches(seen: Snapshot): string[] {
    return [
      ...(seen.alarms.some((name) => name.startsWith('retry:'))
        ? ['a run that failed was not tried again']
        : []),
      ...(seen.isBusy ? ['Legroom’s lock is not free'] : []),
      ...storageProblems(seen),
      ...alarmProblems(seen, seen.toMs + this.#offsetMs),
      ...badgeProblems(seen, this.#offsetMs),
    ];
  }

  /** Finds the alarms that repair the state, but only after half a minute or a minute. */
  async #alarmsToWaitFor({ alarms }: Snapshot): Promise<string[]> {
    const isStopped = !(await this.rig.backgroundRunning());
    return alarms.filter((name) => name.startsWith('retry:') || (name === 'session' && isStopped));
  }

  /** Shortens the time until an alarm. */
  async #hasten(name: string): Promise<void> {
    await this.rig.inExtension(
      (api, alarm) => api.alarms.create(alarm, { when: Date.now() }),
      name,
    );
  }

  async #helpProblems(): Promise<string[]> {
    const problems: string[] = [];
    for (const name of ['popup', 'kept'] as const) {
      const view = this.views.get(name);
      if (!view) continue;
      try {
        if (!(await view.evaluate(helpIsReachable)))
          problems.push(`${name}: When to get help is not one click away`);
      } catch (error) {
        // A press may have opened a tab, which closes the popup.
        if (await isAlive(view)) throw error;
      }
    }
    return problems;
  }

  /** Finds sounds that began after the session had ended. */
  async #cueProblems(seen: Snapshot): Promise<string[]> {
    const session = valueOf(seen, sessionItem.key) as Session | null;
    if (!session || session.endedAtMs === null) {
      this.#ended = undefined;
      return [];
    }
    if (this.#ended?.session.endedAtMs !== session.endedAtMs) {
      // If the step changed the clock or the session, the session ran at least until the last look.
      const atMs = Math.max(session.endedAtMs - this.#offsetMs, this.#checkedAtMs);
      this.#ended = { session, atMs };
    }
    const { atMs } = this.#ended;
    const heard = (await this.#cues?.heard()) ?? [];
    return heard
      .filter((each) => each.cue !== 'end' && each.atMs > atMs + cueLatenessMs)
      .map((each) => `the cue ${each.cue} was heard ${each.atMs - atMs} ms after the end`);
  }

  /**
   * Finds errors that nobody caught since the last look. A write that was made to fail may stay uncaught in a page,
   * which shows it.
   */
  async #uncaught(): Promise<string[]> {
    const reports = await this.rig.inExtension(() =>
      (Reflect.get(globalThis, 'chaos') as { reports: string[] }).reports.splice(0),
    );
    return reports.flatMap((report) => {
      const { isUncaught, where, text } = JSON.parse(report) as Report;
      if (!isUncaught) {
        this.#note(`console of ${where}: ${text.split('\n')[0]}`);
        return [];
      }
      const isBackground = !where.endsWith('.html') || where.includes('background');
      if (text.includes(brokenOnPurpose) && !isBackground) return [];
      return [`uncaught in ${where}: ${text}`];
    });
  }
}

/** Runs in the bare page: gives the orders, and returns whether the worker already follows them. */
function tellWorker(_: unknown, orders: Orders): boolean {
  const chaos = Reflect.get(globalThis, 'chaos') as {
    orders: unknown;
    obeyed: unknown;
    port: BroadcastChannel;
  };
  const wanted = JSON.stringify(orders);
  if (JSON.stringify(chaos.orders) === wanted && JSON.stringify(chaos.obeyed) === wanted)
    return true;
  chaos.orders = orders;
  chaos.port.postMessage({ orders });
  return false;
}

/** Whether a view still answers. */
async function isAlive(view: View): Promise<boolean> {
  return view.evaluate(() => true).catch(() => false);
}
