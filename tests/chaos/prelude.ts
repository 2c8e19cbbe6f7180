import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setClock } from '../../scripts/browsers/index.ts';
import { watchContext, type Faults } from './watch.ts';

/** The orders to the contexts of the extension: the time, and what fails. */
export interface Orders {
  offsetMs: number;
  faults: Faults;
  channel: string;
  message: string;
}

/** The channel between the rig's bare page, which knows the orders, and the service worker. */
export const ordersChannel = 'chaos-orders';

/**
 * Copies a build for Chromium and puts a prelude before its service worker, which obeys the orders of the rig's bare page. This
 * needs no debugger: a worker that starts while a debugger comes and goes may hang, and its process with it.
 */
export function copyWithPrelude(from: string, to: string): void {
  cpSync(from, to, { recursive: true });
  const file = join(to, 'background.js');
  const channel = JSON.stringify(ordersChannel);
  const prelude = `(${obey.toString()})(${channel}, ${setClock.toString()}, ${watchContext.toString()});\n`;
  writeFileSync(file, prelude + readFileSync(file, 'utf8'));
}

/** Runs in the service worker before everything else. Requests for Legroom's lock wait for the orders. */
function obey(channel: string, clock: typeof setClock, watch: typeof watchContext): void {
  const port = new BroadcastChannel(channel);
  const silent = () => {};
  const ordered = new Promise<void>((resolve) => {
    port.addEventListener('message', ({ data }: MessageEvent<{ orders?: Orders }>) => {
      if (!data.orders) return;
      const { offsetMs, faults, channel: reports, message } = data.orders;
      clock(self, silent, offsetMs);
      watch(self, silent, reports, message, faults);
      port.postMessage({ obeyed: data.orders });
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
