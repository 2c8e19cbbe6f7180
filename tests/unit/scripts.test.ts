import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { PassThrough } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { ensureBrowser } from '../../scripts/browsers/launch/install.ts';
import { freezeTree, killTree } from '../../scripts/browsers/rig/processTree.ts';

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

test('an installer asks at a terminal before it installs a package, and accepts a no', async () => {
  onTestFinished(() => void vi.unstubAllEnvs());
  vi.stubEnv('PATH', folder);
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

test('a process and its child stand still while they are frozen, go on, and are killed together', async () => {
  const child = "setInterval(() => console.log('tick'), 20)";
  const parent = `require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(child)}], { stdio: 'inherit' })`;
  const root = spawn(process.execPath, ['-e', parent], { stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(() => killTree(root.pid!));
  let ticks = 0;
  let isClosed = false;
  root.stdout.on('data', () => (ticks += 1)).on('close', () => (isClosed = true));
  const beyond = (count: number) =>
    expect.poll(() => ticks, { timeout: 20_000 }).toBeGreaterThan(count);
  await beyond(2);

  const thawed = freezeTree(root.pid!, 1000);
  // By then, everything printed before was read.
  await sleep(500);
  const frozenAt = ticks;
  await thawed;
  expect(ticks).toBe(frozenAt);
  await beyond(frozenAt);

  killTree(root.pid!);
  // The child holds the pipe open for as long as it lives.
  await expect.poll(() => isClosed, { timeout: 20_000 }).toBe(true);
});
