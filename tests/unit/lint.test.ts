import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const project = resolve(import.meta.dirname, '../..');

/** A file, and the rules that must complain about it, once each. */
interface Sample {
  what: string;
  folder: string;
  code: string;
  rules: readonly string[];
}

const imports = 'eslint(no-restricted-imports)';
const globals = 'eslint(no-restricted-globals)';
const properties = 'eslint(no-restricted-properties)';
const unknown = 'eslint(no-undef)';

/** From left to right: a folder may import itself and those after it. */
const folders = ['entrypoints', 'components', 'state', 'platform', 'domain', 'content'];

/** Where `browser` comes from. */
const browserModules = ['wxt/browser', '@wxt-dev/browser', 'webextension-polyfill', '#imports'];

const importFrom = (path: string) => `import { a } from '${path}';\nexport const b = [a];\n`;

/** Needs a file in every way there is. */
const everyImportFrom = (path: string): string[] => [
  `import { a } from '${path}';`,
  `import type { B } from '${path}';`,
  `export { c } from '${path}';`,
  `export type { D } from '${path}';`,
  `export * from '${path}';`,
  `export const load = () => import('${path}');`,
];

const borders = folders.flatMap((from, here) =>
  folders.map((to, there): Sample => {
    const ways = everyImportFrom(`../../${to}/other/file.ts`);
    return {
      what: `${from}: any import from ${to}`,
      folder: from,
      code: [...ways, 'export const e: B[] = [a];'].join('\n'),
      rules: there < here ? ways.map(() => imports) : [],
    };
  }),
);

/** Rooms of components, and those beside them that each may use. */
const shared = ['ui', 'page', 'figure', 'evidence', 'help', 'session', 'nudges', 'cramp'];

const rooms: Readonly<Record<string, readonly string[]>> = {
  popup: shared,
  learn: shared,
  settings: shared,
  diary: shared,
  welcome: shared,
  privacy: shared,
  help: ['ui', 'page', 'evidence'],
  nudges: ['ui', 'page', 'evidence'],
  cramp: ['ui', 'page', 'evidence'],
  figure: ['ui'],
  evidence: ['ui'],
  session: ['ui', 'page'],
  page: ['ui'],
  ui: [],
};

const siblings = Object.entries(rooms).flatMap(([from, allowed]) =>
  Object.keys(rooms)
    .filter((to) => to !== from)
    .map((to): Sample => ({
      what: `components/${from}: ${to}`,
      folder: `components/${from}`,
      code: importFrom(`../${to}/File.tsx`),
      rules: allowed.includes(to) ? [] : [imports],
    })),
);

const browserImports = folders.flatMap((from) =>
  browserModules.map((name): Sample => {
    const mayReachTheBrowser = ['entrypoints', 'state', 'platform'].includes(from);
    return {
      what: `${from}: ${name}`,
      folder: from,
      code: importFrom(name),
      rules: mayReachTheBrowser ? [] : [imports],
    };
  }),
);

const pure = ['domain', 'content'].flatMap((folder) =>
  (
    [
      ['the clock', 'Date.now()', globals],
      ['the present moment', 'new Date()', globals],
      ['chance', 'Math.random()', properties],
      ['the way round', 'globalThis', globals],
      ['a timer', 'setTimeout(String, 1)', unknown],
      ['an interval', 'setInterval(String, 1)', unknown],
      ['a frame', 'requestAnimationFrame(String)', unknown],
      ['the document', 'document.title', unknown],
      ['the window', 'window.name', unknown],
      ['the navigator', 'navigator.language', unknown],
      ['the network', "fetch('/')", unknown],
      ['the storage', 'localStorage.length', unknown],
      ['the console', "console.error('')", unknown],
      ['the stopwatch', 'performance.now()', unknown],
      ['random bytes', 'crypto.randomUUID()', unknown],
      ['the extension API', 'chrome.runtime', unknown],
      ['the extension API with promises', 'browser.runtime', unknown],
      ['the process', 'process.env', unknown],
    ] as const
  ).map(([what, expression, rule]): Sample => ({
    what: `${folder}: ${what}`,
    folder,
    code: `export const value = ${expression};\n`,
    rules: [rule],
  })),
);

const others: readonly Sample[] = [
  {
    what: 'domain: words',
    folder: 'domain',
    code: importFrom('#words/languages'),
    rules: [imports],
  },
  {
    what: 'domain: Preact',
    folder: 'domain',
    code: importFrom('preact/hooks'),
    rules: [imports],
  },
  {
    what: 'domain: the way through the alias',
    folder: 'domain',
    code: importFrom('@/state/registry.ts'),
    rules: [imports],
  },
  {
    what: 'domain: a type that is named where it is used',
    folder: 'domain',
    code: "export type Item = import('../state/registry.ts').Item;\n",
    rules: ['typescript(consistent-type-imports)'],
  },
  {
    what: 'domain: what it is given, and the language',
    folder: 'domain',
    code: 'export const day = (atMs: number, toLocal: (ms: number) => Date): number =>\n  Math.max(toLocal(atMs).getDay(), new Map([[1, 2]]).size);\n',
    rules: [],
  },
  {
    what: 'components: the tests',
    folder: 'components',
    code: importFrom('../tests/browser/rig.ts'),
    rules: [imports],
  },
  {
    what: 'components: the extension API by its global',
    folder: 'components',
    code: 'export const api = chrome.storage;\n',
    rules: [globals],
  },
  {
    what: 'components/ui: words',
    folder: 'components/ui',
    code: importFrom('../../platform/words.ts'),
    rules: [imports],
  },
  {
    what: 'components: words, hooks, a style and the clock',
    folder: 'components',
    code: "import { useState } from 'preact/hooks';\nimport { t } from '../../platform/words.ts';\nimport './File.css';\n\nexport function File() {\n  const [nowMs] = useState(Date.now);\n  return <p title={t('app.back')}>{nowMs}</p>;\n}\n",
    rules: [],
  },
  {
    what: 'components: a picture without words',
    folder: 'components',
    code: 'export const picture = <img src="/icon/32.png" />;\n',
    rules: ['jsx-a11y(alt-text)'],
  },
  {
    what: 'components: a picture with words',
    folder: 'components',
    code: 'export const picture = <img src="/icon/32.png" alt="Legroom" />;\n',
    rules: [],
  },
  {
    what: 'components: a hook that is not always called',
    folder: 'components',
    code: "import { useState } from 'preact/hooks';\n\nexport function useFile(on: boolean) {\n  return on ? useState(0) : null;\n}\n",
    rules: ['react(hooks)'],
  },
  {
    what: 'state: the network',
    folder: 'state',
    code: "export const answer = fetch('https://example.org');\n",
    rules: [globals],
  },
  {
    what: 'state: any',
    folder: 'state',
    code: 'export const value: any = 1;\n',
    rules: ['typescript(no-explicit-any)'],
  },
  {
    what: 'state: a log',
    folder: 'state',
    code: 'console.log(1);\n',
    rules: ['eslint(no-console)'],
  },
  {
    what: 'state: an error that is reported',
    folder: 'state',
    code: 'console.error(1);\n',
    rules: [],
  },
  {
    what: 'tests: the clock, and any folder',
    folder: 'tests/unit/domain',
    code: "import { a } from '../../../state/registry.ts';\nexport const b = [a, Date.now()];\n",
    rules: [],
  },
  {
    what: 'scripts: a line at the terminal',
    folder: 'scripts',
    code: 'console.log(1);\n',
    rules: [],
  },
];

const samples = [...borders, ...siblings, ...browserImports, ...pure, ...others];

interface Report {
  diagnostics: readonly { code: string; filename: string }[];
  number_of_files: number;
}

describe('the linter', () => {
  let root: string;
  let report: Report;

  const fileOf = (sample: Sample): string =>
    `${sample.folder}/sample${samples.indexOf(sample)}/file.tsx`;

  const complaintsAbout = (sample: Sample): string[] =>
    report.diagnostics
      .filter(({ filename }) => filename.replaceAll('\\', '/') === fileOf(sample))
      .map(({ code }) => code);

  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'legroom-lint-'));
    copyFileSync(join(project, 'oxlint.config.ts'), join(root, 'oxlint.config.ts'));
    symlinkSync(join(project, 'node_modules'), join(root, 'node_modules'));
    for (const sample of samples) {
      const path = join(root, fileOf(sample));
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, sample.code);
    }
    const oxlint = join(project, 'node_modules/oxlint/bin/oxlint');
    const { stdout } = spawnSync(process.execPath, [oxlint, '--format=json'], {
      cwd: root,
      encoding: 'utf8',
    });
    report = JSON.parse(stdout);
  }, 30_000);

  afterAll(() => rmSync(root, { recursive: true, force: true }));

  test('reads every sample', () => {
    // And its own configuration.
    expect(report.number_of_files).toBe(samples.length + 1);
  });

  test.each(samples.filter(({ rules }) => rules.length > 0))('refuses in $what', (sample) => {
    expect(complaintsAbout(sample)).toEqual(sample.rules);
  });

  test.each(samples.filter(({ rules }) => rules.length === 0))('allows in $what', (sample) => {
    expect(complaintsAbout(sample)).toEqual([]);
  });
});
