import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { browserNames, findBrowser } from '../../scripts/browsers/launch/find.ts';
import { toolScript } from '../../scripts/tools.ts';

const root = resolve(import.meta.dirname, '../..');
const code = (path: string) => readFileSync(resolve(root, path), 'utf8');

describe('the search for a browser', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'legroom-path-'));
    vi.stubEnv('PATH', folder);
    vi.stubEnv('XDG_CACHE_HOME', folder);
    vi.stubEnv('LEGROOM_BROWSER', undefined);
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true });
  });

  test('passes by folders that have the name of a browser', async () => {
    for (const name of ['chromium', 'google-chrome', 'microsoft-edge', 'firefox'])
      mkdirSync(join(folder, name));
    for (const name of browserNames) {
      const found = await findBrowser(name);
      expect(found?.path ?? '', name).not.toContain(folder);
    }
  });

  test('refuses a folder that LEGROOM_BROWSER names', async () => {
    vi.stubEnv('LEGROOM_BROWSER', folder);
    await expect(findBrowser()).rejects.toThrow('there is no such file');
  });
});

describe('on Windows', () => {
  const scripts = globSync('scripts/**/*.ts', { cwd: root });

  test.each(scripts)('%s loads: it imports nothing that node:process lacks there', (path) => {
    const names = /import[^;]*\{([^}]*)\}[^;]*from 'node:process'/.exec(code(path))?.[1] ?? '';
    expect(names).not.toMatch(/get(e?[ug]id|groups)/);
  });

  test.each(['scripts/test.ts', 'scripts/start.ts'])(
    '%s starts the tools by their scripts, since Node starts no .cmd file',
    (path) => {
      const started = [...code(path).matchAll(/\bspawn(?:Sync)?\(\s*([^,]+),/g)];
      expect(started.map(([, what]) => what)).toEqual(['process.execPath']);
    },
  );

  test.each([
    ['wxt', 'wxt'],
    ['vitest', 'vitest'],
    ['oxlint', 'oxlint'],
    ['prettier', 'prettier'],
    ['typescript', 'tsc'],
    ['addons-linter', 'addons-linter'],
  ])('the script of %s is found', (packageName, command) => {
    const script = toolScript(packageName, command);
    expect(existsSync(script), script).toBe(true);
  });

  test('a command that a package does not have is said', () => {
    expect(() => toolScript('typescript')).toThrow('has no command typescript');
  });
});
