import { createHash } from 'node:crypto';
import {
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
import { expect, onTestFinished, test } from 'vitest';
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

test('the packages are the same from the sources that Mozilla is given, in another place and time zone', () => {
  const folder = mkdtempSync(join(tmpdir(), 'legroom-packages-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const here = {
    ...pack(root, 'chrome', join(folder, 'chrome'), 'UTC'),
    ...pack(root, 'firefox', join(folder, 'firefox'), 'UTC'),
  };
  const sources = filesOf(here['sources']!);
  // Another place, with the packages that are installed here.
  const project = join(folder, 'a/longer/path');
  for (const [path, contents] of sources) {
    mkdirSync(dirname(join(project, path)), { recursive: true });
    writeFileSync(join(project, path), contents);
  }
  symlinkSync(join(root, 'node_modules'), join(project, 'node_modules'), 'junction');
  for (const browser of ['chrome', 'firefox'] as const) {
    const there = pack(project, browser, join(folder, `there-${browser}`), 'Pacific/Auckland');
    const built = sums(here[browser]!);
    expect(built.size).toBeGreaterThan(50);
    expect(sums(there[browser]!)).toEqual(built);
    expect(readFileSync(there[browser]!).equals(readFileSync(here[browser]!)), browser).toBe(true);
  }
  const paths = [...sources.keys()];
  for (const needed of ['package.json', 'package-lock.json', 'wxt.config.ts', 'README.md'])
    expect(paths).toContain(needed);
  const made = /^(\.git|\.output|\.wxt|node_modules)\//;
  expect(paths.filter((path) => made.test(path))).toEqual([]);
});
