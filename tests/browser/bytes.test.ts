import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { budgetBytes, popupBytes, zippedBytes } from '../bench/bytes.ts';
import { browsers } from './rig.ts';

const root = resolve(import.meta.dirname, '../..');
const folderOf = (name: string) =>
  resolve(root, name === 'firefox' ? '.output/firefox-mv3' : '.output/chrome-mv3');

test.each(browsers)('the popup in %s and its words are within their budgets', (name) => {
  const { atOnce, words } = popupBytes(folderOf(name));
  expect(atOnce).toBeGreaterThan(10_000);
  expect(words).toBeGreaterThan(1_000);
  expect(atOnce).toBeLessThanOrEqual(budgetBytes.popup);
  expect(words).toBeLessThanOrEqual(budgetBytes.words);
});

test.each(browsers)('the zip for %s is within its budget', (name) => {
  const bytes = zippedBytes(folderOf(name));
  expect(bytes).toBeGreaterThan(100_000);
  expect(bytes).toBeLessThanOrEqual(budgetBytes.zip);
});

test.each(browsers)('every language in the zip for %s is within its budget', (name) => {
  const words = resolve(folderOf(name), 'words');
  const folders = readdirSync(words, { withFileTypes: true }).filter((each) => each.isDirectory());
  const weights = folders.map(({ name: language }) => ({
    language,
    bytes: zippedBytes(resolve(words, language)),
  }));
  expect(weights.length).toBeGreaterThanOrEqual(7);
  expect(weights.filter(({ bytes }) => bytes > budgetBytes.language)).toEqual([]);
});
