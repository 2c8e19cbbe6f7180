import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { changelogFault, manifestFaults, type Manifest } from '../../scripts/release/checks.ts';

const root = resolve(import.meta.dirname, '../..');
const manifest: Manifest = { version: '1.2.3', name: '__MSG_storeName__', description: '' };
const locale = (storeName: string, extensionDescription: string) =>
  Buffer.from(
    JSON.stringify({
      storeName: { message: storeName },
      extensionDescription: { message: extensionDescription },
    }),
  );
const faultsOf = (change: Partial<Manifest>, files: Record<string, Uint8Array> = {}) =>
  manifestFaults({ ...manifest, ...change }, new Map(Object.entries(files)), '1.2.3');

describe('a release', () => {
  test.each([
    ['with its section', '## Unreleased\n\n## 1.2.3 - 2026-11-26\n\n- A.\n', 0],
    ['with its section and none for what is to come', '## 1.2.3 - 2026-11-26\n', 0],
    ['without its section', '## Unreleased\n\n## 1.2.2 - 2026-11-26\n', 1],
    ['with a section without a day', '## 1.2.3\n', 1],
    ['whose section is another', '## 1.2.30 - 2026-11-26\n', 1],
    ['with changes left under Unreleased', '## Unreleased\n\n- B.\n\n## 1.2.3 - 2026-11-26\n', 1],
    ['with neither', '## Unreleased\n\n- B.\n', 2],
  ])('%s in the changelog is refused with each fault named', (_, changelog, count) => {
    expect(changelogFault(`# Changelog\n\n${changelog}`, '1.2.3')).toHaveLength(count);
  });

  test('has the version of package.json, and the changelog its section', () => {
    const { version } = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8')) as {
      version: string;
    };
    const changelog = readFileSync(resolve(root, 'CHANGELOG.md'), 'utf8');
    expect(changelog).toContain(`\n## ${version} - `);
  });

  test.each([
    [{}, 0],
    [{ version: '1.2.4' }, 1],
    [{ host_permissions: ['<all_urls>'] }, 1],
    [{ content_scripts: [] }, 1],
    [{ web_accessible_resources: [] }, 1],
  ] as const)('with the manifest %j has %d faults', (change, count) => {
    expect(faultsOf(change)).toHaveLength(count);
  });

  test.each([
    ['fits', 'n', 'd', 0],
    ['has no name', '', 'd', 1],
    ['has a name too long for Firefox', 'n'.repeat(51), 'd', 1],
    ['has a description too long for Chrome', 'n', 'd'.repeat(133), 1],
  ])('with a language that %s is refused with each fault named', (_, name, description, count) => {
    expect(faultsOf({}, { '_locales/xx/messages.json': locale(name, description) })).toHaveLength(
      count,
    );
  });

  test('with a source map in it is refused', () => {
    expect(faultsOf({}, { 'chunks/popup.js.map': Buffer.from('{}') })).toHaveLength(1);
  });
});
