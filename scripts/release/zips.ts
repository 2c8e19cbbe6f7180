import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';

/** The files in a zip, by their path in it. */
export function filesOf(zip: string): ReadonlyMap<string, Uint8Array> {
  const entries = Object.entries(unzipSync(readFileSync(zip)));
  return new Map(entries.filter(([path]) => !path.endsWith('/')));
}
