import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { findBrowser } from '../../scripts/browsers/launch/find.ts';
import { ensureBrowser } from '../../scripts/browsers/launch/install.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'legroom-scripts-'));
  return () => rmSync(folder, { recursive: true });
});

/** Writes an executable. @returns its path. */
function command(name: string, script = ''): string {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  return path;
}

describe('the search for a browser', () => {
  beforeEach(() => {
    vi.stubEnv('PATH', folder);
    vi.stubEnv('XDG_CACHE_HOME', folder);
    vi.stubEnv('LEGROOM_BROWSER', undefined);
  });
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  test('refuses a folder that LEGROOM_BROWSER names', async () => {
    vi.stubEnv('LEGROOM_BROWSER', folder);
    await expect(findBrowser()).rejects.toThrow('there is no such file');
  });

  test('asks at a terminal before it installs a package, and accepts a no', async () => {
    const calls = join(folder, 'calls');
    writeFileSync(calls, '');
    command('apt-get', `echo "$@" >> '${calls}'`);
    vi.stubEnv('LEGROOM_BROWSER', command('firefox'));
    // Windows has no `getuid`.
    if (process.getuid) vi.spyOn(process, 'getuid').mockReturnValue(0);
    const terminal = Object.assign(new PassThrough(), { isTTY: true });
    vi.spyOn(process, 'stdin', 'get').mockReturnValue(terminal as never);
    terminal.write('n\n');
    // Without fc-list in PATH, this machine seems to have no fonts.
    await ensureBrowser('firefox');
    // It has read the answer.
    if (process.platform === 'linux') expect(terminal.readableLength).toBe(0);
    expect(readFileSync(calls, 'utf8')).not.toContain('install');
  });
});

describe('the last step of npm ci', () => {
  const [system, file] =
    process.platform === 'win32' ? ['win', 'node.exe'] : [process.platform, 'node'];
  const script = resolve(import.meta.dirname, '../../scripts/bringNode.mjs');
  /** Runs as a Node that is too old. */
  const step = () =>
    spawnSync(process.execPath, ['--no-experimental-strip-types', script], {
      cwd: folder,
      encoding: 'utf8',
    });

  test.each(['node', 'node-bin'])('makes a command of the Node in %s-…, as npm should', (name) => {
    const bin = join(folder, `node_modules/${name}-${system}-${process.arch}/bin`);
    mkdirSync(bin, { recursive: true });
    mkdirSync(join(folder, 'node_modules/.bin'));
    writeFileSync(join(bin, file), 'brought');
    for (const time of ['first', 'second'])
      expect(step(), time).toMatchObject({ status: 0, stderr: '' });
    expect(readFileSync(join(folder, 'node_modules/.bin', file), 'utf8')).toBe('brought');
  });

  test('says what to do if npm brought none', () => {
    const { status, stderr } = step();
    expect(status).toBe(1);
    expect(stderr).toMatch(/need Node 22\.18 or later.*\n.*nodejs\.org.*npm ci again/);
  });
});
