import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync, gzipSync } from 'node:zlib';
import { sum } from 'd3-array';

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

/**
 * The size of a folder as a zip, to within a hundredth. Each file has two headers, with its name in each:
 * https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
 */
export const zippedBytes = (folder: string): number =>
  sum(globSync('**/*.*', { cwd: folder }), (file) => {
    const packed = deflateRawSync(readFileSync(join(folder, file)), { level: 9 }).length;
    return packed + 30 + 46 + 2 * file.length;
  });
