import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { AlarmOptions, Alarms } from './alarms.ts';
import type { Store } from './store.ts';

/** A call of the browser's API, which a machine may count, fail, or never answer. */
export type ApiCall = <T>(name: string, answer: () => T | Promise<T>) => Promise<T>;

/** The events of the simulated browser that wake every background. */
export const commonEvents = () => {
  const { storage, alarms, runtime, windows, tabs } = fakeBrowser;
  return [
    storage.local.onChanged,
    alarms.onAlarm,
    runtime.onStartup,
    runtime.onInstalled,
    windows.onFocusChanged,
    tabs.onActivated,
  ];
};

/** Gives the background an empty `localStorage`, which it reads only in Firefox. */
export function provideMemory() {
  const values = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => values.get(key) ?? null,
    setItem: (key: string, value: string) => void values.set(key, value),
  });
}

/** Gives the background its storage, its alarms and its icon. */
export function provideApi(
  call: ApiCall,
  { get, set, remove }: Store,
  alarms: Alarms,
  showBadge: (text: string) => void,
) {
  Object.assign(fakeBrowser.storage.local, {
    get: (keys?: string | string[]) => call('storage.get', () => get(keys)),
    set: (values: object) => call('storage.set', () => set(values)),
    remove: (key: string) => call('storage.remove', () => remove(key)),
  });
  Object.assign(fakeBrowser.alarms, {
    get: (name: string) => call('alarms.get', () => alarms.get(name)),
    getAll: () => call('alarms.getAll', () => alarms.getAll()),
    clear: (name: string) => call('alarms.clear', () => alarms.clear(name)),
    create: (name: string, options: AlarmOptions) =>
      call('alarms.create', () => alarms.create(name, options)),
  });
  const done = (name: string) => () => call(name, () => undefined);
  Object.assign(fakeBrowser.action, {
    setBadgeText: ({ text }: { text: string }) =>
      call('action.setBadgeText', () => showBadge(text)),
    setTitle: done('action.setTitle'),
    setBadgeBackgroundColor: done('action.setBadgeBackgroundColor'),
    setBadgeTextColor: done('action.setBadgeTextColor'),
  });
}
