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
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { imprint } from '../../content/imprint.ts';
import { noticesOf } from '../../modules/notices/notices.ts';
import { privacyDocument, privacyFile } from '../../scripts/privacy/document.ts';
import { auditFaults } from '../../scripts/release/audit.ts';
import { changelogFaults } from '../../scripts/release/checks.ts';
import { lint } from '../../scripts/release/linter.ts';
import { refusals, zipsOf } from '../../scripts/release/refusals.ts';

const version = '1.2.3';
const by: typeof imprint = {
  publisher: 'Jo Doe',
  contact: 'jo@legroom.example',
  problems: 'https://code.example/legroom/issues',
  privacyPolicy: 'https://code.example/legroom/PRIVACY.md',
  privacySince: '2026-12-01',
};
const unreleased =
  'CHANGELOG.md still has entries under "Unreleased": they belong to a version and its day.';
const noSection = 'CHANGELOG.md has no section "## 1.2.3 - " with its day.';
const uncommitted =
  'There are changes that are not committed: nobody can build these packages again.';
const noTag = 'The commit has no tag v1.2.3, by which others find what was released.';

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
  const told = [
    { code: 'UNSAFE', message: 'Unsafe', in: { 'background.js': 1, 'popup.js': 2 }, why: '' },
  ];
  const warnings = ['background.js', 'popup.js', 'popup.js'].map((file) => ({
    message: 'Unsafe',
    file,
  }));
  const zips = () => zipsOf(folder, version);

  function pack(zip: string, files: Record<string, string>): void {
    const contents = Object.entries(files).map(([path, text]) => [path, strToU8(text)]);
    // Not compressed, so that a large file stays large.
    writeFileSync(zip, zipSync(Object.fromEntries(contents), { level: 0 }));
  }

  /** Makes the package for Chrome with another manifest, with more files, or with other texts for the store. */
  const packChrome = (
    manifest: object,
    files: Record<string, string> = {},
    [storeName, extensionDescription] = ['Name', 'What it is'],
  ) =>
    pack(zips().chrome, {
      'manifest.json': JSON.stringify({ version, ...manifest }),
      '_locales/en/messages.json': JSON.stringify({
        storeName: { message: storeName },
        extensionDescription: { message: extensionDescription },
      }),
      ...files,
    });

  /** Writes a file that is part of the release. */
  function release(path: string, contents: string): void {
    write(path, contents);
    git('add', '.');
    git('commit', '--quiet', '--message', 'chore: 1.2.3');
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
    write('tests/unit/it.test.ts', '');
    release('CHANGELOG.md', '# Changelog\n\n## Unreleased\n\n## 1.2.3 - 2026-11-26\n\n- A.\n');
    mkdirSync(join(folder, '.output'));
    packChrome({});
    pack(zips().firefox, { 'manifest.json': JSON.stringify({ version }) });
    pack(zips().sources, { 'CHANGELOG.md': '', 'PRIVACY.md': '' });
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

  test.each<[wrong: Partial<typeof imprint>, fields: string]>([
    [{ publisher: ' ' }, 'publisher'],
    [{ contact: 'PLACEHOLDER' }, 'contact'],
    [{ problems: 'http://code.example/legroom' }, 'problems'],
    [{ privacyPolicy: 'https://', privacySince: 'soon' }, 'privacyPolicy, privacySince'],
  ])('whose imprint says %j is refused', async (wrong, fields) => {
    expect(await refused({ by: { ...by, ...wrong } })).toContain(
      `content/imprint.ts is still to be filled in: ${fields}.`,
    );
  });

  test.each<[sentence: string, spoil: () => void]>([
    [noSection, () => release('CHANGELOG.md', '')],
    ['PRIVACY.md is not what npm run privacy writes.', () => release('PRIVACY.md', '')],
    [uncommitted, () => write('CHANGELOG.md', '## 1.2.3 - 2026-11-26\n')],
    [uncommitted, () => write('new.ts', '')],
    [noTag, () => git('tag', '--delete', 'v1.2.3')],
    [noTag, () => git('commit', '--quiet', '--allow-empty', '--message', 'fix: it')],
    ['There is no legroom-1.2.3-chrome.zip.', () => unlinkSync(zips().chrome)],
    ['There is no legroom-1.2.3-sources.zip.', () => unlinkSync(zips().sources)],
    [
      'The sources lack entrypoints/popup.html: nobody can build the packages from them.',
      () => release('entrypoints/popup.html', ''),
    ],
    ['chrome.zip: There is no manifest.json.', () => pack(zips().chrome, {})],
    [
      'chrome.zip: The manifest says version 1.2.4, and package.json 1.2.3.',
      () => packChrome({ version: '1.2.4' }),
    ],
    [
      'chrome.zip: The manifest has host_permissions.',
      () => packChrome({ host_permissions: ['<all_urls>'] }),
    ],
    [
      'chrome.zip: popup.js.map does not belong in a package.',
      () => packChrome({}, { 'popup.js.map': '{}' }),
    ],
    [
      'bytes, and may have 1000000.',
      () =>
        pack(zips().firefox, { 'manifest.json': JSON.stringify({ version }).padEnd(1_000_001) }),
    ],
    ['storeName has 0 characters, and may have 1 to 50.', () => packChrome({}, {}, ['', 'd'])],
    [
      '_locales/en/messages.json: extensionDescription has 133 characters, and may have 1 to 132.',
      () => packChrome({}, {}, ['n', 'd'.repeat(133)]),
    ],
  ])('is refused: %s', async (sentence, spoil) => {
    spoil();
    expect(await refused()).toEqual([expect.stringContaining(sentence)]);
  });

  test('is refused for what npm and Mozilla’s linter find', async () => {
    const lintZip = () => ({ errors: ['addons-linter: BAD'], warnings });
    expect(await refused({ lintZip, askNpm: async () => ['It is bad.'] })).toEqual([
      'It is bad.',
      'addons-linter: BAD',
    ]);
  });

  test.each([
    [[...warnings, { message: 'Unsafe', file: 'popup.js' }], '3× of "Unsafe" in popup.js', 2],
    [warnings.slice(1), '0× of "Unsafe" in background.js', 1],
    [[...warnings, { message: 'Other', file: 'popup.js' }], '1× of "Other" in popup.js', 0],
  ])('with warnings that are not those explained is refused: %#', async (found, warns, count) => {
    expect(await refused({ lintZip: () => ({ errors: [], warnings: found }) })).toEqual([
      `addons-linter warns ${warns}, and store/dashboard.yml explains ${count}.`,
    ]);
  });

  test('is not checked with git in sources without a repository, but says if git fails', async () => {
    rmSync(join(folder, '.git'), { recursive: true });
    expect(await refused()).toEqual([]);
    write('.git', 'broken');
    await expect(refused()).rejects.toThrow('git status --porcelain failed: fatal:');
  });
});

test.each([
  ['## 1.2.3 - 2026-11-26\n', []],
  ['## Unreleased\n\n## 1.2.2 - 2026-11-26\n', [noSection]],
  ['## 1.2.3\n', [noSection]],
  ['## 1.2.30 - 2026-11-26\n', [noSection]],
  ['## Unreleased\n\n- B.\n- C.\n\n## 1.2.3 - 2026-11-26\n', [unreleased]],
  ['## Unreleased\n\n- B.\n', [unreleased]],
])('the changelog %j is judged by one sentence at most', (text, sentences) => {
  expect(changelogFaults(`# Changelog\n\n${text}`, version)).toEqual(sentences);
});

test('PRIVACY.md says the same as the page, and who publishes Legroom; npm run privacy updates it', async () => {
  expect(readFileSync(privacyFile, 'utf8')).toBe(await privacyDocument());
  expect(await privacyDocument(by)).toContain(
    'Legroom is published by Jo Doe. Write to jo@legroom.example with questions. This page holds from 2026-12-01.',
  );
});

test('a bundled package without a licence text stops the build', () => {
  const home = 'node_modules/@some/thing';
  const repository = { url: 'git+https://example.org/thing.git' };
  const manifest = { name: '@some/thing', version: '1.0.0', license: 'MIT', repository };
  write(`${home}/package.json`, JSON.stringify(manifest));
  const modules = [join(folder, home, 'index.js').replaceAll('\\', '/')];
  expect(() => noticesOf(modules)).toThrow('@some/thing is bundled and has no licence text.');
  write(`${home}/LICENCE`, 'As you like.');
  expect(noticesOf(modules)).toMatch(/MIT\)\nSource: https:\S+\/thing\n\nAs you like\.$/);
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

test('npm audit names a fault of what is shipped, and says so if the registry does not answer', async () => {
  const project = { name: 'it', version: '1.0.0', dependencies: { left: '1.0.0' } };
  write('package.json', JSON.stringify(project));
  const packages = { '': project, 'node_modules/left': { version: '1.0.0' } };
  write('package-lock.json', JSON.stringify({ lockfileVersion: 3, packages }));
  const left = [{ id: 1, title: 'Bad', severity: 'high', vulnerable_versions: '<2.0.0' }];
  const registry = createServer(({ method }, response) => {
    response.statusCode = method === 'POST' ? 200 : 404;
    response.end(JSON.stringify({ left }));
  });
  await new Promise<void>((done) => {
    registry.listen(0, '127.0.0.1', done);
  });
  const { port } = registry.address() as AddressInfo;
  vi.stubEnv('npm_config_registry', `http://127.0.0.1:${port}/`);
  vi.stubEnv('npm_config_cache', join(folder, 'cache'));
  vi.stubEnv('npm_config_fetch_retries', '0');
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  expect(await auditFaults(folder)).toEqual([
    'npm audit knows a fault of left, which is shipped: high.',
  ]);
  expect(warn).not.toHaveBeenCalled();

  registry.close();
  expect(await auditFaults(folder)).toEqual([]);
  expect(warn).toHaveBeenCalledExactlyOnceWith(
    expect.stringMatching(/^npm audit got no answer about what is shipped: .*ECONNREFUSED/),
  );
});
