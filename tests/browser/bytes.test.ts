import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { budgetBytes, popupBytes, zippedBytes } from '../bench/bytes.ts';
import { browsers } from './rig.ts';

test.each(browsers)(
  'the zip for %s, its popup and each of its languages are within their budgets',
  (name) => {
    const folder = resolve('.output', name === 'firefox' ? 'firefox-mv3' : 'chrome-mv3');
    const zip = zippedBytes(folder);
    const { atOnce, words } = popupBytes(folder);
    // Not so small that something is missing.
    for (const [bytes, least, most] of [
      [zip, 100_000, budgetBytes.zip],
      [atOnce, 10_000, budgetBytes.popup],
      [words, 1_000, budgetBytes.words],
    ] as const) {
      expect(bytes).toBeGreaterThan(least);
      expect(bytes).toBeLessThanOrEqual(most);
    }
    const entries = readdirSync(resolve(folder, 'words'), { withFileTypes: true });
    const languages = entries.filter((entry) => entry.isDirectory()).map(({ name: id }) => id);
    expect(languages.length).toBeGreaterThanOrEqual(7);
    for (const language of languages)
      expect(zippedBytes(resolve(folder, 'words', language)), language).toBeLessThanOrEqual(
        budgetBytes.language,
      );
  },
);
