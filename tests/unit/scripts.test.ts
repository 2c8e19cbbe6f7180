import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { browserNames, findBrowser } from '../../scripts/browsers/launch/find.ts';
import { toolScript } from '../../scripts/tools.ts';

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

describe('a tool of the project', () => {
  test('that a package does not have is named', () => {
    expect(() => toolScript('typescript')).toThrow('has no command typescript');
  });
});
