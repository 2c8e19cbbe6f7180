import { globSync } from 'node:fs';
import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

/**
 * Copies the production build for Chrome to a temporary folder, where every script starts without the `browser`
 * namespace.
 *
 * @returns the folder, which the caller removes.
 */
export async function buildWithoutNamespace(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'legroom-namespace-'));
  await cp(resolve(root, '.output/chrome-mv3'), folder, { recursive: true });
  for (const script of globSync('**/*.js', { cwd: folder })) {
    const path = join(folder, script);
    await writeFile(path, `delete globalThis.browser;\n${await readFile(path, 'utf8')}`);
  }
  return folder;
}
