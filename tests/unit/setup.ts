import { locks, threadId } from 'node:worker_threads';
import { beforeEach, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { packs } from '../../modules/words/packs.ts';
import { loadWords } from '../../platform/words.ts';

await loadWords(packs);

/** Legroom reads one text of the manifest from the browser. */
const getMessage = (key: string) => (key === 'language' ? 'en' : '');

// These are Node's own locks, which the simulated page hides. Threads share them, so each name carries the thread's id.
const request = (name: string, callback: () => unknown) =>
  locks.request(`${threadId} ${name}`, {}, callback);
Object.defineProperty(navigator, 'locks', { value: { request }, configurable: true });

beforeEach(() => {
  // The build inlines a boolean here; in a test, `false` would become the truthy text "false".
  vi.stubEnv('FIREFOX', '');
  fakeBrowser.reset();
  fakeBrowser.i18n.getMessage = getMessage as typeof fakeBrowser.i18n.getMessage;
});
