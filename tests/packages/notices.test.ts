import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { build } from 'wxt';
import { compiled } from '../../modules/words/compile.ts';
import { readLanguages } from '../../modules/words/languages.ts';

const root = resolve(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(resolve(root, path), 'utf8');

/** The packages that a build for a browser bundles, as WXT reports it, and that its words import. */
async function bundledPackages(browser: 'chrome' | 'firefox'): Promise<string[]> {
  const outDir = mkdtempSync(join(tmpdir(), 'legroom-notices-'));
  const { steps } = await build({ root, browser, manifestVersion: 3, outDir });
  rmSync(outDir, { recursive: true });
  const modules = steps
    .flatMap(({ chunks }) => chunks)
    .flatMap((chunk) => (chunk.type === 'chunk' ? chunk.moduleIds : []))
    .map((id) => id.split('/node_modules/').at(-1)!);
  const imports = [...readLanguages()].flatMap(([language, texts]) => [
    ...compiled(language, texts).withPlaces!.matchAll(/from "([^"]+)"/g),
  ]);
  const names = [...modules, ...imports.map(([, id]) => id!)]
    .filter((id) => /^[@\w]/.test(id))
    .map((id) => /^(@[^/]+\/)?[^/]+/.exec(id)![0]);
  return [...new Set(names)];
}

test.each(['chrome', 'firefox'] as const)(
  'the package for %s has the licence of every package that is bundled in it, and our own',
  async (browser) => {
    const folder = `.output/${browser}-mv3`;
    expect(read(`${folder}/LICENSE.txt`)).toBe(read('LICENSE'));
    const notices = read(`${folder}/THIRD-PARTY.txt`).split(/^-+$/m).slice(1);
    const packages = await bundledPackages(browser);
    expect(packages.length).toBeGreaterThan(5);
    expect(packages).toContain('@messageformat/runtime');
    for (const each of packages) {
      const { version } = JSON.parse(read(`node_modules/${each}/package.json`)) as {
        version: string;
      };
      const notice = notices.find((one) => one.startsWith(`\n\n${each} ${version} (`));
      expect(notice, each).toMatch(/\nSource: https:\/\/[^]+(Copyright|Mozilla Public License)/);
    }
  },
);
