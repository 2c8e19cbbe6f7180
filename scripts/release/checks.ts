import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { unzipSync } from 'fflate';
import { email, isoDate, nonEmpty, object, pipe, regex, safeParse, string, trim } from 'valibot';
import type { imprint } from '../../content/imprint.ts';
import type { Dashboard } from '../pictures/dashboard.ts';
import { longestInManifest } from '../pictures/storeTexts.ts';
import type { Warning } from './linter.ts';

/** What is checked of a built manifest. */
interface Manifest {
  version: string;
  host_permissions?: unknown;
  content_scripts?: unknown;
  web_accessible_resources?: unknown;
}

/** The contents of a package's files, by path. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** Legroom is far smaller, so a larger package has a stray file. */
const largestZipBytes = 1_000_000;

const address = pipe(string(), regex(/^https:\/\/[^/]+\.[^/]+/));
const filledImprint = object({
  publisher: pipe(string(), trim(), nonEmpty()),
  contact: pipe(string(), email()),
  problems: address,
  privacyPolicy: address,
  privacySince: pipe(string(), isoDate()),
});

/** Says which fields of `content/imprint.ts` are empty or wrong. */
export function imprintFaults(by: typeof imprint): string[] {
  const { issues = [] } = safeParse(filledImprint, by);
  const open = issues.map(({ path }) => path?.[0].key);
  return open.length > 0
    ? [`content/imprint.ts is still to be filled in: ${open.join(', ')}.`]
    : [];
}

/** Says what CHANGELOG.md lacks for a release of that version. */
export function changelogFaults(changelog: string, version: string): string[] {
  const [, unreleased = ''] =
    /^## Unreleased\n([\s\S]*?)(?=^## |$(?![\s\S]))/m.exec(changelog) ?? [];
  if (unreleased.trim() !== '')
    return [
      `CHANGELOG.md still has entries under "Unreleased": they belong to a version and its day.`,
    ];
  const headings = changelog.split('\n').filter((line) => /^## .+ - \d{4}-\d{2}-\d{2}$/.test(line));
  return headings.some((line) => line.startsWith(`## ${version} - `))
    ? []
    : [`CHANGELOG.md has no section "## ${version} - " with its day.`];
}

/** Says why the packages are not those of a tagged commit; only those can be built again. */
export function commitFaults(root: string, version: string): string[] {
  // Mozilla's reviewers build from sources without a repository.
  if (!existsSync(resolve(root, '.git'))) return [];
  return [
    ...(git(root, 'status', '--porcelain').length === 0
      ? []
      : ['There are changes that are not committed: nobody can build these packages again.']),
    ...(git(root, 'tag', '--points-at', 'HEAD').includes(`v${version}`)
      ? []
      : [`The commit has no tag v${version}, by which others find what was released.`]),
  ];
}

/** Says which files of the commit the sources lack, except tests and hidden files, which no build needs. */
export function sourceFaults(root: string, sources: Files): string[] {
  if (!existsSync(resolve(root, '.git'))) return [];
  const lacking = git(root, '-c', 'core.quotePath=false', 'ls-files').filter(
    (path) => !/(^|\/)\.|\.test\.tsx?$/.test(path) && !sources.has(path),
  );
  return lacking.length > 0
    ? [`The sources lack ${lacking.join(', ')}: nobody can build the packages from them.`]
    : [];
}

/** The lines that git prints. @throws {Error} when it fails. */
function git(root: string, ...args: string[]): string[] {
  const { status, stdout, stderr, error } = spawnSync('git', args, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`git ${args.join(' ')} failed: ${error?.message ?? stderr}`);
  return stdout.split('\n').filter((line) => line !== '');
}

/** Lists what must not be in a package. */
export function packageFaults(zip: string, files: Files, version: string): string[] {
  const { size } = statSync(zip);
  const file = files.get('manifest.json');
  return [
    ...(size > largestZipBytes ? [`It has ${size} bytes, and may have ${largestZipBytes}.`] : []),
    ...(file
      ? manifestFaults(fromJson(file) as Manifest, version)
      : ['There is no manifest.json.']),
    ...[...files].flatMap(([path, contents]) => fileFaults(path, contents)),
  ].map((fault) => `${basename(zip)}: ${fault}`);
}

function manifestFaults(manifest: Manifest, version: string): string[] {
  return [
    ...(manifest.version === version
      ? []
      : [`The manifest says version ${manifest.version}, and package.json ${version}.`]),
    ...(['host_permissions', 'content_scripts', 'web_accessible_resources'] as const)
      .filter((key) => manifest[key] !== undefined)
      .map((key) => `The manifest has ${key}.`),
  ];
}

function fileFaults(path: string, contents: Uint8Array): string[] {
  if (path.endsWith('.map')) return [`${path} does not belong in a package.`];
  if (!path.startsWith('_locales/')) return [];
  const texts = fromJson(contents) as Record<string, { message: string } | undefined>;
  return Object.entries(longestInManifest).flatMap(([key, most]) => {
    const { length } = texts[key]?.message ?? '';
    return length > 0 && length <= most
      ? []
      : [`${path}: ${key} has ${length} characters, and may have 1 to ${most}.`];
  });
}

const fromJson = (contents: Uint8Array): unknown => JSON.parse(Buffer.from(contents).toString());

/** Compares what addons-linter warns of with what Mozilla's reviewers are told, place by place. */
export function warningFaults(
  warnings: readonly Warning[],
  told: Dashboard['firefox']['warnings'],
): string[] {
  const place = (message: string, file: string) => `"${message}" in ${file}`;
  const found = Map.groupBy(warnings, ({ message, file }) => place(message, file));
  const explained = new Map(
    told.flatMap(({ message, in: places }) =>
      Object.entries(places).map(([file, count]) => [place(message, file), count] as const),
    ),
  );
  return [...new Set([...found.keys(), ...explained.keys()])].flatMap((where) => {
    const [count, toldCount] = [found.get(where)?.length ?? 0, explained.get(where) ?? 0];
    return count === toldCount
      ? []
      : [
          `addons-linter warns ${count}× of ${where}, and store/dashboard.yml explains ${toldCount}.`,
        ];
  });
}

/** The files in a zip, by their path in it. */
export function filesOf(zip: string): Files {
  const entries = Object.entries(unzipSync(readFileSync(zip)));
  return new Map(entries.filter(([path]) => !path.endsWith('/')));
}
