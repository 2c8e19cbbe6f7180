import { browser } from 'wxt/browser';
import { eraseDiary } from '../diary/erase.ts';
import { update } from '../update.ts';
import { clearCarried } from './area.ts';
import { syncItem } from './items.ts';

/** Whether the browser can carry anything at all. */
export const canSync = () => browser.storage.sync !== undefined;

/** Carries settings and diary from now on; the background does it. */
export const turnOnSync = () => update(syncItem, (sync) => ({ ...sync, on: true }));

/** Carries nothing any more. What is on this device stays, and what is carried stays where it is. */
export const turnOffSync = () =>
  update(syncItem, (sync) => ({ ...sync, on: false, settings: null }));

/** Carries nothing any more, and removes what is carried. Other devices keep their own. @throws the browser's error */
export async function turnOffAndForget() {
  await turnOffSync();
  await clearCarried();
}

/** Erases the diary of this device alone: it carries nothing any more. @throws {StorageError} */
export async function eraseHere() {
  await turnOffSync();
  await eraseDiary();
}

/** Erases the diary here and, as soon as they hear of it, on the person's other devices. @throws {StorageError} */
export async function eraseEverywhere() {
  await update(syncItem, (sync) => ({ ...sync, erasedAtMs: Date.now() }));
  await eraseDiary();
}
