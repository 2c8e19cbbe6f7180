import { createHash } from 'node:crypto';
import {
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { filesOf } from '../../scripts/release/checks.ts';
import { root, runWxt, type BuildName } from '../../scripts/tools.ts';

/** Packs for a browser, elsewhere than where packages are kept. @returns the zips, by what is in them. */
function pack(
  project: string,
  browser: BuildName,
  outDir: string,
  zone: string,
): Record<string, string> {
  const env = { ...process.env, LEGROOM_OUT_DIR: outDir, TZ: zone, NODE_ENV: 'production' };
  runWxt('zip', browser, { cwd: project, stdio: 'pipe', env });
  return Object.fromEntries(
    globSync('*.zip', { cwd: outDir }).map((zip) => [
      /-(\w+)\.zip$/.exec(zip)![1]!,
      join(outDir, zip),
    ]),
  );
}

const sums = (zip: string) =>
  new Map(
    [...filesOf(zip)].map(([path, contents]) => [
      path,
      createHash('sha256').update(contents).digest('hex'),
    ]),
  );

/** What is made or fetched, and in no clone. */
const made = new Set(['.git', '.output', '.wxt', 'node_modules'].map((name) => join(root, name)));

describe('the packages', () => {
  let folder: string;
  let chrome: ReturnType<typeof pack>;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'legroom-packages-'));
    chrome = pack(root, 'chrome', join(folder, 'here'), 'UTC');
    return () => rmSync(folder, { recursive: true });
  });

  /** Another place, with the packages that are installed here. */
  function elsewhere(name: string): string {
    const project = join(folder, 'a/longer/path', name);
    mkdirSync(project, { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(project, 'node_modules'), 'junction');
    return project;
  }

  test('for Chrome and Edge are the same from two clones, in two places and two time zones', () => {
    const clone = elsewhere('clone');
    cpSync(root, clone, { recursive: true, filter: (path) => !made.has(path) });
    const there = pack(clone, 'chrome', join(folder, 'there'), 'Pacific/Auckland');
    const built = sums(chrome['chrome']!);
    expect(built.size).toBeGreaterThan(50);
    expect(sums(there['chrome']!)).toEqual(built);
    expect(readFileSync(there['chrome']!)).toEqual(readFileSync(chrome['chrome']!));
  });

  test('are the same from the sources that Mozilla is given, and from nothing else', () => {
    const here = {
      ...chrome,
      ...pack(root, 'firefox', join(folder, 'sources-firefox'), 'UTC'),
    };
    const sources = filesOf(here['sources']!);
    const project = elsewhere('sources');
    for (const [path, contents] of sources) {
      mkdirSync(dirname(join(project, path)), { recursive: true });
      writeFileSync(join(project, path), contents);
    }
    for (const browser of ['chrome', 'firefox'] as const) {
      const there = pack(project, browser, join(folder, `there-${browser}`), 'Pacific/Auckland');
      const built = sums(here[browser]!);
      expect(built.size).toBeGreaterThan(50);
      expect(sums(there[browser]!)).toEqual(built);
    }
    const paths = [...sources.keys()];
    for (const needed of ['package.json', 'package-lock.json', 'wxt.config.ts', 'README.md'])
      expect(paths).toContain(needed);
    expect(paths.filter((path) => made.has(join(root, path.split('/')[0]!)))).toEqual([]);
  });
});
