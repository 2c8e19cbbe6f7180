import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setClock, type ContextScript } from '../../scripts/browsers/index.ts';

/** Which calls of `storage.local` fail. */
export type Failing = 'none' | 'reads' | 'writes';

/** What Chromium's service worker is told. */
export interface Orders {
  offsetMs: number;
  failing: Failing;
}

/** What the rig's bare page knows. All talk to it on the channel `chaos`. */
interface Desk {
  port: BroadcastChannel;
  /** The errors that nobody caught. */
  reports: string[];
  orders: Orders | undefined;
  obeyed: Orders | undefined;
}

type Message = Partial<{ hello: true; orders: Orders; obeyed: Orders; report: string }>;

/**
 * Runs in every context of the extension: reports errors and makes the storage fail. It may run twice in one context.
 */
export const watchContext: ContextScript<[Failing]> = (view, _say, failing) => {
  const key = Symbol.for('what the chaos breaks');
  const before = Reflect.get(view, key) as { failing: Failing } | undefined;
  if (before) {
    before.failing = failing;
    return;
  }
  const current = { failing };
  Reflect.set(view, key, current);

  const isPage = 'document' in view && !view.location.pathname.includes('background');
  const onPurpose = 'the chaos broke the storage';
  const report = (reason: unknown) => {
    const text = `${String(reason)}\n${(reason as Error | undefined)?.stack ?? ''}`;
    // A page shows it when the storage fails.
    if (isPage && text.includes(onPurpose)) return;
    const port = new view.BroadcastChannel('chaos');
    port.postMessage({ report: `uncaught in ${view.location.pathname}: ${text}` });
    port.close();
  };
  view.addEventListener('error', (event) => report(event.error ?? event.message));
  view.addEventListener('unhandledrejection', (event) => report(event.reason));

  type Call = (...args: unknown[]) => unknown;
  type Api = { storage?: { local: { get: Call; set: Call } } };
  const apis = view as unknown as { browser?: Api; chrome?: Api };
  const breakStorage = (): boolean => {
    const areas = new Set([apis.browser?.storage?.local, apis.chrome?.storage?.local]);
    areas.delete(undefined);
    for (const area of areas as Set<{ get: Call; set: Call }>)
      for (const method of ['get', 'set'] as const) {
        const real = area[method].bind(area);
        area[method] = (...args) => {
          if (current.failing !== (method === 'get' ? 'reads' : 'writes')) return real(...args);
          const error = new view.Error(`${onPurpose}: ${method}`);
          // With a callback, the polyfill calls it inside a promise, which catches the error.
          if (typeof args.at(-1) === 'function') throw error;
          return view.Promise.reject(error);
        };
      }
    return areas.size > 0;
  };
  if (breakStorage()) return;
  // Firefox gives a page the API with its first element, after this runs.
  const observer = new view.MutationObserver(() => {
    if (breakStorage()) observer.disconnect();
  });
  observer.observe(view.document, { childList: true, subtree: true });
};

/**
 * Copies a build for Chromium and puts a prelude before its service worker, which obeys the orders of the rig's bare page. This
 * needs no debugger: a worker that starts while a debugger comes and goes may hang, and its process with it.
 */
export function copyWithPrelude(from: string, to: string): void {
  cpSync(from, to, { recursive: true });
  const file = join(to, 'background.js');
  const prelude = `(${obey.toString()})(${setClock.toString()}, ${watchContext.toString()});\n`;
  writeFileSync(file, prelude + readFileSync(file, 'utf8'));
}

/** Runs in the service worker before everything else. Requests for Legroom's lock wait for the orders. */
function obey(clock: typeof setClock, watch: typeof watchContext): void {
  const port = new BroadcastChannel('chaos');
  const ordered = new Promise<void>((resolve) => {
    port.addEventListener('message', ({ data: { orders } }: MessageEvent<Message>) => {
      if (!orders) return;
      clock(self, undefined, orders.offsetMs);
      watch(self, () => {}, orders.failing);
      port.postMessage({ obeyed: orders });
      resolve();
    });
  });
  const { locks } = navigator;
  const request = locks.request.bind(locks) as (...args: unknown[]) => Promise<unknown>;
  locks.request = (async (...args: unknown[]) => {
    await ordered;
    return request(...args);
  }) as never;
  port.postMessage({ hello: true });
}

/** Runs in the bare page: collects reports, and answers a worker that starts and asks for its orders. */
export function openDesk(): void {
  const port = new BroadcastChannel('chaos');
  const desk: Desk = { port, reports: [], orders: undefined, obeyed: undefined };
  port.addEventListener('message', ({ data }: MessageEvent<Message>) => {
    if (data.hello) port.postMessage({ orders: desk.orders });
    if (data.obeyed) desk.obeyed = data.obeyed;
    if (data.report) desk.reports.push(data.report);
  });
  Reflect.set(globalThis, 'desk', desk);
}

/** Runs in the bare page: gives the orders, and returns whether the worker already follows them. */
export function giveOrders(_: unknown, orders: Orders): boolean {
  const desk = Reflect.get(globalThis, 'desk') as Desk;
  const wanted = JSON.stringify(orders);
  if (JSON.stringify(desk.obeyed) === wanted && JSON.stringify(desk.orders) === wanted) return true;
  desk.orders = orders;
  desk.port.postMessage({ orders });
  return false;
}

/** Runs in the bare page: takes the errors that were reported since the last time. */
export const takeReports = () => (Reflect.get(globalThis, 'desk') as Desk).reports.splice(0);
