import type { CDPSession } from 'puppeteer-core';

/**
 * What the trace says about one popup's main thread, in milliseconds of processor time: a machine that does other things too
 * does not make it more.
 */
export interface ThreadTime {
  /** Compiling and running scripts, without the styles and layout they ask for. */
  scriptMs: number;
  /** Everything: scripts, styles, layout, painting, garbage collection. */
  taskMs: number;
}

/** The fields read of an event of Chromium's trace; times are in microseconds, `tdur` counts the processor's. */
interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tdur?: number;
  args: { data?: { url?: string } };
}

/** Starts a trace of the whole browser. Call what it returns to end it, which takes Chromium some seconds. */
export async function traceThreads(browser: CDPSession): Promise<() => Promise<TraceEvent[]>> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: object[] }) => events.push(...(value as TraceEvent[]));
  await browser.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      excludedCategories: ['*'],
      includedCategories: [
        'devtools.timeline',
        'disabled-by-default-devtools.timeline',
        'v8',
        'v8.execute',
      ],
    },
  });
  return async () => {
    browser.on('Tracing.dataCollected', collect);
    const complete = new Promise((resolve) => browser.once('Tracing.tracingComplete', resolve));
    await browser.send('Tracing.end');
    await complete;
    browser.off('Tracing.dataCollected', collect);
    return events;
  };
}

/**
 * Adds up what the main thread did in the first second of a page, once for each time that the page was loaded, in order.
 * `ScriptDuration` of the Performance domain will not do: it leaves out what runs after an `await`.
 */
export function threadTimes(events: readonly TraceEvent[], url: string): ThreadTime[] {
  return events
    .filter(({ name, args }) => name === 'CommitLoad' && args.data?.url === url)
    .toSorted((a, b) => a.ts - b.ts)
    .map((commit) =>
      threadTime(
        events.filter(
          ({ ph, pid, tid, ts }) =>
            ph === 'X' &&
            pid === commit.pid &&
            tid === commit.tid &&
            ts >= commit.ts &&
            ts < commit.ts + watchedMs * 1000,
        ),
      ),
    );
}

function threadTime(own: readonly TraceEvent[]): ThreadTime {
  const ownScripts = own.filter(({ name }) => scripts.has(name));
  const forced = own.filter(
    (event) => layout.has(event.name) && ownScripts.some((script) => isWithin(event, script)),
  );
  return {
    scriptMs: coveredMs(ownScripts) - coveredMs(forced),
    taskMs: coveredMs(own.filter(({ name }) => name === 'RunTask')),
  };
}

/** In which a popup comes to rest, and what it does is counted, in milliseconds. */
export const watchedMs = 1_000;

const scripts = new Set([
  'EvaluateScript',
  'FunctionCall',
  'RunMicrotasks',
  'v8.compile',
  'v8.compileModule',
  'v8.evaluateModule',
]);

const layout = new Set(['UpdateLayoutTree', 'Layout']);

function isWithin(inner: TraceEvent, { ts, dur = 0 }: TraceEvent): boolean {
  return inner.ts >= ts && inner.ts < ts + dur;
}

/** The processor time of events, without those that lie inside another. */
function coveredMs(events: readonly TraceEvent[]): number {
  let coveredUs = 0;
  let reachedUs = -Infinity;
  for (const { ts, dur = 0, tdur = 0 } of events.toSorted((a, b) => a.ts - b.ts)) {
    if (ts < reachedUs) continue;
    coveredUs += tdur;
    reachedUs = ts + dur;
  }
  return coveredUs / 1000;
}
