import { readFileSync, statSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { longestInManifest } from '../pictures/storeTexts.ts';

/** What is checked of a built manifest. */
export interface Manifest {
  version: string;
  name: string;
  description: string;
  host_permissions?: unknown;
  content_scripts?: unknown;
  web_accessible_resources?: unknown;
}

/** Legroom is far smaller, so that a stray file would show. */
const largestZipBytes = 1_000_000;

/** Lists what CHANGELOG.md lacks for a release of that version. */
export function changelogFault(changelog: string, version: string): string[] {
  const heading = new RegExp(
    String.raw`^## ${version.replaceAll('.', String.raw`\.`)} - \d{4}-\d{2}-\d{2}$`,
    'm',
  );
  const faults = heading.test(changelog)
    ? []
    : [`CHANGELOG.md has no section "## ${version} - " with its day.`];
  const [, unreleased = ''] =
    /^## Unreleased\n([\s\S]*?)(?=^## |$(?![\s\S]))/m.exec(changelog) ?? [];
  return unreleased.trim() === ''
    ? faults
    : [...faults, 'CHANGELOG.md still has entries under "Unreleased".'];
}

/**
 * Lists what must not be in a package.
 *
 * @param files of the package, by path
 */
export function manifestFaults(
  manifest: Manifest,
  files: ReadonlyMap<string, Uint8Array>,
  version: string,
): string[] {
  const faults: string[] = [];
  if (manifest.version !== version)
    faults.push(`The manifest says version ${manifest.version}, and package.json ${version}.`);
  for (const key of ['host_permissions', 'content_scripts', 'web_accessible_resources'] as const)
    if (manifest[key] !== undefined) faults.push(`The manifest has ${key}.`);
  for (const [path, contents] of files) {
    if (path.endsWith('.map')) faults.push(`${path} does not belong in a package.`);
    if (!path.startsWith('_locales/')) continue;
    const texts = JSON.parse(Buffer.from(contents).toString()) as Record<
      string,
      { message: string } | undefined
    >;
    for (const [key, most] of Object.entries(longestInManifest)) {
      const { length } = texts[key]?.message ?? '';
      if (length === 0 || length > most)
        faults.push(`${path}: ${key} has ${length} characters, and may have 1 to ${most}.`);
    }
  }
  return faults;
}

/** Says whether a package is too large. */
export function packageFault(zip: string): string[] {
  const { size } = statSync(zip);
  return size > largestZipBytes ? [`${zip} has ${size} bytes.`] : [];
}

/** The files in a zip, by their path in it. */
export function filesOf(zip: string): ReadonlyMap<string, Uint8Array> {
  const entries = Object.entries(unzipSync(readFileSync(zip)));
  return new Map(entries.filter(([path]) => !path.endsWith('/')));
}
