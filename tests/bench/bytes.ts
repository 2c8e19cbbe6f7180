import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { sum } from 'd3-array';
import { zipSync } from 'fflate';

/**
 * The size budgets: the popup's scripts and styles and its words, each file gzipped; the zip for the store, and each
 * language in it.
 */
export const budgetBytes = { popup: 25_600, words: 3_800, zip: 380_000, language: 30_000 } as const;

/** @param folder of the unpacked build. */
export function popupBytes(folder: string) {
  const atOnce = askedForBy(readFileSync(join(folder, 'popup.html'), 'utf8'));
  return {
    /** Scripts and styles that popup.html asks for, each file gzipped. */
    atOnce: gzipped(folder, atOnce),
    /** The words of the first view in English. */
    words: gzipped(folder, ['words/en/popup.js']),
  };
}

/** The scripts, preloaded modules and style sheets of a page. */
function askedForBy(html: string): string[] {
  const files = html.matchAll(/<(?:script|link)\b[^>]*\b(?:src|href)="\/?([^"]+\.(?:js|css))"/g);
  return [...new Set([...files].map(([, file]) => file!))];
}

const gzipped = (folder: string, files: readonly string[]): number =>
  sum(files, (file) => gzipSync(readFileSync(join(folder, file)), { level: 9 }).length);

/** The size of a folder as a zip. */
export function zippedBytes(folder: string): number {
  const files = globSync('**/*.*', { cwd: folder });
  const contents = files.map((file) => [file, new Uint8Array(readFileSync(join(folder, file)))]);
  return zipSync(Object.fromEntries(contents) as Record<string, Uint8Array>, { level: 9 }).length;
}
