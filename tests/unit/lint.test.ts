import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const project = resolve(import.meta.dirname, '../..');

/** A file in a folder, and the rules that it breaks, each once. */
type Sample = [folder: string, code: string, ...rules: string[]];

const imports = 'eslint(no-restricted-imports)';
const globals = 'eslint(no-restricted-globals)';
const unknown = 'eslint(no-undef)';

const importFrom = (path: string) => `import { a } from '${path}';\nexport const b = [a];\n`;

/** Every kind of import and export of a file. */
const everyImportFrom = (path: string): string[] => [
  `import { a } from '${path}';`,
  `import type { B } from '${path}';`,
  `export { c } from '${path}';`,
  `export type { D } from '${path}';`,
  `export * from '${path}';`,
  `export const load = () => import('${path}');`,
];

/** Layers: a folder may import itself and those after it. */
const folders = ['entrypoints', 'components', 'state', 'platform', 'domain', 'content'];

const borders = folders.flatMap((from, here) =>
  folders.map((to, there): Sample => {
    const ways = everyImportFrom(`../../${to}/other/file.ts`);
    const rules = there < here ? ways.map(() => imports) : [];
    return [from, [...ways, 'export const e: B[] = [a];'].join('\n'), ...rules];
  }),
);

/** Folders of components, and the siblings that each of them may import. */
const shared = ['ui', 'page', 'figure', 'evidence', 'help', 'session', 'nudges', 'cramp'];
const rooms: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(
    ['popup', 'learn', 'settings', 'diary', 'welcome', 'privacy'].map((page) => [page, shared]),
  ),
  ...Object.fromEntries(
    ['help', 'nudges', 'cramp'].map((room) => [room, ['ui', 'page', 'evidence']]),
  ),
  ...Object.fromEntries(['page', 'figure', 'evidence'].map((room) => [room, ['ui']])),
  session: ['ui', 'page'],
  ui: [],
};

const siblings = Object.entries(rooms).flatMap(([from, allowed]) =>
  Object.keys(rooms)
    .filter((to) => to !== from)
    .map((to): Sample => {
      const rules = allowed.includes(to) ? [] : [imports];
      return [`components/${from}`, importFrom(`../${to}/File.tsx`), ...rules];
    }),
);

const browserModules = ['wxt/browser', '@wxt-dev/browser', 'webextension-polyfill', '#imports'];

const browserImports = folders.flatMap((from) =>
  browserModules.map((name): Sample => {
    const mayReachTheBrowser = ['entrypoints', 'state', 'platform'].includes(from);
    return [from, importFrom(name), ...(mayReachTheBrowser ? [] : [imports])];
  }),
);

/** `domain` and `content` are pure: they get time, chance and the browser as arguments. */
const impure: Record<string, string[]> = {
  [globals]: ['Date.now()', 'new Date()', 'globalThis'],
  'eslint(no-restricted-properties)': ['Math.random()'],
  [unknown]: [
    'setTimeout(String, 1)',
    'setInterval(String, 1)',
    'requestAnimationFrame(String)',
    'document.title',
    'window.name',
    'navigator.language',
    "fetch('/')",
    'localStorage.length',
    "console.error('')",
    'performance.now()',
    'crypto.randomUUID()',
    'chrome.runtime',
    'browser.runtime',
    'process.env',
  ],
};

const pure = ['domain', 'content'].flatMap((folder) =>
  Object.entries(impure).flatMap(([rule, expressions]) =>
    expressions.map((one): Sample => [folder, `export const value = ${one};\n`, rule]),
  ),
);

const others: readonly Sample[] = [
  ['domain', importFrom('#words/languages'), imports],
  ['domain', importFrom('preact/hooks'), imports],
  ['domain', importFrom('@/state/registry.ts'), imports],
  [
    'domain',
    "export type Item = import('../state/registry.ts').Item;\n",
    'typescript(consistent-type-imports)',
  ],
  [
    'domain',
    'export const day = (atMs: number, toLocal: (ms: number) => Date): number =>\n  Math.max(toLocal(atMs).getDay(), new Map([[1, 2]]).size);\n',
  ],
  ['components', importFrom('../tests/browser/rig.ts'), imports],
  ['components', 'export const api = chrome.storage;\n', globals],
  ['components/ui', importFrom('../../platform/words.ts'), imports],
  [
    'components',
    "import { useState } from 'preact/hooks';\nimport { t } from '../../platform/words.ts';\nimport './File.css';\n\nexport function File() {\n  const [nowMs] = useState(Date.now);\n  return <p title={t('app.back')}>{nowMs}</p>;\n}\n",
  ],
  ['components', 'export const picture = <img src="/icon/32.png" />;\n', 'jsx-a11y(alt-text)'],
  ['components', 'export const picture = <img src="/icon/32.png" alt="Legroom" />;\n'],
  [
    'components',
    "import { useState } from 'preact/hooks';\n\nexport function useFile(on: boolean) {\n  return on ? useState(0) : null;\n}\n",
    'react(hooks)',
  ],
  ['state', "export const answer = fetch('https://example.org');\n", globals],
  ['state', 'export const value: any = 1;\n', 'typescript(no-explicit-any)'],
  ['state', 'console.log(1);\n', 'eslint(no-console)'],
  ['state', 'console.error(1);\n'],
  [
    'tests/unit/domain',
    "import { a } from '../../../state/registry.ts';\nexport const b = [a, Date.now()];\n",
  ],
  ['scripts', 'console.log(1);\n'],
];

const samples = [...borders, ...siblings, ...browserImports, ...pure, ...others];

interface Report {
  diagnostics: readonly { code: string; filename: string }[];
  number_of_files: number;
}

/** Lints all samples in a temporary folder. */
function lint(): Report {
  const root = mkdtempSync(join(tmpdir(), 'legroom-lint-'));
  try {
    copyFileSync(join(project, 'oxlint.config.ts'), join(root, 'oxlint.config.ts'));
    symlinkSync(join(project, 'node_modules'), join(root, 'node_modules'));
    for (const [index, [folder, code]] of samples.entries()) {
      const path = join(root, folder, `sample${index}/file.tsx`);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, code);
    }
    const oxlint = join(project, 'node_modules/oxlint/bin/oxlint');
    const options = { cwd: root, encoding: 'utf8' } as const;
    return JSON.parse(spawnSync(process.execPath, [oxlint, '--format=json'], options).stdout);
  } finally {
    rmSync(root, { recursive: true });
  }
}

test('the linter complains about exactly the forbidden imports and globals', () => {
  const report = lint();
  // The samples and the configuration itself.
  expect(report.number_of_files).toBe(samples.length + 1);
  const complaints = samples.map(([folder, code], index): Sample => {
    const file = `${folder}/sample${index}/file.tsx`;
    const ofFile = report.diagnostics.filter((one) => one.filename.replaceAll('\\', '/') === file);
    return [folder, code, ...ofFile.map((one) => one.code)];
  });
  expect(complaints).toEqual(samples);
}, 30_000);
