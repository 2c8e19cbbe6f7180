import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const project = resolve(import.meta.dirname, '../..');

/** A file in a folder, and the rules that it breaks. */
type Sample = [folder: string, code: string, ...rules: string[]];

const imports = 'eslint(no-restricted-imports)';
const globals = 'eslint(no-restricted-globals)';
const properties = 'eslint(no-restricted-properties)';
const unknown = 'eslint(no-undef)';

const importFrom = (path: string) => `import { a } from '${path}';\nexport const b = [a];\n`;
const valueOf = (expression: string) => `export const value = ${expression};\n`;

const samples: readonly Sample[] = [
  // No folder imports one to its left, in any way; one to its right it may.
  ['state', importFrom('../../components/other/File.tsx'), imports],
  ['state', "import type { B } from '../entrypoints/file.ts';\nexport type C = B;\n", imports],
  ['state', "export { c } from '../entrypoints/file.ts';\n", imports],
  ['state', "export * from '../entrypoints/file.ts';\n", imports],
  ['state', "export const load = () => import('../entrypoints/file.ts');\n", imports],
  ['state', importFrom('../platform/file.ts')],
  ['entrypoints', importFrom('../tests/browser/rig.ts'), imports],
  ['components', importFrom('../entrypoints/file.ts'), imports],
  ['platform', importFrom('../state/file.ts'), imports],
  ['domain', importFrom('../platform/file.ts'), imports],
  ['domain', importFrom('../content/file.ts')],
  ['content', importFrom('../domain/file.ts'), imports],
  ['tests/unit/domain', importFrom('../../../state/registry.ts')],
  [
    'domain',
    "export type Item = import('../state/registry.ts').Item;\n",
    'typescript(consistent-type-imports)',
  ],
  // Rooms of components.
  ['components/popup', importFrom('../cramp/File.tsx')],
  ['components/popup', importFrom('../diary/File.tsx'), imports],
  ['components/popup', importFrom('../../entrypoints/file.ts'), imports],
  ['components/help', importFrom('../evidence/File.tsx')],
  ['components/help', importFrom('../cramp/File.tsx'), imports],
  ['components/ui', importFrom('../page/File.tsx'), imports],
  ['components/ui', importFrom('../../platform/words.ts'), imports],
  // The browser.
  ['platform', importFrom('wxt/browser')],
  ['components', importFrom('wxt/browser'), imports],
  ['components/popup', importFrom('#imports'), imports],
  ['components', valueOf('chrome.storage'), globals],
  ['state', valueOf("fetch('https://example.org')"), globals],
  ['state', valueOf('localStorage.length'), globals],
  ['state', valueOf("navigator.sendBeacon('/')"), properties],
  // What is pure.
  ['content', importFrom('preact/hooks'), imports],
  ['domain', valueOf('Date.now()'), globals],
  ['content', valueOf('globalThis'), globals],
  ['domain', valueOf('Math.random()'), properties],
  ['domain', valueOf('setTimeout(String, 1)'), unknown],
  ['modules/figures/engine', valueOf('Math.random()'), properties],
  ['content', valueOf('document.title'), unknown],
  ['domain', 'export const day = (ms: number, toLocal: (ms: number) => Date) => toLocal(ms);\n'],
  ['components', valueOf('Date.now()')],
];

test('the linter complains about exactly the forbidden imports and globals', () => {
  const root = mkdtempSync(join(tmpdir(), 'legroom-lint-'));
  try {
    copyFileSync(join(project, 'oxlint.config.ts'), join(root, 'oxlint.config.ts'));
    symlinkSync(join(project, 'node_modules'), join(root, 'node_modules'));
    const files = samples.map(([folder], index) => `${folder}/sample${index}/file.tsx`);
    for (const [index, file] of files.entries()) {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), samples[index]![1]);
    }
    const oxlint = join(project, 'node_modules/oxlint/bin/oxlint');
    const options = { cwd: root, encoding: 'utf8' } as const;
    const { stdout } = spawnSync(process.execPath, [oxlint, '--format=json'], options);
    const { diagnostics } = JSON.parse(stdout) as {
      diagnostics: { code: string; filename: string }[];
    };
    const complaints = samples.map(([folder, code], index): Sample => {
      const ofFile = diagnostics.filter(
        ({ filename }) => filename.replaceAll('\\', '/') === files[index],
      );
      return [folder, code, ...ofFile.map((one) => one.code)];
    });
    expect(complaints).toEqual(samples);
  } finally {
    rmSync(root, { recursive: true });
  }
}, 30_000);
