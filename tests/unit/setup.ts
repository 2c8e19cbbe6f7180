import { resolve } from 'node:path';
import { locks, threadId } from 'node:worker_threads';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { beforeEach, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

const words = generateChromeMessages(
  await parseMessagesFile(resolve(import.meta.dirname, '../../content/en.yml')),
);

/** Looks a message up as the browsers do: `$1` to `$9` are filled in, `$$` is a dollar, an unknown key is empty. */
function getMessage(key: string, substitutions: string | string[] = []): string {
  const values = [substitutions].flat();
  return (words[key]?.message ?? '').replace(/\$([1-9$])/g, (_, digit: string) =>
    digit === '$' ? '$' : (values[Number(digit) - 1] ?? ''),
  );
}

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
