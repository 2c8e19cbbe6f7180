import type { ContextScript } from '../../scripts/browsers/index.ts';

/** The text in the message of a failure that was made on purpose. */
export const brokenOnPurpose = 'the chaos broke the storage';

export interface Faults {
  /** Whether `storage.local.set` fails. */
  writes: boolean;
  /** Whether `storage.local.get` fails. */
  reads: boolean;
}

/** An uncaught error in a context of the extension, or an error on its console. */
export interface Report {
  isUncaught: boolean;
  /** The path of the page or worker. */
  where: string;
  text: string;
}

/** The channel on which the contexts report; the rig's bare page listens. */
export const reportChannel = 'chaos';

/**
 * Runs in every context of the extension: reports errors and makes the storage fail. It may run twice in one context.
 */
export const watchContext: ContextScript<[string, string, Faults]> = (
  view,
  _say,
  channel,
  message,
  faults,
) => {
  const key = Symbol.for('the faults of the chaos');
  const before = Reflect.get(view, key) as Faults | undefined;
  if (before) {
    before.writes = faults.writes;
    before.reads = faults.reads;
    return;
  }
  const current = { writes: faults.writes, reads: faults.reads };
  Reflect.set(view, key, current);

  const report = (reason: unknown, isUncaught = true) => {
    const text = String((reason as Error | undefined)?.stack ?? reason);
    const whole = text.includes(String(reason)) ? text : `${String(reason)}\n${text}`;
    const port = new view.BroadcastChannel(channel);
    port.postMessage(JSON.stringify({ isUncaught, where: view.location.pathname, text: whole }));
    port.close();
  };
  view.addEventListener('error', (event) => report(event.error ?? event.message));
  view.addEventListener('unhandledrejection', (event) => report(event.reason));

  const { console } = view;
  const { error: log } = console;
  console.error = (...args: unknown[]) => {
    for (const arg of args) report(arg, false);
    log.apply(console, args);
  };

  type Call = (...args: unknown[]) => unknown;
  const apis = view as unknown as Partial<
    Record<'browser' | 'chrome', { storage?: { local: { get: Call; set: Call } } }>
  >;
  /** Firefox gives a page the API with its first element, after this runs. */
  const breakStorage = (): boolean => {
    const areas = new Set([apis.browser?.storage?.local, apis.chrome?.storage?.local]);
    areas.delete(undefined);
    for (const area of areas) {
      if (!area) continue;
      for (const [method, fault] of [
        ['get', 'reads'],
        ['set', 'writes'],
      ] as const) {
        const real = area[method].bind(area);
        area[method] = (...args) => {
          if (!current[fault]) return real(...args);
          const error = new view.Error(`${message}: ${fault}`);
          // With a callback, the polyfill calls it inside a promise, which catches the error.
          if (typeof args.at(-1) === 'function') throw error;
          return view.Promise.reject(error);
        };
      }
    }
    return areas.size > 0;
  };
  if (breakStorage()) return;
  const observer = new view.MutationObserver(() => {
    if (breakStorage()) observer.disconnect();
  });
  observer.observe(view.document, { childList: true, subtree: true });
};
