import { spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { freezeTree, killTree } from '../../scripts/browsers/rig/processTree.ts';

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
