import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What a build weighs, in bytes. */
export interface Bytes {
  /** Scripts and styles that popup.html asks for, each file gzipped. */
  atOnce: number;
  /** Scripts and styles that those may ask for later, each file gzipped. */
  later: number;
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
  const atOnce = askedForBy(readFileSync(join(folder, 'popup.html'), 'utf8'));
  const all = new Set(atOnce);
  for (const file of all) for (const next of namedIn(folder, file)) all.add(next);
  const later = [...all].filter((file) => !atOnce.has(file));
  return {
    atOnce: gzipped(folder, atOnce),
    later: gzipped(folder, later),
    filesAtOnce: atOnce.size,
    zip: statSync(zip).size,
  };
}

/** The scripts, preloaded modules and style sheets of a page. */
function askedForBy(html: string): Set<string> {
  const files = html.matchAll(/<(?:script|link)\b[^>]*\b(?:src|href)="\/?([^"]+\.(?:js|css))"/g);
  return new Set([...files].flatMap(([, file]) => file ?? []));
}

/** The scripts and style sheets of the build whose names occur in a script. */
function namedIn(folder: string, file: string): string[] {
  const text = readFileSync(join(folder, file), 'utf8');
  return globSync('{chunks,assets}/*.{js,css}', { cwd: folder }).filter((other) =>
    text.includes(other.replace(/^chunks./, '')),
  );
}

function gzipped(folder: string, files: Iterable<string>): number {
  return [...files].reduce(
    (sum, file) => sum + gzipSync(readFileSync(join(folder, file)), { level: 9 }).length,
    0,
  );
}
