import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { noticesOf } from '../../modules/notices/notices.ts';

test('a bundled package without a licence text stops the build', () => {
  const folder = mkdtempSync(join(tmpdir(), 'legroom-notices-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const home = `${folder}/node_modules/@some/thing`;
  mkdirSync(home, { recursive: true });
  const repository = { url: 'git+https://example.org/thing.git' };
  const manifest = { name: '@some/thing', version: '1.0.0', license: 'MIT', repository };
  writeFileSync(`${home}/package.json`, JSON.stringify(manifest));
  const modules = [`${home}/index.js`.replaceAll('\\', '/')];
  expect(() => noticesOf(modules)).toThrow('@some/thing is bundled and has no licence text.');
  writeFileSync(`${home}/LICENCE`, 'As you like.');
  expect(noticesOf(modules)).toMatch(/MIT\)\nSource: https:\S+\/thing\n\nAs you like\.$/);
});
