import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync, gzipSync } from 'node:zlib';

/**
 * The size budgets: the popup's scripts and styles and its words, each file gzipped; the zip for the store, and each
 * language in it.
 */
export const budgetBytes = { popup: 25_600, words: 3_800, zip: 380_000, language: 30_000 } as const;

/** The sizes of a build, in bytes. */
export interface Bytes {
  /** Scripts and styles that popup.html asks for, each file gzipped. */
  atOnce: number;
  /** The words of the first view in English, each file gzipped. */
  words: number;
  /** How many files popup.html asks for. */
  filesAtOnce: number;
  /** The zip for the store. */
  zip: number;
}

/**
 * @param folder of the unpacked build.
 * @param zip the same, packed.
 */
export function weigh(folder: string, zip: string): Bytes {
  return { ...popupBytes(folder), zip: statSync(zip).size };
}

/** @param folder of the unpacked build. */
export function popupBytes(folder: string): Omit<Bytes, 'zip'> {
  const atOnce = askedForBy(readFileSync(join(folder, 'popup.html'), 'utf8'));
  return {
    atOnce: gzipped(folder, atOnce),
    words: gzipped(folder, ['words/en/popup.js']),
    filesAtOnce: atOnce.size,
  };
}

/** The scripts, preloaded modules and style sheets of a page. */
function askedForBy(html: string): Set<string> {
  const files = html.matchAll(/<(?:script|link)\b[^>]*\b(?:src|href)="\/?([^"]+\.(?:js|css))"/g);
  return new Set([...files].flatMap(([, file]) => file ?? []));
}

function gzipped(folder: string, files: Iterable<string>): number {
  return [...files].reduce(
    (sum, file) => sum + gzipSync(readFileSync(join(folder, file)), { level: 9 }).length,
    0,
  );
}

/**
 * The bytes of a zip for each file besides its name, which it has twice:
 * https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
 */
const zipHeaderBytes = 30 + 46;

/** The size of a folder as a zip, to within a hundredth. */
export function zippedBytes(folder: string): number {
  return globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => {
      const packed = deflateRawSync(readFileSync(file), { level: 9 }).length;
      return packed + zipHeaderBytes + 2 * (file.length - folder.length);
    })
    .reduce((sum, bytes) => sum + bytes, 0);
}
