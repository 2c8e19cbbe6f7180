import { locks, threadId } from 'node:worker_threads';
import { beforeEach, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readLanguages } from '../../modules/words/languages.ts';
import { manifestKeys, packs } from '../../modules/words/packs.ts';
import { loadWords } from '../../platform/words.ts';

const english = readLanguages(false).get('en')!;

/** What the browser says of its language: the manifest's words, in English. */
const getMessage = (key: string) => (manifestKeys.includes(key) && english[key]) || '';

await loadWords(packs);

// The real locks of Node, which the simulated page hides; all threads have them in common, and tests run in several.
const request = (name: string, callback: () => unknown) =>
  locks.request(`${threadId} ${name}`, {}, callback);
Object.defineProperty(navigator, 'locks', { value: { request }, configurable: true });

beforeEach(() => {
  // The build puts a real false here; under test it would be the word "false".
  vi.stubEnv('FIREFOX', '');
  fakeBrowser.reset();
  fakeBrowser.i18n.getMessage = getMessage as typeof fakeBrowser.i18n.getMessage;
});
