import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import {
  afterEach,
  beforeAll,
  beforeEach,
  describe,
  expect,
  test,
  vi,
  type MockInstance,
} from 'vitest';
import { imprint } from '../../content/imprint.ts';
import { privacyDocument } from '../../scripts/privacy/document.ts';
import { auditFaults } from '../../scripts/release/audit.ts';
import { lint } from '../../scripts/release/linter.ts';
import { refusals, zipsOf } from '../../scripts/release/refusals.ts';

const root = resolve(import.meta.dirname, '../..');
const version = '1.2.3';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'legroom-release-'));
  return () => rmSync(folder, { recursive: true });
});
afterEach(() => vi.unstubAllEnvs());

function write(path: string, contents: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), contents);
}

function git(...args: string[]): void {
  const { status, stderr } = spawnSync('git', args, { cwd: folder, encoding: 'utf8' });
  expect(status, stderr).toBe(0);
}

describe('a release', () => {
  const by: typeof imprint = {
    publisher: 'Jo Doe',
    contact: 'jo@legroom.example',
    problems: 'https://code.example/legroom/issues',
    privacyPolicy: 'https://code.example/legroom/PRIVACY.md',
    privacySince: '2026-12-01',
  };
  const told = [
    { code: 'UNSAFE', message: 'Unsafe', in: { 'background.js': 1, 'popup.js': 2 }, why: '' },
  ];
  const warnings = ['background.js', 'popup.js', 'popup.js'].map((file) => ({
    message: 'Unsafe',
    file,
  }));
  const words = (storeName: string, extensionDescription: string) =>
    JSON.stringify({
      storeName: { message: storeName },
      extensionDescription: { message: extensionDescription },
    });
  const zips = () => zipsOf(folder, version);

  function pack(zip: string, files: Record<string, string>): void {
    const contents = Object.entries(files).map(([path, text]) => [path, strToU8(text)]);
    // Not compressed, so that a large file stays large.
    writeFileSync(zip, zipSync(Object.fromEntries(contents), { level: 0 }));
  }

  /** Makes the package for Chrome with more files, or with another manifest. */
  const packChrome = (files: Record<string, string>, manifest: object = {}) =>
    pack(zips().chrome, {
      'manifest.json': JSON.stringify({ version, ...manifest }),
      '_locales/en/messages.json': words('Name', 'What it is'),
      ...files,
    });

  const changelog = (text: string) => {
    write('CHANGELOG.md', `# Changelog\n\n${text}`);
    tagAgain();
  };

  function tagAgain(): void {
    git('add', '.');
    git('commit', '--quiet', '--allow-empty', '--message', 'chore: 1.2.3');
    git('tag', '--no-sign', '--force', `v${version}`);
  }

  /** The folder of a finished release, made once and copied for each test. */
  let ready: string;
  beforeAll(async () => {
    ready = mkdtempSync(join(tmpdir(), 'legroom-ready-'));
    folder = ready;
    git('init', '--quiet');
    git('config', 'user.name', 'Jo Doe');
    git('config', 'user.email', by.contact);
    git('config', 'commit.gpgSign', 'false');
    write('.gitignore', '.output/\n');
    write('PRIVACY.md', await privacyDocument(by));
    write('entrypoints/offscreen/index.html', '');
    write('tests/unit/it.test.ts', '');
    changelog('## Unreleased\n\n## 1.2.3 - 2026-11-26\n\n- A.\n');
    mkdirSync(join(folder, '.output'));
    packChrome({});
    pack(zips().firefox, { 'manifest.json': JSON.stringify({ version }) });
    pack(zips().sources, {
      'CHANGELOG.md': '',
      'PRIVACY.md': '',
      'entrypoints/offscreen/index.html': '',
    });
    return () => rmSync(ready, { recursive: true });
  });
  beforeEach(() => cpSync(ready, folder, { recursive: true }));

  const refused = (change: NonNullable<Parameters<typeof refusals>[2]> = {}) =>
    refusals(folder, version, {
      by,
      told,
      lintZip: () => ({ errors: [], warnings }),
      askNpm: async () => [],
      ...change,
    });

  test('that is complete is not refused', async () => {
    expect(await refused()).toEqual([]);
  });

  test.each([
    ['publisher', ' '],
    ['contact', 'PLACEHOLDER'],
    ['problems', ''],
    ['problems', 'http://code.example/legroom'],
    ['privacyPolicy', 'https://'],
    ['privacySince', 'soon'],
  ] as const)('whose %s is "%s" is refused', async (key, text) => {
    const other = { ...by, [key]: text };
    write('PRIVACY.md', await privacyDocument(other));
    tagAgain();
    expect(await refused({ by: other })).toEqual([
      `content/imprint.ts is still to be filled in: ${key}.`,
    ]);
  });

  test('without a publisher is refused in one sentence', async () => {
    const nobody = {
      publisher: '',
      contact: '',
      problems: '',
      privacyPolicy: '',
      privacySince: '',
    };
    expect((await refused({ by: nobody }))[0]).toBe(
      'content/imprint.ts is still to be filled in: publisher, contact, problems, privacyPolicy, privacySince.',
    );
  });

  const unreleased =
    'CHANGELOG.md still has entries under "Unreleased": they belong to a version and its day.';
  const noSection = 'CHANGELOG.md has no section "## 1.2.3 - " with its day.';

  test.each([
    ['with no section for what is to come', '## 1.2.3 - 2026-11-26\n', []],
    ['without its section', '## Unreleased\n\n## 1.2.2 - 2026-11-26\n', [noSection]],
    ['with a section without a day', '## 1.2.3\n', [noSection]],
    ['whose section is another', '## 1.2.30 - 2026-11-26\n', [noSection]],
    [
      'with two changes left',
      '## Unreleased\n\n- B.\n- C.\n\n## 1.2.3 - 2026-11-26\n',
      [unreleased],
    ],
    ['with a change left and no section', '## Unreleased\n\n- B.\n', [unreleased]],
  ])('%s in the changelog is judged by one sentence at most', async (_, text, sentences) => {
    changelog(text);
    expect(await refused()).toEqual(sentences);
  });

  const noTag = 'The commit has no tag v1.2.3, by which others find what was released.';

  test.each<[what: string, spoil: () => void, sentence: unknown]>([
    [
      'with another privacy policy',
      () => (write('PRIVACY.md', '# Privacy'), tagAgain()),
      'PRIVACY.md is not what npm run privacy writes.',
    ],
    [
      'with a change that is not committed',
      () => write('CHANGELOG.md', '## 1.2.3 - 2026-11-26\n'),
      'There are changes that are not committed: nobody can build these packages again.',
    ],
    [
      'with a file that is not committed',
      () => write('new.ts', ''),
      'There are changes that are not committed: nobody can build these packages again.',
    ],
    ['without a tag', () => git('tag', '--delete', 'v1.2.3'), noTag],
    [
      'whose tag is on another commit',
      () => git('commit', '--quiet', '--allow-empty', '--message', 'fix: it'),
      noTag,
    ],
    [
      'without the package for Chrome',
      () => unlinkSync(zips().chrome),
      'There is no legroom-1.2.3-chrome.zip.',
    ],
    [
      'without its sources',
      () => unlinkSync(zips().sources),
      'There is no legroom-1.2.3-sources.zip.',
    ],
    [
      'whose sources lack a page',
      () => pack(zips().sources, { 'CHANGELOG.md': '', 'PRIVACY.md': '' }),
      'The sources lack entrypoints/offscreen/index.html: nobody can build the packages from them.',
    ],
    [
      'without a manifest',
      () => pack(zips().chrome, {}),
      'legroom-1.2.3-chrome.zip: There is no manifest.json.',
    ],
    [
      'with the manifest of another version',
      () => packChrome({}, { version: '1.2.4' }),
      'legroom-1.2.3-chrome.zip: The manifest says version 1.2.4, and package.json 1.2.3.',
    ],
    ...['host_permissions', 'content_scripts', 'web_accessible_resources'].map(
      (key): [string, () => void, string] => [
        `with ${key}`,
        () => packChrome({}, { [key]: [] }),
        `legroom-1.2.3-chrome.zip: The manifest has ${key}.`,
      ],
    ),
    [
      'with a source map',
      () => packChrome({ 'chunks/popup.js.map': '{}' }),
      'legroom-1.2.3-chrome.zip: chunks/popup.js.map does not belong in a package.',
    ],
    [
      'that is too large',
      () =>
        pack(zips().firefox, { 'manifest.json': JSON.stringify({ version }).padEnd(1_000_001) }),
      expect.stringMatching(
        /^legroom-1.2.3-firefox.zip: It has \d{7} bytes, and may have 1000000\.$/,
      ),
    ],
    ...(
      [
        ['', 'd', 'storeName has 0 characters, and may have 1 to 50.'],
        ['n'.repeat(51), 'd', 'storeName has 51 characters, and may have 1 to 50.'],
        ['n', 'd'.repeat(133), 'extensionDescription has 133 characters, and may have 1 to 132.'],
      ] as const
    ).map(([name, description, fault]): [string, () => void, string] => [
      `whose ${fault}`,
      () => packChrome({ '_locales/xx/messages.json': words(name, description) }),
      `legroom-1.2.3-chrome.zip: _locales/xx/messages.json: ${fault}`,
    ]),
  ])('%s is refused', async (_, spoil, sentence) => {
    spoil();
    expect(await refused()).toEqual([sentence]);
  });

  test('that Mozilla’s linter refuses is refused', async () => {
    expect(
      await refused({ lintZip: () => ({ errors: ['addons-linter: BAD: It is.'], warnings }) }),
    ).toEqual(['addons-linter: BAD: It is.']);
  });

  test.each([
    [[...warnings, { message: 'Unsafe', file: 'popup.js' }], '3× of "Unsafe" in popup.js', 2],
    [warnings.slice(1), '0× of "Unsafe" in background.js', 1],
    [[...warnings, { message: 'Unsafe', file: 'learn.js' }], '1× of "Unsafe" in learn.js', 0],
    [[...warnings, { message: 'Other', file: 'popup.js' }], '1× of "Other" in popup.js', 0],
  ])('with warnings that are not those explained is refused: %#', async (found, warns, count) => {
    expect(await refused({ lintZip: () => ({ errors: [], warnings: found }) })).toEqual([
      `addons-linter warns ${warns}, and store/dashboard.yml explains ${count}.`,
    ]);
  });

  test('with a fault that npm knows is refused', async () => {
    expect(await refused({ askNpm: async () => ['It is bad.'] })).toEqual(['It is bad.']);
  });

  test('is not checked with git in sources without a repository', async () => {
    rmSync(join(folder, '.git'), { recursive: true });
    expect(await refused()).toEqual([]);
  });

  test('says so if git fails', async () => {
    rmSync(join(folder, '.git'), { recursive: true });
    write('.git', 'broken');
    await expect(refused()).rejects.toThrow('git status --porcelain failed: fatal:');
  });
});

test('the changelog has a section for the version of package.json', () => {
  const { version: current } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    version: string;
  };
  expect(readFileSync(join(root, 'CHANGELOG.md'), 'utf8')).toContain(`\n## ${current} - `);
});

test('PRIVACY.md names the publisher, their address and the day from which it applies', async () => {
  const by = { ...imprint, publisher: 'Jo', contact: 'jo@x.example', privacySince: '2026-12-01' };
  expect(await privacyDocument(by)).toContain(
    'Legroom is published by Jo. Write to jo@x.example with questions. This page holds from 2026-12-01.',
  );
});

test('findings of Mozilla’s linter have a place without the hash of a build', () => {
  write('manifest.json', JSON.stringify({ manifest_version: 3, name: 'It', version: '1' }));
  write('chunks/popup-a_B-c1D2.js', 'document.body.innerHTML = location.hash;');
  const { errors, warnings } = lint(folder);
  expect(errors).toEqual([expect.stringContaining('addons-linter: ADDON_ID_REQUIRED')]);
  expect(warnings).toContainEqual({
    message: 'Unsafe assignment to innerHTML',
    file: 'chunks/popup.js',
  });
});

describe('npm audit', () => {
  let server: Server;
  let answer: { status: number; body: object };
  let warn: MockInstance;

  beforeEach(async () => {
    warn = vi.spyOn(console, 'warn').mockReturnValue();
    const project = { name: 'it', version: '1.0.0', dependencies: { left: '1.0.0' } };
    write('package.json', JSON.stringify(project));
    const packages = { '': project, 'node_modules/left': { version: '1.0.0' } };
    write('package-lock.json', JSON.stringify({ lockfileVersion: 3, packages }));
    server = createServer(({ method }, response) => {
      response.statusCode = method === 'POST' ? answer.status : 404;
      response.end(JSON.stringify(method === 'POST' ? answer.body : {}));
    });
    await new Promise<void>((done) => {
      server.listen(0, '127.0.0.1', done);
    });
    const { port } = server.address() as AddressInfo;
    vi.stubEnv('npm_config_registry', `http://127.0.0.1:${port}/`);
    vi.stubEnv('npm_config_cache', join(folder, 'cache'));
    return () => server.close();
  });

  test('that knows no fault refuses nothing', async () => {
    answer = { status: 200, body: {} };
    expect(await auditFaults(folder)).toEqual([]);
    expect(warn).not.toHaveBeenCalled();
  });

  test('that knows a fault of what is shipped refuses the release', async () => {
    const advisory = { id: 1, title: 'Bad', severity: 'high', vulnerable_versions: '<2.0.0' };
    answer = { status: 200, body: { left: [advisory] } };
    expect(await auditFaults(folder)).toEqual([
      'npm audit knows a fault of left, which is shipped: high.',
    ]);
  });

  test('refuses nothing if the registry does not answer, and says why', async () => {
    answer = { status: 405, body: {} };
    expect(await auditFaults(folder)).toEqual([]);
    expect(warn).toHaveBeenCalledExactlyOnceWith(
      expect.stringMatching(
        /^npm audit got no answer about what is shipped: 405 Method Not Allowed/,
      ),
    );
  });
});
